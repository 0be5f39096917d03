关于⟦PartyOrganization#32|中共**县自然资源局党组⟧2021年⟦Initiative#7|党史学习教育⟧总结的报告

⟦OrganizationUnit#1|县委党史学习教育领导小组办公室⟧：

按照⟦GovernmentBody#2|县委⟧《⟦Policy#3|关于在全县开展党史学习教育的实施方案⟧》要求，⟦PartyOrganization#32|**县自然资源局党组⟧以“⟦Slogan#5|学史明理、学史增信、学史崇德、学史力行⟧”为目标，紧紧围绕学习领会⟦Person#35|A总书记⟧在⟦Meeting#6|党史学习教育动员大会⟧上的重要讲话精神，扎实开展⟦Initiative#7|党史学习教育⟧，成效明显。现将情况报告如下：

一、提高站位，强化组织领导。成立以党组书记、局长⟦Person#8|李某某⟧为组长的⟦OrganizationUnit#9|党史学习教育领导小组⟧，印发方案3个，分解任务43项，明确责任股室12个；邀请⟦Institution#34|**市委党校⟧⟦Person#10|B教授⟧开展专题辅导2场，参加干部职工203人次。

二、聚焦主题，强化学习教育。学习《⟦Policy#11|论中国共产党历史⟧》等四本指定书目，发放读本286套；举办“⟦Initiative#12|自然资源大讲堂⟧”8期，⟦PartyOrganization#13|局机关党支部⟧“⟦Initiative#14|每日一读⟧”打卡4216次；赴⟦Facility#15|**革命纪念馆⟧、⟦Township#16|**镇⟧开展现场教学4批182人。⟦PartyOrganization#13|局机关党支部⟧获评“⟦Honor#17|全县党史学习教育先进集体⟧”，⟦OrganizationUnit#33|不动产登记中心⟧党员⟦Person#18|周某⟧在全县演讲比赛中获一等奖。

三、为民办事，强化成果转化。⟦GovernmentBody#4|**县自然资源局⟧扎实开展“⟦Initiative#19|我为群众办实事⟧”，列出任务清单26项，办结24项：
1.破解“办证难”。集中办理历史遗留问题不动产证，⟦Facility#20|阳光小区⟧、⟦Facility#21|**家园⟧等14个小区3860户“无证房”拿到红本本，县财政承担补缴土地出让金2100余万元。
2.压缩审批时限。企业不动产登记由5个工作日压缩至1个工作日，建设用地预审即来即办；优化施工图审查，为**省重点⟦Project#22|高铁新城综合体项目⟧提前开工赢得47天。
3.保护耕地。拆除“大棚房”67处，整改违法占地114宗、面积312.6亩，其中恢复耕种286亩；⟦Company#23|**国土勘测有限公司⟧承担补充耕地测绘，被扣减质量保证金8万元。
4.地灾避险。对⟦Village#24|**村⟧五组滑坡隐患点18户71人实施搬迁，每户补助3万元，投入⟦Fund#25|应急避险专项资金⟧60万元，由⟦Company#26|**地质工程公司⟧施工。
5.结对帮扶。⟦PartyOrganization#13|局机关党支部⟧与⟦Village#27|**社区⟧党支部结成对子，资助贫困学生23名，合计4.6万元；安装路灯36盏。

四、存在问题。一是理论学习不够深入，个别党员撰写心得抄袭网络；二是“⟦Initiative#19|我为群众办实事⟧”有2项未办结，其中⟦Project#28|城北片区规划调整⟧因专家评审未通过，延至2022年3月；三是乡镇所党支部党员平均年龄52岁，学用能力弱。

五、下步打算。推动⟦Initiative#7|党史学习教育⟧常态化长效化，拟制定《⟦Policy#29|干部理论学习考核办法⟧》，持续整治“⟦Slogan#30|四风⟧”问题，争创**市“⟦Honor#31|机关党建示范点⟧”。

                                        ⟦PartyOrganization#32|中共**县自然资源局党组⟧
                                            2021年12月28日
====
#2 issued #3
#1 partOf #2
#32 partOf #4
#32 implements #3
#32 launched #7
#32 implements #5
#8 holdsPosition #32 ; title=党组书记
#8 holdsPosition #4 ; title=局长
#33 partOf #4
#18 holdsPosition #33 ; title=党员
#10 holdsPosition #34 ; title=教授
#32 established #9
#8 holdsPosition #9 ; title=组长
#9 partOf #32
#32 metric 方案 = 3 个
#32 metric 任务 = 43 项
#32 metric 责任股室 = 12 个
#32 metric 专题辅导 = 2 场
#32 metric 参加干部职工 = 203 人次
#32 metric 发放读本 = 286 套
#32 launched #12
#12 metric 大讲堂 = 8 期
#13 partOf #4
#13 launched #14
#14 metric 打卡 = 4216 次
#32 visited #15
#32 visited #16
#32 metric 现场教学 = 4 批
#32 metric 现场教学参加 = 182 人
#13 receivedHonor #17
#4 launched #19
#4 metric 任务清单 = 26 项
#4 metric 办结 = 24 项
#4 metric 小区无证房 = 3860 户
#4 metric 补缴土地出让金 = 2100 万元 ; approx=about
#4 metric 企业不动产登记时限 = 1 个工作日
#4 metric 提前开工 = 47 天
#4 metric 拆除大棚房 = 67 处
#4 metric 整改违法占地 = 114 宗
#4 metric 违法占地面积 = 312.6 亩
#4 metric 恢复耕种 = 286 亩
#23 metric 扣减质量保证金 = 8 万元
#24 metric 搬迁 = 18 户
#24 metric 搬迁人口 = 71 人
#24 metric 每户补助 = 3 万元
#25 metric 投入 = 60 万元
#13 pairedWith #27
#13 metric 资助贫困学生 = 23 名
#13 metric 资助金额 = 4.6 万元
#13 fundedAid #27 ; amount=4.6万元
#27 metric 安装路灯 = 36 盏
#4 metric 未办结 = 2 项
#4 metric 乡镇所党员平均年龄 = 52 岁
#4 hasProject #28
#4 issued #29 ; status=planned
#4 receivedHonor #31 ; status=planned
