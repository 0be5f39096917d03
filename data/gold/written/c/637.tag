关于表彰2018年度全市“⟦Initiative#1|万企帮万村⟧”先进单位的决定

各县（市、区）党委、人民政府，市直各单位：
　　2018年以来，全市广大民营企业积极投身⟦Initiative#1|万企帮万村⟧精准扶贫行动。截至12月底，全市参与企业1186家，帮扶村1023个，投入资金9.37亿元，其中产业投入8.1亿元、公益投入1.27亿元，惠及贫困人口24.6万人。为树立典型、鼓励先进，⟦GovernmentBody#2|毕节市委⟧、⟦GovernmentBody#3|毕节市人民政府⟧决定：
　　一、授予⟦Company#4|贵州乌蒙山宝龙食品有限公司⟧等20家企业“⟦Honor#5|全市万企帮万村先进企业⟧”称号（名单附后）。
　　二、给予⟦Group#6|恒大集团⟧“⟦Honor#7|毕节市脱贫攻坚特别贡献奖⟧”。三年来，⟦Group#6~|该集团⟧无偿投入60亿元，选派1500余人扶贫队伍常驻，已在⟦County#8|大方⟧建成⟦Facility#9|奢香古镇⟧和10个新农村，援建学校13所、医院11所，引进上下游企业43家。
　　三、给予⟦GovernmentBody#10|广州市天河区对口帮扶工作组⟧通报表扬。

附件：先进企业主要事迹（节选）
01　⟦Company#11|贵州黔贝食用菌科技公司⟧——在⟦County#12|威宁县⟧⟦Township#13|么站镇⟧流转土地2300亩，建⟦Project#14|平菇工厂化车间⟧，投资1.8亿元，年发放务工费1760万元。
02　⟦Company#15|黔西绿化白姜公司⟧——注册商标“⟦Product#16|雨朵小黄姜⟧”，采取“保底+分红”方式联结1300户，收购价4.2元/公斤，去年销售2.1万吨，产值1.1亿元。
03　⟦Company#17|金沙窖酒酒业⟧——在⟦Township#18|清池镇⟧发展有机高粱3.4万亩，每公斤8.2元，高于市价三成，支付原料款1.02亿元。
04　⟦Company#19|纳雍玖红樱桃公司⟧——引种⟦Product#20|玛瑙红樱桃⟧，投产1.6万亩，其“⟦Initiative#21|樱桃认养⟧”线上订单8300单。
05　⟦Company#22|织金温氏牧业⟧——⟦Group#23|温氏股份⟧全资子公司，年出栏生猪12万头，代养贫困户76户，户均纯利5.8万元。
06　⟦Company#24|赫章樱花农旅⟧——投资7300万元的⟦Project#25|韭菜坪樱花营地⟧试营业，一期客房62间；⟦Company#26|建行赫章支行⟧贷款2000万元。
07　⟦Company#40|七星关古茶公司⟧——由⟦Company#41|贵茶联盟⟧、⟦Company#42|毕节开源公司⟧、⟦Company#43|太极村合作社⟧按51∶30∶19出资，主打⟦Product#44|太极古茶⟧，2018年销售2600万元，村集体分红62万元。
08　⟦Company#45|百里杜鹃荞麦食品⟧——⟦Company#46|盼盼食品⟧收购其60%股权后改造⟦Project#47|荞酥自动线⟧，日产6吨，季节性用工160人。

　　受表彰单位要珍惜荣誉。各级要落实⟦GovernmentBody#27|省委⟧《⟦Policy#28|关于坚决打赢脱贫攻坚战的指导意见⟧》，开展⟦Initiative#29|夏秋攻势⟧，实现“户有增收项目、人有致富技能”。
　　　　　　　　　　　　　　　　　⟦GovernmentBody#2|中共毕节市委⟧
　　　　　　　　　　　　　　　　　⟦GovernmentBody#3|毕节市人民政府⟧
　　　　　　　　　　　　　　　　　2019年1月21日
====
#1 metric 参与企业 = 1186 家 ; time=截至12月底
#1 metric 帮扶村 = 1023 个 ; time=截至12月底
#1 metric 投入资金 = 9.37 亿元 ; time=截至12月底
#1 metric 产业投入 = 8.1 亿元 ; time=截至12月底
#1 metric 公益投入 = 1.27 亿元 ; time=截至12月底
#1 metric 惠及贫困人口 = 24.6 万人 ; time=截至12月底
#3 launched #1
#4 receivedHonor #5
#11 receivedHonor #5
#15 receivedHonor #5
#17 receivedHonor #5
#19 receivedHonor #5
#22 receivedHonor #5
#24 receivedHonor #5
#5 metric 获奖企业 = 20 家
#6 receivedHonor #7
#6 metric 无偿投入 = 60 亿元 ; time=三年来
#6 metric 扶贫队伍 = 1500 人 ; approx=about ; time=三年来
#6 established #9
#9 locatedIn #8
#6 metric 新农村 = 10 个
#6 metric 援建学校 = 13 所
#6 metric 援建医院 = 11 所
#6 metric 引进上下游企业 = 43 家
#13 locatedIn #12
#11 metric 流转土地 = 2300 亩
#11 hasProject #14
#14 metric 投资 = 1.8 亿元
#11 metric 年发放务工费 = 1760 万元
#15 produces #16
#15 metric 联结户数 = 1300 户
#15 metric 收购价 = 4.2 元/公斤
#15 metric 销售 = 2.1 万吨 ; time=去年
#15 metric 产值 = 1.1 亿元 ; time=去年
#17 metric 有机高粱 = 3.4 万亩
#17 metric 收购价 = 8.2 元
#17 metric 支付原料款 = 1.02 亿元
#19 produces #20
#19 metric 投产 = 1.6 万亩
#19 launched #21
#21 metric 线上订单 = 8300 单
#22 subsidiaryOf #23
#22 metric 年出栏生猪 = 12 万头
#22 metric 代养贫困户 = 76 户
#22 metric 代养户户均纯利 = 5.8 万元
#24 hasProject #25
#25 metric 投资 = 7300 万元
#25 metric 一期客房 = 62 间
#26 metric 贷款 = 2000 万元
#27 issued #28
#2 implements #28
#2 launched #29 ; status=planned
#3 launched #29 ; status=planned
#41 established #40
#42 established #40
#43 established #40
#41 holdsStakeIn #40 ; percent=51
#42 holdsStakeIn #40 ; percent=30
#43 holdsStakeIn #40 ; percent=19
#40 produces #44
#40 metric 销售 = 2600 万元 ; time=2018年
#43 metric 村集体分红 = 62 万元
#46 acquired #45 ; percent=60%
#45 hasProject #47
#47 metric 日产 = 6 吨
#45 metric 季节性用工 = 160 人
#40 receivedHonor #5
#45 receivedHonor #5
