⟦Project#3|乌鲁木齐天山国际机场改扩建工程⟧单月完成投资创新高

　　⟦Place#37|天山⟧脚下，塔吊林立。记者近日从⟦Group#2|新疆机场集团⟧获悉，⟦Project#3|乌鲁木齐机场北区改扩建⟧8月份完成投资12.6亿元，为开工以来最高。

　　⟦Project#3~|该工程⟧概算421亿元，其中⟦GovernmentBody#4|民航局⟧补助86亿元、自治区资本金100亿元，其余由⟦Group#2~|集团⟧向⟦Company#5|国家开发银行新疆分行⟧、⟦Company#6|中国农业发展银行⟧、⟦Company#7|昆仑银行⟧等9家银行组成的银团贷款解决。建设内容含50万平方米的⟦Facility#8|北航站区T4航站楼⟧、3,600米和3,200米跑道各一条、34万平方米综合交通中心，设计年旅客吞吐量4,800万人次、货邮55万吨。参建方有⟦Group#9|北京城建集团⟧、⟦Company#10|中建三局⟧、⟦Company#11|中铁北京局⟧、⟦Company#12|新疆兵团建工⟧、⟦Company#13|民航机场建设工程公司⟧，高峰时现场1.7万人。

　　“冬季停工150天，实际有效工期一年只剩七个月。”⟦Group#2|机场集团⟧副总经理、⟦OrganizationUnit#14|改扩建指挥部⟧指挥长⟦Person#15|居来提·艾山⟧坦言。为抢工期，⟦OrganizationUnit#14~|指挥部⟧推行⟦Initiative#16|冬闲夏抢⟧和⟦Initiative#17|三级例会⟧，⟦Company#10|中建三局⟧在4.2万吨钢网架上用了⟦Product#18|分布式累积滑移技术⟧，比传统做法省了81天；⟦Company#11|中铁北京局⟧研制的⟦Product#19|抗冻融道面混凝土⟧，⟦Institution#20|新疆大学⟧检测抗冻标号F400。

　　⟦Group#2|新疆机场集团⟧管理着全区25个机场（在建3个）。2024年1—8月，⟦Group#2~|集团⟧旅客吞吐量3,624万人次，货邮18.9万吨，同比分别增长10.7%和16.2%；其中⟦Facility#1|乌鲁木齐天山国际机场⟧1,893万人次，⟦Facility#21|喀什机场⟧233万人次，⟦Facility#22|伊宁机场⟧201万人次，⟦Facility#23|库尔勒机场⟧166万人次。营收31.2亿元，亏损1.9亿元，同比减亏3.4亿元。支线机场里，⟦Facility#24|塔什库尔干红其拉甫机场⟧只有4万人次，但它把⟦Place#25|帕米尔⟧的雪菊送到⟦City#26|广州⟧只要11个小时。

　　与⟦Project#3|北区改扩建⟧同步的，还有临空产业。⟦GovernmentBody#60|乌鲁木齐临空经济示范区管委会⟧与⟦Group#2|机场集团⟧分别出资55%、45%设立的⟦Company#61|天山临空开发公司⟧，首期摘牌土地2,840亩，⟦Project#62|跨境电商分拨中心⟧、⟦Project#63|航空维修机库⟧、⟦Project#64|冷链口岸⟧合计投资19.6亿元；⟦Company#65|顺丰航空⟧把中亚转运量的三成放到这里，上半年走货1.24万吨。⟦Initiative#66|空中丝绸之路先行试点⟧去年在全区带动外贸货值318亿元，其中⟦Facility#1|乌鲁木齐机场⟧口岸206亿元。各地州机场也报了一批产业园，尚未批复。
　　⟦Initiative#27|干支通，全网联⟧试点也在推进。⟦Group#2~|集团⟧与⟦Company#28|天骄航空⟧、⟦Company#29|华夏航空⟧合作的⟦Product#30|新疆环飞⟧联程产品覆盖19个机场，卖出42万张；⟦Company#31|南航新疆分公司⟧新增⟦City#32|乌鲁木齐⟧至⟦Place#33|阿拉木图⟧、⟦Place#34|塔什干⟧航线。⟦Group#2~|集团⟧党委书记⟦Person#35|师敬文⟧表示，将把⟦Facility#1|天山机场⟧打造成⟦Goal#36|面向中亚的国际航空枢纽⟧，全年确保完成投资110亿元。
====
#2 hasProject #3
#3 metric 完成投资 = 12.6 亿元 ; time=8月份
#3 metric 概算 = 421 亿元
#4 metric 补助 = 86 亿元
#3 metric 自治区资本金 = 100 亿元
#8 metric 面积 = 50 万平方米
#3 metric 综合交通中心面积 = 34 万平方米
#3 metric 设计年旅客吞吐量 = 4800 万人次
#3 metric 设计年货邮吞吐量 = 55 万吨
#9 hasProject #3
#10 hasProject #3
#11 hasProject #3
#12 hasProject #3
#13 hasProject #3
#3 metric 现场人员 = 1.7 万人
#14 partOf #2
#15 holdsPosition #2 ; title=副总经理
#15 holdsPosition #14 ; title=指挥长
#15 said “冬季停工150天，实际有效工期一年只剩七个月。”
#14 launched #16
#14 launched #17
#10 produces #18
#18 metric 节省工期 = 81 天
#11 produces #19
#2 operates #1
#2 operates #21
#2 operates #22
#2 operates #23
#2 operates #24
#2 metric 管理机场 = 25 个
#2 metric 在建机场 = 3 个
#2 metric 旅客吞吐量 = 3624 万人次 ; time=2024年1—8月
#2 metric 货邮吞吐量 = 18.9 万吨 ; time=2024年1—8月
#2 metric 旅客吞吐量同比增长 = 10.7 % ; time=2024年1—8月
#2 metric 货邮吞吐量同比增长 = 16.2 % ; time=2024年1—8月
#1 metric 旅客吞吐量 = 1893 万人次 ; time=2024年1—8月
#21 metric 旅客吞吐量 = 233 万人次 ; time=2024年1—8月
#22 metric 旅客吞吐量 = 201 万人次 ; time=2024年1—8月
#23 metric 旅客吞吐量 = 166 万人次 ; time=2024年1—8月
#2 metric 营收 = 31.2 亿元 ; time=2024年1—8月
#2 metric 亏损 = 1.9 亿元 ; time=2024年1—8月
#2 metric 同比减亏 = 3.4 亿元 ; time=2024年1—8月
#24 metric 旅客吞吐量 = 4 万人次 ; time=2024年1—8月
#2 launched #27
#2 cooperatesWith #28
#2 cooperatesWith #29
#2 produces #30
#30 metric 覆盖机场 = 19 个
#30 metric 销售 = 42 万张
#35 holdsPosition #2 ; title=党委书记
#2 pursuesGoal #36
#2 metric 完成投资 = 110 亿元 ; time=全年 ; status=planned
#60 holdsStakeIn #61 ; percent=55%
#2 holdsStakeIn #61 ; percent=45%
#60 established #61
#2 established #61
#61 metric 摘牌土地 = 2840 亩
#61 hasProject #62
#61 hasProject #63
#61 hasProject #64
#62 metric 合计投资 = 19.6 亿元
#63 metric 合计投资 = 19.6 亿元
#64 metric 合计投资 = 19.6 亿元
#65 metric 走货 = 1.24 万吨 ; time=上半年
#66 metric 带动外贸货值 = 318 亿元 ; time=去年
#1 metric 口岸外贸货值 = 206 亿元 ; time=去年
