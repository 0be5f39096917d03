⟦County#1|平江⟧“辣条”出山

　　⟦City#2|岳阳⟧⟦County#1|平江县⟧产了全国三分之一强的辣条。2019年3月，⟦GovernmentBody#3|湖南省人民政府⟧批准⟦County#1|平江⟧退出贫困县序列，公示材料里有一句不起眼的话：⟦Industry#5|休闲食品⟧产业带动贫困人口1.6万人就业。

　　一根辣条一年卖出多少钱？⟦GovernmentBody#4|县食品产业办⟧给记者算的是：全县⟦Industry#5|休闲食品⟧企业114家；2018年产值188亿元，上缴税收4.9亿元，同比分别增长16.8%和22%。⟦Company#6|玉峰食品⟧、⟦Company#7|旺辉食品⟧、⟦Company#8|华文食品⟧（⟦Product#9|劲仔小鱼⟧的东家）排在前三，营收依次为11.4亿元、8.7亿元、8.05亿元。“⟦Product#10|麻辣王子⟧”是⟦Company#6|玉峰⟧的牌子，去年光研发就花了2100万元，把生产车间改成了十万级净化。

　　贫困户怎么挂上钩？⟦Township#11|三市镇⟧⟦Village#12|白雨湖村⟧的⟦Person#13|毛春桃⟧家是一例。丈夫摔断腰，她到⟦Company#7|旺辉⟧设在村头的分厂包装班上班，月薪3200元，走路八分钟。类似的扶贫车间全县有87个，⟦Company#7|旺辉⟧一家就办了9个，用贫困劳力214人。

　　2015年定点帮扶⟦County#1|平江⟧的⟦Group#14|湖南建工集团⟧、⟦Group#15|湖南高速集团⟧和⟦Institution#16|湖南农业大学⟧各出各的力。⟦Group#14|湖南建工⟧在⟦Village#12|白雨湖村⟧、⟦Township#17|虹桥镇⟧⟦Village#18|天岳村⟧捐建水厂两座，投资310万元；⟦Group#15|湖南高速⟧把⟦Project#19|平益高速⟧的⟦Project#29|平江北互通连线⟧提前一年开工；⟦Institution#16|农大⟧团队则把面筋水分从32%调到27%，保质期由90天延到150天，技术转让费定为1元。

　　⟦Institution#20|中国食品工业协会⟧2018年给⟦County#1~|县里⟧授了“⟦Honor#21|中国面筋食品之乡⟧”的牌子，⟦Policy#22|面筋制品湖南省地方标准⟧也由⟦County#1|平江⟧企业主笔。然而成长的烦恼接踵而至：2018年⟦GovernmentBody#23|湖北省食药监局⟧通报，⟦County#1|平江⟧6家企业产品检出山梨酸，网上订单一周跌去四成。⟦Company#6|玉峰⟧牵头起草整改书，同年10月⟦Initiative#24|百日质量提升⟧开始，关停小作坊43家。

　　“⟦County#1~|县里⟧做辣条的人，一半是从酱干厂出来的。”⟦Institution#25|县休闲食品协会⟧会长⟦Person#26|余镇岳⟧翻出老账：1998年洪水淹了豆田，酱干师傅改用面粉，辣条就这么来的。现在他盯的是新园区，⟦Facility#27|平江高新区⟧⟦Project#28|休闲食品科技产业园⟧占地1200亩，总投资33亿元，已签约41家。

　　⟦Group#14|湖南建工⟧的第一书记⟦Person#40|滕家骏⟧今年6月期满，接手的⟦Person#41|粟向前⟧来自⟦Company#42|湖南路桥⟧。两人交接时列了一张单子：⟦Project#43|白雨湖安饮提升⟧还差尾款17万元，⟦Project#44|农旅驿站⟧停工，⟦Initiative#45|户帮户亲帮亲⟧微信群2300人不能散；至于“打造品牌”“做强产业”之类的话，一句没写。
====
#1 locatedIn #2
#5 metric 带动贫困人口就业 = 1.6 万人
#4 partOf #1
#1 developsIndustry #5
#1 metric 休闲食品企业 = 114 家
#1 metric 休闲食品产值 = 188 亿元 ; time=2018年
#1 metric 休闲食品上缴税收 = 4.9 亿元 ; time=2018年
#1 metric 休闲食品产值同比增长 = 16.8 % ; time=2018年
#1 metric 休闲食品税收同比增长 = 22 % ; time=2018年
#6 metric 营收 = 11.4 亿元 ; time=2018年
#7 metric 营收 = 8.7 亿元 ; time=2018年
#8 metric 营收 = 8.05 亿元 ; time=2018年
#8 produces #9
#6 produces #10
#6 metric 研发 = 2100 万元 ; time=去年
#12 locatedIn #11
#13 metric 月薪 = 3200 元
#1 metric 扶贫车间 = 87 个
#7 metric 扶贫车间 = 9 个
#7 metric 用贫困劳力 = 214 人
#14 pairedWith #1 ; time=2015年
#15 pairedWith #1 ; time=2015年
#16 pairedWith #1 ; time=2015年
#14 fundedAid #12 ; amount=310万元 ; purpose=水厂
#14 fundedAid #18 ; amount=310万元 ; purpose=水厂
#14 metric 水厂投资 = 310 万元
#18 locatedIn #17
#15 hasProject #19
#15 hasProject #29
#16 metric 面筋水分 = 27 %
#16 metric 面筋水分 = 32 %
#16 metric 保质期 = 150 天
#16 metric 保质期 = 90 天
#16 metric 技术转让费 = 1 元
#1 receivedHonor #21 ; time=2018年
#1 metric 检出山梨酸企业 = 6 家 ; time=2018年
#1 launched #24 ; time=同年10月
#24 metric 关停小作坊 = 43 家
#26 holdsPosition #25 ; title=会长
#26 said “县里做辣条的人，一半是从酱干厂出来的。”
#28 locatedIn #27
#28 metric 占地 = 1200 亩
#28 metric 总投资 = 33 亿元
#28 metric 签约企业 = 41 家
#40 holdsPosition #12 ; title=第一书记 ; status=ended
#41 holdsPosition #12 ; title=第一书记
#43 metric 尾款 = 17 万元
#12 hasProject #43
#45 metric 微信群人数 = 2300 人
