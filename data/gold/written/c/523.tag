⟦Province#1|安徽⟧“十三五”国资整合成绩单发布会实录（节选）

主持人：下面请⟦GovernmentBody#2|安徽省国资委⟧新闻发言人、副主任⟦Person#3|谷道义⟧介绍情况。
⟦Person#3|谷道义⟧：各位记者朋友，五年来我们围绕“聚焦主责、聚力产业”完成重组12批次，省属企业由30户整合为28户。重点说四件。
第一件，⟦Group#4|安徽省港航集团⟧，2018年揭牌，前身是⟦Company#5|芜湖港务⟧、⟦Company#6|安庆港⟧、⟦Company#7|马鞍山港口公司⟧等七家的国有股权，⟦Company#8|安徽皖江物流⟧占一部分。这几年集装箱从41万标箱做到161万标箱，2020年⟦Group#4~|集团⟧营收61.3亿元。
第二件，⟦Group#9|安徽省盐业集团⟧划归⟦Group#10|淮北矿业⟧？不是，外面有误传，是⟦Group#9|盐业⟧与⟦Company#11|江苏苏盐井神⟧做区域协作，没有股权关系。
第三件，⟦Company#12|国元证券⟧引进战投，⟦Company#13|建安投资⟧、⟦Company#14|安徽皖能⟧按比例增配，募资53亿元，⟦Company#12|国元⟧净资本升至196亿元，业内排名上移四位。
第四件，⟦Group#15|海螺集团⟧。大家最关注它的⟦Company#16|海螺水泥⟧，去年净利润351亿元，占省属企业利润总额的四成。但我更想说⟦Company#17|海螺创业⟧在⟦Place#18|印尼⟧、⟦Place#19|柬埔寨⟧、⟦Place#20|乌兹别克斯坦⟧的⟦Industry#41|垃圾发电⟧，签约39个项目，日处理2.9万吨，合同总投资160亿元。

《⟦Institution#21|安徽日报⟧》记者：听说⟦Initiative#22|腾笼换鸟⟧处置了不少酒店？
⟦Person#3|谷道义⟧：对。⟦Company#23|徽商国际酒店⟧、⟦Company#24|黄山云谷山庄⟧这些，挂⟦Company#25|安徽省产权交易中心⟧，五年成交58宗，成交额72.6亿元，平均溢价率17.8%。溢价最高的是⟦Company#26|淮南宾馆⟧，起拍2100万，被⟦City#27|杭州⟧的⟦Company#28|开元旅业⟧以4730万拿走。

⟦Institution#29|新华社⟧记者：下一步是怎么打算的？
⟦Person#3|谷道义⟧：“十四五”我们提“⟦Strategy#30|一增两强三提升⟧”。一增，资产总额增到2.5万亿元；两强，强创新、强产业；三提升大家看文件。今年先办两件：在⟦City#31|合肥⟧组建⟦Group#32|安徽省数字科技集团⟧（筹），注册资本20亿元，⟦GovernmentBody#2|省国资委⟧出60%、⟦Group#33|安徽投资控股⟧出25%、⟦Institution#34|中国科大⟧下属公司出15%；在⟦City#35|铜陵⟧把⟦Group#36|铜陵有色⟧的⟦Facility#37|米拉多铜矿⟧二期做起来，规划年产铜精矿含铜20万吨。

⟦Institution#38|第一财经⟧记者：企业亏损面有没有收窄？
⟦Person#3|谷道义⟧：收窄了，由22.4%降到9.1%，但我不回避，⟦Company#39|安徽叉车⟧海外子公司去年还亏1.1亿，⟦Group#40|省旅游集团⟧亏得更久。
（全文完）
会后，⟦GovernmentBody#2|省国资委⟧⟦OrganizationUnit#61|规划发展处⟧补充提供了两组材料。一是近三年省属企业获奖情况：⟦Company#62|安徽建工⟧承建的⟦Facility#63|引江济淮淠河总干渠渡槽⟧获⟦Honor#64|国际桥梁大会古斯塔夫金奖⟧，⟦Company#39|安徽叉车⟧的⟦Product#65|XC系列锂电专用叉车⟧、⟦Group#36|铜陵有色⟧的⟦Product#66|6微米电子铜箔⟧均入选⟦Honor#67|安徽工业精品⟧；二是帮扶情况：28户省属企业结对35个县，累计投入无偿资金11.3亿元，⟦Company#16|海螺水泥⟧在⟦County#68|利辛县⟧⟦Township#69|汝集镇⟧建成⟦Facility#70|朱集商砼扶贫站⟧，年分红42万元。补充材料还提到，⟦Company#12|国元证券⟧与⟦Company#71|国元农险⟧合作开发的⟦Product#72|玉米价格险⟧覆盖⟦County#68|利辛⟧等6县，保费补贴比例八成。
====
#3 holdsPosition #2 ; title=副主任
#2 metric 重组 = 12 批次 ; time=五年来
#2 metric 省属企业 = 28 户
#4 formedFrom #5
#4 formedFrom #6
#4 formedFrom #7
#4 metric 集装箱 = 161 万标箱
#4 metric 营收 = 61.3 亿元 ; time=2020年
#12 metric 募资 = 53 亿元
#13 holdsStakeIn #12
#14 holdsStakeIn #12
#12 metric 净资本 = 196 亿元
#16 subsidiaryOf #15
#16 metric 净利润 = 351 亿元 ; time=去年
#17 developsIndustry #41
#17 metric 签约项目 = 39 个
#17 metric 日处理 = 2.9 万吨
#17 metric 合同总投资 = 160 亿元
#2 launched #22
#2 metric 成交 = 58 宗 ; time=五年
#2 metric 成交额 = 72.6 亿元 ; time=五年
#2 metric 平均溢价率 = 17.8 % ; time=五年
#28 acquired #26
#28 metric 成交价 = 4730 万
#28 locatedIn #27
#1 hasStrategy #30
#1 metric 资产总额 = 2.5 万亿元 ; time=十四五 ; status=planned
#2 established #32 ; status=planned
#2 holdsStakeIn #32 ; percent=60% ; status=planned
#33 holdsStakeIn #32 ; percent=25% ; status=planned
#32 metric 注册资本 = 20 亿元 ; status=planned
#32 locatedIn #31 ; status=planned
#36 operates #37
#36 locatedIn #35
#37 metric 年产铜精矿含铜 = 20 万吨 ; status=planned
#2 metric 企业亏损面 = 9.1 %
#39 metric 海外子公司亏损 = 1.1 亿 ; time=去年
#17 subsidiaryOf #15
#9 cooperatesWith #11
#61 partOf #2
#62 receivedHonor #64
#62 hasProject #63
#63 receivedHonor #64
#39 produces #65
#36 produces #66
#65 receivedHonor #67
#66 receivedHonor #67
#2 metric 结对县 = 35 个
#2 metric 累计投入无偿资金 = 11.3 亿元
#69 locatedIn #68
#16 established #70
#70 locatedIn #69
#70 metric 年分红 = 42 万元
#12 cooperatesWith #71
#12 produces #72
#71 produces #72
#72 metric 覆盖县 = 6 县
