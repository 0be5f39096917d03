⟦GovernmentBody#3|云阳县政府⟧召开常务会议 研究县属国企重组等事项

　　本报讯（记者　⟦Person#2|冉启波⟧）7月16日，⟦GovernmentBody#3|云阳县人民政府⟧县长⟦Person#4|谭冬晴⟧主持召开⟦Meeting#5|县政府第37次常务会议⟧，审议《⟦Policy#6|云阳县县属重点国有企业整合重组方案⟧》，听取移民后期扶持、扶贫小额信贷等工作汇报。⟦County#1~|县⟧领导⟦Person#7|牟善国⟧、⟦Person#8|向仕云⟧、⟦Person#9|蒲江霞⟧参加会议。
　　⟦Meeting#5~|会议⟧原则通过《⟦Policy#6~|方案⟧》。按照方案，将⟦Company#10|云阳县国有资产经营公司⟧、⟦Company#11|云江水利开发公司⟧、⟦Company#12|县交通建设投资公司⟧等13户县属企业整合为4家：以⟦Company#10|县国资公司⟧为主体，吸收⟦Company#13|县土地储备整治公司⟧，组建⟦Group#14|云阳县城市开发投资集团⟧；以⟦Company#15|长江三峡风景云阳旅游公司⟧为基础，划入⟦Facility#16|龙缸国家地质公园⟧、⟦Facility#17|张飞庙⟧等景区经营权，设立⟦Group#18|云阳旅游集团⟧；由⟦Company#11|云江水利公司⟧与⟦Company#19|渝云水务公司⟧合并设立⟦Company#20|云阳县水利投资公司⟧；⟦Company#12|县交投公司⟧单独保留，另将⟦Company#21|云阳客运总站⟧51%的股权划转其持有。整合后，4家企业资产总额达到187亿元，⟦GovernmentBody#22|县财政局⟧履行出资人职责，负责人由⟦GovernmentBody#23|县委组织部⟧考察、⟦GovernmentBody#3|县政府⟧任命。
　　⟦Person#4|谭冬晴⟧强调，重组不是“翻牌”，债务要摸清，人员要安好，“13块牌子变4块，欠工程队的钱一分不能赖”。⟦Meeting#5~|会议⟧明确，由常务副县长⟦Person#7|牟善国⟧牵头成立⟦OrganizationUnit#24|县属国企整合重组工作组⟧，8月底前完成清产核资，⟦Company#25|重庆康华会计师事务所⟧参与审计；冗余的46名中层干部，竞聘不上的转岗到⟦Facility#26|人和工业园⟧招商一线。
　　⟦Meeting#5~|会议⟧还听取了扶贫工作汇报。上半年，⟦County#1|云阳⟧新增发放扶贫小额信贷3217万元，惠及754户建档立卡贫困户，逾期率0.6%；⟦Group#27|三峡担保集团⟧⟦OrganizationUnit#38|云阳办事处⟧、⟦Company#28|重庆农商行⟧⟦Company#37|云阳支行⟧承担了九成。在⟦Township#29|泥溪镇⟧⟦Village#30|协合村⟧，贫困户⟦Person#31|邹大品⟧贷款5万元种黑木耳，去年卖了6.2万元。⟦Meeting#5~|会议⟧要求，⟦GovernmentBody#32|县扶贫办⟧要会同⟦GovernmentBody#33|县农委⟧，把⟦Industry#34|柠檬⟧、⟦Industry#35|黑木耳⟧、⟦Industry#36|山羊⟧三个产业抓到户，确保年内79个贫困村摘帽27个。
　　当天，⟦Person#4|谭冬晴⟧还带队检查了⟦Facility#50|云阳长江大桥⟧维修工程和⟦Company#51|双江客运码头⟧的安全生产。维修工程由⟦Company#52|重庆桥都桥梁公司⟧承建，工期180天，造价2460万元。码头负责人⟦Person#53|幸万江⟧汇报，暑运以来日均发送旅客1.2万人次。⟦Person#4|谭冬晴⟧叮嘱：“旅客上下船的那块跳板，比什么考核都重要。”⟦GovernmentBody#54|县交委⟧、⟦GovernmentBody#55|县安监局⟧、⟦Township#56|双江街道⟧负责人一同检查。
====
#4 holdsPosition #3 ; title=县长
#7 holdsPosition #3 ; title=常务副县长
#3 launched #5
#4 participatedIn #5
#7 participatedIn #5
#8 participatedIn #5
#9 participatedIn #5
#3 issued #6 ; status=planned
#14 formedFrom #10 ; status=planned
#14 formedFrom #13 ; status=planned
#18 formedFrom #15 ; status=planned
#18 operates #16 ; status=planned
#18 operates #17 ; status=planned
#20 formedFrom #11 ; status=planned
#20 formedFrom #19 ; status=planned
#12 holdsStakeIn #21 ; percent=51% ; status=planned
#3 established #14 ; status=planned
#3 established #18 ; status=planned
#3 established #20 ; status=planned
#14 metric 资产总额 = 187 亿元
#22 supervises #14
#22 supervises #18
#22 supervises #20
#22 supervises #12
#4 said “13块牌子变4块，欠工程队的钱一分不能赖”
#3 established #24
#24 partOf #3
#3 metric 冗余中层干部 = 46 名
#1 metric 新增发放扶贫小额信贷 = 3217 万元 ; time=上半年
#1 metric 惠及建档立卡贫困户 = 754 户 ; time=上半年
#1 metric 逾期率 = 0.6 %
#30 locatedIn #29
#29 locatedIn #1
#31 metric 贷款 = 5 万元
#31 metric 黑木耳销售收入 = 6.2 万元 ; time=去年
#1 developsIndustry #34
#1 developsIndustry #35
#1 developsIndustry #36
#1 metric 贫困村 = 79 个
#37 subsidiaryOf #28
#38 partOf #27
#1 metric 贫困村摘帽 = 27 个 ; time=年内 ; status=planned
#4 visited #50
#4 visited #51
#50 metric 工期 = 180 天
#50 metric 造价 = 2460 万元
#53 holdsPosition #51 ; title=负责人
#51 metric 日均发送旅客 = 1.2 万人次 ; time=暑运以来
#4 said “旅客上下船的那块跳板，比什么考核都重要。”
#56 locatedIn #1
