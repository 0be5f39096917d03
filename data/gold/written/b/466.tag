⟦Group#1|中交二航局⟧以“⟦Initiative#30|五抓⟧”推进巡视整改　提升项目履约

（本刊讯）2018年下半年，⟦GovernmentBody#2|中央第七巡视组⟧向⟦Group#3|中国交通建设集团⟧反馈巡视意见，其中涉及⟦Group#1|中交第二航务工程局有限公司⟧（总部在⟦Province#4|湖北⟧⟦City#5|武汉⟧）境外廉洁风险和“两金”过大等8个方面问题。针对反馈，⟦PartyOrganization#6|中交二航局党委⟧以“⟦Initiative#30|五抓⟧”推进整改：

抓责任——⟦PartyOrganization#6|局党委⟧书记⟦Person#7|晏道宏⟧带头签署责任书86份，成立⟦OrganizationUnit#8|巡视整改办公室⟧，分36个专题，排出时间表，已销号31个，其余5个为长期整改。

抓源头——针对⟦Place#9|马来西亚⟧⟦Project#10|东海岸铁路项目⟧分包采购信息不透明问题，制定《⟦Policy#11|境外项目“三公开”规定⟧》，对⟦Place#12|孟加拉⟧⟦Facility#13|帕德玛大桥⟧等21个境外项目开展“回头看”，追缴违规支付款项约430万美元，移交司法1人。

抓“两金”——实行总经理办公会按月调度，清收欠款47.3亿元，其中⟦Province#14|贵州⟧⟦Project#15|贵黔高速公路⟧业主拖欠五年的6.2亿元工程款收回4.9亿元。2019年上半年“两金”占营业收入比重为41.6%，同比下降7.9个百分点。

抓履约——⟦Facility#16|深中通道⟧⟦Project#17|伶仃洋大桥项目部⟧推行“⟦Initiative#18|一线指挥部⟧”，党员骨干⟦Person#19|申屠海波⟧带班的沉井班组提前13天完成下沉，⟦Project#17~|该项目部⟧荣获⟦Honor#20|全国五一劳动奖状⟧；⟦Project#21|沪苏通长江公铁大桥⟧主塔封顶，塔高330米，为世界同类桥梁最高，获⟦Honor#22|乔治·理查德森奖⟧提名。

抓选人——修订《⟦Policy#23|项目经理选聘办法⟧》，公开竞聘项目经理42名，没有通过廉洁鉴定的3名候选人被一票否决。局总部与⟦Company#24|中交二航局第四工程公司⟧、⟦Company#25|武港院⟧双向交流干部64人次。

整改期间，⟦Group#1~|二航局⟧新签合同额1,021亿元，营业收入536亿元，利润率比上年同期提高0.4个百分点。“巡视是体检，整改是治病，治病就要见疗效。”⟦Person#7|晏道宏⟧在⟦Meeting#26|整改总结会⟧上说。据介绍，⟦Group#1~|该局⟧拟于四季度迎接⟦GovernmentBody#27|国务院国资委⟧专项督查，并将“⟦Initiative#30|五抓⟧”经验在⟦Group#3|中国交建⟧⟦Company#28|中交路建⟧、⟦Company#29|中交一公局⟧等兄弟单位推介。
====
#1 subsidiaryOf #3
#5 locatedIn #4
#1 locatedIn #5
#6 partOf #1
#6 launched #30
#7 holdsPosition #6 ; title=书记
#8 partOf #1
#1 established #8
#6 metric 责任书 = 86 份
#6 metric 整改专题 = 36 个
#6 metric 已销号 = 31 个
#6 metric 长期整改 = 5 个
#1 hasProject #10
#1 hasProject #15
#1 hasProject #17
#1 hasProject #21
#10 locatedIn #9
#13 locatedIn #12
#1 issued #11
#1 issued #23
#1 metric 境外项目“回头看” = 21 个
#1 metric 追缴违规支付款项 = 430 万美元 ; approx=about
#1 metric 移交司法 = 1 人
#1 metric 清收欠款 = 47.3 亿元
#1 metric “两金”占营业收入比重 = 41.6 % ; time=2019年上半年
#1 metric “两金”占营业收入比重同比下降 = 7.9 个百分点 ; time=2019年上半年
#15 locatedIn #14
#15 metric 业主拖欠工程款 = 6.2 亿元
#15 metric 收回工程款 = 4.9 亿元
#17 launched #18
#19 holdsPosition #17 ; title=党员骨干
#17 receivedHonor #20
#21 metric 塔高 = 330 米
#21 receivedHonor #22 ; status=planned
#1 metric 竞聘项目经理 = 42 名
#1 metric 双向交流干部 = 64 人次
#1 metric 新签合同额 = 1021 亿元
#1 metric 营业收入 = 536 亿元
#1 metric 利润率比上年同期提高 = 0.4 个百分点
#7 said “巡视是体检，整改是治病，治病就要见疗效。”
#7 participatedIn #26
#24 subsidiaryOf #1
#25 subsidiaryOf #1
#28 subsidiaryOf #3
#29 subsidiaryOf #3
#17 locatedIn #16
