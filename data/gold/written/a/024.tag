⟦PartyOrganization#901|中国工商银行党委⟧召开⟦Initiative#2|党纪学习教育⟧动员部署会

　　4月12日，⟦PartyOrganization#901|中国工商银行党委⟧召开⟦Initiative#2|党纪学习教育⟧工作动员部署会暨2024年第一次理论学习中心组学习（扩大）会议。⟦Company#1|工商银行⟧党委书记、董事长⟦Person#3|廖启林⟧作动员讲话，党委副书记、行长⟦Person#4|刘珂⟧主持会议，⟦GovernmentBody#5|中央纪委国家监委⟧驻⟦Company#1|工商银行⟧纪检监察组组长⟦Person#6|王敬之⟧出席。
　　会议指出，在全党开展⟦Initiative#2|党纪学习教育⟧，是⟦GovernmentBody#7|党中央⟧作出的重大决策部署。⟦Company#1~|全行⟧各级党组织要原原本本学习《⟦Policy#8|中国共产党纪律处分条例⟧》，紧扣“⟦Slogan#9|六项纪律⟧”，做到⟦Slogan#10|学纪、知纪、明纪、守纪⟧。⟦Person#3|廖启林⟧强调：“金融行业管钱管物，纪律松一寸，风险就进一尺。”
　　会议要求，要把学习教育同落实⟦Meeting#11|中央金融工作会议⟧精神、中央巡视整改结合起来，扎实做好科技金融、绿色金融、普惠金融、养老金融、数字金融五篇大文章。截至一季度末，⟦Company#1~|该行⟧境内人民币贷款余额25.9万亿元，较年初增加1.3万亿元；投向制造业的贷款余额4.3万亿元，普惠型小微企业贷款余额2.6万亿元，同比增长42.8%；不良贷款率1.36%，与上年末持平。
　　在支持重点领域方面，⟦Company#12|工商银行深圳市分行⟧为⟦Company#13|中芯国际⟧、⟦Company#14|优必选⟧等企业提供专项授信；⟦Company#15|工银投资⟧联合⟦City#16|合肥市⟧设立50亿元的⟦Fund#17|科创股权投资基金⟧；⟦Company#18|工商银行四川省分行⟧创新推出“⟦Product#19|兴农通⟧”服务点5600个，定点帮扶⟦County#20|通江县⟧、⟦County#21|南江县⟧、⟦County#22|金阳县⟧和⟦City#23|万源市⟧，累计投入帮扶资金1.1亿元。
　　会议通报了三起违反⟦Slogan#24|中央八项规定精神⟧典型问题，并组织观看警示教育片。⟦Person#4|刘珂⟧就抓好贯彻落实提出三点意见：一是领导班子带头学；二是⟦OrganizationUnit#25|机关部门⟧作表率；三是基层行联系实际学，不搞“一刀切”。
　　⟦Company#1|工商银行⟧党委委员、⟦OrganizationUnit#26|总行⟧各部门负责人在主会场参会，各一级（直属）分行、⟦Company#27|工银瑞信⟧、⟦Company#28|工银安盛⟧等子公司设分会场。
====
#1 launched #2
#3 holdsPosition #1 ; title=党委书记、董事长
#4 holdsPosition #1 ; title=党委副书记、行长
#6 holdsPosition #5 ; title=驻工商银行纪检监察组组长
#1 implements #8
#1 implements #9
#1 implements #10
#1 implements #11
#3 said “金融行业管钱管物，纪律松一寸，风险就进一尺。”
#1 metric 境内人民币贷款余额 = 25.9 万亿元 ; time=一季度末
#1 metric 境内人民币贷款余额增加 = 1.3 万亿元
#1 metric 制造业贷款余额 = 4.3 万亿元 ; time=一季度末
#1 metric 普惠型小微企业贷款余额 = 2.6 万亿元 ; time=一季度末
#1 metric 普惠型小微企业贷款余额同比增长 = 42.8 %
#1 metric 不良贷款率 = 1.36 %
#12 subsidiaryOf #1
#15 subsidiaryOf #1
#18 subsidiaryOf #1
#27 subsidiaryOf #1
#28 subsidiaryOf #1
#12 cooperatesWith #13
#12 cooperatesWith #14
#15 established #17
#16 established #17
#17 metric 规模 = 50 亿元
#18 produces #19
#19 metric 服务点 = 5600 个
#1 pairedWith #20
#1 pairedWith #21
#1 pairedWith #22
#1 pairedWith #23
#1 metric 帮扶资金 = 1.1 亿元
#26 partOf #1
#1 fundedAid #20 ; amount=1.1亿元
#1 fundedAid #21 ; amount=1.1亿元
#1 fundedAid #22 ; amount=1.1亿元
#1 fundedAid #23 ; amount=1.1亿元
#901 partOf #1
