⟦Company#1|广东国投⟧破产清算十四年回望

　　1999年1月16日，⟦GovernmentBody#2|广东省高级人民法院⟧宣布受理⟦Company#1|广东国际信托投资公司⟧破产案。那天的⟦City#3|广州⟧，⟦Facility#4|广东国际大酒店⟧——当时⟦City#3|广州⟧最高的“63层”——照常营业，大堂里的水晶灯一盏没关。可它的主人，已经欠下361.65亿元，而资产只有214.71亿元。

　　⟦Company#1|广东国投⟧（⟦Company#1|GITIC⟧）1980年创立，原是⟦GovernmentBody#5|广东省政府⟧的“窗口公司”，1983年获⟦GovernmentBody#6|中国人民银行⟧颁发的金融许可证。九十年代，它在⟦Place#7|香港⟧、⟦Place#8|纽约⟧、⟦Place#9|东京⟧发债，信用评级与国家主权级相当，投出了⟦Company#10|广信房地产⟧、⟦Company#11|江湾新城公司⟧等240多家企业。“那时候谁敢不借给它？”⟦Institution#13|中山大学⟧教授⟦Person#14|阮浩川⟧说，“等想问它借去干什么的时候，已经找不到账了。”

　　清算由⟦Company#15|毕马威⟧（⟦Company#15|KPMG⟧）与⟦Company#16|君合律师事务所⟧协助，⟦GovernmentBody#2|省高院⟧指定的⟦OrganizationUnit#36|清算组⟧分批清理5类资产。债权人494家，申报债权467亿元，其中境外银行债权占三分之二，⟦Company#17|日本第一劝业银行⟧、⟦Company#18|德国德累斯顿银行⟧、⟦Company#19|法国巴黎银行⟧名列前三。2000年10月首次分配，清偿率3.3%；⟦Facility#4|国际大酒店⟧连同⟦Facility#20|中广大厦⟧于2001年拍得11.3亿元，买方⟦Company#21|香港南洋商业置业⟧；⟦Company#22|广发证券⟧受让的营业部价值1.28亿元；⟦Company#10|广信房地产⟧打包债权卖给⟦Company#23|鼎晖联合⟧。2003年2月28日，普通债权清偿率12.52%，破产程序终结。其后十年，又陆续追回⟦Group#24|深圳华宝集团⟧等遗留款，累计清偿率达到19.48%。

　　另外两家的结局不同。⟦Group#25|粤海企业（集团）有限公司⟧走的是重组：1999年，⟦GovernmentBody#5|广东省政府⟧注入⟦Facility#26|东深供水工程⟧资产，设立⟦Company#27|广东粤港供水公司⟧，以每年供水11亿立方米、收入24亿港元为还款来源，债权人打了六二折。⟦Company#28|广信实业⟧、⟦Company#29|广信深圳⟧则与⟦Company#1~|母公司⟧一同破产。

　　⟦Company#1|广东国投⟧案给后来者留下的，是一整套规矩。⟦GovernmentBody#2|省高院⟧把审理经验整理成《⟦Policy#70|关于审理金融机构破产案件若干问题的意见⟧》，此后审理⟦Company#71|大鹏证券⟧、⟦Company#72|南方证券⟧、⟦Company#73|闽发证券⟧等破产案都曾参照；⟦GovernmentBody#6|中国人民银行⟧牵头开展⟦Initiative#75|信托业第五次清理整顿⟧，立下“⟦Slogan#76|一行一策、一企一案⟧”的原则。2009年，⟦Group#77|广东省粤科风险投资集团⟧与⟦Group#78|广东恒健投资控股⟧先后成为⟦GovernmentBody#5|省政府⟧新的出资平台，⟦Group#77~|前者⟧管理资产27亿元，⟦Group#78~|后者⟧持有⟦Group#79|中广核⟧10%股权、⟦Group#80|南方电网⟧25.6%股权，但都不再对外发债。
　　对此，⟦GovernmentBody#30|国务院办公厅⟧原副司长⟦Person#31|丰于归⟧在回忆录《⟦Policy#32|潮起与潮落⟧》里写道，“一堵墙倒了，别处的人才知道墙是纸糊的”。全国的信托公司由239家整顿到59家，⟦Company#33|中国新技术创业投资公司⟧、⟦Company#34|海南发展银行⟧、⟦Company#35|中国农村发展信托投资公司⟧的关闭令同期下达。
====
#4 locatedIn #3
#1 metric 负债 = 361.65 亿元
#1 metric 资产 = 214.71 亿元
#1 operates #4
#5 established #1 ; time=1980年
#10 subsidiaryOf #1
#11 subsidiaryOf #1
#28 subsidiaryOf #1
#29 subsidiaryOf #1
#1 metric 投资企业 = 240 家 ; approx=about
#14 holdsPosition #13 ; title=教授
#14 said “那时候谁敢不借给它？”
#14 said “等想问它借去干什么的时候，已经找不到账了。”
#2 established #36
#36 cooperatesWith #15
#36 cooperatesWith #16
#1 metric 债权人 = 494 家
#1 metric 申报债权 = 467 亿元
#1 metric 清偿率 = 3.3 % ; time=2000年10月
#1 metric 国际大酒店及中广大厦拍卖价 = 11.3 亿元 ; time=2001年
#22 metric 受让营业部价值 = 1.28 亿元
#1 metric 普通债权清偿率 = 12.52 % ; time=2003年2月28日
#1 metric 累计清偿率 = 19.48 %
#5 established #27 ; time=1999年
#27 subsidiaryOf #25
#27 operates #26
#27 metric 年供水 = 11 亿立方米
#27 metric 收入 = 24 亿港元 ; time=每年
#31 holdsPosition #30 ; title=副司长 ; status=ended
#31 said “一堵墙倒了，别处的人才知道墙是纸糊的”
#2 issued #70
#6 launched #75
#77 metric 管理资产 = 27 亿元
#78 holdsStakeIn #79 ; percent=10%
#78 holdsStakeIn #80 ; percent=25.6%
