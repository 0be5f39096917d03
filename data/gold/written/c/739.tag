⟦Group#3|中储粮⟧“一场火”之后的整改：不搞“运动式”

（⟦Group#3|中国储备粮管理集团⟧《内控简报》摘编）

2013年5月31日⟦Facility#5|林甸直属库⟧的那场大火，烧掉了78个储粮囤，也烧出了一条铁律：储粮安全不能靠运气。事后，⟦Group#3|中储粮集团公司⟧从总部抽调46人组成8个督查组，对下辖24个分公司、346个直属库进行拉网式排查。十年过去，记者随机抽到的是⟦Province#6|河南⟧⟦City#7|周口⟧的⟦Company#8|中储粮周口直属库有限公司⟧。

库区东边立着12座浅圆仓，每座10,000吨，仓顶的氮气气调系统嗡嗡轻响。主任⟦Person#11|虞秉衡⟧说，“过去一个保管员管一座仓，天天爬到粮面上扒拉；现在手机上看128个测温点”。2022年，⟦Company#8~|直属库⟧轮换小麦18.7万吨，损耗率0.73%，比行业标准低0.27个百分点；科技储粮覆盖率98%，吨粮费用较2013年下降11.4元。

横着比，⟦Province#6|河南⟧境内⟦Group#3~|集团⟧的直属库共42个，⟦Company#8|周口⟧管着3个分库；规模最大的是⟦Company#60|中储粮新乡直属库⟧，仓容96万吨。纵着看，⟦Group#3|中储粮⟧旗下的⟦Company#61|中储粮油脂⟧、⟦Company#62|中储棉⟧、⟦Company#63|中储粮物流⟧三家专业公司，去年利润分别占⟦Group#3~|集团⟧的14%、3%和6%。⟦Project#64|周口储备仓改造二期⟧去年9月开工，投资2.38亿元，⟦Company#65|中粮工科⟧设计、⟦Company#66|河南国安建设⟧施工，新增⟦Product#67|内环流控温⟧仓容12万吨；⟦Initiative#68|绿色储粮标准仓⟧验收后，⟦Company#8~|直属库⟧的低温仓占比将由37%提到71%。
把“人防”变“技防”的，是⟦Product#12|中储粮智慧云⟧，接入全国近1000个库点、3.2万个仓房，由⟦Group#3~|集团⟧投资14.6亿元、⟦Company#13|中储粮成都储藏研究院⟧研发，上线以来纠正违规作业1.4万次。配合它的，还有⟦Initiative#14|穿透式监管⟧：⟦Group#3~|总公司⟧直接调取库区视频，不再层层报送；⟦Initiative#15|以案促改⟧年讲28案，⟦Policy#16|一规定两守则⟧管到装卸队。⟦GovernmentBody#17|国家粮食和物资储备局⟧2023年组织⟦Initiative#18|粮食购销领域腐败专项整治⟧“回头看”，⟦Company#8|周口直属库⟧没有一项问题被点名。

但粮库并非只关门看粮。⟦Company#8~|该库⟧与⟦County#19|商水县⟧⟦Township#20|张庄镇⟧⟦Village#21|邓城村⟧结对，2021年以来订单收购优质强筋麦⟦Product#22|周麦36号⟧2.8万吨，每斤加价0.12元，农户增收672万元；⟦Company#8~|直属库⟧捐资45万元建的⟦Facility#23|邓城村晒粮场⟧，去年“三夏”连阴雨时救了村里600亩麦子。⟦Institution#24|河南工业大学⟧大学生暑期实践队在这里做过⟦Initiative#25|一粒麦子的旅行⟧科普，讲了17场。

⟦Group#3|中储粮集团⟧2022年轮换购销总量1.1亿吨、营业收入4,367亿元、利润83.8亿元，连续十余年保持增长；中央储备粮质量合格率、储存品质宜存率达到99%以上。⟦Group#3~|集团⟧新一轮的目标叫⟦Strategy#26|三维一体⟧：⟦Goal#27|保供⟧、⟦Goal#28|减损⟧、⟦Goal#29|增效⟧。

“十年没有着过火，就像人十年没感冒，”⟦Person#11|虞秉衡⟧翻着台账，“不是身体好，是天天戴口罩。”
====
#3 operates #5
#5 metric 烧毁储粮囤 = 78 个
#3 metric 督查人员 = 46 人
#3 metric 督查组 = 8 个
#3 metric 分公司 = 24 个
#3 metric 直属库 = 346 个
#8 locatedIn #7
#7 locatedIn #6
#8 subsidiaryOf #3
#8 metric 浅圆仓 = 12 座
#11 holdsPosition #8 ; title=主任
#11 said “过去一个保管员管一座仓，天天爬到粮面上扒拉；现在手机上看128个测温点”
#8 metric 轮换小麦 = 18.7 万吨 ; time=2022年
#8 metric 损耗率 = 0.73 % ; time=2022年
#8 metric 损耗率比行业标准低 = 0.27 个百分点 ; time=2022年
#8 metric 科技储粮覆盖率 = 98 %
#8 metric 吨粮费用较2013年下降 = 11.4 元
#12 metric 接入库点 = 1000 个 ; approx=about
#12 metric 接入仓房 = 3.2 万个
#12 metric 投资 = 14.6 亿元
#13 produces #12
#13 subsidiaryOf #3
#12 metric 纠正违规作业 = 1.4 万次
#3 launched #14
#3 launched #15
#3 issued #16
#15 metric 案例 = 28 案
#17 launched #18 ; time=2023年
#8 pairedWith #21
#21 locatedIn #20
#20 locatedIn #19
#8 metric 订单收购优质强筋麦 = 2.8 万吨 ; time=2021年以来
#22 metric 每斤加价 = 0.12 元
#21 metric 农户增收 = 672 万元
#8 fundedAid #21 ; amount=45万元
#8 established #23
#23 metric 救助麦子 = 600 亩 ; time=去年“三夏”
#25 metric 场次 = 17 场
#24 launched #25
#3 metric 轮换购销总量 = 1.1 亿吨 ; time=2022年
#3 metric 营业收入 = 4367 亿元 ; time=2022年
#3 metric 利润 = 83.8 亿元 ; time=2022年
#3 metric 中央储备粮质量合格率 = 99 % ; approx=atLeast
#3 metric 储存品质宜存率 = 99 % ; approx=atLeast
#3 hasStrategy #26
#26 hasComponent #27 ; role=goal
#26 hasComponent #28 ; role=goal
#26 hasComponent #29 ; role=goal
#11 said “十年没有着过火，就像人十年没感冒，”
#11 said “不是身体好，是天天戴口罩。”
#3 metric 河南直属库 = 42 个
#8 metric 分库 = 3 个
#60 subsidiaryOf #3
#60 metric 仓容 = 96 万吨
#61 subsidiaryOf #3
#62 subsidiaryOf #3
#63 subsidiaryOf #3
#61 metric 利润占集团 = 14 % ; time=去年
#62 metric 利润占集团 = 3 % ; time=去年
#63 metric 利润占集团 = 6 % ; time=去年
#8 hasProject #64
#64 metric 投资 = 2.38 亿元
#64 metric 新增仓容 = 12 万吨
#65 hasProject #64
#66 hasProject #64
#8 metric 低温仓占比 = 71 % ; status=planned
