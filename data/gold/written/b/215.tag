三家地勘单位“握手” ⟦Company#11|西部矿业⟧与⟦GovernmentBody#2|青海地矿局⟧重组启动

　　⟦Institution#35|西海都市报⟧3月9日讯　本报记者从昨天召开的⟦Meeting#34|全省国有企业改革工作会议⟧上了解到，⟦Province#6|青海省⟧将以⟦Group#1|西部矿业集团有限公司⟧为主体，联合⟦GovernmentBody#2|青海省地质矿产勘查开发局⟧、⟦GovernmentBody#3|青海省有色地质矿产勘查局⟧、⟦Institution#4|中国地质调查局西宁资源中心⟧，组建⟦Group#5|青海省矿业联合投资集团⟧，到2015年形成“勘查—采选—冶炼—深加工”完整链条。

　　根据会上印发的《⟦Policy#7|青海省省属企业战略重组三年行动计划（2012—2014年）⟧》，⟦Group#5|矿业联合投资集团⟧注册资本60亿元，其中⟦Group#1|西矿集团⟧以⟦Facility#8|锡铁山铅锌矿⟧、⟦Company#9|锂资源公司⟧股权等作价出资，占52%；⟦GovernmentBody#2|省地矿局⟧以⟦Place#10|祁漫塔格地区⟧的23宗探矿权出资，占31%；⟦GovernmentBody#3|省有色地勘局⟧占17%。⟦Company#11|西部矿业⟧（601168）不参与此次出资，⟦Group#1|西矿集团⟧对其28.21%的持股不变。

　　除矿业外，⟦Policy#7~|计划⟧还提出三组重组：⟦Group#12|西宁特钢集团⟧与⟦Group#13|青海省投资集团⟧（⟦Group#13|青投集团⟧）交叉持股；⟦Company#14|青海省盐业公司⟧并入⟦Group#15|盐湖集团⟧；⟦Company#16|青海物产⟧、⟦Company#17|青海国投⟧、⟦Company#18|青海机电⟧等7户困难企业由⟦Company#19|青海省国有资产投资管理有限公司⟧托管，能救则救，该破则破。会议要求，重组企业一律不得突击提拔干部，不得擅自处置资产。

　　作为全省最大的有色金属企业，⟦Group#1|西矿集团⟧2011年实现营业收入268亿元，利税31.7亿元，铅、锌、铜金属产量分别达到9.2万吨、11.8万吨和4.6万吨。⟦Group#1~|集团⟧董事长⟦Person#20|颜海澜⟧的名字曾与2008年的一起诉讼联系在一起，去年10月卸任后，由原⟦GovernmentBody#22|省经委⟧主任⟦Person#21|索南航旦⟧接任。⟦Person#21|索南航旦⟧在会上发言时说，“矿在山里，技术在地勘队，钱在企业，合起来才有戏唱”。

　　位于⟦County#23|都兰县⟧⟦Township#24|香日德镇⟧的⟦Facility#25|沟里金矿⟧可能成为第一个受益者。2009年以来，⟦GovernmentBody#2|省地矿局⟧⟦OrganizationUnit#26|第八地质矿产勘查院⟧在此探明金金属量38吨，但苦于缺乏资金，一直没有开发。按设想，⟦Group#5~|新集团⟧成立后将投入5.4亿元建设日处理1500吨的选厂，预计2014年投产，年产黄金2吨。当地⟦Village#27|香乐村⟧牧民⟦Person#28|才让东智⟧有自己的关心，“羊要吃草，路要压尘，赔偿款别拖”。

　　⟦Institution#29|青海大学⟧⟦OrganizationUnit#30|地质工程系⟧教授⟦Person#31|逯志成⟧认为，以行政方式推动地勘单位与企业捆绑，首先要解决事业编制4300余人的身份问题。⟦GovernmentBody#32|省国资委⟧主任⟦Person#33|许建设⟧回应，“老人老办法，新人新办法”，三年过渡期内档案工资不变。
====
#1 established #5 ; status=planned
#2 established #5 ; status=planned
#3 established #5 ; status=planned
#4 established #5 ; status=planned
#1 cooperatesWith #2 ; status=planned
#1 cooperatesWith #3 ; status=planned
#1 cooperatesWith #4 ; status=planned
#5 metric 注册资本 = 60 亿元 ; status=planned
#1 holdsStakeIn #5 ; percent=52% ; status=planned
#2 holdsStakeIn #5 ; percent=31% ; status=planned
#3 holdsStakeIn #5 ; percent=17% ; status=planned
#1 operates #8
#1 holdsStakeIn #9
#1 holdsStakeIn #11 ; percent=28.21%
#2 metric 探矿权 = 23 宗
#12 holdsStakeIn #13 ; status=planned
#13 holdsStakeIn #12 ; status=planned
#15 acquired #14 ; status=planned
#1 metric 营业收入 = 268 亿元 ; time=2011年
#1 metric 利税 = 31.7 亿元 ; time=2011年
#1 metric 铅产量 = 9.2 万吨 ; time=2011年
#1 metric 锌产量 = 11.8 万吨 ; time=2011年
#1 metric 铜产量 = 4.6 万吨 ; time=2011年
#20 holdsPosition #1 ; title=董事长 ; status=ended
#21 holdsPosition #1 ; title=董事长
#21 holdsPosition #22 ; title=主任 ; status=ended
#21 participatedIn #34
#21 said “矿在山里，技术在地勘队，钱在企业，合起来才有戏唱”
#24 locatedIn #23
#25 locatedIn #24
#26 partOf #2
#25 metric 金金属量 = 38 吨
#25 metric 选厂投资 = 5.4 亿元 ; status=planned
#25 metric 选厂日处理能力 = 1500 吨 ; status=planned
#25 metric 年产黄金 = 2 吨 ; time=2014年 ; status=planned
#28 locatedIn #27
#28 said “羊要吃草，路要压尘，赔偿款别拖”
#30 partOf #29
#31 holdsPosition #30 ; title=教授
#2 metric 事业编制人员 = 4300 人 ; approx=about
#33 holdsPosition #32 ; title=主任
#33 said “老人老办法，新人新办法”
