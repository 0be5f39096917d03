⟦Group#1|湖州交投集团⟧“⟦Initiative#2|一线三亮⟧”机制让项目快起来

5月16日清晨，⟦Project#3|G318南浔段快速化改造⟧六标的工地食堂已经排起了队。⟦PartyOrganization#25|项目党支部⟧书记⟦Person#4|蒋春苗⟧端着碗，在⟦Initiative#5|早餐议事桌⟧上把当天的三件事念了一遍：电力杆线迁移、梁板吊装、农田便道复垦。9点，电力杆线的事办成了——⟦Company#6|国网南浔供电公司⟧的党员也端着碗坐在那张桌上。

这张桌子是“⟦Initiative#2|一线三亮⟧”机制的一个缩影。2024年初，⟦Group#1|湖州市交通投资集团有限公司⟧⟦PartyOrganization#24|党委⟧提出，凡是投资5亿元以上的项目，必须做到⟦Initiative#26|阵地亮在一线⟧、⟦Initiative#27|身份亮在一线⟧、⟦Initiative#28|承诺亮在一线⟧。⟦Group#1~|集团⟧排出重大项目23个，建成⟦Facility#7|红桥驿站⟧31处、亮身份党员478名，公开承诺1634条，兑现率96%。

机制推行一年，项目进度普遍快了一截。⟦Project#8|湖州东站枢纽⟧提前61天封顶；⟦Project#9|京杭运河湖州段三级航道整治⟧累计完成投资48.9亿元，占总投资的87.3%；⟦Project#10|太湖旅游公路二期⟧征地拆迁用了9个月，比一期少了14个月。2024年，⟦Group#1~|集团⟧完成投资116亿元，同比增长18.5%，路产及枢纽运营收入28.7亿元，⟦Company#11|湖州公交⟧日均客流21.3万人次，旗下⟦Company#12|湖州申苏浙皖高速公司⟧净利润3.4亿元。

“亮出来只是第一步，考不考才是关键。”⟦PartyOrganization#24|集团党委⟧副书记⟦Person#13|沈砺⟧告诉记者，《⟦Policy#14|一线三亮积分评价办法⟧》把12类64项行为折算成分，月公示、季排名、年兑现。去年底，积分前10%的党员提拔重用19人，后5名的支部书记当场作检讨。
此外，⟦Group#1~|集团⟧还和⟦Institution#40|浙江交通职业技术学院⟧合办⟦OrganizationUnit#41|湖交工匠学院⟧，实施⟦Initiative#42|青蓝结对三年计划⟧，首批结成师徒146对；对标⟦Group#43|苏州交投⟧，把每公里养护成本由9.8万元压到8.6万元。作为⟦Group#1|湖州交投集团⟧的控股子公司，⟦Company#44|湖州交建⟧（⟦Group#1~|集团⟧持股67%，其余33%由⟦Company#45|浙江交工⟧持有）去年新签合同31亿元，并以0.93亿元收购了⟦Company#46|长兴路桥公司⟧的全部股权。

今年4月，⟦GovernmentBody#15|湖州市委组织部⟧、⟦GovernmentBody#16|湖州市国资委⟧联合在⟦Group#1~|集团⟧召开⟦Meeting#17|市属国企项目党建现场会⟧，⟦Group#18|湖州城投集团⟧、⟦Group#19|湖州产业集团⟧、⟦Group#20|湖州旅投⟧、⟦Group#21|湖州新发展集团⟧四家企业前来取经。⟦Group#18|湖州城投⟧在⟦Project#22|湖东西区未来社区⟧、⟦Group#19|湖州产业集团⟧在⟦Project#23|长三角智谷二期⟧随后照着做了起来。
====
#2 hasComponent #26
#2 hasComponent #27
#2 hasComponent #28
#24 partOf #1
#24 launched #2
#1 launched #2
#1 hasProject #3
#25 partOf #1
#4 holdsPosition #25 ; title=书记
#25 launched #5
#1 metric 重大项目 = 23 个
#1 established #7
#7 metric 建成 = 31 处
#1 metric 亮身份党员 = 478 名
#1 metric 公开承诺 = 1634 条
#1 metric 承诺兑现率 = 96 %
#1 hasProject #8
#1 hasProject #9
#1 hasProject #10
#8 metric 提前封顶 = 61 天
#9 metric 累计完成投资 = 48.9 亿元
#9 metric 完成投资占总投资 = 87.3 %
#10 metric 征地拆迁用时 = 9 个月
#1 metric 完成投资 = 116 亿元 ; time=2024年
#1 metric 完成投资同比增长 = 18.5 % ; time=2024年
#1 metric 路产及枢纽运营收入 = 28.7 亿元 ; time=2024年
#11 metric 日均客流 = 21.3 万人次 ; time=2024年
#12 metric 净利润 = 3.4 亿元 ; time=2024年
#12 subsidiaryOf #1
#13 holdsPosition #24 ; title=副书记
#13 said “亮出来只是第一步，考不考才是关键。”
#1 issued #14
#1 metric 提拔重用党员 = 19 人 ; time=去年底
#15 launched #17
#16 launched #17
#18 participatedIn #17
#19 participatedIn #17
#20 participatedIn #17
#21 participatedIn #17
#18 hasProject #22
#19 hasProject #23
#1 cooperatesWith #40
#1 established #41
#40 established #41
#1 launched #42
#42 metric 首批师徒 = 146 对
#1 benchmarksAgainst #43
#1 metric 每公里养护成本 = 8.6 万元
#44 subsidiaryOf #1
#1 holdsStakeIn #44 ; percent=67%
#45 holdsStakeIn #44 ; percent=33%
#44 metric 新签合同 = 31 亿元 ; time=去年
#44 acquired #46 ; time=去年
#44 metric 收购金额 = 0.93 亿元 ; time=去年
