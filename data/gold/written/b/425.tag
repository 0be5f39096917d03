让村医“站得住、留得下”
——⟦County#1|建德市⟧新型农村合作医疗三年试点的几点体会

⟦Province#2|浙江⟧⟦County#1|建德市⟧是⟦GovernmentBody#3|省政府⟧确定的全省27个新型农村合作医疗试点县（市）之一。2003年10月启动以来，参合率由首年的71.2%提高到2005年的88.6%，筹资标准由人均35元提高到53元，累计筹集合作医疗基金4286万元，补偿参合农民38.4万人次，补偿金额3964万元，最高一笔补偿3万元，给了⟦Township#4|大慈岩镇⟧⟦Village#5|新叶村⟧白血病患者⟦Person#6|叶关福⟧。

体会一：组织到位是保障。成立以市长⟦Person#7|洪钧陶⟧任主任的⟦OrganizationUnit#8|市新型农村合作医疗管理委员会⟧，下设办公室，编制6名；21个乡镇（街道）设合管站，招聘协管员42名。⟦GovernmentBody#9|建德市财政局⟧把配套资金列入预算，每年按时划入⟦Company#10|建德市农村信用合作联社⟧专户，三年无一拖欠。

体会二：网络健全是基础。投入1460万元改造⟦Institution#11|寿昌镇中心卫生院⟧、⟦Institution#12|梅城镇中心卫生院⟧；村卫生室建成293家，其中“十五”期间新建120家。⟦Village#5|新叶村⟧村医⟦Person#13|喻永泰⟧原来骑自行车出诊，现在有一辆配有氧气瓶的三轮摩托，年诊疗6800人次，人均门诊费用24元。

体会三：让利于民是关键。一是⟦Institution#14|市第一人民医院⟧、⟦Institution#15|市中医院⟧承诺住院费优惠5%；二是实行16个单病种限价，⟦Product#16|阑尾切除术⟧不超过1850元；三是小病门诊不设起付线，大病报销比例从25%提到35%，⟦Township#17|三都镇⟧⟦Person#18|楼茂松⟧一家三口因煤气中毒住院，自付费用下降6400元。

体会四：不怕亮短。审计发现，2004年⟦Institution#12|梅城中心卫生院⟧有17份虚假处方，套取基金2.3万元，院长⟦Person#19|宋志龙⟧受行政记过，所在科室两人被解聘。⟦Institution#20|中国人寿建德支公司⟧参与⟦Product#21|大病再保险⟧的第一年亏损，今年调整费率后才保本。⟦Person#19|宋志龙⟧的处分决定在全市21个卫生院张榜。

体会五：强基固本见长远。市里引入竞争机制，⟦Institution#60|建德市第四人民医院⟧由⟦Group#61|浙江省邵逸夫医疗集团⟧托管，托管期三年，管理费每年80万元；⟦Company#62|杭州胡庆余堂药业有限公司⟧参股⟦Company#63|建德市医药药材公司⟧30%，药品配送到村，平均差率由31%降到18%；农民健康档案建档率达72.6%，⟦Institution#64|浙江大学⟧⟦OrganizationUnit#65|公共管理学院⟧把⟦Village#5|新叶村⟧作为田野调查点。
下一步打算：一是⟦GovernmentBody#22|杭州市卫生局⟧支持建立⟦Facility#23|建德市农村合作医疗信息平台⟧，实现网上结算；二是探索建立村医养老补助，每月120元起步；三是参合率力争2006年达到92%以上。

（作者系⟦GovernmentBody#24|建德市卫生局⟧局长⟦Person#25|方梦兰⟧；2005年12月）
====
#1 locatedIn #2
#1 metric 参合率 = 88.6 % ; time=2005年
#1 metric 筹资标准 = 53 元 ; time=人均
#1 metric 合作医疗基金 = 4286 万元
#1 metric 补偿参合农民 = 38.4 万人次
#1 metric 补偿金额 = 3964 万元
#1 metric 最高一笔补偿 = 3 万元
#5 locatedIn #4
#7 holdsPosition #8 ; title=主任
#7 holdsPosition #1 ; title=市长
#1 established #8
#8 metric 编制 = 6 名
#1 metric 协管员 = 42 名
#1 fundedAid #11 ; amount=1460万元 ; purpose=改造
#1 fundedAid #12 ; amount=1460万元 ; purpose=改造
#1 metric 投入 = 1460 万元
#1 metric 村卫生室 = 293 家
#1 metric 新建村卫生室 = 120 家 ; time=“十五”期间
#13 holdsPosition #5 ; title=村医
#13 metric 年诊疗 = 6800 人次
#13 metric 人均门诊费用 = 24 元
#14 metric 住院费优惠 = 5 %
#15 metric 住院费优惠 = 5 %
#1 metric 单病种限价 = 16 个
#16 metric 限价 = 1850 元 ; approx=atMost
#1 metric 大病报销比例 = 35 %
#18 metric 自付费用下降 = 6400 元
#12 metric 虚假处方 = 17 份 ; time=2004年
#12 metric 套取基金 = 2.3 万元 ; time=2004年
#19 holdsPosition #12 ; title=院长
#22 fundedAid #23 ; status=planned
#1 established #23 ; status=planned
#1 metric 村医养老补助 = 120 元 ; time=每月 ; status=planned ; approx=atLeast
#1 metric 参合率 = 92 % ; time=2006年 ; approx=atLeast ; status=planned
#25 holdsPosition #24 ; title=局长
#20 produces #21
#61 cooperatesWith #60
#61 metric 管理费 = 80 万元 ; time=每年
#62 holdsStakeIn #63 ; percent=30%
#63 metric 药品平均差率 = 18 %
#1 metric 农民健康档案建档率 = 72.6 %
#65 partOf #64
#65 cooperatesWith #5
