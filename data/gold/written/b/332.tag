⟦GovernmentBody#1|国资委⟧副主任⟦Person#2|邵为先⟧会见⟦Group#3|法国电力集团⟧总裁

发布时间：2011-04-12　文章来源：⟦OrganizationUnit#4|外事局⟧

　　4月11日下午，⟦GovernmentBody#1|国务院国资委⟧副主任⟦Person#2|邵为先⟧在委机关会见了来访的⟦Group#3|法国电力集团⟧（⟦Group#3|EDF⟧）总裁⟦Person#5|让-马克·杜瓦尔⟧一行，双方就核电安全、第三方市场合作等议题交换了意见。⟦OrganizationUnit#6|规划发展局⟧局长⟦Person#7|匡继烈⟧、⟦Group#8|中国广东核电集团有限公司⟧总经理⟦Person#9|雒启明⟧参加会见。
　　⟦Person#2|邵为先⟧对⟦Group#3|法国电力集团⟧派专家参与⟦Place#10|日本⟧福岛核事故信息通报表示赞赏。他说，中央企业正按⟦GovernmentBody#11|国务院⟧要求，对在役在建核电站开展⟦Initiative#12|安全大检查⟧，安全是核电的生命线。中方支持⟦Group#8|中广核⟧、⟦Group#13|中国核工业集团公司⟧与⟦Group#3~|法方⟧在⟦Project#14|台山核电站EPR项目⟧上的合作，⟦Project#14~|该项目⟧两台机组单机容量175万千瓦，是目前全球单机容量最大的核电机组，⟦Group#3|法国电力⟧持有⟦Company#15|台山核电合营有限公司⟧30%的股权。
　　⟦Person#5|杜瓦尔⟧表示，福岛事故之后⟦Group#3~|集团⟧已追加100亿欧元用于58台机组的安全改造。他介绍，⟦Group#3|法国电力⟧与⟦Group#8|中广核⟧自⟦Facility#16|大亚湾核电站⟧起合作已有二十八年，两家公司愿与⟦Group#17|法国阿海珐集团⟧一道，共同研究在⟦Place#18|英国⟧、⟦Place#19|南非⟧等国建设核电站的可行性。“我们不是卖技术的人，而是长期的合伙人。”⟦Person#5|杜瓦尔⟧说。
　　⟦Group#3~|法国客人⟧在华期间还将访问⟦Province#20|北京⟧的⟦Institution#21|中国核能行业协会⟧，并赴⟦Province#22|广东⟧考察⟦City#23|阳江⟧、⟦County#24|台山⟧两个核电基地。
　　同日，⟦Person#2|邵为先⟧还会见了⟦Place#50|俄罗斯⟧⟦Group#51|国家原子能集团公司⟧副总裁⟦Person#52|伊万诺夫⟧，就⟦Facility#53|田湾核电站⟧3、4号机组的贷款条件、乏燃料后处理等议题深入交谈。⟦Person#52|伊万诺夫⟧转交了⟦Group#51~|该集团⟧总裁的亲笔信。⟦Facility#53|田湾核电站⟧位于⟦Province#54|江苏⟧⟦City#55|连云港⟧，一期两台机组2007年投产，2010年发电156亿千瓦时；二期由⟦Company#56|江苏核电有限公司⟧负责建设，⟦Group#13|中核集团⟧持有⟦Company#56|江苏核电⟧50%的股权，⟦Group#57|中国电力投资集团⟧、⟦Company#58|江苏国信资产管理公司⟧分别持股30%和20%。⟦Institution#59|上海核工程研究设计院⟧承担部分设计审查。
　　据悉，⟦GovernmentBody#1|国务院国资委⟧今年以来已接待境外大型企业来访37批，⟦OrganizationUnit#4|外事局⟧负责人说，谈得最多的两个词是“安全”和“价格”。
====
#2 holdsPosition #1 ; title=副主任
#4 partOf #1
#6 partOf #1
#5 holdsPosition #3 ; title=总裁
#7 holdsPosition #6 ; title=局长
#9 holdsPosition #8 ; title=总经理
#8 cooperatesWith #3
#13 cooperatesWith #3
#11 launched #12
#3 hasProject #14
#8 hasProject #14
#14 metric 单机容量 = 175 万千瓦
#3 holdsStakeIn #15 ; percent=30%
#3 metric 追加安全改造资金 = 100 亿欧元
#3 metric 安全改造机组 = 58 台
#8 operates #16
#3 cooperatesWith #17
#8 cooperatesWith #17
#5 said “我们不是卖技术的人，而是长期的合伙人。”
#21 locatedIn #20
#5 visited #21 ; status=planned
#5 visited #23 ; status=planned
#5 visited #24 ; status=planned
#23 locatedIn #22
#24 locatedIn #22
#51 locatedIn #50
#52 holdsPosition #51 ; title=副总裁
#53 locatedIn #55
#55 locatedIn #54
#53 metric 发电 = 156 亿千瓦时 ; time=2010年
#56 operates #53
#13 holdsStakeIn #56 ; percent=50%
#57 holdsStakeIn #56 ; percent=30%
#58 holdsStakeIn #56 ; percent=20%
#56 subsidiaryOf #13
#1 metric 接待境外大型企业来访 = 37 批 ; time=今年以来
