⟦Company#1|东风商用车⟧迎来新掌门

　　本报⟦City#2|十堰⟧5月8日讯　5月6日，⟦Group#3|东风汽车公司⟧在⟦City#2|十堰⟧召开⟦Company#1|东风商用车有限公司⟧干部大会，宣布⟦PartyOrganization#29|公司党委⟧关于⟦Company#1|东风商用车⟧主要负责人调整的决定：⟦Person#4|芮光明⟧任⟦Company#1|东风商用车有限公司⟧总经理、党委副书记；⟦Person#5|尚宏图⟧不再担任⟦Company#1|东风商用车有限公司⟧总经理职务，调⟦Group#3|东风公司⟧总部任用。⟦Group#3|东风公司⟧党委常委、副总经理⟦Person#6|赖学义⟧，⟦Company#7|沃尔沃卡车⟧亚洲区总裁⟦Person#8|拉尔森⟧（⟦Person#8|Anders Larsson⟧）到会讲话。
　　⟦Company#1|东风商用车有限公司⟧由⟦Group#3|东风汽车公司⟧与⟦Place#9|瑞典⟧⟦Group#10|沃尔沃集团⟧合资组建，2015年1月完成股权交割，⟦Group#3|东风⟧持股55%，⟦Group#10|沃尔沃⟧以56亿元人民币获得45%股权。其前身可追溯到1969年在⟦City#2|十堰⟧大山里破土的⟦Company#11|第二汽车制造厂⟧，总部2006年随⟦Group#3|东风公司⟧迁往⟦City#12|武汉⟧后，又于2013年迁回⟦City#2|十堰⟧⟦County#13|张湾区⟧车城路。
　　公开资料显示，⟦Person#4|芮光明⟧出生于1968年，⟦Province#14|湖北⟧⟦City#15|随州⟧人，⟦Institution#16|华中理工大学⟧内燃机专业毕业后进入⟦Company#17|二汽发动机厂⟧，从见习技术员干到⟦OrganizationUnit#18|装配车间⟧主任，2003年任⟦Company#19|东风康明斯发动机有限公司⟧制造总监，2009年任⟦Company#20|东风柳州汽车有限公司⟧副总经理，分管⟦Product#28|乘龙⟧品牌，2013年起任⟦Group#3|东风公司⟧⟦OrganizationUnit#21|战略规划部⟧部长，参与了⟦Group#3|东风⟧入股⟦Place#22|法国⟧⟦Group#23|PSA集团⟧的谈判。
　　摆在他面前的是一道难题。受公路货运下行和排放升级影响，去年⟦Company#1|东风商用车⟧销售中重型卡车9.97万辆，同比下滑38.4%，国内份额16.1%，从首位退居第三；在岗员工3.1万人，人均产量不到⟦Group#24|中国重汽集团⟧的一半。“丢掉的份额，一个百分点一个百分点往回抠。”⟦Person#4|芮光明⟧在表态时说，他到任后三件事：让⟦Product#25|天龙旗舰⟧的故障率再降三成，让⟦OrganizationUnit#26|东风商用车技术中心⟧与⟦Group#10|沃尔沃⟧⟦OrganizationUnit#27|里昂研发基地⟧的共用平台一期如期交样，让经销商年底赚到钱。
　　⟦Person#6|赖学义⟧对新班子提出三点要求，强调合资不是“合伙过日子”，要守住自主品牌，“⟦Group#3~|东风⟧这两个字不能淡”。⟦Person#8|拉尔森⟧则说，⟦Group#10|沃尔沃⟧看重的是长期价值。
　　有券商分析师指出，按照双方协议，⟦Company#1|东风商用车⟧计划到2018年实现销量22万辆、海外销量占比两成，以目前的库存水平，难度不小。
====
#4 holdsPosition #1 ; title=总经理、党委副书记
#5 holdsPosition #1 ; title=总经理 ; status=ended
#6 holdsPosition #3 ; title=党委常委、副总经理
#8 holdsPosition #7 ; title=亚洲区总裁
#29 partOf #3
#3 established #1
#10 established #1
#3 cooperatesWith #10
#10 locatedIn #9
#3 holdsStakeIn #1 ; percent=55%
#10 holdsStakeIn #1 ; percent=45%
#1 subsidiaryOf #3
#1 formedFrom #11
#1 locatedIn #13
#13 locatedIn #2
#3 locatedIn #12
#15 locatedIn #14
#18 partOf #17
#4 holdsPosition #17 ; title=见习技术员 ; status=ended
#4 holdsPosition #18 ; title=主任 ; status=ended
#4 holdsPosition #19 ; title=制造总监 ; status=ended
#4 holdsPosition #20 ; title=副总经理 ; status=ended
#20 produces #28
#4 holdsPosition #21 ; title=部长 ; status=ended
#21 partOf #3
#3 holdsStakeIn #23
#23 locatedIn #22
#1 metric 销售中重型卡车 = 9.97 万辆 ; time=去年
#1 metric 中重型卡车销量同比下滑 = 38.4 % ; time=去年
#1 metric 国内份额 = 16.1 % ; time=去年
#1 metric 在岗员工 = 3.1 万人
#4 said “丢掉的份额，一个百分点一个百分点往回抠。”
#1 produces #25
#26 partOf #1
#27 partOf #10
#26 cooperatesWith #27
#6 said “东风这两个字不能淡”
#1 metric 销量 = 22 万辆 ; time=2018年 ; status=planned
#10 metric 股权对价 = 56 亿元
