⟦GovernmentBody#1|黑龙江省农业农村厅⟧⟦PartyOrganization#2|机关党委⟧
⟦Initiative#3|深化能力作风建设“工作落实年”⟧活动简报（第9期）

【本期要目】◆⟦OrganizationUnit#4|农田建设管理处⟧：把办公桌搬到渠首 ◆⟦Institution#5|省农科院⟧：问题清单晒在墙上 ◆⟦Group#6|北大荒集团⟧：⟦Initiative#7|“三问三送”⟧到地头

◆⟦PartyOrganization#28|农田建设管理处党支部⟧针对“项目开工慢”问题，组成3个专班，蹲点⟦County#8|富锦⟧、⟦County#9|讷河⟧、⟦County#10|肇源⟧，现场办公47天。全省今年1020万亩⟦Project#11|高标准农田建设⟧任务，到6月20日开工率96.4%，比去年同期提前33天。⟦County#8|富锦市⟧⟦Township#12|锦山镇⟧⟦Village#13|洪州村⟧村民⟦Person#14|鞠长河⟧说，“往年光看图纸，今年看见钩机了”。
◆⟦Institution#5|省农科院⟧实行“问题上墙、销号下墙”，公开问题88条，销号73条。⟦OrganizationUnit#15|玉米研究所⟧改变“论文挂帅”，将⟦Product#16|龙单90⟧的推广面积列入考核，上半年示范种植118万亩；⟦OrganizationUnit#17|大豆研究所⟧组织23名专家，在“⟦Initiative#18|龙江农技云课堂⟧”直播64场，观看210万人次。
◆⟦Group#6|北大荒集团⟧推行⟦Initiative#7|“三问三送”⟧——⟦Initiative#31|问需求⟧、⟦Initiative#32|问困难⟧、⟦Initiative#33|问满意⟧，⟦Initiative#34|送技术⟧、⟦Initiative#35|送信贷⟧、⟦Initiative#36|送保险⟧。⟦Company#19|北大荒农业服务公司⟧代耕代管订单面积突破3100万亩；⟦Company#20|七星农场有限公司⟧率先应用⟦Platform#21|北大荒智慧农机管控平台⟧，无人机插秧1.9万亩，亩均省工0.4个；⟦Company#22|阳光农险⟧预付赔款3.6亿元。⟦Group#6|北大荒集团⟧⟦Company#23|建三江分公司⟧被⟦PartyOrganization#2|厅机关党委⟧命名为“⟦Honor#24|工作落实标兵单位⟧”。

◆【一线快报】由⟦GovernmentBody#1|省农业农村厅⟧和⟦GovernmentBody#60|省财政厅⟧共同实施的⟦Initiative#61|黑土地保护利用试点⟧扩大到⟦County#62|海伦⟧、⟦County#63|克山⟧等38个县，秸秆还田面积1.1亿亩次；⟦Institution#64|东北农业大学⟧包联的⟦County#65|望奎县⟧⟦Township#66|卫星镇⟧⟦Village#67|信五村⟧，合作社带地1.6万亩，村民户均分红8300元。各县级农业部门、合作社要比着干、赛着干。
【点评】⟦GovernmentBody#1|省农业农村厅⟧厅长、党组书记⟦Person#25|衣长贵⟧批示：“作风好不好，庄稼会说话。”

报：⟦GovernmentBody#26|省委办公厅⟧　⟦GovernmentBody#27|省直机关工委⟧
====
#7 hasComponent #31
#7 hasComponent #32
#7 hasComponent #33
#7 hasComponent #34
#7 hasComponent #35
#7 hasComponent #36
#11 metric 开工率比去年同期提前 = 33 天 ; time=到6月20日
#2 partOf #1
#4 partOf #1
#28 partOf #4
#2 launched #3
#28 metric 现场办公 = 47 天
#28 visited #8
#28 visited #9
#28 visited #10
#11 metric 面积 = 1020 万亩 ; time=今年
#11 metric 开工率 = 96.4 % ; time=到6月20日
#1 hasProject #11
#12 locatedIn #8
#13 locatedIn #12
#14 said “往年光看图纸，今年看见钩机了”
#5 metric 公开问题 = 88 条
#5 metric 销号 = 73 条
#15 partOf #5
#17 partOf #5
#15 produces #16
#16 metric 示范种植 = 118 万亩 ; time=上半年
#17 launched #18
#17 metric 专家 = 23 名
#18 metric 直播 = 64 场
#18 metric 观看 = 210 万人次
#6 launched #7
#19 subsidiaryOf #6
#20 subsidiaryOf #6
#22 subsidiaryOf #6
#23 subsidiaryOf #6
#19 metric 代耕代管订单面积 = 3100 万亩 ; approx=atLeast
#20 metric 无人机插秧 = 1.9 万亩
#20 metric 亩均省工 = 0.4 个
#22 metric 预付赔款 = 3.6 亿元
#23 receivedHonor #24
#25 holdsPosition #1 ; title=厅长、党组书记
#25 said “作风好不好，庄稼会说话。”
#1 launched #61
#60 launched #61
#1 cooperatesWith #60
#61 metric 覆盖县 = 38 个
#61 metric 秸秆还田面积 = 1.1 亿亩次
#64 pairedWith #67
#66 locatedIn #65
#67 locatedIn #66
#67 metric 合作社带地 = 1.6 万亩
#67 metric 村民户均分红 = 8300 元
