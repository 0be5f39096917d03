⟦GovernmentBody#1|芜湖市委⟧书记⟦Person#2|鲍志国⟧会见⟦Group#3|博世集团⟧客人

⟦Institution#4|大江资讯⟧讯　9月17日下午，⟦GovernmentBody#1~|市委⟧书记⟦Person#2|鲍志国⟧在⟦Facility#5|铁山宾馆⟧会见⟦Group#3|博世⟧⟦Group#27|智能出行集团⟧中国区总裁⟦Person#6|徐大川⟧（Daniel Xu）一行。⟦GovernmentBody#1~|市委⟧常委、⟦Place#7|芜湖经开区⟧党工委书记⟦Person#8|项东平⟧，⟦Group#9|奇瑞控股集团⟧副总经理⟦Person#10|包兴宇⟧，市直有关部门负责同志参加会见。

⟦Person#2|鲍志国⟧对客人的到来表示欢迎。他说，⟦Industry#23|汽车⟧产业是⟦City#24|芜湖⟧的首位产业，今年1—8月⟦City#24~|全市⟧⟦Industry#23|汽车⟧产量121.8万辆，其中⟦Industry#25|新能源汽车⟧29.6万辆，分别增长38%和96%；⟦Group#9|奇瑞⟧8月单月出口首超11万辆。围绕整车，⟦City#24~|全市⟧聚集零部件企业1300多家，⟦Industry#11|智能驾驶⟧、⟦Industry#12|线控底盘⟧正在成为新的增长点。希望⟦Group#3|博世⟧扩大与⟦Group#9|奇瑞⟧的合作，把更多前沿产品放到⟦City#24|芜湖⟧首发首试。

⟦Person#6|徐大川⟧介绍，⟦Group#3|博世⟧1990年代就与⟦Group#9|奇瑞⟧的前身有业务来往，2022年两家企业联合发布高阶智驾方案，搭载该方案的⟦Product#13|星途星纪元ES⟧今年3月上市。⟦Group#3|博世⟧在华销售额去年达1391亿元，⟦Province#14|安徽⟧是其增长最快的区域之一。他透露，⟦Project#28|博世华域转向系统芜湖工厂二期⟧拟追加投资4.8亿元，明年四季度投产，年产⟦Product#29|电动助力转向系统⟧90万套；⟦Project#16|中央计算平台项目⟧已完成选址。“⟦City#24|芜湖⟧的速度，让我们总部的同事不得不多开几次夜会。”⟦Person#6|徐大川⟧说。

会见后，⟦GovernmentBody#26|芜湖经开区管委会⟧与⟦Company#17|博世汽车部件（苏州）有限公司⟧签署《⟦Policy#18|投资意向书⟧》。10天前，⟦Person#8|项东平⟧曾率队赴⟦Place#19|德国⟧⟦Place#20|斯图加特⟧拜访⟦Group#3|博世⟧全球总部，并走访⟦Company#21|采埃孚⟧、⟦Company#22|马勒⟧等企业。
　　背景资料：⟦Group#3|博世⟧1886年创立于⟦Place#20|斯图加特⟧，2023年全球销售额916亿欧元、研发投入73亿欧元，是⟦Company#60|联合汽车电子⟧、⟦Company#61|博世华域⟧等在华合资企业的股东，其中对⟦Company#60~|前者⟧持股51%，⟦Company#61~|后者⟧由⟦Company#62|华域汽车⟧持有49%。⟦Group#9|奇瑞⟧2023年销售⟦Industry#23|汽车⟧188万辆，旗下拥有⟦Product#64|捷途⟧、⟦Product#65|iCAR⟧等品牌。
====
#3 hasProject #28 ; status=planned
#3 produces #29 ; status=planned
#2 holdsPosition #1 ; title=书记
#6 holdsPosition #27 ; title=中国区总裁
#27 subsidiaryOf #3
#8 holdsPosition #7 ; title=党工委书记
#8 holdsPosition #1 ; title=常委
#10 holdsPosition #9 ; title=副总经理
#24 developsIndustry #23
#24 metric 汽车产量 = 121.8 万辆 ; time=今年1—8月
#24 metric 新能源汽车产量 = 29.6 万辆 ; time=今年1—8月
#24 metric 汽车产量增长 = 38 % ; time=今年1—8月
#24 metric 新能源汽车产量增长 = 96 % ; time=今年1—8月
#9 metric 出口 = 11 万辆 ; time=8月 ; approx=atLeast
#24 metric 零部件企业 = 1300 家 ; approx=about
#24 developsIndustry #11
#24 developsIndustry #12
#3 cooperatesWith #9
#9 produces #13
#3 metric 在华销售额 = 1391 亿元 ; time=去年
#28 metric 追加投资 = 4.8 亿元 ; status=planned
#28 metric 年产电动助力转向系统 = 90 万套 ; status=planned
#3 hasProject #16 ; status=planned
#6 said “芜湖的速度，让我们总部的同事不得不多开几次夜会。”
#26 cooperatesWith #17
#17 issued #18
#26 issued #18
#8 visited #3
#8 visited #21
#8 visited #22
#20 locatedIn #19
#26 partOf #7
#3 holdsStakeIn #60 ; percent=51%
#3 holdsStakeIn #61
#62 holdsStakeIn #61 ; percent=49%
#3 metric 全球销售额 = 916 亿欧元 ; time=2023年
#3 metric 研发投入 = 73 亿欧元 ; time=2023年
#9 metric 销售汽车 = 188 万辆 ; time=2023年
#9 produces #64
#9 produces #65
#3 locatedIn #20
