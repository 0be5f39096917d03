⟦GovernmentBody#1|浙江省委组织部⟧关于⟦Person#2|斯文⟧等6名同志任前公示通告

为进一步扩大民主，广泛听取群众意见，把干部选好选准，根据《⟦Policy#3|党政领导干部选拔任用工作条例⟧》的有关规定，现将拟任职干部情况予以公示。公示时间：2013年5月20日至5月26日。在公示期限内，对公示对象如有情况反映，可通过来信、来访、电话、网络等形式向⟦GovernmentBody#1|省委组织部⟧（⟦OrganizationUnit#38|干部监督处⟧，电话0571-8705××××）反映。

⟦Person#2|斯文⟧，男，1966年4月生，汉族，⟦County#4|诸暨市⟧人，在职研究生，经济学硕士，高级经济师，中共党员，现任⟦Group#5|浙江省能源集团有限公司⟧党委委员、副总经理，拟任⟦Group#6|浙江省交通投资集团有限公司⟧党委副书记，提名为总经理。

⟦Person#7|毋荣光⟧，男，1962年11月生，⟦County#8|余姚市⟧人，大学学历，现任⟦Group#9|浙江省建设投资集团有限公司⟧党委副书记、工会主席，曾援藏任⟦Province#10|西藏⟧⟦City#11|那曲⟧⟦GovernmentBody#35|嘉黎县委⟧常务副书记，拟任⟦Group#13|浙江省旅游集团有限责任公司⟧党委书记、董事长。

⟦Person#14|尉迟建萍⟧，女，1969年7月生，⟦City#15|绍兴⟧人，⟦Institution#16|浙江财经学院⟧会计学专业毕业，注册会计师，现任⟦GovernmentBody#17|浙江省国资委⟧⟦OrganizationUnit#18|产权与法规处⟧处长，拟任⟦Group#19|浙江省商业集团有限公司⟧总会计师。

⟦Person#20|郏永福⟧，男，1964年2月生，⟦County#21|临海市⟧人，现任⟦Company#22|浙江浙能电力股份有限公司⟧⟦Company#36|台州发电厂⟧党委书记，拟提名为⟦Group#5|浙江省能源集团⟧副总经理。

⟦Person#23|阮阿宝⟧，男，1971年9月生，⟦City#24|丽水⟧⟦County#25|景宁畲族自治县⟧人，畲族，工学博士，⟦Institution#26|浙江大学⟧⟦OrganizationUnit#37|能源清洁利用国家重点实验室⟧兼职研究员，现任⟦Group#27|杭州钢铁集团公司⟧⟦OrganizationUnit#28|技术中心⟧副主任，拟任⟦Company#29|宁波钢铁有限公司⟧党委副书记。

⟦Person#30|慎独行⟧，男，1967年12月生，⟦City#31|湖州⟧人，现任⟦GovernmentBody#33|长兴县委⟧副书记，拟任⟦Group#34|浙江省农村发展集团有限公司⟧副总经理（试用期一年）。

　　　　　　　　　　　　　　　　　　　　　　⟦GovernmentBody#1|中共浙江省委组织部⟧
　　　　　　　　　　　　　　　　　　　　　　　2013年5月20日
====
#2 holdsPosition #5 ; title=党委委员、副总经理
#2 holdsPosition #6 ; title=党委副书记 ; status=planned
#2 holdsPosition #6 ; title=总经理 ; status=planned
#7 holdsPosition #9 ; title=党委副书记、工会主席
#7 holdsPosition #35 ; title=常务副书记 ; status=ended
#7 holdsPosition #13 ; title=党委书记、董事长 ; status=planned
#35 locatedIn #11
#11 locatedIn #10
#18 partOf #17
#14 holdsPosition #18 ; title=处长
#14 holdsPosition #19 ; title=总会计师 ; status=planned
#38 partOf #1
#36 subsidiaryOf #22
#20 holdsPosition #36 ; title=党委书记
#20 holdsPosition #5 ; title=副总经理 ; status=planned
#25 locatedIn #24
#37 partOf #26
#23 holdsPosition #37 ; title=兼职研究员
#28 partOf #27
#23 holdsPosition #28 ; title=副主任
#23 holdsPosition #29 ; title=党委副书记 ; status=planned
#30 holdsPosition #33 ; title=副书记
#30 holdsPosition #34 ; title=副总经理 ; status=planned
