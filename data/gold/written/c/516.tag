⟦Initiative#1|双百行动⟧一年间，⟦City#2|佛山⟧企业怎么说
——访⟦GovernmentBody#3|佛山市国资委⟧副主任⟦Person#4|招卓荣⟧

问：去年8月⟦GovernmentBody#5|国务院国有企业改革领导小组办公室⟧公布名单，⟦City#2|佛山⟧有几家入围⟦Initiative#1|双百行动⟧？
答：两家，一家是⟦Group#6|佛山市公用事业控股有限公司⟧，一家是⟦Company#7|佛塑科技⟧。全⟦Province#8|广东⟧一共入选10家地方企业，我们占了五分之一。

问：⟦Company#7|佛塑科技⟧听起来是老企业。
答：1988年成立，2000年上市，代码000973，原来是⟦Group#9|佛山塑料集团⟧改制来的。高峰时什么都做，拖鞋、灯具、房地产。这一年它退出6家参股公司，把钱收回来3.1亿元，投到⟦Product#10|偏光膜⟧和⟦Product#11|锂电池隔膜⟧上。⟦Product#11|隔膜⟧由子公司⟦Company#12|佛山金辉高科⟧做，去年卖了4800万平方米，收入1.37亿元，占⟦Company#7~|公司⟧收入不到5%，但毛利最高，有38%。

问：股权上有没有动作？
答：有。⟦Group#13|广东省广新控股集团⟧持有⟦Company#7|佛塑⟧26.75%，是控股股东，这个不变；我们⟦City#2~|市里⟧持有的9.2%拿出一半，协议转给了⟦Company#14|恩捷股份⟧的一致行动人，价格每股4.06元，合计1.81亿元。外面有人说国资流失，我说请看评估报告，溢价11.6%。

问：⟦Group#6|公用事业控股⟧呢？
答：它不好改，因为水、气、公交都要保民生。路子是“母公司不动，子公司放开”。⟦Company#15|佛燃股份⟧2017年上了市，引进⟦Company#16|港华燃气⟧作第二股东，持股38.66%；下一个是⟦Company#17|佛水环保⟧，准备年内报⟦GovernmentBody#18|广东证监局⟧辅导。⟦Group#6|公控⟧全系去年营业收入86亿元，利润总额9.9亿元，比上年多了1.2亿元；其中⟦Company#15|佛燃⟧一家就占营收的六成。

问：职工持股做了吗？
答：做了一单，⟦Company#19|佛山市市政设计院⟧。骨干67人出资2144万元，占股30%，锁三年。⟦Company#19~|设计院⟧的合同额一年涨了四成，达到5.3亿元，⟦Project#20|三龙湾岭南大道改造⟧就是他们自己抢回来的。但我要泼点冷水，不是所有企业都适合，⟦Company#21|禅本德投资⟧这种平台公司就不能搞。

问：下一步重点？
答：三句话。落实《⟦Policy#22|佛山市国企综合改革试点方案⟧》，把董事会六项职权给下去；开展⟦Initiative#23|总部瘦身⟧，职能部门砍掉15%；办好⟦Company#24|佛山产权交易所⟧新平台，让每一笔资产阳光进场。今年目标，⟦City#2~|全市⟧国企混改面从47%提到55%。
（补记）采访结束时，⟦Person#4|招卓荣⟧递来一份名单，是⟦City#2|佛山⟧今年新确定的市级混改试点：⟦Company#61|佛山城轨运营公司⟧、⟦Company#62|市粮油储备⟧、⟦Company#63|禅城水务检测⟧。其中⟦Company#62|粮油储备⟧旗下的⟦Product#64|佛禅香⟧大米、⟦Product#65|醒狮⟧面条在本地商超占有率超过三成；⟦Company#61|城轨运营⟧则负责⟦Facility#66|佛山地铁2号线⟧，日均客流9.6万人次，去年亏损3.4亿元。他特地圈出一行小字：各区国资部门可参照执行，但不搞一刀切、不下指标。另据⟦County#67|南海区⟧公开的信息，由区属⟦Group#68|南海公控集团⟧持股51%、⟦Company#69|瀚蓝环境⟧持股49%的⟦Company#70|南海绿电公司⟧已在筹备第二条固废处理线。
====
#6 participatedIn #1
#7 participatedIn #1
#5 launched #1
#8 metric 入选地方企业 = 10 家
#2 metric 入围企业 = 2 家
#4 holdsPosition #3 ; title=副主任
#7 formedFrom #9
#7 metric 退出参股公司 = 6 家
#7 metric 收回资金 = 3.1 亿元
#12 subsidiaryOf #7
#7 produces #10
#7 produces #11
#12 produces #11
#12 metric 隔膜销量 = 4800 万平方米 ; time=去年
#12 metric 隔膜收入 = 1.37 亿元 ; time=去年
#12 metric 毛利率 = 38 %
#12 metric 占公司收入 = 5 % ; approx=atMost
#13 holdsStakeIn #7 ; percent=26.75%
#7 subsidiaryOf #13
#2 holdsStakeIn #7 ; percent=9.2% ; status=ended
#14 holdsStakeIn #7
#2 metric 转让每股价格 = 4.06 元
#2 metric 股权转让金额 = 1.81 亿元
#2 metric 转让溢价 = 11.6 %
#15 subsidiaryOf #6
#17 subsidiaryOf #6
#16 holdsStakeIn #15 ; percent=38.66%
#6 metric 营业收入 = 86 亿元 ; time=去年
#6 metric 利润总额 = 9.9 亿元 ; time=去年
#6 metric 利润总额增加 = 1.2 亿元 ; time=去年
#19 metric 骨干持股 = 67 人
#19 metric 骨干出资 = 2144 万元
#19 metric 骨干占股 = 30 %
#19 metric 合同额 = 5.3 亿元
#19 hasProject #20
#3 implements #22
#3 launched #23 ; status=planned
#23 metric 职能部门压减 = 15 % ; status=planned
#3 metric 国企混改面 = 55 % ; time=今年 ; status=planned
#4 said “母公司不动，子公司放开”
#62 produces #64
#62 produces #65
#61 operates #66
#66 metric 日均客流 = 9.6 万人次
#61 metric 亏损 = 3.4 亿元 ; time=去年
#68 holdsStakeIn #70 ; percent=51%
#69 holdsStakeIn #70 ; percent=49%
#61 locatedIn #2
#62 locatedIn #2
#63 locatedIn #2
