新技术为房颤患者“解套”——⟦Institution#1|华西医院⟧完成首例国产脉冲电场消融

　　“郑大爷，心跳稳了！”9月11日上午，⟦Institution#1|四川大学华西医院⟧⟦OrganizationUnit#2|心脏内科⟧介入手术室里响起掌声。⟦Person#3|贺勇超⟧教授团队为67岁的患者⟦Person#4|郑朝贵⟧成功实施西南地区首例国产脉冲电场消融手术，全程仅48分钟。
　　⟦Person#4|郑朝贵⟧来自⟦City#5|自贡⟧⟦County#6|富顺县⟧⟦Township#7|代寺镇⟧，患阵发性房颤三年，吃药效果不佳。⟦OrganizationUnit#2|心内科⟧主任⟦Person#3|贺勇超⟧介绍，传统射频消融靠“热”，有损伤食管、膈神经的风险；脉冲电场消融靠“电”，只作用于心肌细胞，手术时间缩短近一半。
　　本次手术使用的⟦Product#8|PulStamper消融系统⟧由⟦Company#9|惠泰医疗⟧研发，今年1月获⟦GovernmentBody#10|国家药品监督管理局⟧批准上市，价格比进口产品低三成。⟦Company#9|惠泰医疗⟧总部位于⟦City#11|深圳⟧，是⟦Company#12|迈瑞医疗⟧的控股子公司，后者今年4月以66.5亿元取得其24.61%的股份。
　　⟦Institution#1|华西医院⟧是⟦GovernmentBody#13|国家卫生健康委⟧委属委管医院，编制床位4300张，2023年门急诊量798万人次，手术25.3万台，连续多年位居⟦Institution#14|复旦大学医院管理研究所⟧“⟦Honor#15|中国医院排行榜⟧”综合第二。近年来，⟦Institution#1~|医院⟧与⟦Institution#16|电子科技大学⟧共建⟦OrganizationUnit#17|医工交叉研究中心⟧，与⟦Institution#18|成都中医药大学⟧联合培养研究生，牵头承担⟦Project#19|国家重点研发计划“诊疗装备与生物医用材料”专项⟧课题31项。
　　好技术不能只留在大医院。⟦Institution#1|华西医院⟧院长⟦Person#20|罗蕴芝⟧表示，⟦Institution#1~|医院⟧已托管⟦Institution#21|甘孜州人民医院⟧、⟦Institution#22|资阳市第一人民医院⟧等6家医院，“⟦Initiative#23|华西云⟧”远程平台年会诊超过9万例。下一步将举办⟦Meeting#24|脉冲电场消融技术培训班⟧，让县医院的医生也能上手。
　　⟦GovernmentBody#25|四川省医保局⟧⟦OrganizationUnit#26|医药价格和招标采购处⟧处长⟦Person#27|晏勤⟧透露，该项目收费标准正在论证，暂未纳入医保支付。⟦Person#4|郑朝贵⟧的女儿给科室送来锦旗，上面写着八个字：妙手仁心、电到病除。
====
#2 partOf #1
#3 holdsPosition #2 ; title=主任
#4 metric 年龄 = 67 岁
#7 locatedIn #6
#6 locatedIn #5
#9 produces #8
#10 supervises #9
#9 locatedIn #11
#9 subsidiaryOf #12
#12 holdsStakeIn #9 ; percent=24.61% ; time=今年4月
#12 metric 收购价款 = 66.5 亿元
#13 supervises #1
#1 metric 编制床位 = 4300 张
#1 metric 门急诊量 = 798 万人次 ; time=2023年
#1 metric 手术 = 25.3 万台 ; time=2023年
#1 receivedHonor #15
#1 cooperatesWith #16
#1 cooperatesWith #18
#1 established #17
#16 established #17
#1 hasProject #19
#1 metric 承担课题 = 31 项
#20 holdsPosition #1 ; title=院长
#21 subsidiaryOf #1
#22 subsidiaryOf #1
#1 operates #23
#1 launched #23
#23 metric 远程会诊 = 9 万例 ; time=年 ; approx=atLeast
#1 launched #24 ; status=planned
#26 partOf #25
#27 holdsPosition #26 ; title=处长
#3 metric 手术时长 = 48 分钟
