⟦GovernmentBody#1|国务院国有资产监督管理委员会⟧公告
2006年第3号
根据《⟦Policy#3|国务院办公厅转发国资委关于推进国有资本调整和国有企业重组指导意见的通知⟧》，经报⟦GovernmentBody#2|国务院⟧批准，现将下列企业重组事项公告如下：
一、⟦Institution#4|中国纺织科学研究院⟧并入⟦Group#5|中国通用技术(集团)控股有限责任公司⟧，成为其全资子企业，不再作为⟦GovernmentBody#1|国资委⟧直接监管企业。
二、⟦Institution#6|中国医药工业研究总院⟧（含⟦Institution#7|上海医药工业研究院⟧、⟦Institution#8|四川抗菌素工业研究所⟧）并入⟦Group#9|中国生物技术集团公司⟧。⟦Institution#6~|该院⟧2005年末资产总额12.4亿元，从业人员1962人，其中工程院院士3人。
三、原由⟦GovernmentBody#1|国资委⟧监管的⟦Group#10|中国印刷集团公司⟧划归⟦Group#11|中国电子信息产业集团公司⟧（⟦Group#11|CEC⟧），划转基准日2005年12月31日；⟦Company#12|北京新华印刷厂⟧、⟦Company#13|人民币印钞设备厂⟧的职工住房维修基金随同移交。
四、⟦Company#14|珠海振戎公司⟧与⟦Group#15|南光(集团)有限公司⟧的重组方案暂缓实施。
五、⟦Company#16|中国水利投资公司⟧以其持有的⟦Company#17|湖北清江水电开发公司⟧24.5%股权作价12.96亿元，增资⟦Group#18|中国三峡总公司⟧；⟦Group#18|三峡总公司⟧取得该股权后，其在⟦Company#17|清江公司⟧的持股由13%上升为37.5%，⟦Company#19|湖北省清江投资公司⟧仍以50%股权保持控股地位。
六、⟦Company#20|中国海洋航空公司⟧与⟦Group#21|中国海洋石油总公司⟧的股权合作终止，由⟦Company#22|深圳市投资控股公司⟧承接其33.2%的股权。
七、⟦Group#23|中国轻骑集团公司⟧下放⟦City#24|济南市⟧管理，由⟦GovernmentBody#25|济南市国资委⟧履行出资人职责，一次性核销银行呆坏账17.6亿元。
上述企业重组后，⟦GovernmentBody#1|国资委⟧履行出资人职责的企业户数由169户调整为166户。有关企业要做好清产核资和产权登记，一个月内将公司章程修正案、2006年度经营业绩考核责任书的变更情况报⟦OrganizationUnit#26|企业改革局⟧、⟦OrganizationUnit#27|业绩考核局⟧备案，并严格落实《⟦Policy#28|中央企业重大法律纠纷案件管理暂行办法⟧》，不得借重组逃废债务。
对重组中涉及的退休“两航”起义人员、归国华侨职工等特殊群体，各企业党委要切实做好思想工作，保证生活待遇不变。
联系人：⟦OrganizationUnit#26|企业改革局⟧　⟦Person#29|党瑾⟧、⟦Person#30|公冶平⟧　　电话：63193XXX
二〇〇六年四月五日
====
#4 subsidiaryOf #5
#1 supervises #4 ; status=ended
#7 subsidiaryOf #6
#8 subsidiaryOf #6
#6 subsidiaryOf #9
#6 metric 资产总额 = 12.4 亿元 ; time=2005年末
#6 metric 从业人员 = 1962 人
#6 metric 工程院院士 = 3 人
#10 subsidiaryOf #11
#1 supervises #10 ; status=ended
#16 holdsStakeIn #17 ; percent=24.5% ; status=ended
#16 metric 作价 = 12.96 亿元
#16 holdsStakeIn #18
#18 holdsStakeIn #17 ; percent=37.5%
#19 holdsStakeIn #17 ; percent=50%
#22 holdsStakeIn #20 ; percent=33.2%
#25 supervises #23
#23 locatedIn #24
#23 metric 核销银行呆坏账 = 17.6 亿元
#1 metric 履行出资人职责的企业 = 166 户
#26 partOf #1
#27 partOf #1
#29 holdsPosition #26 ; title=联系人
#30 holdsPosition #26 ; title=联系人
