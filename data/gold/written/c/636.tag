⟦City#1|南通市⟧2017年统计公报点评：县域竞逐与南北挂钩

⟦Institution#2|江海晚报⟧　2018/3/30　C2版

先把底数摆一摆。2017年⟦City#1|南通⟧实现地区生产总值7734.6亿元，比上年增长7.8%；城镇、农村居民人均可支配收入42756元和20472元，分别增长8.7%、9.0%。同期⟦Province#3|江苏⟧全省GDP增速为7.2%。
县市里，⟦County#4|海门⟧1135.9亿元，⟦County#6|如皋⟧1014.1亿元，⟦County#5|启东⟧1011.5亿元，三家过千亿；⟦County#7|海安⟧868.3亿元，⟦County#8|如东⟧832.6亿元。⟦County#7|海安⟧增速8.6%，连续两年领跑。
工业看龙头：⟦Group#9|中天科技集团⟧营收首次破500亿元，达526亿元，增长22.4%，旗下⟦Company#10|中天海缆⟧交付的⟦Product#11|三芯220千伏海底光电复合缆⟧用在⟦Project#12|滨海北H2海上风电⟧；⟦Company#13|通富微电⟧（002156）营收65.2亿元，却因财务费用拖累，净利润1.22亿元，同比下降32.4%；⟦Company#14|中远川崎⟧交付13艘船、107万载重吨，其中2万标箱级⟦Product#15|中远海运白羊座⟧为国内首制。
建筑看总量：全市建筑业总产值7121亿元，⟦Company#16|南通三建⟧、⟦Company#17|南通二建⟧、⟦Company#18|龙信建设⟧、⟦Company#19|苏中建设⟧等12家入选⟦Honor#20|中国民营企业500强⟧。
再说北边。按省里南北挂钩安排，⟦City#1|南通⟧结对⟦City#21|盐城⟧⟦County#22|滨海县⟧和⟦City#23|淮安⟧⟦County#24|盱眙县⟧⟦Place#25|西南岗片区⟧。⟦County#4|海门⟧与⟦County#22|滨海⟧共建的⟦Facility#26|滨海海门工业园⟧开发3.4平方公里，入园企业21家，2017年主营收入38.7亿元，税收1.6亿元；⟦Group#27|江苏江海控股⟧、⟦Company#28|沿海开发公司⟧注资8000万元和5000万元，分享税收地方留成的五成。⟦Place#25|西南岗⟧的⟦Project#29|龙虾产业富民工程⟧由⟦County#7|海安⟧补助2400万元，稻虾面积扩到5.8万亩，⟦Product#30|盱眙龙虾⟧带动低收入农户户均增收4120元。
有专家担心“结对”容易走样。⟦Institution#31|南通大学⟧⟦OrganizationUnit#35|江苏长江经济带研究院⟧副研究员⟦Person#32|言季真⟧直言，飞地园区“谁来还债、谁来管环保、谁来安置人”，三本账至今没写进协议。另据⟦GovernmentBody#33|市统计局⟧，2017年全市出口245.3亿美元，⟦Facility#34|叠石桥家纺市场⟧采购贸易出口7.6亿美元。
挂钩之外还有并购。⟦Company#14|中远川崎⟧去年完成对⟦Company#40|南通惠港造船⟧的接管；⟦Group#9|中天⟧拿下⟦Place#41|摩洛哥⟧⟦Company#42|MedCable公司⟧65%的股份，作价3800万欧元；⟦Company#16|南通三建⟧以5.2亿元入主⟦Company#43|新疆生产建设兵团建工五建⟧。市属国企中，⟦Company#44|南通国投⟧、⟦Group#45|沿海集团⟧等七家归⟦GovernmentBody#46|市国资委⟧管。
====
#1 metric 地区生产总值 = 7734.6 亿元 ; time=2017年
#1 metric 地区生产总值比上年增长 = 7.8 % ; time=2017年
#1 metric 城镇居民人均可支配收入 = 42756 元 ; time=2017年
#1 metric 农村居民人均可支配收入 = 20472 元 ; time=2017年
#1 metric 城镇居民人均可支配收入增长 = 8.7 % ; time=2017年
#1 metric 农村居民人均可支配收入增长 = 9.0 % ; time=2017年
#3 metric GDP增速 = 7.2 % ; time=2017年
#4 metric 地区生产总值 = 1135.9 亿元 ; time=2017年
#6 metric 地区生产总值 = 1014.1 亿元 ; time=2017年
#5 metric 地区生产总值 = 1011.5 亿元 ; time=2017年
#7 metric 地区生产总值 = 868.3 亿元 ; time=2017年
#8 metric 地区生产总值 = 832.6 亿元 ; time=2017年
#7 metric 地区生产总值增速 = 8.6 % ; time=2017年
#9 metric 营收 = 526 亿元 ; time=2017年
#9 metric 营收增长 = 22.4 % ; time=2017年
#10 subsidiaryOf #9
#10 produces #11
#13 metric 营收 = 65.2 亿元 ; time=2017年
#13 metric 净利润 = 1.22 亿元 ; time=2017年
#13 metric 净利润同比下降 = 32.4 % ; time=2017年
#14 metric 交付船 = 13 艘 ; time=2017年
#14 metric 交付载重吨 = 107 万载重吨 ; time=2017年
#14 produces #15
#1 metric 建筑业总产值 = 7121 亿元 ; time=2017年
#16 receivedHonor #20
#17 receivedHonor #20
#18 receivedHonor #20
#19 receivedHonor #20
#1 metric 入选中国民营企业500强企业 = 12 家
#1 pairedWith #22
#1 pairedWith #25
#22 locatedIn #21
#24 locatedIn #23
#25 locatedIn #24
#4 established #26
#22 established #26
#4 pairedWith #22
#26 metric 开发面积 = 3.4 平方公里
#26 metric 入园企业 = 21 家
#26 metric 主营收入 = 38.7 亿元 ; time=2017年
#26 metric 税收 = 1.6 亿元 ; time=2017年
#27 metric 注资 = 8000 万元
#28 metric 注资 = 5000 万元
#7 fundedAid #29 ; amount=2400万元
#29 metric 补助 = 2400 万元
#29 metric 稻虾面积 = 5.8 万亩
#25 hasProject #29
#30 metric 低收入农户户均增收 = 4120 元
#24 produces #30
#35 partOf #31
#32 holdsPosition #35 ; title=副研究员
#32 said “谁来还债、谁来管环保、谁来安置人”
#1 metric 出口 = 245.3 亿美元 ; time=2017年
#34 metric 市场采购贸易出口 = 7.6 亿美元 ; time=2017年
#33 partOf #1
#14 acquired #40
#42 locatedIn #41
#9 acquired #42 ; percent=65%
#9 metric 收购作价 = 3800 万欧元
#16 acquired #43
#16 metric 入主金额 = 5.2 亿元
#46 supervises #44
#46 supervises #45
#46 partOf #1
