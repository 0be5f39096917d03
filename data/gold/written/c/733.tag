四大资产管理公司2004年“考卷”陆续揭晓

　　本报记者　郗望舒　⟦City#1|北京⟧报道

　　2004年的最后一个工作日，⟦Company#2|中国华融资产管理公司⟧收到了⟦Group#3|新疆德隆集团⟧一揽子托管资产的最后一份移交清单。从8月26日双方签下《⟦Policy#4|资产托管协议⟧》算起，⟦Company#2|华融⟧派出的停业整顿工作组进驻了⟦Company#5|德恒证券⟧、⟦Company#6|恒信证券⟧、⟦Company#7|中富证券⟧和⟦Company#8|金新信托⟧、⟦Company#9|伊斯兰信托⟧、⟦Company#10|新世纪金融租赁⟧，清点出的窟窿比预想的大：仅⟦Company#5|德恒⟧一家，客户保证金缺口就有68亿元。“接⟦Group#3|德隆⟧，就像在高速路上换轮胎。”⟦Company#2|华融⟧总裁⟦Person#11|闻人昭⟧说。

　　与⟦Company#2|华融⟧的“新活”相比，⟦Company#12|中国信达资产管理公司⟧这一年忙的是“批发”。6月，⟦Company#12|信达⟧以报价高出第二名7个百分点的优势，从⟦Company#13|中国建设银行⟧、⟦Company#14|中国银行⟧买下2,787亿元可疑类贷款，随后又把其中约1,300亿元转手给⟦Company#15|中国东方资产管理公司⟧。到12月底，⟦Company#12|信达⟧自成立起累计处置不良资产2,011亿元，回收现金672亿元，现金回收率33.4%，在四家中居首；⟦Company#2|华融⟧累计处置2,095亿元，现金回收率20.3%；⟦Company#16|中国长城资产管理公司⟧处置2,099亿元，现金回收率只有10.3%，⟦Company#15|东方⟧处置1,045亿元，回收现金233亿元。

　　⟦Company#16|长城⟧低，低在“料子”。⟦Company#16~|公司⟧接收的⟦Company#17|中国农业银行⟧3,458亿元不良资产里，单户不足10万元的有173万户，大多散在乡下的供销社、粮站和乡镇企业。⟦Company#16|长城公司⟧⟦OrganizationUnit#18|长沙办事处⟧的项目经理⟦Person#19|虞放⟧向记者出示过一份清单：⟦Province#20|湖南⟧⟦County#21|安化⟧一个竹器厂，贷款2.3万元，抵押物是“厂房一栋”，去看，是一座塌了半边的祠堂。

　　国际投行也在排队。⟦Company#22|摩根士丹利⟧、⟦Company#23|高盛⟧、⟦Company#24|花旗集团⟧、⟦Company#25|通用电气金融⟧、⟦Company#26|德意志银行⟧、⟦Company#27|JP摩根⟧等境外投资者，从2001年⟦Company#2|华融⟧首次国际招标起已买走账面约460亿元。⟦Company#23|高盛⟧与⟦Company#2|华融⟧合资的⟦Company#28|融盛资产管理公司⟧，全年在⟦City#29|大连⟧、⟦City#30|杭州⟧收回的现金超过4亿元。

　　⟦Company#15|东方⟧的下一步，写在总裁⟦Person#70|干青阳⟧提出的“⟦Slogan#71|三个转变⟧”里——由政策性向商业性、由处置型向经营型、由收购向服务。⟦Company#15~|公司⟧还到⟦Place#72|韩国⟧考察了⟦Company#73|韩国资产管理公司⟧（⟦Company#73|KAMCO⟧），⟦Company#73~|后者⟧在五年里回收了公共资金的77%。资产证券化的试验也开始了：⟦Company#2|华融⟧2003年以132亿元债权设立的⟦Product#75|华融信托受益权⟧，由⟦Company#76|中信信托⟧发行，优先级10亿元，年收益4.17%；⟦Company#16|长城⟧则押在⟦Initiative#77|债权资产包公开推介会⟧上，一年办了21场，成交43亿元。
　　⟦GovernmentBody#31|财政部⟧去年出台的《⟦Policy#32|资产处置回收目标考核责任制办法⟧》要求，2006年底前政策性不良资产必须处置完毕。到那时，四家公司往何处去？接近⟦GovernmentBody#33|中国银监会⟧的人士称，“商业化转型是唯一的路，⟦Company#12|信达⟧可能先走一步”。据悉，⟦Company#12|信达⟧正在筹设⟦Company#34|信达证券⟧、⟦Company#35|幸福人寿⟧，⟦Company#2|华融⟧看中了⟦Company#10|新世纪租赁⟧。
====
#2 issued #4
#3 issued #4
#2 cooperatesWith #3
#5 metric 客户保证金缺口 = 68 亿元
#11 holdsPosition #2 ; title=总裁
#11 said “接德隆，就像在高速路上换轮胎。”
#12 metric 购买可疑类贷款 = 2787 亿元
#12 metric 转让可疑类贷款 = 1300 亿元 ; approx=about
#12 metric 累计处置不良资产 = 2011 亿元 ; time=12月底
#12 metric 回收现金 = 672 亿元 ; time=12月底
#12 metric 现金回收率 = 33.4 % ; time=12月底
#2 metric 累计处置不良资产 = 2095 亿元 ; time=12月底
#2 metric 现金回收率 = 20.3 % ; time=12月底
#16 metric 累计处置不良资产 = 2099 亿元 ; time=12月底
#16 metric 现金回收率 = 10.3 % ; time=12月底
#15 metric 累计处置不良资产 = 1045 亿元 ; time=12月底
#15 metric 回收现金 = 233 亿元 ; time=12月底
#16 metric 接收不良资产 = 3458 亿元
#16 metric 单户不足10万元 = 173 万户
#18 partOf #16
#19 holdsPosition #18 ; title=项目经理
#21 locatedIn #20
#2 established #28
#23 established #28
#28 metric 收回现金 = 4 亿元 ; approx=atLeast ; time=全年
#23 cooperatesWith #2
#31 issued #32
#12 established #34 ; status=planned
#12 established #35 ; status=planned
#2 metric 境外投资者购买账面资产 = 460 亿元 ; approx=about
#70 holdsPosition #15 ; title=总裁
#15 visited #73
#73 locatedIn #72
#73 metric 公共资金回收率 = 77 % ; time=五年里
#2 produces #75
#75 metric 债权 = 132 亿元 ; time=2003年
#75 metric 优先级 = 10 亿元
#75 metric 年收益 = 4.17 %
#16 launched #77
#77 metric 场次 = 21 场 ; time=一年
#77 metric 成交 = 43 亿元 ; time=一年
