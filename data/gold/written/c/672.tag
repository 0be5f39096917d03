⟦PartyOrganization#1|中共上海市国资委委员会⟧关于⟦Person#2|顾望舒⟧等同志职务任免的通知（摘要）

⟦Group#3|上海电气控股集团⟧、⟦Group#4|光明食品集团⟧、⟦Group#5|上海实业集团⟧、⟦Group#6|华谊集团⟧、⟦Group#7|东浩兰生集团⟧党委：
　　经⟦PartyOrganization#1|市国资委党委⟧会议研究，决定：
　　⟦Person#2|顾望舒⟧同志任⟦Group#3|上海电气控股集团有限公司⟧党委副书记，提名为总裁人选；
　　⟦Person#8|祝明岐⟧同志不再担任⟦Group#3|上海电气控股集团有限公司⟧总裁职务，退休；
　　⟦Person#9|葛亦菲⟧同志任⟦Group#4|光明食品（集团）有限公司⟧副总裁（试用期一年）；
　　⟦Person#10|庄慕白⟧同志任⟦Group#5|上海实业（集团）有限公司⟧党委副书记、工会主席，免去其⟦Group#11|百联集团有限公司⟧纪委书记职务；
　　⟦Person#12|季同洲⟧同志任⟦Group#6|上海华谊控股集团有限公司⟧外部董事，⟦Person#13|艾琳⟧同志任⟦Group#7|东浩兰生（集团）有限公司⟧外部董事。

　　【链接】⟦Person#2|顾望舒⟧，女，汉族，1975年8月出生，⟦Institution#14|同济大学⟧车辆工程专业硕士，正高级工程师。曾任⟦Company#15|上汽变速器有限公司⟧⟦OrganizationUnit#28|技术中心⟧副主任、⟦Company#16|联合汽车电子有限公司⟧副总经理，2019年任⟦Company#17|上海电气风电集团股份有限公司⟧总裁。她主政⟦Company#17|电气风电⟧的五年，推出⟦Product#18|卓刻平台⟧和⟦Product#19|海神EW8.5-230机组⟧，海上风电累计吊装容量从5.1GW增加到11.7GW；但受行业价格战拖累，⟦Company#17~|公司⟧2022、2023两年分别亏损3.38亿元、12.71亿元，毛利率一度降到-0.5%。
　　接近⟦Group#3|上海电气⟧的人士透露，新任总裁到岗后将先做两件事：一是推动⟦Project#20|临港重型装备基地智能化改造⟧，二是牵头编制⟦Policy#21|燃气轮机自主化三年规划⟧。⟦Group#3|上海电气⟧去年营业收入1142亿元，新增订单1453亿元，其中⟦Industry#22|核电⟧设备订单83亿元，⟦Industry#23|储能⟧设备订单增幅61%；所属⟦Company#24|上海锅炉厂⟧、⟦Company#25|上海汽轮机厂⟧、⟦Company#26|上海发电机厂⟧三家百年老厂合计贡献了三分之一的利润。
　　另悉，⟦OrganizationUnit#27|市管国企外部董事人才库⟧本月完成更新，在库213人，平均年龄56.4岁。
　　【延伸】上述五家企业均为⟦PartyOrganization#1|上海市国资委党委⟧管理的重要骨干企业。⟦Group#4|光明食品集团⟧去年营业收入1480亿元，旗下⟦Company#40|光明乳业⟧、⟦Company#41|光明肉业⟧、⟦Company#42|良友股份⟧三家贡献过半；⟦Group#6|华谊集团⟧对⟦Company#43|三爱富⟧的回购已交割完毕，其在⟦City#44|钦州⟧的⟦Project#45|75万吨丙烯及下游深加工⟧全面投产，年产值110亿元；上海实业则把⟦Facility#46|崇明东滩瀛东花博园⟧移交⟦Company#47|东滩投资公司⟧运营。
====
#2 holdsPosition #3 ; title=党委副书记
#2 holdsPosition #3 ; title=总裁 ; status=planned
#8 holdsPosition #3 ; title=总裁 ; status=ended
#9 holdsPosition #4 ; title=副总裁
#10 holdsPosition #5 ; title=党委副书记、工会主席
#10 holdsPosition #11 ; title=纪委书记 ; status=ended
#12 holdsPosition #6 ; title=外部董事
#13 holdsPosition #7 ; title=外部董事
#2 holdsPosition #28 ; title=副主任 ; status=ended
#28 partOf #15
#2 holdsPosition #16 ; title=副总经理 ; status=ended
#2 holdsPosition #17 ; title=总裁 ; status=ended
#17 subsidiaryOf #3
#17 produces #18
#17 produces #19
#17 metric 海上风电累计吊装容量 = 11.7 GW
#17 metric 亏损 = 3.38 亿元 ; time=2022年
#17 metric 亏损 = 12.71 亿元 ; time=2023年
#17 metric 毛利率 = -0.5 %
#3 hasProject #20 ; status=planned
#3 issued #21 ; status=planned
#3 metric 营业收入 = 1142 亿元 ; time=去年
#3 metric 新增订单 = 1453 亿元 ; time=去年
#3 metric 核电设备订单 = 83 亿元 ; time=去年
#3 metric 储能设备订单增幅 = 61 % ; time=去年
#3 developsIndustry #22
#3 developsIndustry #23
#24 subsidiaryOf #3
#25 subsidiaryOf #3
#26 subsidiaryOf #3
#27 metric 在库 = 213 人
#27 metric 平均年龄 = 56.4 岁
#4 metric 营业收入 = 1480 亿元 ; time=去年
#40 subsidiaryOf #4
#41 subsidiaryOf #4
#42 subsidiaryOf #4
#6 acquired #43
#6 hasProject #45
#45 locatedIn #44
#45 metric 年产值 = 110 亿元
#47 operates #46
