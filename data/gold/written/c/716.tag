当“⟦Facility#1|亚吉铁路⟧”的汽笛响起第五个年头

⟦Place#2|亚的斯亚贝巴⟧讯　海拔2,350米的⟦Facility#3|拉布车站⟧，早上七点，“⟦Product#4|非洲之心⟧”电力机车换上了⟦Place#5|埃塞俄比亚⟧乘务组。五年前，驾驶台上坐的是⟦Person#6|郭子韬⟧和他的⟦OrganizationUnit#7|郑州局援外班组⟧；今天，⟦Person#6|郭子韬⟧坐在副驾，只管“挑毛病”。

由⟦Group#8|中国中铁⟧和⟦Group#9|中国铁建⟧旗下⟦Company#10|中国土木工程集团⟧（⟦Company#10|中土集团⟧）分段承建的⟦Facility#1|亚吉铁路⟧，全长752.7公里，总投资约40亿美元，其中70%来自⟦Company#11|中国进出口银行⟧商业贷款。2018年1月1日正式商业运营以来，累计开行旅客列车2,105列、货物列车7,388列，运送旅客57.9万人次、货物771.6万吨，年均增幅超过35%。2022年全线营收1.05亿美元，同比增长37.5%，首次覆盖了运营成本。

运营由⟦Company#10|中土⟧与⟦Group#8|中铁⟧组成的⟦OrganizationUnit#24|联营体⟧负责，今年底六年期合同到期，⟦Company#12|埃塞俄比亚—吉布提标准轨距铁路股份有限公司⟧（⟦Company#12|EDR⟧）将自主运营。移交怎么移？⟦OrganizationUnit#24|联营体⟧总经理⟦Person#13|景承渊⟧递过一份清单：本地员工2,840名，占比93%；培训火车司机132名，其中83名可独立值乘；专业教材32套，由⟦Institution#14|西南交通大学⟧编译成阿姆哈拉语。“走的时候，要让他们不觉得少了谁。”

铁路还带出一串项目。⟦Company#25|中国中铁二局⟧在沿线的⟦Place#15|阿达玛⟧参建⟦Project#16|阿达玛工业园⟧，⟦Group#17|江苏阳光集团⟧投资3.5亿美元的毛纺厂进驻；⟦Company#10|中土集团⟧与⟦Place#18|吉布提⟧合资建设的⟦Project#19|吉布提盐业专用线⟧全长24公里，年运力200万吨；⟦Group#20|招商局集团⟧参股的⟦Company#21|吉布提多哈雷港⟧，集装箱船期从18天缩到9天。

⟦Facility#1|亚吉铁路⟧之外，⟦Company#10|中土集团⟧在东部非洲的合同今年已签到19亿美元，同比增长12%：⟦Place#60|坦桑尼亚⟧⟦Project#61|中央线马库—伊萨卡段⟧9.3亿美元，⟦Place#62|布隆迪⟧⟦Project#63|穆索桑加公路⟧1.1亿美元，⟦Place#64|卢旺达⟧⟦Project#65|基加利体育馆扩建⟧1.65亿美元。⟦Project#61|中央线⟧的轨枕由⟦Company#66|中铁十四局⟧在当地新建的⟦Company#70|莫罗戈罗梁枕场⟧供应，⟦Company#66|中铁十四局⟧持有⟦Company#70~|该场⟧60%权益，⟦Group#68|坦桑尼亚基里马控股集团⟧持有40%。⟦Group#8|中国中铁⟧去年海外新签合同1,841亿元，其中东非占11%；⟦Group#9|中国铁建⟧为2,529亿元，东非占17%，两家都设立了⟦OrganizationUnit#69|东非区域总部⟧。
当地媒体《⟦Institution#22|首都报⟧》评论说，“这条铁路卖得最好的货，是时间。”当然，⟦Place#23|莫朱⟧地段牛羊侵限、盗割接触网等老问题还没有根治，今年1—8月因此停运61小时。
====
#3 locatedIn #2
#6 holdsPosition #7
#1 metric 全长 = 752.7 公里
#1 metric 总投资 = 40 亿美元 ; approx=about
#8 established #1
#10 established #1
#10 subsidiaryOf #9
#1 metric 中国进出口银行商业贷款占比 = 70 %
#1 metric 旅客列车 = 2105 列
#1 metric 货物列车 = 7388 列
#1 metric 运送旅客 = 57.9 万人次
#1 metric 运送货物 = 771.6 万吨
#1 metric 年均增幅 = 35 % ; approx=atLeast
#1 metric 营收 = 1.05 亿美元 ; time=2022年
#1 metric 营收同比增长 = 37.5 % ; time=2022年
#8 established #24
#10 established #24
#24 operates #1
#13 holdsPosition #24 ; title=总经理
#10 cooperatesWith #8
#12 operates #1 ; status=planned
#1 metric 本地员工 = 2840 名
#1 metric 本地员工占比 = 93 %
#1 metric 培训火车司机 = 132 名
#1 metric 可独立值乘司机 = 83 名
#13 said “走的时候，要让他们不觉得少了谁。”
#1 metric 专业教材 = 32 套
#25 subsidiaryOf #8
#25 hasProject #16
#16 locatedIn #15
#17 metric 投资 = 3.5 亿美元
#10 hasProject #19
#19 locatedIn #18
#19 metric 全长 = 24 公里
#19 metric 年运力 = 200 万吨
#20 holdsStakeIn #21
#21 metric 集装箱船期 = 9 天
#22 said “这条铁路卖得最好的货，是时间。”
#1 metric 停运 = 61 小时 ; time=今年1—8月
#10 metric 东部非洲合同额 = 19 亿美元 ; time=今年
#10 metric 东部非洲合同额同比增长 = 12 % ; time=今年
#10 hasProject #61
#10 hasProject #63
#10 hasProject #65
#61 locatedIn #60
#63 locatedIn #62
#65 locatedIn #64
#61 metric 合同额 = 9.3 亿美元
#63 metric 合同额 = 1.1 亿美元
#65 metric 合同额 = 1.65 亿美元
#66 established #70
#66 holdsStakeIn #70 ; percent=60%
#68 holdsStakeIn #70 ; percent=40%
#8 metric 海外新签合同 = 1841 亿元 ; time=去年
#8 metric 海外新签合同东非占比 = 11 % ; time=去年
#9 metric 海外新签合同 = 2529 亿元 ; time=去年
#9 metric 海外新签合同东非占比 = 17 % ; time=去年
#8 established #69
#9 established #69
