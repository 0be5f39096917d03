⟦City#1|西安⟧中欧班列累计开行突破2.5万列

　　4月9日10时18分，满载新能源汽车、光伏组件的⟦Product#2|X8155次中欧班列⟧从⟦Facility#3|西安国际港站⟧驶出，开往⟦Place#4|波兰⟧⟦Place#5|马拉舍维奇⟧。至此，⟦City#1|西安⟧中欧班列累计开行量突破2.5万列，占全国的四分之一左右。
　　⟦Group#6|中国铁路西安局集团有限公司⟧货运部主任⟦Person#7|淡学军⟧介绍，今年一季度，⟦Facility#3|西安国际港站⟧开行中欧班列1212列，同比增长9.4%，运送货物115.6万吨。“过去空箱回来，现在回程也装得满满当当，木材、粮油、汽车零部件都有。”⟦Person#7|淡学军⟧说。
　　⟦Facility#3|西安国际港站⟧位于⟦Place#8|西安国际港务区⟧，由⟦Company#9|西安自贸港建设运营有限公司⟧负责场站运营。该公司总经理⟦Person#10|景俊峰⟧告诉记者，公司与⟦Company#11|哈萨克斯坦国家铁路公司⟧共建的⟦Facility#12|哈萨克斯坦西安码头⟧去年投运，⟦Facility#13|阿拉木图集装箱枢纽⟧已动工，年内将在⟦Place#14|乌兹别克斯坦⟧⟦Place#15|塔什干⟧增设海外仓。
　　班列带来产业。⟦Group#16|爱菊粮油工业集团⟧在⟦Place#17|哈萨克斯坦⟧⟦Place#18|北哈州⟧建设农产品物流加工园，年加工油脂10万吨；⟦Group#19|陕汽控股集团⟧通过班列出口重卡6300辆，增长31%；⟦Company#20|隆基绿能⟧、⟦Company#21|吉利汽车西安基地⟧、⟦Company#22|京东物流⟧先后在⟦Place#8|港务区⟧设立分拨中心。⟦GovernmentBody#23|西安海关⟧所属⟦GovernmentBody#24|车站海关⟧推行“⟦Initiative#25|抵港直装⟧”“⟦Initiative#26|铁路快通⟧”监管模式，平均通关时间压缩40%。
　　⟦GovernmentBody#27|陕西省发展改革委⟧⟦OrganizationUnit#28|经济贸易处⟧处长⟦Person#29|上官婧⟧表示，陕西正在落实《⟦Policy#30|中国—中亚峰会西安宣言⟧》，推动建设⟦Project#31|中欧班列西安集结中心⟧二期，总投资52亿元。⟦Institution#32|西安交通大学⟧⟦OrganizationUnit#33|丝绸之路经济带研究中心⟧教授⟦Person#34|冯昭仁⟧提醒，要警惕补贴竞争，提升班列市场化水平。
　　值得一提的是，⟦City#1|西安⟧还与⟦City#35|宁波⟧、⟦City#36|厦门⟧等17个城市开行“+西欧”集结班列，一季度集结货值84亿元。⟦Company#37|浙江海港内陆港公司⟧负责人⟦Person#38|俞佳丽⟧说，从⟦City#35|宁波⟧到⟦Place#39|欧洲⟧，班列比海运少用20多天。
====
#1 metric 中欧班列累计开行 = 2.5 万列 ; approx=atLeast
#7 holdsPosition #6 ; title=货运部主任
#3 metric 开行中欧班列 = 1212 列 ; time=今年一季度
#3 metric 开行中欧班列同比增长 = 9.4 % ; time=今年一季度
#3 metric 运送货物 = 115.6 万吨 ; time=今年一季度
#7 said “过去空箱回来，现在回程也装得满满当当，木材、粮油、汽车零部件都有。”
#3 locatedIn #8
#9 operates #3
#10 holdsPosition #9 ; title=总经理
#9 cooperatesWith #11
#9 established #12 ; time=去年
#11 established #12 ; time=去年
#9 hasProject #13
#5 locatedIn #4
#15 locatedIn #14
#16 metric 年加工油脂 = 10 万吨
#18 locatedIn #17
#19 metric 出口重卡 = 6300 辆
#19 metric 出口重卡增长 = 31 %
#24 partOf #23
#23 launched #25
#23 launched #26
#24 launched #25
#24 launched #26
#24 metric 平均通关时间压缩 = 40 %
#28 partOf #27
#29 holdsPosition #28 ; title=处长
#27 implements #30
#27 hasProject #31
#31 metric 总投资 = 52 亿元
#33 partOf #32
#34 holdsPosition #33 ; title=教授
#1 cooperatesWith #35
#1 cooperatesWith #36
#1 metric 集结货值 = 84 亿元 ; time=一季度
#38 holdsPosition #37 ; title=负责人
