⟦Company#1|宁德时代⟧与⟦Province#2|福建省⟧⟦City#3|宁德市⟧签约 共建零碳示范园区

　　⟦City#3|宁德⟧消息（通讯员 ⟦Person#4|吴晓岚⟧）11月8日，⟦Company#1|宁德时代新能源科技股份有限公司⟧与⟦GovernmentBody#5|宁德市人民政府⟧在⟦City#3|宁德⟧签署战略合作协议，双方将围绕⟦Industry#6|动力电池⟧、⟦Industry#7|储能⟧、⟦Industry#8|换电⟧等领域开展合作，共同建设⟦Facility#9|环三零碳产业园⟧。⟦GovernmentBody#10|福建省工信厅⟧副厅长⟦Person#11|林少琴⟧、⟦GovernmentBody#12|宁德市委⟧书记⟦Person#13|郑道明⟧、⟦Company#1|宁德时代⟧联席董事长⟦Person#14|陈屹⟧出席签约仪式。
　　按照协议，⟦Facility#9|环三零碳产业园⟧规划面积6.8平方公里，分两期建设，一期投资130亿元，建设年产60吉瓦时电池生产线和绿色微电网，预计2026年三季度投产，全部达产后可实现年产值400亿元，带动就业1.2万人。
　　⟦Person#13|郑道明⟧表示，⟦Company#1|宁德时代⟧是⟦City#3|宁德⟧的“金名片”，⟦City#3~|市里⟧将全力做好要素保障。⟦Person#14|陈屹⟧说：“企业离不开生它养它的地方，总部在这里、根就在这里。”
　　据⟦Company#1~|公司⟧三季报，前三季度⟦Company#1|宁德时代⟧实现营业收入2590.4亿元，归母净利润360亿元，同比增长15.6%；研发费用130.7亿元。⟦Institution#15|SNE Research⟧的数据显示，⟦Company#1~|公司⟧动力电池全球市场份额36.7%，连续多年位居第一。⟦Company#1~|公司⟧在⟦Place#16|德国⟧⟦Place#17|图林根⟧、⟦Place#18|匈牙利⟧⟦Place#19|德布勒森⟧的工厂分别于2022年底投产和正在建设，与⟦Company#20|Stellantis⟧在⟦Place#21|西班牙⟧合资建厂的事项尚待监管批准。
　　签约当天，⟦Company#1|宁德时代⟧还与⟦Institution#22|厦门大学⟧、⟦Institution#23|嘉庚创新实验室⟧签订产学研协议，共建⟦OrganizationUnit#24|固态电池联合研究中心⟧；向⟦County#25|周宁县⟧⟦Township#26|七步镇⟧捐赠500万元，用于⟦Project#27|乡村储能示范项目⟧。⟦GovernmentBody#28|周宁县委⟧副书记⟦Person#29|黄绍斌⟧告诉记者，项目建成后可覆盖六个村，每年为村集体增收60万元。
　　⟦Product#30|神行电池⟧、⟦Product#31|骐骥换电块⟧等产品在现场展示。⟦Company#1~|公司⟧乘用车事业部总裁⟦Person#32|韦雪峰⟧透露，⟦Company#1~|公司⟧不会参与整车制造，“我们只做好一块电池”。
====
#1 cooperatesWith #5
#1 developsIndustry #6
#5 developsIndustry #6
#1 developsIndustry #7
#5 developsIndustry #7
#1 developsIndustry #8
#5 developsIndustry #8
#1 established #9
#5 established #9
#9 locatedIn #3
#3 locatedIn #2
#11 holdsPosition #10 ; title=副厅长
#13 holdsPosition #12 ; title=书记
#14 holdsPosition #1 ; title=联席董事长
#9 metric 规划面积 = 6.8 平方公里
#9 metric 一期投资 = 130 亿元
#9 metric 年产电池 = 60 吉瓦时
#9 metric 年产值 = 400 亿元 ; status=planned
#9 metric 带动就业 = 1.2 万人 ; status=planned
#14 said “企业离不开生它养它的地方，总部在这里、根就在这里。”
#1 locatedIn #3
#1 metric 营业收入 = 2590.4 亿元 ; time=前三季度
#1 metric 归母净利润 = 360 亿元 ; time=前三季度
#1 metric 归母净利润同比增长 = 15.6 % ; time=前三季度
#1 metric 研发费用 = 130.7 亿元 ; time=前三季度
#1 metric 动力电池全球市场份额 = 36.7 %
#17 locatedIn #16
#19 locatedIn #18
#1 cooperatesWith #20 ; status=planned
#1 cooperatesWith #22
#1 cooperatesWith #23
#1 established #24
#22 established #24
#23 established #24
#26 locatedIn #25
#1 fundedAid #26 ; amount=500万元
#1 fundedAid #27 ; amount=500万元
#29 holdsPosition #28 ; title=副书记
#27 metric 村集体增收 = 60 万元 ; time=每年 ; status=planned
#1 produces #30
#1 produces #31
#32 holdsPosition #1 ; title=乘用车事业部总裁
#32 said “我们只做好一块电池”
