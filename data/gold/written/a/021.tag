⟦GovernmentBody#1|国务院国资委⟧党委任免⟦Group#2|中国铝业集团⟧等企业领导人员

　　⟦Province#3|北京⟧12月6日讯　近日，⟦GovernmentBody#1|国务院国资委⟧党委、⟦GovernmentBody#4|中央组织部⟧有关负责同志分别到相关企业宣布领导班子调整决定。
　　⟦Person#5|汪卫国⟧任⟦Group#2|中国铝业集团有限公司⟧董事、总经理、党组副书记，免去其⟦Group#6|中国五矿集团有限公司⟧副总经理、党组成员职务。⟦Person#7|敖显文⟧不再担任⟦Group#2|中铝集团⟧总经理、董事、党组副书记职务，退休。
　　⟦Person#8|尚晓兰⟧任⟦Group#9|中国诚通控股集团有限公司⟧总会计师、党委常委；⟦Person#10|梅世杰⟧任⟦Group#11|中国国新控股有限责任公司⟧副总经理、党委常委。
　　⟦Person#12|阚立平⟧任⟦Group#13|中国旅游集团有限公司⟧党委副书记，免去其⟦Group#13~|集团⟧工会主席职务。
　　根据《⟦Policy#14|中华人民共和国公司法⟧》和⟦Company#15|中国神华能源股份有限公司⟧章程，⟦Group#16|国家能源集团⟧推荐⟦Person#17|耿继宗⟧为⟦Company#15|中国神华⟧董事候选人，⟦Company#15~|公司⟧⟦OrganizationUnit#18|董事会⟧12月5日已审议通过，尚需股东大会批准。⟦Company#15|中国神华⟧同日公告，⟦Person#19|丘海⟧因工作调动辞去副总经理职务，辞职后不在⟦Company#15~|公司⟧担任任何职务。
　　地方方面，⟦GovernmentBody#20|山西省国资委⟧宣布：⟦Person#21|贺振武⟧任⟦Group#22|潞安化工集团⟧党委书记、董事长，⟦Person#23|药春光⟧任⟦Group#24|华阳集团⟧党委副书记、总经理；⟦Person#25|常沁生⟧任⟦Group#26|山西焦煤集团⟧副董事长。⟦GovernmentBody#27|广东省委组织部⟧发布干部任前公示，⟦Person#28|凌少雄⟧拟任省属企业正职，其现任⟦Group#29|广东省广晟控股集团⟧党委副书记、总经理。
　　⟦GovernmentBody#30|中国银保监会⟧原处长⟦Person#31|狄志成⟧日前加盟⟦Group#32|中国人民保险集团⟧，出任首席风险官，任职资格尚待⟦GovernmentBody#33|国家金融监督管理总局⟧核准。
　　简历显示，⟦Person#5|汪卫国⟧，1969年7月生，⟦Province#34|湖南⟧⟦City#35|邵阳⟧人，⟦Institution#36|中南大学⟧矿物加工工程专业毕业，工学博士、正高级工程师，曾任⟦Company#37|五矿有色金属股份有限公司⟧总经理、⟦Company#38|湖南有色金属控股公司⟧董事长，第十四届全国政协委员。
====
#5 holdsPosition #2 ; title=董事、总经理、党组副书记
#5 holdsPosition #6 ; title=副总经理、党组成员 ; status=ended
#7 holdsPosition #2 ; title=总经理、董事、党组副书记 ; status=ended
#8 holdsPosition #9 ; title=总会计师、党委常委
#10 holdsPosition #11 ; title=副总经理、党委常委
#12 holdsPosition #13 ; title=党委副书记
#12 holdsPosition #13 ; title=工会主席 ; status=ended
#17 holdsPosition #15 ; title=董事 ; status=planned
#18 partOf #15
#15 subsidiaryOf #16
#19 holdsPosition #15 ; title=副总经理 ; status=ended
#21 holdsPosition #22 ; title=党委书记、董事长
#23 holdsPosition #24 ; title=党委副书记、总经理
#25 holdsPosition #26 ; title=副董事长
#28 holdsPosition #29 ; title=党委副书记、总经理
#31 holdsPosition #30 ; title=处长 ; status=ended
#31 holdsPosition #32 ; title=首席风险官 ; status=planned
#5 holdsPosition #37 ; title=总经理 ; status=ended
#5 holdsPosition #38 ; title=董事长 ; status=ended
#20 supervises #22
#20 supervises #24
#20 supervises #26
#1 supervises #2
#1 supervises #6
#1 supervises #9
#1 supervises #11
#1 supervises #13
#1 supervises #16
#35 locatedIn #34
