深化改革 转型跨越 奋力开创全省国有企业科学发展新局面
——⟦Person#1|祁明德⟧同志在⟦Meeting#2|2012年全省国资监管工作会议⟧上的报告（摘要）

　　一、2011年工作简要回顾
　　2011年，在⟦GovernmentBody#3|山西省委⟧、⟦GovernmentBody#4|省政府⟧的坚强领导下，⟦GovernmentBody#5|省国资委⟧监管的22户企业实现营业收入9136.5亿元，同比增长39.2%；实现利润总额297.4亿元，增长11.7%；上缴税费712亿元。年末资产总额13870亿元，首次突破万亿元大关。
　　1.战略重组取得突破。⟦Group#6|山西焦煤集团⟧、⟦Group#7|大同煤矿集团⟧、⟦Group#8|阳泉煤业集团⟧、⟦Group#9|潞安矿业集团⟧、⟦Group#10|晋城煤业集团⟧五大煤炭集团兼并重组整合地方煤矿任务全面完成，矿井由2598座压减到1053座。由⟦Group#11|太原钢铁集团⟧控股的⟦Company#12|山西禄纬堡太钢耐火材料公司⟧完成增资；⟦Group#13|太原重型机械集团⟧与⟦Group#14|晋能集团⟧筹备组签署煤机采购协议，金额4.6亿元。
　　2.转型项目提速。⟦Project#15|潞安180万吨煤基合成油项目⟧获得⟦GovernmentBody#16|国家发改委⟧“路条”，⟦Project#17|同煤塔山循环经济园区⟧六个子项目全部投产，⟦Group#11|太钢⟧的⟦Product#19|双相不锈钢钢筋⟧用在了⟦Facility#20|港珠澳大桥⟧试验段。省属企业非煤产业收入占比由31%升至38.5%。
　　3.产权多元化迈步。⟦Company#21|漳泽电力⟧与⟦Group#7|同煤集团⟧资产重组方案经⟦GovernmentBody#22|国务院国资委⟧同意，⟦Group#23|山西国际电力集团⟧引进⟦Place#24|韩国⟧⟦Company#25|韩国电力公社⟧持股34%；⟦Company#26|山西汾酒⟧定向增发募集资金。
　　二、存在的突出问题
　　一是“一煤独大”，煤炭板块贡献利润94%；二是应收账款猛增，到12月底达到648亿元，是上年的1.7倍；三是安全事故时有发生，去年省属煤矿百万吨死亡率0.085；四是个别企业“三重一大”决策不规范，⟦GovernmentBody#27|省纪委⟧去年约谈省属企业负责人9人次。
　　三、2012年主要任务
　　⟦Meeting#2~|会议⟧确定，今年营业收入预期突破1.1万亿元，利润总额预期320亿元。重点抓好五件事：（1）实施⟦Initiative#30|百强企业对标行动⟧，要求⟦Group#8|阳煤⟧对标⟦Company#31|神华宁煤⟧，⟦Group#9|潞安⟧对标⟦Place#32|南非⟧⟦Company#33|沙索公司⟧；（2）成立⟦Company#34|山西国有资本运营公司⟧，待⟦GovernmentBody#4|省政府⟧批复后挂牌；（3）启动⟦GovernmentBody#5|省国资委⟧《⟦Policy#35|省属企业投资监督管理暂行办法⟧》修订；（4）支持⟦Group#28|山西煤炭运销集团⟧与⟦Group#23|国际电力集团⟧合并组建⟦Group#14|晋能集团⟧；（5）把“⟦Initiative#36|双百双千⟧”干部培训延伸到三级公司，年内轮训1200人。
　　四、加强党的建设
　　⟦Person#1|祁明德⟧最后强调，煤价好的时候谁都会当家，煤价不好的时候才见真功夫。“手里有粮，心里不慌，现在就要把过冬的棉衣做好。”
====
#1 participatedIn #2
#5 launched #2
#5 metric 监管企业 = 22 户
#5 metric 营业收入 = 9136.5 亿元 ; time=2011年
#5 metric 营业收入同比增长 = 39.2 % ; time=2011年
#5 metric 利润总额 = 297.4 亿元 ; time=2011年
#5 metric 利润总额增长 = 11.7 % ; time=2011年
#5 metric 上缴税费 = 712 亿元 ; time=2011年
#5 metric 资产总额 = 13870 亿元 ; time=2011年
#5 metric 矿井 = 1053 座
#11 holdsStakeIn #12
#13 cooperatesWith #14
#13 metric 煤机采购协议金额 = 4.6 亿元
#9 hasProject #15
#7 hasProject #17
#11 produces #19
#5 metric 非煤产业收入占比 = 38.5 %
#25 holdsStakeIn #23 ; percent=34%
#25 locatedIn #24
#5 metric 煤炭板块贡献利润 = 94 %
#5 metric 应收账款 = 648 亿元 ; time=12月底
#5 metric 百万吨死亡率 = 0.085 ; time=去年
#5 metric 营业收入 = 1.1 万亿元 ; time=今年 ; status=planned ; approx=atLeast
#5 metric 利润总额 = 320 亿元 ; time=今年 ; status=planned
#5 launched #30 ; status=planned
#8 benchmarksAgainst #31
#9 benchmarksAgainst #33
#33 locatedIn #32
#5 established #34 ; status=planned
#5 issued #35
#14 formedFrom #28 ; status=planned
#14 formedFrom #23 ; status=planned
#5 launched #36
#36 metric 轮训 = 1200 人 ; time=年内 ; status=planned
#1 said “手里有粮，心里不慌，现在就要把过冬的棉衣做好。”
