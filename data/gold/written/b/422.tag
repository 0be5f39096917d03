责任不止一张支票
——2009跨国公司在华企业社会责任观察

⟦Institution#1|《WTO经济导刊》⟧记者 ⟦Person#2|滕彦⟧

金融危机肆虐的2008年, 是跨国公司在华企业社会责任(CSR)最不平静的一年。南方冰雪、汶川地震、三聚氰胺, 每一件都把企业推到聚光灯下。⟦Institution#3|商务部研究院⟧⟦OrganizationUnit#38|跨国公司研究中心⟧发布的《⟦Policy#4|2009跨国公司中国报告⟧》披露, 纳入统计的316家在华外企去年捐赠总额36.8亿元, 其中用于地震灾区的25.4亿元, 占69%。

被网友贴上“国际铁公鸡”标签的⟦Company#5|麦当劳(中国)⟧, 5月16日追加1000万元; ⟦Place#6|美国⟧⟦Company#7|沃尔玛中国⟧首日捐款20万元遭到嘲讽后, 总额追至2000万元; ⟦Place#8|韩国⟧⟦Group#9|三星集团⟧⟦Company#10|三星(中国)投资有限公司⟧初捐3000万元, 后追加到6000万元, 援建⟦Province#11|四川⟧⟦City#12|绵阳⟧⟦Institution#13|三星博爱学校⟧。⟦Company#14|可口可乐(中国)饮料有限公司⟧承诺捐款1亿元, ⟦Company#15|拜耳(中国)有限公司⟧则派出6人医疗援助组常驻⟦County#16|都江堰市⟧。

会后监督更难。本刊记者4月下旬赴⟦County#17|北川羌族自治县⟧, 按照承诺清单逐笔核实, 28家公司的38个项目中, 已动工的21个, 5个仍在勘察设计, 1个因选址变更被取消。“企业给支票, 学校得建在断裂带外才行。”⟦GovernmentBody#18|北川县教育局⟧副局长⟦Person#19|羌正勇⟧说。

短期捐款之外, ⟦Company#20|联合利华⟧把目光放在⟦Province#21|安徽⟧⟦City#37|合肥⟧工厂的蔬菜包装上, 为⟦County#22|长丰县⟧⟦Township#23|水湖镇⟧打造草莓供应基地3000亩; ⟦Company#24|诺基亚⟧联合⟦Institution#25|中国青年政治学院⟧推出“⟦Initiative#26|绿箱子⟧”, 回收废旧手机6.7吨; ⟦Company#27|爱普生⟧则将⟦City#28|深圳⟧龙岗工厂2008年碳排放减少12%, 却在5月因加班超时被⟦GovernmentBody#29|深圳市劳动局⟧处罚3万元。⟦Institution#30|世界自然基金会⟧北京代表处官员⟦Person#31|霍恩·莱斯利⟧评价说, “做得好的和做得差的, 有时是同一家公司。”

专家指出, 中国企业也在迎头赶上。⟦Group#32|中国中远集团⟧以《⟦Policy#33|全球契约COP报告⟧》成为联合国样本; ⟦Group#34|中国移动⟧、⟦Group#35|国家电网⟧的社会责任报告篇幅已超过200页。⟦Group#36|中国五矿集团⟧采购部一位不愿具名的经理坦言: “最难的不是写报告, 而是把供应商管起来。”
====
#38 partOf #3
#38 issued #4
#5 metric 追加捐款 = 1000 万元 ; time=5月16日
#7 locatedIn #6
#7 metric 捐款总额 = 2000 万元
#10 subsidiaryOf #9
#9 locatedIn #8
#10 fundedAid #13 ; amount=6000万元
#10 metric 捐款 = 6000 万元
#12 locatedIn #11
#13 locatedIn #12
#14 metric 承诺捐款 = 1 亿元 ; status=planned
#15 fundedAid #16 ; amount=6人医疗援助组
#15 metric 医疗援助组人数 = 6 人
#19 holdsPosition #18 ; title=副局长
#19 said “企业给支票, 学校得建在断裂带外才行。”
#1 visited #17
#4 metric 在华外企 = 316 家
#4 metric 捐赠总额 = 36.8 亿元 ; time=去年
#4 metric 用于地震灾区捐赠 = 25.4 亿元 ; time=去年
#4 metric 地震灾区捐赠占比 = 69 %
#23 locatedIn #22
#20 metric 草莓供应基地 = 3000 亩
#24 cooperatesWith #25
#24 launched #26
#25 launched #26
#26 metric 回收废旧手机 = 6.7 吨
#27 metric 碳排放减少 = 12 % ; time=2008年
#37 locatedIn #21
#27 metric 被处罚 = 3 万元
#31 holdsPosition #30 ; title=北京代表处官员
#31 said “做得好的和做得差的, 有时是同一家公司。”
#32 issued #33
