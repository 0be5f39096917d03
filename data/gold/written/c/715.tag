⟦Group#1|株洲市交通发展集团⟧2021年上半年经营分析会材料

一、经营概况
1—6月，⟦Group#1|株洲交发集团⟧合并口径完成营收7.92亿元，预算完成率54.2%；利润总额3,118万元，增收不增利（上年同期3,740万元）。分板块看：
——⟦Platform#26|公交板块⟧。⟦Company#2|株洲市公交公司⟧客运量4,612万人次，较2019年同期仍少22.7%，票款收入5,040万元；新投⟦Product#3|中车C12AI⟧智能驾驶公交20辆，T8、T61线试点“⟦Initiative#4|响应式停靠⟧”。
——⟦Platform#27|公路客运板块⟧。⟦Company#5|湘运集团株洲公司⟧发送旅客210万人次，亏损1,930万元，是上半年最大出血点。
——⟦Platform#28|停车板块⟧。⟦Company#6|湘江停车⟧经营泊位12,867个，收入4,430万元，同比翻了1.4倍，“⟦Product#7|株洲通停⟧”缴费率89%。
——⟦Platform#29|项目建设板块⟧。⟦Company#8|交发建投⟧承建的⟦Project#9|清水塘大桥⟧、⟦Project#10|枫溪大道南延⟧、⟦Project#11|株洲西站综合枢纽⟧累计完成投资12.6亿元。其中⟦Project#9|清水塘大桥⟧主拱合龙提前17天；⟦Project#11|西站枢纽⟧因⟦Facility#12|武广高铁⟧天窗点压缩，比计划慢6个百分点。
二、改革进展
⟦Initiative#13|对标世界一流管理提升行动⟧列出短板28条，销号19条。4月，⟦Group#1~|集团⟧将⟦Company#2|市公交公司⟧场站资产剥离，注入新设的⟦Company#14|株洲公交场站开发有限公司⟧，⟦Company#15|交发资产公司⟧持有⟦Company#14~|该公司⟧65%，⟦Company#16|湖南株洲国投⟧持有35%。⟦Company#5|湘运株洲公司⟧员工分流已签协议386人。
三、存在问题
一是债务期限错配，年内到期21.8亿元；二是⟦Industry#17|定制客运⟧起步晚，对标⟦Group#18|长沙公交集团⟧、⟦Group#19|深圳巴士集团⟧差距较大；三是⟦OrganizationUnit#20|运营管理部⟧与⟦OrganizationUnit#21|安全监察部⟧职能交叉。
四、下半年安排
确保全年营收15.5亿元，利润扭转为6,800万元；国庆前开通⟦Project#22|天易快线⟧；与⟦Company#23|中车电动⟧签订⟦Product#24|12米氢燃料公交⟧50辆购车合同；承办⟦Meeting#25|全省公交驾驶员技能竞赛⟧。
五、重大事项备忘
1.⟦Group#1~|集团⟧拟以⟦Company#15|交发资产公司⟧为主体，收购⟦Company#60|醴陵神农客运⟧80%股权，交易价7,360万元；2.⟦Company#61|轨道科技城投资公司⟧对⟦Company#67|株洲西站枢纽建设公司⟧增资2亿元，增资后持股28%，⟦Company#8|交发建投⟧持股降至72%；3.⟦GovernmentBody#62|株洲市国资委⟧下达的⟦Initiative#63|国企瘦身健体⟧任务中，⟦Group#1~|集团⟧应压减法人户数11户，已完成6户；4.⟦PartyOrganization#64|集团党委⟧“⟦Initiative#65|我为群众办实事⟧”列出的23个公交候车亭改造、⟦Project#66|湘江风光带停车场⟧新增泊位310个，均须国庆前交付。
====
#1 metric 营收 = 7.92 亿元 ; time=1—6月
#1 metric 预算完成率 = 54.2 % ; time=1—6月
#1 metric 利润总额 = 3118 万元 ; time=1—6月
#1 metric 利润总额 = 3740 万元 ; time=上年同期
#2 subsidiaryOf #1
#5 subsidiaryOf #1
#6 subsidiaryOf #1
#8 subsidiaryOf #1
#14 subsidiaryOf #1
#15 subsidiaryOf #1
#2 metric 客运量 = 4612 万人次 ; time=1—6月
#2 metric 客运量较2019年同期下降 = 22.7 % ; time=1—6月
#2 metric 票款收入 = 5040 万元 ; time=1—6月
#2 metric 新投智能驾驶公交 = 20 辆
#2 launched #4
#5 metric 发送旅客 = 210 万人次 ; time=1—6月
#5 metric 亏损 = 1930 万元 ; time=上半年
#6 metric 经营泊位 = 12867 个
#6 metric 收入 = 4430 万元
#6 metric 收入同比增长 = 1.4 倍
#6 produces #7
#7 metric 缴费率 = 89 %
#8 hasProject #9
#8 hasProject #10
#8 hasProject #11
#8 metric 累计完成投资 = 12.6 亿元
#9 metric 主拱合龙提前 = 17 天
#11 metric 比计划慢 = 6 个百分点
#1 launched #13
#13 metric 短板 = 28 条
#13 metric 销号 = 19 条
#1 established #14 ; time=4月
#15 holdsStakeIn #14 ; percent=65%
#16 holdsStakeIn #14 ; percent=35%
#5 metric 分流协议员工 = 386 人
#1 metric 年内到期债务 = 21.8 亿元
#1 developsIndustry #17
#1 benchmarksAgainst #18
#1 benchmarksAgainst #19
#20 partOf #1
#21 partOf #1
#1 metric 营收 = 15.5 亿元 ; time=全年 ; status=planned
#1 metric 利润 = 6800 万元 ; time=全年 ; status=planned
#1 hasProject #22 ; status=planned
#1 cooperatesWith #23 ; status=planned
#23 produces #24
#1 metric 购氢燃料公交 = 50 辆 ; status=planned
#1 launched #25 ; status=planned
#1 acquired #60 ; percent=80% ; status=planned
#15 acquired #60 ; percent=80% ; status=planned
#1 metric 交易价 = 7360 万元 ; status=planned
#61 metric 增资 = 2 亿元
#61 holdsStakeIn #67 ; percent=28%
#8 holdsStakeIn #67 ; percent=72%
#62 launched #63
#1 metric 应压减法人户数 = 11 户
#1 metric 完成压减法人户数 = 6 户
#64 partOf #1
#64 launched #65
#64 metric 公交候车亭改造 = 23 个
#66 metric 新增泊位 = 310 个
