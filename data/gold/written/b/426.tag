⟦County#1|永安市⟧：林权证“贷”出绿色财富

　　⟦Province#2|福建省⟧⟦City#3|三明市⟧⟦County#1|永安市⟧的林权办证大厅，洪田林农⟦Person#4|邓文岭⟧从柜员手里接过盖了红章的《林权证》和一张3万元贷款借据，“以前是守着金山没饭吃，现在山上的树能换钱了。”
　　⟦County#1|永安⟧是全国集体林权制度改革的“小岗村”。1998年，⟦Township#6|洪田镇⟧⟦Village#7|洪田村⟧村民代表⟦Person#8|赖兰田⟧等人连夜表决，把4.2万亩集体林均分到户，迈出第一步。2003年，⟦GovernmentBody#9|福建省委⟧、⟦GovernmentBody#10|省政府⟧印发《⟦Policy#11|关于推进集体林权制度改革的意见⟧》，⟦County#1|永安⟧全面推开，到2005年底明晰产权面积254万亩，发证率97.6%，林农得到股利1.07亿元，户均1940元。
　　“分山到户后，树小、贷不到款，怎么办？”时任⟦GovernmentBody#12|永安市林业局⟧局长⟦Person#13|江礼斌⟧带队跑了⟦City#14|福州⟧、⟦Province#15|北京⟧，与⟦Company#16|国家开发银行福建分行⟧谈成“⟦Product#17|林权抵押小额贷款⟧”。2004年5月，⟦Company#18|永安市林业要素市场有限公司⟧挂牌，集⟦OrganizationUnit#19|林权登记中心⟧、⟦OrganizationUnit#20|森林资源评估中心⟧、⟦OrganizationUnit#21|木材交易中心⟧于一体，三年交易林权1860宗，金额4.72亿元。⟦Company#16|国开行⟧采用“⟦Initiative#22|龙头企业+担保公司+林农⟧”的融资模式，⟦Company#23|福建省永安林业（集团）股份有限公司⟧（000663.SZ）出资设立⟦Company#24|永安市林业担保公司⟧，注册资本6000万元，累计担保贷款2.3亿元，不良率1.4%。
　　改革惠农、也惠企。⟦Company#23|永安林业⟧2006年收购⟦Company#25|永安市林业木材加工厂⟧51%股权，新上中密度纤维板生产线，产能20万立方米。⟦Institution#26|福建农林大学⟧⟦OrganizationUnit#27|林学院⟧在⟦Village#28|湖坪村⟧建立马尾松大径材示范林1200亩。⟦Person#29|谢阿根⟧承包的430亩山林经评估价值56万元，他以此抵押贷款18万元购买良种毛竹，三年后收入翻番。
　　新矛盾也在冒头：⟦Township#30|小陶镇⟧、⟦Township#31|安砂镇⟧林权纠纷2006年还有83起，⟦County#1|永安市⟧组建⟦OrganizationUnit#32|林权纠纷调解委员会⟧，仲裁员由老支书、老林技员兼任，已调结71起；单户分散经营使防火成本每亩增加4.2元，年初⟦Township#31|安砂⟧一场山火烧毁林木350亩。
　　对此，⟦GovernmentBody#33|国家林业局⟧⟦OrganizationUnit#34|经济发展研究中心⟧专家⟦Person#35|崔万国⟧指出，集体林改“主体改革”之后，须跟上林木采伐管理制度、森林保险两项配套。⟦GovernmentBody#10|省政府⟧已决定2007年在⟦County#1|永安⟧等4县先行试点森林火灾保险，保费财政补贴六成。
====
#4 said “以前是守着金山没饭吃，现在山上的树能换钱了。”
#1 locatedIn #3
#3 locatedIn #2
#8 holdsPosition #7 ; title=村民代表
#7 locatedIn #6
#9 issued #11 ; time=2003年
#10 issued #11 ; time=2003年
#1 metric 明晰产权面积 = 254 万亩 ; time=到2005年底
#1 metric 发证率 = 97.6 % ; time=到2005年底
#1 metric 林农股利 = 1.07 亿元
#1 metric 户均股利 = 1940 元
#7 metric 均分到户集体林 = 4.2 万亩 ; time=1998年
#13 holdsPosition #12 ; title=局长 ; status=ended
#12 cooperatesWith #16
#16 produces #17
#19 partOf #18
#20 partOf #18
#21 partOf #18
#18 metric 交易林权 = 1860 宗 ; time=三年
#18 metric 交易金额 = 4.72 亿元 ; time=三年
#16 launched #22
#23 established #24
#24 metric 注册资本 = 6000 万元
#24 metric 累计担保贷款 = 2.3 亿元
#24 metric 不良率 = 1.4 %
#23 acquired #25 ; percent=51% ; time=2006年
#23 metric 产能 = 20 万立方米
#27 partOf #26
#27 metric 示范林 = 1200 亩
#29 metric 承包山林 = 430 亩
#29 metric 山林评估价值 = 56 万元
#29 metric 抵押贷款 = 18 万元
#30 metric 林权纠纷 = 83 起 ; time=2006年
#31 metric 林权纠纷 = 83 起 ; time=2006年
#1 established #32
#32 metric 调结纠纷 = 71 起
#31 metric 烧毁林木 = 350 亩
#31 metric 防火成本增加 = 4.2 元 ; time=每亩
#34 partOf #33
#35 holdsPosition #34 ; title=专家
#4 metric 贷款 = 3 万元
