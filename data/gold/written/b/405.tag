⟦Group#1|方大特钢⟧等39家赣企向⟦City#2|南昌⟧困难职工发放过冬棉衣

本报⟦City#2|南昌⟧讯　（⟦Person#3|邬慧⟧　记者⟦Person#4|饶继红⟧）为帮助特困职工家庭温暖过冬，12月9日，由⟦Institution#5|江西省总工会⟧、⟦GovernmentBody#6|省国资委⟧共同发起的“⟦Initiative#7|冬衣暖心⟧”捐赠活动在⟦City#2|南昌⟧八一广场举行。⟦Group#1|方大特钢科技股份有限公司⟧捐款120万元，⟦Group#8|江西铜业集团公司⟧捐棉衣1.2万件、棉被3000床，⟦Group#9|江铃汽车集团公司⟧捐款80万元，⟦Company#10|江西电信公司⟧捐赠手机话费卡2000张，⟦Company#11|汇仁药业⟧捐赠价值46万元的药品。截至当日下午5时，活动共募集款物1374万元。
与往年不同，今年的物资不再层层下发，而是由⟦Institution#12|南昌市困难职工帮扶中心⟧等11个设区市帮扶中心凭“一户一卡”直接发放。⟦County#13|青云谱区⟧⟦Township#14|三家店街道⟧居民⟦Person#15|樊桂香⟧的丈夫原是⟦Company#16|江西纺织厂⟧的锅炉工，2006年患尿毒症，每月透析花费4000多元。她领到棉衣两件、棉被一床、慰问金1500元，说：“钱不多，可知道有人惦记，心里不冷。”
据⟦Institution#5|江西省总工会⟧副主席⟦Person#17|涂秋莲⟧介绍，全省建档的特困职工家庭68420户，其中因病致困的占53%。今年全省各级工会已筹集送温暖资金1.42亿元，走访困难企业2136家；“⟦Initiative#18|金秋助学⟧”资助大学生1.03万人；“⟦Initiative#19|工会小额借款⟧”为3760名下岗职工担保贷款1.5亿元，还款率99.2%。
捐赠现场还发生一个小插曲。⟦Company#20|江西长运公司⟧12名司机没有排进捐赠名单，却自行凑了8600元，用红纸包着塞进募捐箱。司机⟦Person#21|万年青⟧说，他们中的一半人前几年领过救助，“这是还账”。
捐款企业中，⟦Group#9|江铃汽车集团公司⟧的做法与众不同。⟦Group#9|江铃⟧2008年以来深受全球市场萎缩拖累，⟦Company#60|江铃控股有限公司⟧的乘用车月销量不足600辆，⟦Group#9~|集团⟧从管理层降薪的15%里拿出80万元。与⟦Group#9|江铃⟧一样在困难中捐款的还有⟦Company#61|江西洪都航空工业股份有限公司⟧（600316.SH）、⟦Company#62|新余钢铁有限责任公司⟧、⟦Group#63|江西省建材集团⟧、⟦Company#64|江西水泥厂⟧。⟦GovernmentBody#6|省国资委⟧副主任⟦Person#65|夏秋生⟧说，今年省属企业利润下降两成，捐款额反而比去年增加38%，“越是天冷，越要抱成一团”。
⟦Institution#5|省总工会⟧表示，明年将争取⟦GovernmentBody#22|省财政厅⟧把困难职工医疗互助金标准提高到每人每年300元，并试点在⟦City#23|新余⟧、⟦City#24|萍乡⟧两市建立⟦Fund#25|工会爱心互助基金⟧，首期规模2000万元。
====
#5 launched #7
#6 launched #7
#1 participatedIn #7
#8 participatedIn #7
#9 participatedIn #7
#10 participatedIn #7
#11 participatedIn #7
#1 fundedAid #7 ; amount=120万元
#8 fundedAid #7 ; amount=棉衣1.2万件、棉被3000床
#9 fundedAid #7 ; amount=80万元
#10 fundedAid #7 ; amount=手机话费卡2000张
#11 fundedAid #7 ; amount=药品46万元
#1 metric 捐款 = 120 万元
#9 metric 捐款 = 80 万元
#8 metric 捐棉衣 = 1.2 万件
#8 metric 捐棉被 = 3000 床
#10 metric 捐赠话费卡 = 2000 张
#11 metric 捐赠药品 = 46 万元
#7 metric 募集款物 = 1374 万元 ; time=截至当日下午5时
#7 locatedIn #2
#14 locatedIn #13
#15 metric 领取慰问金 = 1500 元
#15 said “钱不多，可知道有人惦记，心里不冷。”
#17 holdsPosition #5 ; title=副主席
#5 metric 特困职工家庭 = 68420 户
#5 metric 因病致困占比 = 53 %
#5 metric 筹集送温暖资金 = 1.42 亿元 ; time=今年
#5 metric 走访困难企业 = 2136 家 ; time=今年
#5 launched #18
#5 launched #19
#18 metric 资助大学生 = 1.03 万人
#19 metric 担保贷款 = 1.5 亿元
#19 metric 下岗职工 = 3760 名
#19 metric 还款率 = 99.2 %
#20 metric 捐款 = 8600 元
#20 metric 捐款司机 = 12 名
#21 holdsPosition #20 ; title=司机
#21 said “这是还账”
#5 metric 困难职工医疗互助金标准 = 300 元 ; time=每人每年 ; status=planned
#5 established #25 ; status=planned
#25 metric 首期规模 = 2000 万元 ; status=planned
#60 subsidiaryOf #9
#60 metric 乘用车月销量 = 600 辆 ; approx=atMost
#9 metric 管理层降薪 = 15 %
#61 participatedIn #7
#62 participatedIn #7
#63 participatedIn #7
#64 participatedIn #7
#65 holdsPosition #6 ; title=副主任
#6 metric 省属企业捐款额增加 = 38 %
#65 said “越是天冷，越要抱成一团”
