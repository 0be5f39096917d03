⟦Group#1|华林集团⟧所属⟦Company#2|华林林产品公司⟧涉嫌虚假贸易被立案调查 相关工作组进驻

　　4月17日，⟦GovernmentBody#3|中央纪委国家监委⟧网站发布消息：⟦Group#1|华林林业集团有限公司⟧原总会计师⟦Person#4|屈大林⟧涉嫌严重违纪违法，目前正接受⟦GovernmentBody#3|中央纪委国家监委⟧驻⟦Group#1~|集团⟧纪检监察组和⟦GovernmentBody#6|黑龙江省监委⟧纪律审查、监察调查。
　　公开简历显示，⟦Person#4|屈大林⟧，男，汉族，1966年11月生，⟦Province#7|吉林⟧⟦City#8|白山⟧人，1988年参加工作，⟦Institution#9|东北林业大学⟧会计学专业毕业，曾任⟦Company#2|华林林产品有限公司⟧财务部主任、副总经理，2015年任⟦Group#1|华林集团⟧总会计师、党委委员，2022年11月退休。
　　记者梳理发现，2019年至2022年，⟦Company#2|林产品公司⟧与⟦Company#11|天津某供应链公司⟧等民营企业开展无商业实质的木材、煤炭贸易，涉及金额逾70亿元。⟦GovernmentBody#12|审计署⟧发现问题后，⟦GovernmentBody#5|国务院国资委⟧派出工作组督促整改，⟦Group#1|华林集团⟧全面叫停大宗商品贸易，2023年营业收入由此前的1500亿元降至417亿元。
　　⟦Group#1|华林集团⟧党委书记、董事长⟦Person#13|余红征⟧在警示教育大会上说：“融资性贸易就是饮鸩止渴，谁碰谁下课。”会后，⟦PartyOrganization#14|集团党委⟧印发《⟦Policy#15|严禁融资性贸易十条禁令⟧》，启动“⟦Initiative#16|清源行动⟧”，完成高风险业务清退86项，追回资金5.3亿元，对31名责任人给予党纪政务处分。
　　与此同时，⟦Group#1~|集团⟧把重心转回主业。在⟦Province#17|广西⟧⟦City#18|崇左⟧，⟦Facility#19|华林国家储备林基地⟧造林42万亩；在⟦Province#20|湖北⟧，与⟦City#21|咸宁市⟧合作的⟦Project#22|长江大保护生态修复项目⟧总投资38亿元；在⟦Place#23|新西兰⟧，⟦Company#24|华林新西兰公司⟧年采伐木材90万立方米。2023年末，⟦Group#1~|集团⟧森林面积2080万亩，储备林建设规模居行业首位。
　　⟦Institution#25|北京大学⟧⟦OrganizationUnit#26|廉政建设研究中心⟧副主任⟦Person#27|庄德安⟧认为，大宗贸易乱象的根子在规模考核，“不看利润看流水，就容易走偏”。上述调查仍在进行，⟦Company#11|天津某供应链公司⟧的电话始终无人接听。
====
#2 subsidiaryOf #1
#4 holdsPosition #1 ; title=总会计师 ; status=ended
#4 holdsPosition #1 ; title=党委委员 ; status=ended
#4 holdsPosition #2 ; title=财务部主任 ; status=ended
#4 holdsPosition #2 ; title=副总经理 ; status=ended
#8 locatedIn #7
#13 holdsPosition #1 ; title=党委书记、董事长
#13 said “融资性贸易就是饮鸩止渴，谁碰谁下课。”
#14 partOf #1
#14 issued #15
#14 launched #16
#16 metric 清退高风险业务 = 86 项
#16 metric 追回资金 = 5.3 亿元
#1 metric 处分责任人 = 31 名
#2 metric 无商业实质贸易金额 = 70 亿元 ; approx=atLeast ; time=2019年至2022年
#1 metric 营业收入 = 417 亿元 ; time=2023年
#1 operates #19
#19 locatedIn #18
#18 locatedIn #17
#19 metric 造林 = 42 万亩
#1 cooperatesWith #21
#1 hasProject #22
#22 metric 总投资 = 38 亿元
#21 locatedIn #20
#24 subsidiaryOf #1
#24 locatedIn #23
#24 metric 采伐木材 = 90 万立方米 ; time=年
#1 metric 森林面积 = 2080 万亩 ; time=2023年末
#26 partOf #25
#27 holdsPosition #26 ; title=副主任
#27 said “不看利润看流水，就容易走偏”
#5 supervises #1
