去“政府味” 添“公司味”
⟦Group#1|北大荒农垦集团总公司⟧集团化改革向纵深推进

⟦City#2|哈尔滨⟧12月21日电（⟦Person#3|仲海澜⟧）“场长”这个喊了70年的称呼，正在⟦Place#4|黑土地⟧上慢慢淡去。按照⟦GovernmentBody#5|黑龙江省委⟧、⟦GovernmentBody#6|省政府⟧部署，113个农牧场全部改制为公司，1.7万名行政人员划转属地，⟦OrganizationUnit#7|黑龙江农垦总局⟧摘牌，⟦Group#1|北大荒集团⟧作为⟦GovernmentBody#8|财政部⟧代表国务院履行出资人职责的中央企业直面市场。

账面变化最直观。今年1至11月，⟦Group#1~|集团⟧实现营业总收入1310亿元，利润总额38.2亿元，同比增长26%；粮食总产431.5亿斤，连续12年稳定在400亿斤以上，占全省商品粮的四分之一强。上市平台⟦Company#9|北大荒股份⟧（600598）利润总额10.9亿元，土地承包费收入28.6亿元，由它控股的⟦Company#10|北大荒鑫亚经贸⟧则历时三年清收债权1.7亿元。

农场变公司，重在“三库一中心”——数字农服、金融、产业、⟦Facility#11|北大荒农机中心⟧。⟦Platform#12|北大荒数字农服平台⟧年内统一采购化肥63万吨、农药1.8万吨，每亩节本47元；⟦Group#1~|集团⟧与⟦Company#13|中国农业银行⟧合作的⟦Product#14|垦易贷⟧放贷17.2亿元，惠及家庭农场9600户。⟦Company#15|北大荒完达山乳业⟧在改制中引进⟦Company#16|蒙牛⟧原高管，上半年营收27.4亿元，增长14.9%，⟦Product#17|安力聪⟧奶粉进入行业前十。

垦地融合同样关键。⟦Company#18|建三江分公司⟧把水费收缴、土地复垦与属地⟦County#19|富锦市⟧、⟦County#20|同江市⟧共建，⟦Village#21|勤得利农场第三居民区⟧交给⟦Township#22|勤得利镇⟧管理；⟦Company#23|九三分公司⟧的⟦Project#24|尖山10万头奶牛牧场⟧、⟦Project#25|嫩江灌区续建⟧累计完成投资6.2亿元，解决840人就业。

“最难的一步，是把人从岗位里分离。”⟦Group#1~|集团⟧党委委员⟦Person#26|邢泽⟧说，机关从36个部门压缩到17个，总部编制少了四成，二级企业负责人全部签契约。⟦Institution#27|中国农业大学⟧教授⟦Person#28|宣承业⟧评价，⟦Group#1|北大荒⟧是全国垦区改革中最晚动、也最彻底的一家，“⟦Province#29|广东⟧、⟦Province#30|云南⟧两垦区走的是资源资本化，它走的是政企分开。”

下一步，⟦Group#1~|集团⟧瞄准⟦Goal#31|农业领域航母⟧，确定“⟦Strategy#32|1213⟧”高质量发展工程体系，力争2025年营收迈过2000亿元，计划重组⟦Group#33|北大荒粮食集团⟧、⟦Company#34|九三粮油⟧，并于明年一季度完成⟦Group#35|北大荒建设集团⟧公司制改革。
产业链上也传来新消息。由⟦Group#1|北大荒集团⟧与⟦Group#61|中粮集团⟧各出资50%设立的⟦Company#62|北大荒中粮饲料公司⟧本月注册，首个项目⟦Project#63|双鸭山年产40万吨饲料厂⟧选址⟦Township#64|友谊镇⟧；⟦Company#65|北大荒米业⟧的⟦Product#66|红卫稻花香⟧、⟦Product#67|七星雪瓜大米⟧分别获评⟦Honor#68|黑龙江省优质稻米金奖⟧和⟦Honor#69|全国绿色农业十佳品牌⟧。面向产业工人的⟦Initiative#70|黑土工匠⟧评选收到报名2140份。⟦Group#1|北大荒集团⟧还与⟦County#71|绥滨县⟧签订协议，以农机代耕方式帮扶低收入农户，免费作业3.6万亩。
====
#8 supervises #1
#1 metric 改制农牧场 = 113 个
#1 metric 划转行政人员 = 1.7 万名
#1 metric 营业总收入 = 1310 亿元 ; time=今年1至11月
#1 metric 利润总额 = 38.2 亿元 ; time=今年1至11月
#1 metric 利润总额同比增长 = 26 % ; time=今年1至11月
#1 metric 粮食总产 = 431.5 亿斤 ; time=今年1至11月
#9 subsidiaryOf #1
#9 metric 利润总额 = 10.9 亿元
#9 metric 土地承包费收入 = 28.6 亿元
#10 subsidiaryOf #9
#10 metric 清收债权 = 1.7 亿元
#1 established #12
#12 metric 统一采购化肥 = 63 万吨 ; time=年内
#12 metric 统一采购农药 = 1.8 万吨 ; time=年内
#12 metric 每亩节本 = 47 元
#1 cooperatesWith #13
#1 produces #14
#13 produces #14
#14 metric 放贷 = 17.2 亿元
#14 metric 惠及家庭农场 = 9600 户
#15 subsidiaryOf #1
#15 metric 营收 = 27.4 亿元 ; time=上半年
#15 metric 营收增长 = 14.9 % ; time=上半年
#15 produces #17
#18 cooperatesWith #19
#18 cooperatesWith #20
#23 hasProject #24
#23 hasProject #25
#23 metric 累计完成投资 = 6.2 亿元
#23 metric 解决就业 = 840 人
#26 holdsPosition #1 ; title=党委委员
#26 said “最难的一步，是把人从岗位里分离。”
#1 metric 机关部门 = 17 个
#28 holdsPosition #27 ; title=教授
#28 said “广东、云南两垦区走的是资源资本化，它走的是政企分开。”
#1 pursuesGoal #31
#1 hasStrategy #32
#1 metric 营收 = 2000 亿元 ; time=2025年 ; approx=atLeast ; status=planned
#18 subsidiaryOf #1
#23 subsidiaryOf #1
#33 subsidiaryOf #1
#34 subsidiaryOf #1
#35 subsidiaryOf #1
#1 established #62
#61 established #62
#1 holdsStakeIn #62 ; percent=50%
#61 holdsStakeIn #62 ; percent=50%
#1 cooperatesWith #61
#62 hasProject #63
#63 locatedIn #64
#65 produces #66
#65 produces #67
#66 receivedHonor #68
#67 receivedHonor #69
#1 launched #70
#70 metric 报名 = 2140 份
#1 pairedWith #71
#1 fundedAid #71 ; amount=免费作业3.6万亩
#65 subsidiaryOf #1
