⟦GovernmentBody#1|湖南省纪委省监委⟧通报6起国有企业违反⟦Slogan#2|中央八项规定精神⟧问题

　　⟦Institution#3|三湘风纪网⟧讯　日前，⟦GovernmentBody#1|湖南省纪委省监委⟧对6起国有企业违反⟦Slogan#2|中央八项规定精神⟧典型问题进行通报。分别是：
　　1.⟦Group#4|湘楚农垦集团有限公司⟧原党委委员、副总经理⟦Person#5|卜世隆⟧违规公款吃喝问题。2016年3月至2018年1月，⟦Person#5|卜世隆⟧在⟦Group#4~|集团⟧驻⟦City#6|长沙⟧接待处⟦Facility#7|麓园山庄⟧用公款宴请私人朋友23次，共计花费8.64万元，以“业务招待费”名义在下属⟦Company#8|湘垦米业公司⟧报销。⟦Person#5|卜世隆⟧受到党内严重警告、政务降级处分，违纪款项予以退缴。
　　2.⟦Company#9|沅水航运有限责任公司⟧违规发放津补贴问题。2015年至2017年，⟦Company#9~|该公司⟧巧立“高温补贴”“通讯补贴”等名目，向76名职工发放津补贴131.2万元。⟦Company#9~|公司⟧党支部书记、董事长⟦Person#10|钭有福⟧受到党内警告处分，纪检委员⟦Person#12|危小凤⟧受到诫勉谈话处理。
　　3.⟦City#13|怀化市⟧⟦County#14|芷江侗族自治县⟧⟦Company#15|芷江和平水务投资公司⟧党支部书记⟦Person#16|杨通海⟧公车私用问题。
　　4.⟦Company#17|资江新材股份有限公司⟧工会主席⟦Person#18|易青寒⟧借子女升学之机违规收受管理服务对象礼金问题。2017年8月，⟦Person#18|易青寒⟧在⟦City#19|益阳市⟧⟦County#20|赫山区⟧⟦Facility#21|龙洲大酒店⟧设宴17桌，收受11名供应商礼金4.3万元。
　　5.⟦Group#22|湘北建工集团⟧⟦OrganizationUnit#34|第三分公司⟧经理⟦Person#23|粟元春⟧违规乘坐飞机头等舱、组织公款旅游问题。借到⟦Province#24|云南⟧考察⟦Project#25|大丽高速养护项目⟧之名，绕道⟦Place#26|西双版纳⟧游览3日。
　　6.⟦Company#27|洞庭湖渔业总场⟧场长⟦Person#28|聂大湖⟧违规操办婚宴问题。
　　通报指出，上述6起问题都发生在⟦Meeting#29|党的十八大⟧、⟦Meeting#30|党的十九大⟧之后，涉案党员干部无视三令五申，顶风违纪，必须严肃查处。通报强调，全省各国有企业党委（党组）要认真落实全面从严治党主体责任，省属企业纪委、派驻机构要把监督挺在前面，紧盯中秋、国庆等重要节点，“一个节点一个节点坚守，一个问题一个问题突破”。⟦GovernmentBody#31|省国资委党委⟧要对照《⟦Policy#32|湖南省省属监管企业负责人履职待遇业务支出管理办法⟧》，在8月底前组织开展⟦Initiative#33|“回头看”专项检查⟧。对责任缺失、问题多发的，不仅追究当事人责任，还要倒查领导责任。
　　2018年上半年，全省纪检监察机关共查处违反⟦Slogan#2|中央八项规定精神⟧问题1286起，处理1755人，其中党纪政务处分1204人。
====
#5 holdsPosition #4 ; title=党委委员、副总经理 ; status=ended
#7 locatedIn #6
#5 metric 公款宴请 = 23 次
#5 metric 花费 = 8.64 万元
#8 subsidiaryOf #4
#9 metric 发放津补贴 = 131.2 万元
#9 metric 职工 = 76 名
#10 holdsPosition #9 ; title=党支部书记、董事长
#14 locatedIn #13
#15 locatedIn #14
#16 holdsPosition #15 ; title=党支部书记
#18 holdsPosition #17 ; title=工会主席
#21 locatedIn #20
#20 locatedIn #19
#18 metric 收受礼金 = 4.3 万元 ; time=2017年8月
#34 partOf #22
#23 holdsPosition #34 ; title=经理
#22 hasProject #25
#25 locatedIn #24
#28 holdsPosition #27 ; title=场长
#31 issued #32
#31 launched #33 ; status=planned
#1 metric 查处违反中央八项规定精神问题 = 1286 起 ; time=2018年上半年
#1 metric 处理 = 1755 人 ; time=2018年上半年
#1 metric 党纪政务处分 = 1204 人 ; time=2018年上半年
#1 said “一个节点一个节点坚守，一个问题一个问题突破”
#12 holdsPosition #9 ; title=纪检委员
