⟦Company#1|长岭炼化⟧: 整改不过夜 作风见实效
——⟦Company#1|长岭炼化公司⟧⟦Initiative#3|党的群众路线教育实践活动⟧侧记

  入冬以来, ⟦Company#1|长岭炼化⟧职工食堂的菜价悄悄降了。红烧肉从9元降到6元, 早餐豆浆免费——这是⟦PartyOrganization#2|公司党委⟧在⟦Initiative#3|党的群众路线教育实践活动⟧中收到的第一条意见。
  ⟦Company#1|中国石化长岭炼化公司⟧地处⟦Province#4|湖南⟧⟦City#5|岳阳⟧, 现有职工4300人, 党员1876名, 党支部97个。今年7月活动启动后, ⟦PartyOrganization#2|公司党委⟧聚焦“⟦Slogan#6|四风⟧”, 通过“⟦Initiative#7|面对面⟧、⟦Initiative#8|背靠背⟧、⟦Initiative#9|键对键⟧”三种方式征求意见, 共收集683条, 梳理归并为112条, 其中属于领导班子的39条。党委书记⟦Person#10|瞿国梁⟧在动员会上讲: “意见提得越尖, 说明职工越信得过我们。”
  ——砍文山会海。前三季度, ⟦Company#1~|公司⟧级会议同比减少27%, 文件减少31%, 公务接待费下降44.6%。
  ——改检查评比。取消⟦OrganizationUnit#11|机动处⟧、⟦OrganizationUnit#12|安全环保处⟧等部门自行设立的评比19项, 建立“⟦Initiative#13|一次检查、多家共享⟧”机制。
  ——解难心事。⟦OrganizationUnit#14|炼油二部党总支⟧反映倒班车不准点, 运输单位三天内调整线路4条; 对⟦Place#15|云溪片区⟧老旧住宅供暖管线实施改造, 投资460万元, 惠及1320户。
  活动不只在机关。⟦PartyOrganization#16|化工部聚丙烯装置党支部⟧开展“⟦Initiative#17|我为装置找漏点⟧”, 班组长⟦Person#18|敖立新⟧带人查出泄漏点46处, 全部消除, 年节约蒸汽1.2万吨。⟦PartyOrganization#19|检验计量中心党支部⟧与⟦Township#20|陆城镇⟧⟦Village#21|白泥湖村⟧结对, 义务检测水样30批次。
  ⟦Group#22|中国石化集团公司⟧⟦OrganizationUnit#26|第六督导组⟧组长⟦Person#23|晏家骅⟧在走访后说: “看得见的变化, 比写在纸上的好。” 但他也指出, 个别基层单位对照检查材料“像一个模子刻出来的”, 要退回重写。据悉, ⟦PartyOrganization#2~|公司党委⟧已将⟦OrganizationUnit#24|储运部⟧、⟦OrganizationUnit#12|安全环保处⟧等5家单位材料退回。
  群众看得最重的是账本。2009年由⟦Company#60|长岭炼油化工总厂⟧和⟦Company#61|长岭股份公司⟧重组整合以来, ⟦Company#1|长岭炼化⟧连续三年亏损, 去年亏19.6亿元。活动中, ⟦PartyOrganization#2|公司党委⟧把“扭亏”列为最大的整改项: 与⟦Company#62|中国石化销售有限公司湖南石油分公司⟧签订保供协议, 沥青产销量增加12万吨; 控股的⟦Company#63|岳阳长岭设备研究所有限公司⟧对外创收8600万元; 与⟦Institution#64|湖南大学⟧、⟦Institution#65|中南大学⟧共建⟦OrganizationUnit#66|重油加工联合实验室⟧。1至10月⟦Company#1~|公司⟧加工原油621万吨, 亏损额同比减少11.3亿元。⟦GovernmentBody#67|湖南省国资委⟧直属⟦Institution#68|省企业联合会⟧还把其节能做法收入《⟦Policy#69|湘企降本增效百例⟧》。
  下一步, ⟦Company#1|长岭炼化⟧将制定《⟦Policy#25|关于改进工作作风、密切联系群众的十项规定⟧》, 12月底前公布整改台账。
====
#1 locatedIn #5
#5 locatedIn #4
#2 partOf #1
#1 launched #3
#2 launched #3
#1 launched #7
#1 launched #8
#1 launched #9
#2 metric 收集意见 = 683 条
#2 metric 梳理归并意见 = 112 条
#2 metric 领导班子意见 = 39 条
#1 metric 职工 = 4300 人
#1 metric 党员 = 1876 名
#1 metric 党支部 = 97 个
#10 holdsPosition #1 ; title=党委书记
#10 said “意见提得越尖, 说明职工越信得过我们。”
#1 metric 会议同比减少 = 27 % ; time=前三季度
#1 metric 文件减少 = 31 % ; time=前三季度
#1 metric 公务接待费下降 = 44.6 % ; time=前三季度
#11 partOf #1
#12 partOf #1
#24 partOf #1
#1 metric 取消评比 = 19 项
#1 launched #13
#14 partOf #1
#1 metric 调整线路 = 4 条
#1 metric 供暖管线改造投资 = 460 万元
#1 metric 惠及户数 = 1320 户
#16 partOf #1
#19 partOf #1
#16 launched #17
#18 holdsPosition #16 ; title=班组长
#16 metric 泄漏点 = 46 处
#16 metric 年节约蒸汽 = 1.2 万吨
#19 pairedWith #21
#21 locatedIn #20
#19 metric 检测水样 = 30 批次
#23 said “看得见的变化, 比写在纸上的好。”
#23 holdsPosition #26 ; title=组长
#26 partOf #22
#1 subsidiaryOf #22
#1 metric 退回材料单位 = 5 家
#1 issued #25 ; status=planned
#1 formedFrom #60
#1 formedFrom #61
#1 metric 亏损 = 19.6 亿元 ; time=去年
#1 cooperatesWith #62
#1 metric 沥青产销量增加 = 12 万吨
#63 subsidiaryOf #1
#63 metric 对外创收 = 8600 万元
#1 cooperatesWith #64
#1 cooperatesWith #65
#1 established #66
#64 established #66
#65 established #66
#1 metric 加工原油 = 621 万吨 ; time=1至10月
#1 metric 亏损额同比减少 = 11.3 亿元 ; time=1至10月
#68 subsidiaryOf #67
#68 issued #69
