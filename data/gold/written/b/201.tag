两家央企今起合并 ⟦Group#2|中国工艺⟧整体并入⟦Group#1|保利⟧

　　⟦Institution#19|新华网⟧⟦Province#18|北京⟧11月26日电（记者 ⟦Person#17|滕向东⟧）记者今天从⟦GovernmentBody#3|国务院国有资产监督管理委员会⟧获悉，经报⟦GovernmentBody#4|国务院⟧批准，⟦Group#2|中国工艺美术(集团)公司⟧并入⟦Group#1|中国保利集团公司⟧，成为其全资子公司。这是⟦GovernmentBody#3|国资委⟧今年4月挂牌以来批准重组的第五对中央企业，至此⟦GovernmentBody#3|国资委⟧履行出资人职责的企业由196户减至190户。
　　⟦Group#2|中国工艺美术(集团)公司⟧成立于1978年，原隶属⟦GovernmentBody#5|轻工业部⟧，1999年与原主管部门脱钩，交由⟦GovernmentBody#6|中央企业工委⟧管理，主要从事工艺品、贵金属、珠宝首饰的内外贸易，旗下有⟦Company#7|北京工美大厦经营部⟧、⟦Company#8|中工美珠宝公司⟧等23家二级企业。截至去年底，⟦Group#2~|公司⟧总资产18.7亿元，净资产3.2亿元，在职职工2640人。
　　⟦Group#1|保利⟧1993年2月经⟦GovernmentBody#4|国务院⟧批准组建，以贸易、地产、文化为三大主业。2002年⟦Group#1~|集团⟧实现销售收入76亿元，利润5.1亿元，同比分别增长22%和31%。⟦Group#1~|集团公司⟧总经理⟦Person#9|贺敬亭⟧说，双方在文化艺术品经营方面有互补性，“不是简单地把两张报表加在一起，合并后要砍掉一批小公司”。
　　据介绍，⟦Group#2|中国工艺⟧并入后保留法人资格和名称，领导班子由⟦PartyOrganization#16|保利党委⟧考察任免，两年内将三级以下企业由71家压缩到30家以内。对于职工最关心的安置问题，⟦GovernmentBody#3|国资委⟧⟦OrganizationUnit#10|企业改组局⟧副局长⟦Person#11|柯一舟⟧表示，富余人员通过转岗、内退等方式分流，不搞“一刀切”。
　　⟦Institution#12|国家经贸委研究中心⟧（已更名为⟦Institution#12|国资委研究中心⟧）研究员⟦Person#13|沙文弢⟧认为，外贸类央企过多过散，明年还会有一批窗口公司进入重组名单。有传言称⟦Group#14|中国轻工业品进出口总公司⟧也将划入⟦Group#1|保利⟧，⟦Person#9|贺敬亭⟧对此予以否认。
====
#2 subsidiaryOf #1
#3 supervises #1
#3 supervises #2
#3 metric 履行出资人职责的企业 = 190 户
#5 supervises #2 ; status=ended
#6 supervises #2 ; status=ended
#7 subsidiaryOf #2
#8 subsidiaryOf #2
#2 metric 二级企业 = 23 家
#2 metric 总资产 = 18.7 亿元 ; time=截至去年底
#2 metric 净资产 = 3.2 亿元 ; time=截至去年底
#2 metric 在职职工 = 2640 人 ; time=截至去年底
#1 metric 销售收入 = 76 亿元 ; time=2002年
#1 metric 利润 = 5.1 亿元 ; time=2002年
#1 metric 销售收入同比增长 = 22 % ; time=2002年
#1 metric 利润同比增长 = 31 % ; time=2002年
#9 holdsPosition #1 ; title=总经理
#9 said “不是简单地把两张报表加在一起，合并后要砍掉一批小公司”
#16 partOf #1
#2 metric 三级以下企业 = 30 家 ; time=两年内 ; approx=atMost ; status=planned
#10 partOf #3
#11 holdsPosition #10 ; title=副局长
#13 holdsPosition #12 ; title=研究员
