⟦City#1|鄂尔多斯市⟧市属国有企业“三项制度”改革评估报告
（⟦GovernmentBody#2|鄂尔多斯市国资委⟧　2023年11月）

一、评估对象及方法
　　本次评估覆盖⟦Group#3|鄂尔多斯市国投集团⟧、⟦Group#4|鄂尔多斯城投集团⟧、⟦Company#5|鄂尔多斯市水务公司⟧、⟦Company#6|万正投资公司⟧等11户市属一级企业及其64户子企业，采取台账核验、问卷、谈话三结合，发放问卷3,800份，回收有效问卷3,519份，有效率92.6%，谈话217人次。评估由⟦Institution#7|内蒙古财经大学⟧、⟦Company#8|北京华夏基石企业管理咨询公司⟧协助。
二、总体评价
　　11户企业平均得分82.4分，较2021年提高9.7分。优秀等次2户（⟦Group#3|国投集团⟧94.1分、⟦Company#5|水务公司⟧91.6分），良好6户，合格2户，不合格1户（⟦Company#9|乌审召化工园投资公司⟧57.3分）。
三、分项情况
　　1. 劳动。全员公开招聘率98.9%，⟦Company#5|水务公司⟧推行“⟦Initiative#10|一岗双评⟧”，两年分流富余人员203人；⟦Group#4|城投集团⟧“⟦Initiative#11|内部人力市场⟧”累计调剂416人次，少招外包工270名，节约成本2,600万元。但⟦Company#9|乌审召投资⟧以“接待服务中心”名义违规招录亲属6名，已清退。
　　2. 人事。全市管理人员竞争上岗率达68.5%，末等调整退出115人，退出率5.4%；⟦Group#3|国投集团⟧本部9名部门负责人中有4名来自市场化招聘，其中⟦Person#12|额尔敦巴图⟧由原⟦Institution#13|中国矿业大学⟧教师转聘为⟦OrganizationUnit#14|投资发展部⟧总经理。
　　3. 分配。工资总额与效益联动系数0.61；⟦Group#33|鄂尔多斯新材料集团⟧⟦OrganizationUnit#15|实验室⟧技术带头人⟦Person#16|蔡文渊⟧因完成“⟦Project#17|石墨电极国产替代⟧”课题，获得分红42.8万元；同级岗位收入倍差中位数为1.9。未落实的主要是超额利润分享：仅有⟦Company#6|万正公司⟧一家出台细则，至今没有实际兑现。
四、典型经验
　　◇“⟦Initiative#18|四书一表⟧”法——⟦Company#5|水务公司⟧以聘任书、军令状、承诺书、授权书和考核表明晰责任，受到⟦GovernmentBody#19|自治区国资委⟧通报表扬。
　　◇“⟦Initiative#20|蹲苗计划⟧”——⟦Group#3|国投集团⟧选派36名青年到⟦County#21|杭锦旗⟧⟦Facility#22|库布其光伏治沙基地⟧、⟦Township#23|独贵塔拉镇⟧锻炼，已有15人走上中层岗位。
　　◇“⟦Initiative#24|晾晒制⟧”——⟦Group#4|城投集团⟧每月公布干部任务完成率，落后者上台说明。
五、存在问题
　　一是“三能”不均衡，能进能出最好，能上能下次之，能增能减最弱；二是11户企业中3户没有完成经理层契约化回溯；三是⟦Place#25|康巴什⟧区属企业⟦Company#26|康投公司⟧改制遗留的421名职工身份未转换，曾于7月出现小规模集访。
六、对策建议
　　（一）对标⟦GovernmentBody#27|浙江省国资委⟧、⟦Group#28|无锡产业发展集团⟧，在2024年3月底前出台《⟦Policy#29|市属企业超额利润分享指引⟧》；（二）将评估结果与企业负责人薪酬挂钩，优秀企业上浮5%，不合格企业下浮10%；（三）⟦Company#9|乌审召投资公司⟧三个月内完成领导班子调整，对主要负责人⟦Person#30|那某⟧予以约谈；（四）探索在⟦Facility#31|蒙西高新技术产业园⟧国企中开展“⟦Initiative#32|企业家合伙⟧”试点2户。
====
#2 supervises #3
#2 supervises #4
#2 supervises #5
#2 supervises #6
#2 supervises #9
#2 metric 评估一级企业 = 11 户
#2 metric 评估子企业 = 64 户
#2 metric 发放问卷 = 3800 份
#2 metric 有效问卷 = 3519 份
#2 metric 问卷有效率 = 92.6 %
#2 metric 谈话 = 217 人次
#2 cooperatesWith #7
#2 cooperatesWith #8
#2 metric 平均得分 = 82.4 分
#2 metric 平均得分较2021年提高 = 9.7 分
#2 metric 优秀等次 = 2 户
#2 metric 良好 = 6 户
#2 metric 合格 = 2 户
#2 metric 不合格 = 1 户
#3 metric 得分 = 94.1 分
#5 metric 得分 = 91.6 分
#9 metric 得分 = 57.3 分
#2 metric 全员公开招聘率 = 98.9 %
#5 launched #10
#5 launched #18
#5 metric 分流富余人员 = 203 人 ; time=两年
#4 launched #11
#4 launched #24
#4 metric 调剂 = 416 人次
#4 metric 少招外包工 = 270 名
#4 metric 节约成本 = 2600 万元
#9 metric 违规招录亲属 = 6 名
#2 metric 管理人员竞争上岗率 = 68.5 %
#2 metric 末等调整退出 = 115 人
#2 metric 退出率 = 5.4 %
#12 holdsPosition #14 ; title=总经理
#12 holdsPosition #13 ; title=教师 ; status=ended
#14 partOf #3
#3 metric 部门负责人 = 9 名
#3 metric 市场化招聘部门负责人 = 4 名
#2 metric 工资总额与效益联动系数 = 0.61
#2 metric 同级岗位收入倍差中位数 = 1.9
#16 holdsPosition #15 ; title=技术带头人
#15 partOf #33
#15 hasProject #17
#16 metric 分红 = 42.8 万元
#3 launched #20
#20 metric 选派青年 = 36 名
#20 metric 走上中层岗位 = 15 人
#22 locatedIn #21
#23 locatedIn #21
#2 addresses “三能”不均衡
#26 locatedIn #25
#26 metric 未转换身份职工 = 421 名
#2 metric 未完成经理层契约化回溯企业 = 3 户
#2 benchmarksAgainst #27
#2 benchmarksAgainst #28
#2 issued #29 ; status=planned
#2 metric 优秀企业薪酬上浮 = 5 % ; status=planned
#2 metric 不合格企业薪酬下浮 = 10 % ; status=planned
#2 launched #32 ; status=planned
#30 holdsPosition #9 ; title=主要负责人
#32 metric 试点 = 2 户 ; status=planned
