⟦Company#1|中国联通江西省分公司⟧2009年上半年经营情况通报

今年上半年是电信重组后的第一个完整半年。原⟦Company#2|江西联通⟧（G网）与原⟦Company#3|江西网通⟧于去年10月15日合并组建⟦Company#1|中国联合网络通信有限公司江西省分公司⟧（以下简称⟦Company#1|江西联通公司⟧），隶属于⟦Group#4|中国联合网络通信集团有限公司⟧，下辖11个市级分公司、87个县级分公司。
一、业务发展。截至6月末，移动用户达到317.6万户，净增21.4万户；固网宽带用户38.9万户，净增6.2万户；主营业务收入12.07亿元，同比增长3.1%，完成全年预算的47.6%。⟦Company#31|赣州⟧、⟦Company#32|上饶⟧两个分公司收入增幅超过8%，⟦Company#33|景德镇⟧、⟦Company#34|鹰潭⟧出现负增长。
二、3G建设。⟦Project#9|WCDMA一期工程⟧总投资8.3亿元，建设基站2146个，设备由⟦Company#10|华为⟧、⟦Company#11|中兴通讯⟧和⟦Company#12|爱立信⟧供应。5月17日，“⟦Product#13|沃⟧”品牌在⟦City#14|南昌⟧试商用，首批开放186号段2万个；9月底前实现全部设区市和52个县城覆盖。与⟦GovernmentBody#15|江西省通信管理局⟧协调，同⟦Company#16|中国移动江西公司⟧、⟦Company#17|中国电信江西公司⟧共建共享铁塔143座，节省投资约2900万元。
三、行业应用。与⟦GovernmentBody#18|江西省公安厅⟧合作的“⟦Project#19|平安赣鄱⟧”视频监控项目接入摄像头1.1万路；为⟦Group#20|江西铜业集团⟧⟦Facility#21|德兴铜矿⟧建设井下无线调度系统；⟦County#22|瑞金市⟧“⟦Initiative#23|红都信息村⟧”工程覆盖⟦Township#24|沙洲坝镇⟧等9个乡镇，农户缴纳58元即可装机。
四、融合与人事。原两家公司⟦OrganizationUnit#25|市场部⟧、⟦OrganizationUnit#26|大客户部⟧合署办公，精简中层岗位23个，无一人下岗。⟦Person#27|帅国章⟧任⟦Company#35|南昌市分公司⟧总经理，⟦Person#28|揭小红⟧不再兼任⟦OrganizationUnit#25|市场部⟧总经理。
五、下半年安排。开展“⟦Initiative#29|百日攻坚、决战三季⟧”劳动竞赛；推进⟦Policy#30|八项服务承诺⟧落地；力争全年主营业务收入25.4亿元，移动用户突破350万户。
六、服务与管理。⟦Group#4~|集团公司⟧1至6月客户满意度测评，我省得分76.3分，列全国第14位，比上年前移5位；10010热线接通率91.2%，投诉处理及时率97.8%，集中反映的是预付费充值到账慢、⟦City#36|抚州⟧部分乡镇信号弱、固话拆机费用争议。⟦County#37|余干县⟧⟦Township#38|瑞洪镇⟧营业员⟦Person#39|段莲香⟧划船给湖区渔民送卡，一季度放号1460张，被评为“⟦Honor#40|江西联通服务标兵⟧”。
七、党风与班子。⟦PartyOrganization#41|江西联通公司党委⟧召开⟦Meeting#42|民主生活会⟧，班子成员查摆问题29条；按照⟦GovernmentBody#43|驻集团公司巡视组⟧反馈意见，清理违规用车17台、清退小灵通终端库存回扣款86万元。原⟦Company#3|江西网通⟧机关党委书记⟦Person#44|揭春阳⟧因年龄原因退休，由⟦Person#45|危建平⟧接任。
八、需要协调的事项。一是请⟦GovernmentBody#15|省通信管理局⟧尽快明确3G与2G互通费结算办法；二是请⟦GovernmentBody#46|省发改委⟧将⟦Project#47|鄱阳湖生态经济区信息化工程⟧列入省重点项目，⟦Company#1~|公司⟧拟配套投入1.8亿元；三是请⟦Group#4~|集团公司⟧追加下半年光缆建设资金6000万元。
====
#1 formedFrom #2 ; time=去年10月15日
#1 formedFrom #3 ; time=去年10月15日
#1 subsidiaryOf #4
#1 metric 市级分公司 = 11 个
#1 metric 县级分公司 = 87 个
#1 metric 移动用户 = 317.6 万户 ; time=截至6月末
#1 metric 移动用户净增 = 21.4 万户 ; time=截至6月末
#1 metric 固网宽带用户 = 38.9 万户 ; time=截至6月末
#1 metric 固网宽带用户净增 = 6.2 万户 ; time=截至6月末
#1 metric 主营业务收入 = 12.07 亿元 ; time=上半年
#1 metric 主营业务收入同比增长 = 3.1 % ; time=上半年
#1 metric 完成全年预算 = 47.6 % ; time=今年上半年
#31 metric 收入增幅 = 8 % ; approx=atLeast
#32 metric 收入增幅 = 8 % ; approx=atLeast
#31 subsidiaryOf #1
#32 subsidiaryOf #1
#33 subsidiaryOf #1
#34 subsidiaryOf #1
#1 hasProject #9
#9 metric 总投资 = 8.3 亿元
#9 metric 基站 = 2146 个
#10 cooperatesWith #1
#11 cooperatesWith #1
#12 cooperatesWith #1
#1 produces #13
#13 metric 首批开放号段 = 2 万个
#1 cooperatesWith #15
#1 cooperatesWith #16
#1 cooperatesWith #17
#1 metric 共建共享铁塔 = 143 座
#1 metric 节省投资 = 2900 万元 ; approx=about
#1 cooperatesWith #18
#18 hasProject #19
#1 hasProject #19
#19 metric 接入摄像头 = 1.1 万路
#20 operates #21
#1 launched #23
#24 locatedIn #22
#23 metric 覆盖乡镇 = 9 个
#25 partOf #1
#26 partOf #1
#1 metric 精简中层岗位 = 23 个
#27 holdsPosition #35 ; title=总经理
#28 holdsPosition #25 ; title=总经理 ; status=ended
#1 launched #29 ; status=planned
#1 issued #30
#1 metric 主营业务收入 = 25.4 亿元 ; time=全年 ; status=planned
#1 metric 移动用户 = 350 万户 ; time=全年 ; approx=atLeast ; status=planned
#1 metric 客户满意度得分 = 76.3 分 ; time=1至6月
#1 metric 客户满意度列全国 = 14 位
#1 metric 10010热线接通率 = 91.2 %
#1 metric 投诉处理及时率 = 97.8 %
#38 locatedIn #37
#39 holdsPosition #1 ; title=营业员
#39 metric 放号 = 1460 张 ; time=一季度
#39 receivedHonor #40
#41 partOf #1
#41 launched #42
#41 metric 查摆问题 = 29 条
#1 metric 清理违规用车 = 17 台
#1 metric 清退小灵通终端库存回扣款 = 86 万元
#44 holdsPosition #3 ; title=机关党委书记 ; status=ended
#45 holdsPosition #3 ; title=机关党委书记
#1 hasProject #47 ; status=planned
#47 metric 配套投入 = 1.8 亿元 ; status=planned
#1 metric 追加光缆建设资金 = 6000 万元 ; status=planned
