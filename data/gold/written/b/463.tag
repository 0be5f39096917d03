⟦GovernmentBody#1|广西壮族自治区国资委⟧召开⟦Meeting#29|企业党建品牌交流会⟧　⟦Group#2|柳州五菱文旅集团⟧作典型发言

现将发言摘登如下：

各位领导、各位同仁：
大家好！我是⟦Group#2|柳州五菱文旅集团⟧⟦OrganizationUnit#30|党群工作部⟧的⟦Person#3|韦素英⟧。我汇报的题目是《“⟦Initiative#4|小红椅⟧”坐出大合力》。
“⟦Initiative#4|小红椅⟧”是什么？是⟦Company#5|五菱景区公司⟧员工在闲置座椅上刷出来的二十把红椅子。2019年，⟦County#6|三江侗族自治县⟧⟦Township#7|独峒镇⟧的民宿项目遇上征地纠纷，⟦PartyOrganization#8|景区公司党支部⟧就搬着椅子，坐到寨子风雨桥头听意见。一周，坐了四个晚上，记了87条意见，解决81条。村民说：“坐下来说的话，才是真心话。”
从一把椅子到一项机制，我们做了三步。
第一步，固化。2020年，⟦PartyOrganization#9|集团党委⟧发布《⟦Policy#10|“小红椅”工作法指引⟧》，明确“⟦Initiative#11|五个一⟧”，即一月一主题、一事一议题、一访一记录、一难一专班、一季一通报，覆盖全⟦Group#2~|集团⟧9家企业、46个党支部。
第二步，拓展。针对企业点多面广，搭建“⟦Product#12|云上小红椅⟧”小程序，累计收集诉求2,960件，按期办结率98.2%；与⟦GovernmentBody#13|柳州市信访局⟧、⟦Institution#14|柳州市律师协会⟧共建调解室5个，调处劳资、拆迁等纠纷143起。
第三步，赋能。“⟦Initiative#4|小红椅⟧”不光解纷，也破题。去年⟦Initiative#15|深化提升行动⟧中，⟦Company#16|五菱酒店公司⟧裁撤三个部门，职工有顾虑，⟦Company#16~|公司⟧书记⟦Person#17|蒙朝晖⟧连坐26场，67名职工全部平稳转岗；⟦Company#5|五菱景区公司⟧利润由负转正，盈利394万元；⟦Group#2~|集团⟧全年接待游客713.4万人次，营收15.2亿元，同比分别增长21%和16%。
四年多来，“⟦Initiative#4|小红椅⟧”先后获评⟦Honor#18|全国基层党建创新优秀案例⟧、⟦Honor#19|自治区国有企业党建品牌⟧；⟦County#6|三江⟧的⟦Person#20|吴培仁⟧、⟦Person#21|杨婢金⟧两位老人，成了我们的“金牌调解员”。
当然，也有遗憾。去年受⟦Meeting#22|世界侗歌大会⟧延期影响，⟦Project#23|程阳八寨夜游项目⟧的二期没能按计划开工。
下一步，我们打算三件事：在⟦Company#24|五菱商业公司⟧推广“⟦Initiative#25|商户小红椅⟧”；与⟦Group#26|广西旅游发展集团⟧互派党务干部6名；邀请⟦Institution#27|广西师范大学⟧专家团队编写《⟦Policy#28|小红椅故事集⟧》，力争三季度出版。
谢谢大家！
====
#1 launched #29
#2 participatedIn #29
#30 partOf #2
#3 holdsPosition #30
#5 subsidiaryOf #2
#7 locatedIn #6
#8 partOf #5
#9 partOf #2
#8 launched #4 ; time=2019年
#8 metric 意见 = 87 条
#8 metric 解决意见 = 81 条
#9 issued #10 ; time=2020年
#9 launched #11
#11 metric 覆盖企业 = 9 家
#11 metric 覆盖党支部 = 46 个
#9 produces #12
#12 metric 收集诉求 = 2960 件
#12 metric 按期办结率 = 98.2 %
#2 cooperatesWith #13
#2 cooperatesWith #14
#2 metric 共建调解室 = 5 个
#2 metric 调处纠纷 = 143 起
#16 subsidiaryOf #2
#24 subsidiaryOf #2
#2 launched #15
#17 holdsPosition #16 ; title=书记
#16 metric 裁撤部门 = 3 个
#16 metric 平稳转岗职工 = 67 名
#5 metric 盈利 = 394 万元
#2 metric 接待游客 = 713.4 万人次 ; time=去年
#2 metric 营收 = 15.2 亿元 ; time=去年
#2 metric 接待游客同比增长 = 21 % ; time=去年
#2 metric 营收同比增长 = 16 % ; time=去年
#4 receivedHonor #18
#4 receivedHonor #19
#2 hasProject #23 ; status=planned
#24 launched #25 ; status=planned
#2 cooperatesWith #26 ; status=planned
#2 cooperatesWith #27 ; status=planned
#2 metric 互派党务干部 = 6 名 ; status=planned
#2 issued #28 ; status=planned ; time=三季度
