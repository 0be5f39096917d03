⟦PartyOrganization#1|中共国网XX供电公司委员会⟧
关于表彰2022—2023年度“⟦Honor#2|两优一先⟧”的决定

各党总支、党支部：
两年来，⟦Company#3|国网XX供电公司⟧各级党组织以“⟦Initiative#4|旗帜领航⟧”党建工程为统领，在迎峰度夏、重大活动保电和⟦Initiative#5|乡村电气化提升⟧中锤炼党性、担当作为。⟦Company#3~|公司⟧售电量连续两年突破300亿千瓦时，2023年达到317.4亿千瓦时，综合线损率降至2.86%，“获得电力”指标位居全省第二。
为树立典型，经⟦PartyOrganization#1~|公司党委⟧研究，决定：
一、授予⟦PartyOrganization#6|变电检修中心党支部⟧、⟦PartyOrganization#7|XX县供电公司营销党支部⟧、⟦PartyOrganization#8|带电作业室党支部⟧等12个党支部“⟦Honor#9|先进基层党组织⟧”称号。其中，⟦PartyOrganization#6|变电检修中心党支部⟧在⟦Facility#10|500千伏云**变电站⟧全停检修中连续奋战19天，提前2天送电；⟦OrganizationUnit#26|带电作业室⟧两年实施不停电作业2317次，减少停电时户数11.6万，其“⟦Initiative#11|零点党员突击队⟧”获评⟦Honor#12|省青年文明号⟧。
二、授予⟦Person#13|魏X⟧、⟦Person#14|龙××⟧、⟦Person#15|巩志坚⟧等46名同志“⟦Honor#16|优秀共产党员⟧”称号，颁发奖金每人1500元。⟦Person#15|巩志坚⟧同志系⟦OrganizationUnit#17|调度控制中心⟧⟦OrganizationUnit#25|自动化班⟧班长，牵头研发的⟦Product#18|配网故障秒级自愈程序⟧已推广到6个县，单次平均恢复时间由43分钟缩短到51秒。
三、授予⟦Person#19|冷××⟧等20名同志“⟦Honor#20|优秀党务工作者⟧”称号。
⟦PartyOrganization#1~|公司党委⟧号召，全体党员要以受表彰的先进为榜样，深入学习贯彻⟦Meeting#21|党的二十大⟧精神，积极参与“⟦Initiative#22|亮身份、亮承诺、亮业绩⟧”活动，为把⟦Company#3~|公司⟧建成⟦Goal#23|中部领先的现代城市供电企业⟧再立新功。各支部要在7月31日前组织一次专题学习，学习情况报⟦OrganizationUnit#24|党委组织部⟧备案。

附件：1.⟦Honor#9|先进基层党组织⟧名单（12个） 2.⟦Honor#16|优秀共产党员⟧名单（46名） 3.⟦Honor#20|优秀党务工作者⟧名单（20名）

二〇二四年六月二十六日
====
#1 partOf #3
#24 partOf #3
#3 launched #4
#3 launched #5
#3 metric 售电量 = 317.4 亿千瓦时 ; time=2023年
#3 metric 综合线损率 = 2.86 % ; time=2023年
#6 receivedHonor #9
#7 receivedHonor #9
#8 receivedHonor #9
#6 partOf #3
#8 partOf #3
#1 metric 表彰先进基层党组织 = 12 个
#6 metric 连续奋战 = 19 天
#26 metric 不停电作业 = 2317 次 ; time=两年
#26 metric 减少停电时户数 = 11.6 万 ; time=两年
#26 launched #11
#8 partOf #26
#11 receivedHonor #12
#13 receivedHonor #16
#14 receivedHonor #16
#15 receivedHonor #16
#1 metric 表彰优秀共产党员 = 46 名
#16 metric 奖金 = 1500 元
#17 partOf #3
#15 holdsPosition #25 ; title=班长
#25 partOf #17
#15 produces #18
#18 metric 推广 = 6 个县
#18 metric 单次平均恢复时间 = 51 秒
#19 receivedHonor #20
#1 metric 表彰优秀党务工作者 = 20 名
#1 implements #21
#1 launched #22
#3 pursuesGoal #23
