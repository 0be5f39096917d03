⟦Group#1|徐州矿业装备集团⟧改革深化提升行动“收官交卷”（上）

　　编者按　⟦Initiative#2|国有企业改革深化提升行动⟧进入收官之年。本报即日起推出专栏，讲述⟦City#3|徐州⟧市属国企改革故事。

　　从⟦Facility#4|贾汪矿区⟧到⟦Facility#5|徐州经济技术开发区智造园⟧，不过四十公里；从挖煤修矿机，到给⟦Facility#6|白鹤滩水电站⟧供大型起重件，⟦Group#1|徐州矿业装备集团⟧走了整整二十年。

　　“我们最大的本钱，是敢对自己动刀子。”⟦Group#1~|集团⟧党委副书记、总经理⟦Person#7|仇志远⟧说。2023年6月，⟦Group#1~|集团⟧印发《⟦Policy#8|深化提升行动工作方案⟧》，列出任务清单104项；2024年10月底已完成97项，剩余7项中，⟦Company#9|徐矿机电股份⟧的股权激励受资本市场环境影响，暂缓实施。

　　一问“主业在哪里”——聚焦。⟦Group#1~|集团⟧将原有的九个业务方向收缩为“⟦Industry#10|矿山装备⟧+⟦Industry#11|工程部件⟧+⟦Industry#12|智能服务⟧”三大主业，明确非主业投资比例不超过5%。先后向⟦Group#13|徐州文旅集团⟧移交⟦Facility#14|汉王度假酒店⟧，以1.86亿元转让⟦Company#15|彭城置业公司⟧全部股权，与⟦Group#16|徐工集团⟧组建合资公司⟦Company#17|徐工矿业智装⟧，双方分别持股45%、55%。

　　二问“人从哪里来”——放权。经理层成员任期制和契约化管理覆盖到24户各级子企业，签约116人；⟦Company#9|徐矿机电股份⟧总经理⟦Person#18|巫马骁⟧是从⟦Company#19|三一重装⟧挖来的职业经理人，年薪与净利润增长挂钩，去年拿到的最高薪酬是⟦Group#1~|集团⟧董事长的2.3倍。不过第一年业绩没完成，他也扣了37万元。

　　三问“动力在哪里”——创新。研发投入强度由3.1%提高到5.4%；与⟦Institution#20|中国矿业大学⟧、⟦Institution#21|中国科学院沈阳自动化研究所⟧共建⟦OrganizationUnit#22|井下机器人联合实验室⟧；开发的⟦Product#23|XK-3型巡检机器人⟧已在⟦Facility#24|张集煤矿⟧、⟦Facility#25|红柳林煤矿⟧等17座矿井应用，替代高危岗位430个，摘得⟦Honor#26|中国煤炭工业协会科学技术奖一等奖⟧。⟦Group#1~|集团⟧先后新增发明专利68件，主导制修订国家标准4项。

　　数字印证成色：2024年前三季度，⟦Group#1~|集团⟧实现营业收入63.8亿元，同比增长14.6%；归母净利润3.9亿元，同比增长27.5%；资产负债率54.1%，较2022年末下降6.3个百分点；全员劳动生产率达到48.2万元/人。出口收入首次超过10亿元，产品远销⟦Place#27|智利⟧、⟦Place#28|印度尼西亚⟧、⟦Place#29|赞比亚⟧等22个国家。

　　对标的目光，已经投向⟦Group#30|山特维克⟧、⟦Group#31|卡特彼勒⟧。“差距大，更说明空间大。”⟦Person#7|仇志远⟧告诉记者，下一步将以“⟦Strategy#32|两增一控三提升⟧”为目标，到2027年建成⟦Goal#33|国内一流、国际有影响力的矿山智能装备企业集团⟧。
====
#1 launched #2
#1 issued #8
#1 metric 任务清单 = 104 项
#1 metric 完成任务 = 97 项 ; time=2024年10月底
#1 metric 剩余任务 = 7 项
#9 subsidiaryOf #1
#7 holdsPosition #1 ; title=党委副书记、总经理
#7 said “我们最大的本钱，是敢对自己动刀子。”
#7 said “差距大，更说明空间大。”
#1 developsIndustry #10
#1 developsIndustry #11
#1 developsIndustry #12
#1 metric 非主业投资比例 = 5 % ; approx=atMost
#14 subsidiaryOf #13
#13 operates #14
#1 metric 股权转让价款 = 1.86 亿元
#15 subsidiaryOf #1 ; status=ended
#1 established #17
#16 established #17
#1 holdsStakeIn #17 ; percent=45%
#16 holdsStakeIn #17 ; percent=55%
#1 cooperatesWith #16
#1 metric 任期制和契约化管理覆盖子企业 = 24 户
#1 metric 签约经理层成员 = 116 人
#18 holdsPosition #9 ; title=总经理
#18 holdsPosition #19 ; status=ended
#18 metric 扣薪 = 37 万元
#18 metric 薪酬为集团董事长 = 2.3 倍
#1 metric 研发投入强度 = 5.4 %
#1 cooperatesWith #20
#1 cooperatesWith #21
#1 established #22
#20 established #22
#21 established #22
#1 produces #23
#23 metric 应用矿井 = 17 座
#23 metric 替代高危岗位 = 430 个
#23 receivedHonor #26
#1 metric 发明专利 = 68 件
#1 metric 主导制修订国家标准 = 4 项
#1 metric 营业收入 = 63.8 亿元 ; time=2024年前三季度
#1 metric 营业收入同比增长 = 14.6 % ; time=2024年前三季度
#1 metric 归母净利润 = 3.9 亿元 ; time=2024年前三季度
#1 metric 归母净利润同比增长 = 27.5 % ; time=2024年前三季度
#1 metric 资产负债率 = 54.1 %
#1 metric 资产负债率较2022年末下降 = 6.3 个百分点
#1 metric 全员劳动生产率 = 48.2 万元/人
#1 metric 出口收入 = 10 亿元 ; approx=atLeast
#1 metric 出口国家 = 22 个
#1 benchmarksAgainst #30
#1 benchmarksAgainst #31
#1 hasStrategy #32
#1 pursuesGoal #33
