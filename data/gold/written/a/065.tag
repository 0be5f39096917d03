⟦GovernmentBody#1|江苏省委常委会⟧召开会议 研究部署国资国企改革等工作

　　4月28日，⟦GovernmentBody#1|江苏省委常委会⟧召开会议，传达学习⟦Meeting#3|中央政治局会议⟧精神，审议《⟦Policy#4|江苏省国有企业改革深化提升行动实施方案⟧》，研究部署⟦Industry#5|海洋经济⟧发展等工作。⟦GovernmentBody#6|省委⟧书记⟦Person#7|吴政新⟧主持会议。
　　会议指出，江苏是国资大省，省属企业和13个设区市国企资产总额22.6万亿元，要以实施⟦Initiative#8|改革深化提升行动⟧为抓手，推动国有资本向重要行业和关键领域集中。要做强做优⟦Group#9|江苏交通控股⟧、⟦Group#10|江苏国信集团⟧、⟦Group#11|徐工集团⟧等骨干企业，稳妥推进⟦Group#12|苏豪控股集团⟧与⟦Group#13|江苏汇鸿集团⟧、⟦Group#14|江苏舜天集团⟧等重组整合后的深度融合，支持⟦Company#15|江苏有线⟧、⟦Company#16|凤凰传媒⟧做强主业。
　　会议强调，要强化科技创新。支持⟦Institution#17|紫金山实验室⟧、⟦Institution#18|姑苏实验室⟧、⟦Institution#19|太湖实验室⟧与国企共建创新联合体；⟦Fund#20|江苏省战略性新兴产业母基金⟧首期500亿元要尽快投出去，优先投向⟦Industry#21|生物医药⟧、⟦Industry#22|第三代半导体⟧、⟦Industry#23|未来网络⟧等赛道。⟦Person#7|吴政新⟧说：“国资要当耐心资本，不能当‘急性子’。”
　　会议审议通过《⟦Policy#24|关于加快建设海洋强省的意见⟧》，提出到2027年全省海洋生产总值突破1.2万亿元，重点支持⟦City#25|南通⟧、⟦City#26|盐城⟧、⟦City#27|连云港⟧三市，建设⟦Facility#28|连云港国际枢纽海港⟧、⟦Project#29|大丰800兆瓦海上风电项目⟧。据测算，去年全省海洋生产总值9606亿元，同比增长6.5%。
　　会议要求，⟦GovernmentBody#30|省国资委⟧要会同⟦GovernmentBody#31|省发展改革委⟧、⟦GovernmentBody#32|省财政厅⟧细化任务分工，坚决纠治“一股了之”“一混了之”，从严查处靠企吃企腐败问题。会议还研究了⟦Place#33|苏北⟧农民住房条件改善、⟦Meeting#34|第十届江苏省对口支援工作会议⟧筹备等事项。
　　⟦GovernmentBody#35|省人大常委会⟧党组、⟦GovernmentBody#36|省政协⟧党组主要负责同志列席会议。⟦GovernmentBody#30|省国资委⟧主任⟦Person#37|谢毅山⟧就方案作说明。
====
#1 implements #3
#1 issued #4
#7 holdsPosition #6 ; title=书记
#1 developsIndustry #5
#1 metric 资产总额 = 22.6 万亿元
#1 launched #8
#30 supervises #9
#30 supervises #10
#30 supervises #11
#30 supervises #12
#20 metric 首期规模 = 500 亿元
#1 developsIndustry #21
#1 developsIndustry #22
#1 developsIndustry #23
#7 said “国资要当耐心资本，不能当‘急性子’。”
#1 issued #24
#1 metric 海洋生产总值 = 1.2 万亿元 ; time=到2027年 ; approx=atLeast ; status=planned
#26 hasProject #29
#1 metric 海洋生产总值 = 9606 亿元 ; time=去年
#1 metric 海洋生产总值同比增长 = 6.5 % ; time=去年
#37 holdsPosition #30 ; title=主任
#28 locatedIn #27
#1 partOf #6
#12 formedFrom #13
#12 formedFrom #14
