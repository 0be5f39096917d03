⟦Company#1|长安⟧10月卖了25万辆 ⟦Company#3|深蓝⟧首破3.6万

日前，⟦Company#1|重庆长安汽车股份有限公司⟧发布产销快报（未经审计）。10月份，⟦Company#1~|公司⟧销量25.09万辆，同比增长5.3%；1—10月累计215.8万辆，同比增长3.2%。其中，自主品牌新能源销量8.5万辆，创单月新高，同比大增72.9%，累计53.4万辆。自主品牌海外销量4.6万辆，增幅49%。

具体到各板块：
（1）⟦Company#3|深蓝汽车⟧10月交付36108辆，环比+22.4%，主力为⟦Product#4|深蓝S05⟧（14232辆）和⟦Product#5|深蓝S07⟧（9817辆）；
（2）⟦Company#6|阿维塔科技（重庆）有限公司⟧交付11036辆，⟦Product#7|阿维塔07⟧占比七成，⟦Product#8|昆仑增程⟧版上市26天大定破2.5万；
（3）⟦Product#9|长安启源⟧卖出17204辆，其中⟦Product#10|启源Q05⟧6180辆；
（4）⟦Company#11|长安福特⟧22456辆，同比下降4.1%，但⟦Product#12|探险者⟧出口⟦Place#13|菲律宾⟧3000辆；
（5）⟦Company#14|长安马自达⟧6920辆，⟦Product#15|EZ-6⟧于26日在⟦Facility#16|南京工厂⟧批量下线；
（6）⟦Company#17|河北长安⟧1.2万辆，⟦Company#18|合肥长安⟧2.9万辆，⟦Company#19|江铃控股⟧则自5月起不再计入。

⟦Company#1|长安汽车⟧总裁⟦Person#20|屈孟章⟧在随后的⟦Meeting#21|媒体沟通会⟧上透露，⟦Project#22|泰国罗勇工厂一期⟧10万辆产能明年一季度投产，累计投入98亿泰铢；“⟦Strategy#23|海纳百川⟧”计划到2030年海外年销120万辆。⟦Product#24|SDA天枢架构⟧、⟦Product#25|金钟罩电池⟧已在⟦Product#4|S05⟧上首发。⟦Company#1~|公司⟧与⟦Group#26|华为⟧合作再进一步：8月⟦Company#6|阿维塔⟧以115亿元受让⟦Group#26|华为⟧所持⟦Company#27|深圳引望⟧10%股权，⟦Company#28|赛力斯⟧受让了同样比例。

作为⟦Group#29|中国兵器装备集团⟧控股企业，⟦Company#1|长安⟧前三季度营业收入1109.6亿元，同比增长2.5%；归母净利35.8亿元，同比减少63.8%，主要因上年同期并购⟦Company#3|深蓝⟧确认收益50.2亿元。⟦Institution#30|乘联会⟧秘书长⟦Person#31|阎晋生⟧点评称：“自主三强的位次，可能年底还会变。”⟦Institution#30~|该会⟧口径下，10月全国乘用车零售226.1万辆，同比增长11.3%，新能源渗透率52.9%。
====
#1 metric 销量 = 25.09 万辆 ; time=10月
#1 metric 销量同比增长 = 5.3 % ; time=10月
#1 metric 累计销量 = 215.8 万辆 ; time=1—10月
#1 metric 累计销量同比增长 = 3.2 % ; time=1—10月
#1 metric 自主品牌新能源销量 = 8.5 万辆 ; time=10月
#1 metric 自主品牌新能源销量同比增长 = 72.9 % ; time=10月
#1 metric 自主品牌新能源累计销量 = 53.4 万辆 ; time=1—10月
#1 metric 自主品牌海外销量 = 4.6 万辆 ; time=10月
#1 metric 自主品牌海外销量增幅 = 49 % ; time=10月
#3 metric 交付 = 36108 辆 ; time=10月
#3 metric 交付环比增长 = 22.4 % ; time=10月
#3 produces #4
#3 produces #5
#4 metric 交付 = 14232 辆 ; time=10月
#5 metric 交付 = 9817 辆 ; time=10月
#6 metric 交付 = 11036 辆 ; time=10月
#6 produces #7
#6 produces #8
#8 metric 大定 = 2.5 万 ; approx=atLeast
#1 produces #9
#9 metric 销量 = 17204 辆 ; time=10月
#10 metric 销量 = 6180 辆 ; time=10月
#1 produces #10
#11 metric 销量 = 22456 辆 ; time=10月
#11 metric 销量同比下降 = 4.1 % ; time=10月
#11 produces #12
#12 metric 出口 = 3000 辆 ; time=10月
#14 metric 销量 = 6920 辆 ; time=10月
#14 produces #15
#14 operates #16
#17 metric 销量 = 1.2 万辆 ; time=10月
#18 metric 销量 = 2.9 万辆 ; time=10月
#20 holdsPosition #1 ; title=总裁
#20 participatedIn #21
#1 hasProject #22
#22 metric 产能 = 10 万辆
#22 metric 累计投入 = 98 亿泰铢
#1 hasStrategy #23
#1 metric 海外年销 = 120 万辆 ; time=2030年 ; status=planned
#1 produces #24
#1 produces #25
#1 cooperatesWith #26
#6 holdsStakeIn #27 ; percent=10%
#28 holdsStakeIn #27 ; percent=10%
#26 holdsStakeIn #27
#6 metric 受让股权金额 = 115 亿元 ; time=8月
#1 subsidiaryOf #29
#1 metric 营业收入 = 1109.6 亿元 ; time=前三季度
#1 metric 营业收入同比增长 = 2.5 % ; time=前三季度
#1 metric 归母净利 = 35.8 亿元 ; time=前三季度
#1 metric 归母净利同比减少 = 63.8 % ; time=前三季度
#1 acquired #3 ; time=上年同期
#1 metric 并购确认收益 = 50.2 亿元 ; time=上年同期
#31 holdsPosition #30 ; title=秘书长
#31 said “自主三强的位次，可能年底还会变。”
#30 metric 全国乘用车零售 = 226.1 万辆 ; time=10月
#30 metric 全国乘用车零售同比增长 = 11.3 % ; time=10月
#30 metric 新能源渗透率 = 52.9 % ; time=10月
