⟦City#34|鄂尔多斯市⟧三户企业划入自治区 ⟦Group#1|内蒙古能源集团⟧“扩容”

　　本报⟦City#35|呼和浩特⟧12月23日讯（记者 ⟦Person#36|宝音图⟧）昨天，⟦GovernmentBody#2|内蒙古自治区国资委⟧召开⟦Meeting#3|全区国有资本布局优化推进会⟧，通报⟦Group#1|内蒙古能源集团有限公司⟧扩容进展：⟦Company#4|鄂尔多斯市蒙泰热电公司⟧、⟦Company#5|鄂尔多斯市国源煤化公司⟧、⟦Company#6|杭锦旗伊泰甘其毛都口岸物流公司⟧三户市旗属企业的国有股权，已于12月15日完成向⟦Group#1|内蒙古能源集团⟧的划转登记，涉及资产总额213亿元、净资产64亿元、职工3872名。
　　⟦Group#1|内蒙古能源集团⟧的前身是2006年成立的⟦Group#7|内蒙古能源发电投资集团⟧，2021年12月，⟦GovernmentBody#8|自治区党委⟧、⟦GovernmentBody#42|自治区政府⟧决定以⟦Group#7~|该集团⟧为基础，吸收原⟦Group#9|内蒙古地质矿产集团⟧、⟦Company#10|内蒙古盐湖资源公司⟧，组建⟦Group#1|内蒙古能源集团⟧，由⟦GovernmentBody#2|自治区国资委⟧履行出资人职责，注册资本由120亿元增至256亿元，目前电力装机1370万千瓦，煤炭产能4200万吨/年，供热面积6400万平方米。⟦Group#1~|集团⟧设有⟦OrganizationUnit#43|煤炭⟧、⟦OrganizationUnit#44|煤电⟧、⟦OrganizationUnit#46|新能源⟧、⟦OrganizationUnit#45|装备⟧四个事业部，其中⟦OrganizationUnit#46|新能源事业部⟧承担着“⟦Initiative#12|千乡万村驭风⟧”“⟦Initiative#13|沙戈荒⟧”两大工程。
　　会上印发的《⟦Policy#14|自治区直属企业“三个一批”重组实施方案⟧》明确：壮大一批，包括能源、地矿、农牧、文旅；整合一批，包括⟦Group#38|交通集团⟧与⟦Company#39|公路发展公司⟧、⟦Company#40|水务投资⟧与⟦Institution#41|水权收储中心⟧；退出一批，计划年底前完成“僵尸企业”出清17户，其中6户在⟦City#15|包头⟧。⟦GovernmentBody#2|自治区国资委⟧副主任⟦Person#16|鲍音德力格尔⟧在通报中使用了“市场化手段、法治化方式、倒排时间表”的表述，强调“划转不是搬家，是结婚，谁也不许拿彩礼说事”。
　　为对冲燃料亏损，⟦Group#1~|集团⟧在⟦City#17|锡林郭勒盟⟧⟦County#18|苏尼特左旗⟧投资58亿元建设⟦Project#19|满都拉图100万千瓦风光储基地⟧，与⟦Group#20|蒙牛集团⟧、⟦Company#21|三峡能源⟧共享储能80万千瓦时，配套的⟦Place#23|鄂尔多斯高新区⟧⟦Company#22|中创新航电池厂⟧5月投产。⟦Group#1~|集团⟧副总经理⟦Person#24|梁子午⟧透露，预计全年利润总额21.6亿元，同比扭亏增盈33亿元。
　　并非没有争议。⟦Group#25|伊泰集团⟧代表在⟦Meeting#3|推进会⟧上提出，⟦Company#6|甘其毛都口岸物流公司⟧35%股权归属存在历史分歧，⟦Company#6~|公司⟧自2009年起经营⟦Place#26|蒙古国⟧⟦Facility#27|奥尤陶勒盖⟧铜精矿进口，去年过货量412万吨；⟦GovernmentBody#28|自治区高级人民法院⟧目前正在二审。⟦Institution#29|内蒙古财经大学⟧教授⟦Person#30|哈丹朝鲁⟧认为，此案关系旗县利益，处理不当会让“扩容”变“扩容器”。
　　⟦County#31|杭锦旗⟧⟦Township#32|锡尼镇⟧居民⟦Person#33|斯琴高娃⟧的想法简单：“换了大老板，冬天暖气能不能再热两度？”⟦Company#5|国源煤化公司⟧答复，将于明年4月前投入1.4亿元改造一次管网11公里，惠及1.7万户。
====
#8 established #1 ; time=2021年12月
#42 established #1 ; time=2021年12月
#2 launched #3
#1 holdsStakeIn #4
#1 holdsStakeIn #5
#1 holdsStakeIn #6
#4 subsidiaryOf #1
#5 subsidiaryOf #1
#6 subsidiaryOf #1
#1 metric 划入资产总额 = 213 亿元
#1 metric 划入净资产 = 64 亿元
#1 metric 划入职工 = 3872 名
#1 formedFrom #7 ; time=2021年12月
#1 formedFrom #9 ; time=2021年12月
#1 formedFrom #10 ; time=2021年12月
#2 supervises #1
#1 metric 注册资本 = 256 亿元
#1 metric 电力装机 = 1370 万千瓦
#1 metric 煤炭产能 = 4200 万吨/年
#1 metric 供热面积 = 6400 万平方米
#43 partOf #1
#44 partOf #1
#46 partOf #1
#45 partOf #1
#2 issued #14
#46 launched #12
#46 launched #13
#2 metric 出清“僵尸企业” = 17 户 ; time=年底前 ; status=planned
#16 holdsPosition #2 ; title=副主任
#16 participatedIn #3
#16 said “划转不是搬家，是结婚，谁也不许拿彩礼说事”
#1 hasProject #19
#18 locatedIn #17
#19 locatedIn #18
#19 metric 投资 = 58 亿元
#1 cooperatesWith #20
#1 cooperatesWith #21
#19 metric 共享储能 = 80 万千瓦时
#22 locatedIn #23
#24 holdsPosition #1 ; title=副总经理
#1 metric 利润总额 = 21.6 亿元 ; time=全年 ; status=planned
#1 metric 扭亏增盈 = 33 亿元
#6 metric 过货量 = 412 万吨 ; time=去年
#25 participatedIn #3
#30 holdsPosition #29 ; title=教授
#32 locatedIn #31
#33 locatedIn #32
#33 said “换了大老板，冬天暖气能不能再热两度？”
#5 metric 改造投入 = 1.4 亿元 ; time=明年4月前 ; status=planned
#5 metric 改造一次管网 = 11 公里 ; status=planned
#5 metric 惠及居民 = 1.7 万户 ; status=planned
#25 holdsStakeIn #6 ; percent=35%
