⟦City#1|呼伦贝尔⟧：⟦Institution#9|扎兰屯市供销社⟧改制后的第一份“答卷”

【本网讯】 （通讯员⟦Person#3|包金柱⟧）走进⟦Province#4|内蒙古自治区⟧⟦County#5|扎兰屯市⟧⟦Township#6|成吉思汗镇⟧，白灰粉刷的⟦Company#7|成吉思汗供销合作社有限公司⟧院里，6台玉米脱粒机正连轴转。现任总经理⟦Person#8|麻凤祥⟧八年前还是这个老供销社的仓库保管员，社里欠着职工21个月工资。

2004年3月，⟦County#5|扎兰屯市⟧供销社系统启动改制，涉及19家基层社、职工1164人，账面资产3270万元，负债5890万元。⟦Institution#9|市供销合作社联合社⟧主任⟦Person#10|敖日格乐⟧说，改制不是“卖牌子分铺子”，而是要“留住网、盘活店、安置人”。按照⟦GovernmentBody#11|市政府⟧批准的《⟦Policy#12|扎兰屯市基层供销社产权制度改革方案⟧》，采取国有划转、职工参股、社会招商三种方式重组：⟦Company#7|成吉思汗供销社⟧、⟦Company#13|大河湾供销社⟧等7家改制为有限公司，⟦Company#14|哈拉苏供销社⟧等5家整体租赁，其余关闭。

安置是最大的难题。改制中支付经济补偿金1346万元，为972名职工补缴养老保险金760万元，另有192名职工分流到⟦Company#15|扎兰屯浙江商贸城⟧、⟦Company#16|蒙牛乳业扎兰屯乳品厂⟧等企业。⟦OrganizationUnit#17|改制工作领导小组⟧办公室两年接访1200多人次，因职工工龄认定有争议，⟦Company#18|卧牛河供销社⟧的改制一拖就是半年，最后由⟦GovernmentBody#19|市劳动和社会保障局⟧裁定收尾。

路子走对了。今年1月至9月，7家新公司实现销售收入2.07亿元，比改制前同期增加64%，盈利416万元，其中⟦Company#7|成吉思汗供销社有限公司⟧收购玉米3.1万吨，利润118万元。在⟦Group#20|中国农业生产资料集团公司⟧支持下，系统建成农资配送中心2个、村级“放心农资店”143家，⟦Product#21|大豆、玉米专用肥⟧覆盖面积97万亩。⟦Company#22|扎兰屯市沃丰农资有限责任公司⟧还从⟦Place#23|俄罗斯⟧⟦Place#24|赤塔州⟧进口钾肥6400吨，每吨比国内低90元。

资产也盘活了。原⟦Company#60|中和供销社⟧闲置的9亩仓库地由⟦Group#61|内蒙古奈伦集团股份有限公司⟧以310万元竞得，改建大棚蔬菜批发点；⟦Company#62|扎兰屯市粮食局农垦收储公司⟧以42%的股份参股⟦Company#22|沃丰农资公司⟧，另58%归⟦Institution#9|市供销联社⟧。⟦Institution#9|市供销联社⟧还作为发起人之一，与⟦Company#64|内蒙古伊利原奶供应站⟧、⟦Company#65|扎兰屯爱德乳品厂⟧成立⟦Institution#66|呼伦贝尔市奶业协会⟧，⟦Institution#66~|协会⟧会长由⟦Person#67|图门桑⟧担任。
“原来农民骂供销社是‘官商’，现在叫‘邻居’。”⟦GovernmentBody#25|扎兰屯市委⟧副书记⟦Person#26|特木尔巴根⟧在10月11日召开的⟦Meeting#27|全市供销社改制工作总结会⟧上说，2007年将把村级店发展到200家，并争取⟦GovernmentBody#28|商务部⟧“⟦Initiative#29|万村千乡市场工程⟧”补贴140万元。会上，⟦Person#8|麻凤祥⟧等9名经营者受到表彰，每人奖金5000元。
====
#5 locatedIn #4
#6 locatedIn #5
#8 holdsPosition #7 ; title=总经理
#8 holdsPosition #7 ; title=仓库保管员 ; status=ended
#5 metric 基层社 = 19 家
#5 metric 职工 = 1164 人
#5 metric 账面资产 = 3270 万元
#5 metric 负债 = 5890 万元
#10 holdsPosition #9 ; title=主任
#10 said “卖牌子分铺子”
#10 said “留住网、盘活店、安置人”
#11 issued #12
#7 subsidiaryOf #9
#13 subsidiaryOf #9
#14 subsidiaryOf #9
#18 subsidiaryOf #9
#9 implements #12
#9 metric 经济补偿金 = 1346 万元
#9 metric 补缴养老保险金 = 760 万元
#9 metric 分流职工 = 192 名
#9 metric 补缴养老保险职工 = 972 名
#17 metric 接访 = 1200 人次 ; time=两年 ; approx=about
#9 metric 销售收入 = 2.07 亿元 ; time=今年1月至9月
#9 metric 销售收入增加 = 64 % ; time=今年1月至9月
#9 metric 盈利 = 416 万元 ; time=今年1月至9月
#7 metric 收购玉米 = 3.1 万吨
#7 metric 利润 = 118 万元
#20 cooperatesWith #9
#9 metric 农资配送中心 = 2 个
#9 metric 放心农资店 = 143 家
#21 metric 覆盖面积 = 97 万亩
#22 metric 进口钾肥 = 6400 吨
#24 locatedIn #23
#26 holdsPosition #25 ; title=副书记
#26 said “原来农民骂供销社是‘官商’，现在叫‘邻居’。”
#26 participatedIn #27
#5 launched #27
#9 metric 村级店 = 200 家 ; time=2007年 ; status=planned
#28 launched #29
#28 fundedAid #9 ; amount=140万元 ; status=planned
#8 participatedIn #27
#9 metric 表彰经营者奖金 = 5000 元
#61 metric 竞得价格 = 310 万元
#62 holdsStakeIn #22 ; percent=42%
#9 holdsStakeIn #22 ; percent=58%
#9 established #66
#64 established #66
#65 established #66
#67 holdsPosition #66 ; title=会长
