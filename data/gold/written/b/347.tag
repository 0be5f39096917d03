⟦GovernmentBody#1|广东省国资委⟧召开省属企业改革发展座谈会　⟦Person#2|宗汝成⟧：把“走前列”写在账本上

　　本报⟦City#3|广州⟧讯　（记者／⟦Person#4|邬丹虹⟧　通讯员／粤国资宣）2月24日，⟦GovernmentBody#1|广东省国资委⟧在⟦City#3|广州⟧召开⟦Meeting#5|2022年省属企业改革发展座谈会⟧。⟦GovernmentBody#1~|省国资委⟧党委书记、主任⟦Person#2|宗汝成⟧主持⟦Meeting#5~|会议⟧，⟦Group#6|广东省广晟控股集团⟧、⟦Group#7|广东恒健投资控股有限公司⟧、⟦Group#8|广东省交通集团⟧、⟦Group#9|广东省能源集团⟧、⟦Group#10|广东省广新控股集团⟧、⟦Group#11|广东省机场管理集团⟧、⟦Group#12|广东省盐业集团⟧、⟦Group#13|广东粤海控股集团⟧等18家省属企业主要负责人作了发言，⟦GovernmentBody#14|省委组织部⟧、⟦GovernmentBody#15|省财政厅⟧、⟦GovernmentBody#16|省审计厅⟧、⟦GovernmentBody#17|省统计局⟧列席。
　　座谈会没有铺地毯，也没有念稿子，每家限时8分钟。
　　⟦Group#6|广晟集团⟧董事长⟦Person#18|蔺柏松⟧第一个发言。他报的数字是：去年营业收入1093.4亿元，首次过千亿；利润总额43.7亿元，同比增长65.8%；但⟦Company#19|中金岭南⟧、⟦Company#20|风华高科⟧、⟦Company#21|佛山照明⟧三家上市公司贡献了九成利润，“母鸡会下蛋，可只有三只母鸡”。⟦Group#6~|集团⟧拟把⟦City#22|韶关⟧⟦Facility#23|大宝山矿⟧接续资源项目列为一号工程，投资22.6亿元，⟦Project#24|祥和工业园高端电容基地⟧则力争5月投产。
　　⟦Person#25|麦兆麟⟧（⟦Group#7|恒健控股⟧总经理）谈的是资本：⟦Group#7~|公司⟧管理基金规模2580亿元，牵头设立⟦Fund#26|广东省产业发展基金⟧、⟦Fund#27|粤澳合作发展基金⟧，投出⟦Company#28|粤芯半导体⟧、⟦Company#29|中航通飞⟧等项目94个。他直言，国资基金最怕“返投比例一刀切”。
　　⟦Group#8|广东省交通集团⟧董事长⟦Person#30|司徒英⟧说，收费公路改扩建进入高峰，⟦Project#31|深岑高速中山段改扩建⟧、⟦Project#32|惠盐高速改扩建⟧等9个项目在建，三年投资需求1380亿元，而⟦Group#8~|集团⟧资产负债率69.4%，逼近红线。她建议加快⟦Facility#33|广珠西线⟧发行公募REITs。⟦GovernmentBody#15|省财政厅⟧副厅长⟦Person#34|农伟标⟧当场回应，专项债额度可向国高网项目倾斜，方案3月底前报⟦GovernmentBody#35|省政府⟧。
　　⟦Group#13|粤海集团⟧的⟦Person#36|江左川⟧则谈到供⟦Place#37|香港⟧东江水的老话题。五十七年来，⟦Facility#38|东深供水工程⟧累计对港供水267亿立方米，占⟦Place#37|香港⟧用水量七到八成，“一滴都不能断”。⟦Project#39|珠江三角洲水资源配置工程⟧全长113.2公里，总投资354亿元，TBM已掘进97公里，年底具备通水条件。
　　听完发言，⟦Person#2|宗汝成⟧说了三点。其一，2021年省属企业实现营业收入5486亿元，同比增长19.8%，利润总额256亿元，两年平均增长4.9%，成绩来之不易。其二，⟦Initiative#40|国企改革三年行动⟧进入收官年，6月底前完成率要达到98%，⟦GovernmentBody#1~|省国资委⟧每月排名，“末位的企业，我上门去陪你开会”。其三，用好⟦Place#41|粤港澳大湾区⟧、⟦Place#42|深圳先行示范区⟧、⟦Place#43|横琴⟧、⟦Place#44|前海⟧、⟦Place#45|南沙⟧的政策，今年至少落地5个百亿级项目；会后印发《⟦Policy#46|省属企业高质量发展三年行动计划⟧》。
====
#1 launched #5
#2 holdsPosition #1 ; title=党委书记、主任
#2 participatedIn #5
#6 participatedIn #5
#7 participatedIn #5
#8 participatedIn #5
#9 participatedIn #5
#10 participatedIn #5
#11 participatedIn #5
#12 participatedIn #5
#13 participatedIn #5
#14 participatedIn #5
#15 participatedIn #5
#16 participatedIn #5
#17 participatedIn #5
#18 holdsPosition #6 ; title=董事长
#6 metric 营业收入 = 1093.4 亿元 ; time=去年
#6 metric 利润总额 = 43.7 亿元 ; time=去年
#6 metric 利润总额同比增长 = 65.8 % ; time=去年
#19 subsidiaryOf #6
#20 subsidiaryOf #6
#21 subsidiaryOf #6
#18 said “母鸡会下蛋，可只有三只母鸡”
#23 locatedIn #22
#6 hasProject #24
#6 operates #23
#23 metric 投资 = 22.6 亿元
#25 holdsPosition #7 ; title=总经理
#7 metric 管理基金规模 = 2580 亿元
#7 established #26
#7 established #27
#7 holdsStakeIn #28
#7 holdsStakeIn #29
#7 metric 投资项目 = 94 个
#30 holdsPosition #8 ; title=董事长
#8 hasProject #31
#8 hasProject #32
#8 metric 投资需求 = 1380 亿元 ; time=三年 ; status=planned
#8 metric 资产负债率 = 69.4 %
#34 holdsPosition #15 ; title=副厅长
#38 metric 累计对港供水 = 267 亿立方米 ; time=五十七年
#36 said “一滴都不能断”
#39 metric 全长 = 113.2 公里
#39 metric 总投资 = 354 亿元
#39 metric TBM掘进 = 97 公里
#1 metric 省属企业营业收入 = 5486 亿元 ; time=2021年
#1 metric 省属企业营业收入同比增长 = 19.8 % ; time=2021年
#1 metric 省属企业利润总额 = 256 亿元 ; time=2021年
#1 metric 省属企业利润总额两年平均增长 = 4.9 %
#1 implements #40
#40 metric 完成率 = 98 % ; time=6月底 ; status=planned
#2 said “末位的企业，我上门去陪你开会”
#1 metric 百亿级项目 = 5 个 ; time=今年 ; approx=atLeast ; status=planned
#1 issued #46 ; status=planned
#18 participatedIn #5
#25 participatedIn #5
#30 participatedIn #5
#34 participatedIn #5
#36 participatedIn #5
