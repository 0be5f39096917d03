⟦GovernmentBody#1|**市国资委⟧关于开展市属企业“⟦Initiative#2|两非⟧”清理情况的通报

各市属企业：
　　按照⟦GovernmentBody#3|省国资委⟧统一部署，⟦GovernmentBody#1|**市国资委⟧自今年3月起组织市属企业开展⟦Initiative#2|非主业、非优势企业清理⟧。截至9月底，纳入清单的46户企业已完成处置31户，占67.4%，回收资金8.72亿元，安置职工1126人。现将有关情况通报如下。
　　一、进展较快的企业。⟦Group#4|**城投集团⟧清理8户，提前两个月完成任务，其中⟦Company#5|**砂石公司⟧通过⟦Institution#6|省产权交易所⟧公开挂牌，成交价1.36亿元，溢价23%；⟦Group#7|**交投集团⟧将⟦Company#8|**驾培公司⟧51%股权转让给⟦Company#9|北京东方时尚⟧，实现减亏420万元；⟦Group#10|**水务集团⟧把⟦Company#11|**管道安装公司⟧、⟦Company#12|**水质检测公司⟧整合为⟦Company#13|**水务工程公司⟧。
　　二、进展滞后的企业。⟦Group#14|**文旅集团⟧11户仅完成2户，⟦Company#15|**影城公司⟧账目不清、印章下落不明；⟦Group#16|**农投集团⟧以“正在研究”为由一拖再拖，至今未上报方案。上述两户企业主要负责人⟦Person#17|张某某⟧、⟦Person#18|李某⟧已被约谈。
　　三、存在的共性问题。一是思想认识不到位，舍不得“坛坛罐罐”；二是历史遗留问题多，⟦Company#19|**化肥厂⟧划拨土地补缴出让金3700万元尚未落实；三是有的企业把“清理”变成“左手倒右手”。
　　四、下步要求。一要倒排工期，11月底前未完成的，由⟦GovernmentBody#1|市国资委⟧派驻⟦OrganizationUnit#20|督导组⟧蹲点。二要依法合规，进场交易应进必进，严防国有资产流失。三要学习⟦GovernmentBody#21|成都市国资委⟧“⟦Initiative#22|一企一策、挂图作战⟧”做法，请⟦Institution#23|某会计师事务所⟧开展专项审计。四要妥善安置职工，“钱从哪来、人往哪去”必须在方案中写清楚。
　　各企业贯彻落实情况请于10月20日前报⟦GovernmentBody#1|市国资委⟧⟦OrganizationUnit#24|产权管理科⟧，联系人⟦Person#25|周⟧××。据统计，全部清理到位后，预计可减少管理层级1级、压减法人46户，每年减亏3000万元以上。
　　　　　　　　⟦GovernmentBody#1|**市人民政府国有资产监督管理委员会⟧
　　　　　　　　2023年10月12日
====
#1 launched #2
#1 metric 纳入清单企业 = 46 户
#1 metric 完成处置 = 31 户 ; time=截至9月底
#1 metric 完成处置占比 = 67.4 %
#1 metric 回收资金 = 8.72 亿元
#1 metric 安置职工 = 1126 人
#4 metric 清理 = 8 户
#5 subsidiaryOf #4
#5 metric 成交价 = 1.36 亿元
#5 metric 溢价 = 23 %
#9 acquired #8 ; percent=51%
#8 subsidiaryOf #7 ; status=ended
#7 metric 减亏 = 420 万元
#13 formedFrom #11
#13 formedFrom #12
#10 established #13
#11 subsidiaryOf #10
#12 subsidiaryOf #10
#13 subsidiaryOf #10
#14 metric 完成清理 = 2 户
#15 subsidiaryOf #14
#17 holdsPosition #14 ; title=主要负责人
#18 holdsPosition #16 ; title=主要负责人
#19 metric 补缴出让金 = 3700 万元
#20 partOf #1
#1 established #20 ; status=planned
#21 launched #22
#1 benchmarksAgainst #21
#24 partOf #1
#1 metric 压减法人 = 46 户 ; status=planned
#1 metric 减亏 = 3000 万元 ; time=每年 ; approx=atLeast ; status=planned
#1 supervises #4
#1 supervises #7
#1 supervises #10
#1 supervises #14
#1 supervises #16
