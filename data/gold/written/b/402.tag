⟦Group#1|中国农业生产资料集团公司⟧举行“⟦Initiative#2|农资送春⟧”仪式 向⟦City#6|玉树⟧灾区牧民赠料

本报⟦Province#4|北京⟧4月29日讯 (记者 ⟦Person#3|翁开明⟧) ⟦Group#1|中国农业生产资料集团公司⟧(简称⟦Group#1|中农集团⟧)今天在⟦Province#4|北京⟧举行“⟦Initiative#2|农资送春⟧”赈灾仪式, 向⟦Province#5|青海⟧⟦City#6|玉树藏族自治州⟧地震灾区捐赠颗粒饲料1200吨、牧草种子36吨、现金150万元, 折合款物总值632万元。⟦Institution#7|中华全国供销合作总社⟧理事会副主任⟦Person#8|柯世安⟧、⟦Institution#9|中国红十字会⟧秘书长⟦Person#10|游长林⟧、⟦GovernmentBody#11|青海省农牧厅⟧驻京联络处主任⟦Person#12|祁生寿⟧等出席。
4月14日7时49分, ⟦City#6|玉树⟧发生7.1级地震, 牲畜死亡2.4万头(只), 饲草料库损毁184座。受灾牧民⟦Person#13|才仁东周⟧一家96只羊饿死31只, 余下的都在掉膘。⟦County#14|称多县⟧⟦Township#15|歇武镇⟧镇长⟦Person#16|扎西达杰⟧在视频连线里说: “草还要四十多天才返青, 这批料救的是牧民的命根子。” 
⟦Group#1|中农集团⟧动员旗下12家企业参与募捐。其中⟦Company#17|中农立华生物科技公司⟧捐消毒药剂8吨, ⟦Company#18|青海供销化肥公司⟧出动货车14台免费承运, ⟦Group#19|沧州大化集团⟧以出厂价让利供给尿素2000吨。物资经⟦Place#20|共和⟧、⟦Place#21|玛多⟧公路运抵, 全程820公里, 首批600吨已经于4月26日到位。⟦Group#1~|集团公司⟧总经理⟦Person#22|车立新⟧说, ⟦Group#1~|公司⟧还将在⟦County#14|称多⟧设立⟦Facility#23|应急饲草储备库⟧一座, 库容2000吨, 年内投入使用。
⟦Group#1|中农集团⟧成立于1988年, 是⟦Institution#7|中华全国供销合作总社⟧直属企业, 拥有⟦Company#60|中农集团控股股份有限公司⟧、⟦Company#17|中农立华⟧、⟦Company#62|北京中农化肥公司⟧等34家子公司, 2009年化肥经营量1180万吨, 销售额276亿元, 同比分别增长9.1%和4.4%。⟦Group#1~|集团公司⟧与⟦Company#63|加拿大钾肥公司⟧(Canpotex)、⟦Place#64|俄罗斯⟧⟦Company#65|乌拉尔钾肥公司⟧保持长期贸易关系。在⟦Province#5|青海⟧, 它拥有⟦Company#66|青海中农钾肥有限公司⟧40%的股权, 另60%为⟦Company#67|青海省盐业股份公司⟧所有, 这次赈灾的运费由⟦Company#66~|该合资公司⟧全部承担。
⟦Institution#24|甘肃农业大学⟧⟦OrganizationUnit#25|草业学院⟧教授⟦Person#26|乔安福⟧提醒, 高寒牧区不能大规模翻耕种草, 应以补播改良为主。为此, ⟦Group#1|中农集团⟧拨出20万元与⟦Institution#24|甘肃农业大学⟧开展 “⟦Project#27|三江源退化草场补播试验⟧” , 示范面积500亩。
又讯 ⟦GovernmentBody#28|国家发改委⟧、⟦GovernmentBody#29|农业部⟧、⟦Institution#7|全国供销总社⟧近日联合下发《⟦Policy#30|关于做好玉树地震灾区春季农资供应的紧急通知⟧》, 安排⟦Province#5|青海⟧灾区农资专项储备3万吨, 并要求各承储单位 “保供不涨价、应急不断档” 。
====
#1 launched #2
#1 fundedAid #6 ; amount=颗粒饲料1200吨
#1 fundedAid #6 ; amount=150万元
#1 metric 捐赠颗粒饲料 = 1200 吨
#1 metric 捐赠牧草种子 = 36 吨
#1 metric 捐赠现金 = 150 万元
#1 metric 款物总值 = 632 万元
#6 locatedIn #5
#8 holdsPosition #7 ; title=理事会副主任
#10 holdsPosition #9 ; title=秘书长
#12 holdsPosition #11 ; title=驻京联络处主任
#8 participatedIn #2
#10 participatedIn #2
#12 participatedIn #2
#6 metric 牲畜死亡 = 2.4 万头（只）
#6 metric 饲草料库损毁 = 184 座
#13 metric 饿死羊 = 31 只
#15 locatedIn #14
#16 holdsPosition #15 ; title=镇长
#16 said “草还要四十多天才返青, 这批料救的是牧民的命根子。”
#17 participatedIn #2
#18 participatedIn #2
#19 participatedIn #2
#17 subsidiaryOf #1
#17 metric 捐消毒药剂 = 8 吨
#18 metric 出动货车 = 14 台
#19 metric 供给尿素 = 2000 吨
#1 metric 首批物资 = 600 吨
#1 metric 参与募捐企业 = 12 家
#22 holdsPosition #1 ; title=总经理
#1 established #23 ; status=planned
#23 locatedIn #14
#23 metric 库容 = 2000 吨 ; status=planned
#25 partOf #24
#26 holdsPosition #25 ; title=教授
#1 fundedAid #27 ; amount=20万元
#1 cooperatesWith #24
#1 hasProject #27
#24 hasProject #27
#27 metric 示范面积 = 500 亩
#28 issued #30
#29 issued #30
#7 issued #30
#5 metric 农资专项储备 = 3 万吨 ; status=planned
#1 subsidiaryOf #7
#60 subsidiaryOf #1
#62 subsidiaryOf #1
#1 metric 子公司 = 34 家
#1 metric 化肥经营量 = 1180 万吨 ; time=2009年
#1 metric 销售额 = 276 亿元 ; time=2009年
#1 metric 化肥经营量同比增长 = 9.1 % ; time=2009年
#1 metric 销售额同比增长 = 4.4 % ; time=2009年
#1 cooperatesWith #63
#1 cooperatesWith #65
#65 locatedIn #64
#1 holdsStakeIn #66 ; percent=40%
#67 holdsStakeIn #66 ; percent=60%
#66 locatedIn #5
