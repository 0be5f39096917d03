⟦Person#1|殷曙光⟧到⟦City#2|齐齐哈尔⟧重型装备企业调研时强调
坚定不移走“振兴不等靠”的路子

　　本报讯（⟦Person#3|关海涛⟧　⟦Person#4|曲薇⟧）6月7日至9日，⟦GovernmentBody#5|黑龙江省委⟧常委、⟦GovernmentBody#6|省政府⟧副省长⟦Person#1|殷曙光⟧深入⟦City#2|齐齐哈尔市⟧，先后来到⟦Group#7|中国第一重型机械集团公司⟧、⟦Company#8|齐重数控装备股份有限公司⟧、⟦Company#9|齐齐哈尔轨道交通装备有限责任公司⟧和⟦Company#10|北满特钢⟧，就贯彻《⟦Policy#11|关于实施东北地区等老工业基地振兴战略的若干意见⟧》情况进行调研。
　　在位于⟦County#12|富拉尔基区⟧的⟦Group#7|中国一重⟧⟦OrganizationUnit#13|水压机车间⟧，一支重达260吨的大型钢锭正在锻打。听说⟦Group#7~|企业⟧前5个月订货31.7亿元、同比翻了一番，出口合同占到18%，⟦Person#1|殷曙光⟧十分高兴。他指出：“国家急需的大锻件，我们造得出，就是最大的贡献。”⟦Group#7|中国一重⟧厂长⟦Person#14|隋立斌⟧汇报说，目前产能瓶颈在炼钢，⟦Project#15|15000吨水压机技术改造项目⟧总投资5.8亿元，⟦GovernmentBody#16|国家发展改革委⟧已经下达国债贴息计划，缺口2亿元左右正与⟦Company#17|国家开发银行⟧⟦Company#27|黑龙江省分行⟧商谈。
　　⟦Company#8|齐重数控⟧去年4月由⟦Company#18|齐齐哈尔第一机床厂⟧改制设立，职工由1.1万人减至4600人，改制当年扭亏为盈，实现利润870万元。⟦Person#1|殷曙光⟧详细询问了职工安置费用的来源，要求⟦GovernmentBody#19|省国资委⟧帮助解决⟦Company#18|一机床⟧离退休人员移交社会的遗留问题，“不能让改制的企业背着旧包袱跑马拉松”。
　　⟦Company#10|北满特钢⟧2003年被⟦Group#20|辽宁特殊钢集团⟧重组，与⟦Company#21|大连钢铁⟧、⟦Company#22|抚顺特钢⟧同属⟦Group#20|辽特集团⟧旗下。在这里，⟦Person#1|殷曙光⟧提出，省属军工、铁路、电站配套用钢要优先采购本地产品。
　　⟦City#2|齐齐哈尔市⟧市委书记⟦Person#23|佟贵山⟧、市长⟦Person#24|付凯⟧，⟦GovernmentBody#6|省政府⟧副秘书长⟦Person#25|亓明⟧，⟦GovernmentBody#26|省经委⟧、⟦GovernmentBody#19|省国资委⟧负责同志陪同调研。
　　调研期间，⟦Person#1|殷曙光⟧还到⟦County#50|讷河市⟧⟦Township#51|拉哈镇⟧⟦Village#52|红光村⟧走访了⟦Company#10|北满特钢⟧的包扶户⟦Person#53|吴金锁⟧。⟦Village#52~|村⟧里去年遭遇春旱，⟦Company#10|北满特钢⟧出资18万元打机电井6眼，⟦Company#54|北大荒马铃薯公司⟧签单收购马铃薯1.1万吨。在⟦City#2|齐齐哈尔⟧召开的⟦Meeting#55|老工业基地振兴座谈会⟧上，⟦Institution#56|哈尔滨工业大学⟧教授⟦Person#57|桑奎文⟧、⟦Company#58|哈尔滨电站设备公司⟧副总工程师⟦Person#59|宫少华⟧就核电锻件国产化发了言，⟦Person#57|桑奎文⟧直言：“锻件差的不是吨位，是数据。”会后，⟦Group#7|中国一重⟧与⟦Institution#56|哈工大⟧商定共建⟦OrganizationUnit#60|大型铸锻件联合研究所⟧，⟦GovernmentBody#61|省科技厅⟧资助启动经费260万元。
====
#1 holdsPosition #5 ; title=常委
#1 holdsPosition #6 ; title=副省长
#1 visited #2
#1 visited #7
#1 visited #8
#1 visited #9
#1 visited #10
#7 locatedIn #12
#13 partOf #7
#7 metric 订货 = 31.7 亿元 ; time=前5个月
#7 metric 出口合同占比 = 18 % ; time=前5个月
#1 said “国家急需的大锻件，我们造得出，就是最大的贡献。”
#14 holdsPosition #7 ; title=厂长
#7 hasProject #15
#15 metric 总投资 = 5.8 亿元
#15 metric 缺口 = 2 亿元 ; approx=about
#27 subsidiaryOf #17
#7 cooperatesWith #27 ; status=planned
#8 formedFrom #18
#8 metric 职工 = 4600 人
#8 metric 利润 = 870 万元
#1 said “不能让改制的企业背着旧包袱跑马拉松”
#20 acquired #10 ; time=2003年
#10 subsidiaryOf #20
#21 subsidiaryOf #20
#22 subsidiaryOf #20
#23 holdsPosition #2 ; title=市委书记
#24 holdsPosition #2 ; title=市长
#25 holdsPosition #6 ; title=副秘书长
#1 visited #52
#52 locatedIn #51
#51 locatedIn #50
#10 fundedAid #52 ; amount=18万元 ; purpose=打机电井6眼
#54 metric 收购马铃薯 = 1.1 万吨
#57 participatedIn #55
#59 participatedIn #55
#57 holdsPosition #56 ; title=教授
#59 holdsPosition #58 ; title=副总工程师
#57 said “锻件差的不是吨位，是数据。”
#7 cooperatesWith #56
#7 established #60 ; status=planned
#56 established #60 ; status=planned
#61 fundedAid #60 ; amount=260万元 ; purpose=启动经费
