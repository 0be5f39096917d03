⟦GovernmentBody#1|XX市国资委⟧关于市属企业⟦Initiative#2|党史学习教育⟧开展情况的阶段性报告

⟦GovernmentBody#3|市委党史学习教育领导小组办公室⟧：
　　按照⟦GovernmentBody#4|市委⟧统一部署，⟦PartyOrganization#22~|我委党委⟧坚持“⟦Slogan#24|四个到位⟧”，组织18户市属企业、3.4万名党员扎实开展⟦Initiative#2|党史学习教育⟧。现将有关情况报告如下。
　　一、学习教育做到全覆盖。⟦GovernmentBody#1~|我委⟧印发《⟦Policy#5|市属企业党史学习教育任务清单⟧》，派出6个巡回指导组。⟦Group#6|XX城投集团⟧创设“⟦Initiative#7|红船夜学⟧”，⟦Group#8|XX交投集团⟧把公交328路改造成“⟦Initiative#23|流动党史馆⟧”，⟦Group#9|XX粮食集团⟧请93岁的老职工⟦Person#10|蒋XX⟧讲1949年护粮故事，线上收看4.7万人次。截至8月底，18户企业举办读书班41期，上专题党课1260场次。
　　二、办实事做到有清单。市属企业共确定“⟦Initiative#11|我为群众办实事⟧”事项527件，办结469件，投入资金1.83亿元。其中：⟦Group#12|XX水务集团⟧投资6200万元实施⟦Project#13|老旧小区二次供水改造⟧，惠及居民2.6万户；⟦Group#8|交投集团⟧优化公交线路14条，新增65岁以上免费乘车卡8900张；⟦Group#14|XX燃气集团⟧为独居老人免费更换胶管3.1万根。
　　三、改革发展做到两促进。上半年，市属企业实现营业收入218.6亿元，同比增长19.7%，利润总额11.2亿元，同比增长26.4%，分别高于全省市属企业平均水平4.1个和6.8个百分点。⟦Group#6|城投集团⟧⟦Project#15|江北快速路三期⟧、⟦Group#9|粮食集团⟧⟦Project#16|XX港散粮中转库⟧分别完成年度投资的71%和64%。
　　四、存在问题。一是个别企业学用脱节，⟦Company#17|XX旅游公司⟧两次被指导组点名；二是离退休党员分散，送学上门还有空白点。
　　下一步，⟦GovernmentBody#1~|我委⟧将开展⟦Initiative#18|“回头看”专项督查⟧，制定《⟦Policy#19|市属企业红色资源保护利用办法⟧》，并推荐⟦PartyOrganization#20|XX水务集团抢修二分公司党支部⟧参评全省“⟦Honor#21|先进基层党组织⟧”。
　　　　　　　　⟦PartyOrganization#22|中共XX市国资委委员会⟧
　　　　　　　　2021年9月3日
====
#8 launched #23
#22 partOf #1
#20 partOf #12
#1 launched #2
#4 launched #2
#22 launched #2
#1 metric 市属企业 = 18 户
#1 metric 党员 = 3.4 万名
#1 issued #5
#1 metric 巡回指导组 = 6 个
#6 launched #7
#9 metric 线上收看 = 4.7 万人次
#1 metric 读书班 = 41 期 ; time=截至8月底
#1 metric 专题党课 = 1260 场次 ; time=截至8月底
#1 launched #11
#11 metric 事项 = 527 件
#11 metric 办结 = 469 件
#11 metric 投入资金 = 1.83 亿元
#12 hasProject #13
#13 metric 投资 = 6200 万元
#13 metric 惠及居民 = 2.6 万户
#8 metric 优化公交线路 = 14 条
#8 metric 新增免费乘车卡 = 8900 张
#14 metric 免费更换胶管 = 3.1 万根
#1 metric 市属企业营业收入 = 218.6 亿元 ; time=上半年
#1 metric 市属企业营业收入同比增长 = 19.7 % ; time=上半年
#1 metric 市属企业利润总额 = 11.2 亿元 ; time=上半年
#1 metric 市属企业利润总额同比增长 = 26.4 % ; time=上半年
#1 metric 营业收入增速高于全省市属企业平均水平 = 4.1 个百分点 ; time=上半年
#1 metric 利润总额增速高于全省市属企业平均水平 = 6.8 个百分点 ; time=上半年
#6 hasProject #15
#9 hasProject #16
#15 metric 完成年度投资 = 71 %
#16 metric 完成年度投资 = 64 %
#1 launched #18 ; status=planned
#1 issued #19 ; status=planned
#20 receivedHonor #21 ; status=planned
