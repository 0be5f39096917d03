⟦Company#1|长光卫星⟧：黑土地上“长”出来的星座

　　⟦City#2|长春⟧⟦Place#3|北湖科技开发区⟧，⟦Company#1|长光卫星技术股份有限公司⟧的总装大厅一次能摆40颗星。前身是⟦Institution#4|中国科学院长春光机所⟧星载一体化团队的⟦Company#1~|这家企业⟧，2014年12月1日由⟦GovernmentBody#36|吉林省政府⟧、⟦Institution#4|长光所⟧、社会资本及技术骨干出资设立，是国内第一家商业遥感卫星公司，人称“⟦Company#1|长光卫星⟧”。⟦OrganizationUnit#6|国家地方联合工程实验室⟧设于此。
　　⟦Product#7|吉林一号⟧星座是⟦Company#1~|公司⟧的招牌：2015年10月首批4颗升空，到今年9月，在轨117颗，另有⟦Product#8|平台02A星⟧等备份6颗；建成后可对全球任意点每天重访40次以上。⟦Product#9|宽幅02B⟧单星幅宽150公里、分辨率0.5米，号称同分辨率“最宽幅”；⟦Product#10|高分06A⟧整星重量不足20公斤，成本为首批卫星的1/20。⟦Company#11|中国长征火箭⟧、⟦Company#12|蓝箭航天⟧、⟦Company#13|星河动力⟧、⟦Company#14|东方空间⟧，都替它打过星——其中2023年6月以⟦Product#15|长征二号丁⟧一箭41星，创下国内纪录。
　　钱从哪来？六轮融资，⟦Company#16|深创投⟧、⟦Fund#17|国开制造业转型升级基金⟧、⟦Company#18|海通创新⟧等45家进场，估值150亿元；招股书显示，2023年营收5.85亿元，亏损3.96亿元，⟦Institution#4|长春光机所⟧为第一大股东，持股比例18.83%，⟦Fund#19|吉林省股权基金⟧13.41%，⟦Person#20|宣怀志⟧等技术骨干持12.07%。去年撤回科创板IPO申请，今年转向⟦Company#21|港交所⟧，前三季度营收4.32亿元，同比增长23.8%，其中卫星整星研制收入占一成半，⟦Product#22|吉林一号影像数据服务⟧占八成以上。
　　应用版图先从农业铺开：与⟦Group#23|吉林省农业投资集团⟧在⟦City#24|四平⟧⟦County#25|梨树县⟧开展“⟦Project#26|黑土地天空地一体化监测⟧”，两年测土2400万亩，识别秸秆焚烧点2310处；为⟦Company#27|国元农业保险⟧承保验标提供遥感图斑，理赔周期缩短12天。智慧林业里，⟦Group#28|大兴安岭林业集团⟧以它的热点监测判定火情，12分钟一报。此外，⟦Company#1~|公司⟧在⟦Place#29|非洲⟧八国建接收站，投资2.2亿元；⟦Place#30|阿联酋⟧⟦Company#31|Space42⟧订购SAR星4颗；与⟦Institution#32|北华大学⟧设置“⟦Initiative#33|吉林一号班⟧”培养本科生。
　　⟦Province#5|吉林⟧把⟦Industry#34|卫星及通用航空⟧列入“⟦Strategy#35|464⟧”新格局——其中“4”之一，配套企业已由11家扩到73家。⟦Person#20|宣怀志⟧常说：“星多不算赢，数据有人用才算赢。”
　　同城的竞争者并不服气。⟦Company#37|吉天星舟⟧与⟦Company#38|四维高景⟧先后拿到⟦GovernmentBody#39|国家航天局⟧的星座许可，⟦Company#37~|前者⟧把生产线建在⟦Place#40|长春净月高新区⟧，一期投资4.8亿元，⟦Company#38~|后者⟧的⟦Product#41|高景三号02⟧分辨率与⟦Product#10|高分06A⟧相当。⟦GovernmentBody#48|长春市政府⟧⟦OrganizationUnit#42|航天信息产业专班⟧推出⟦Initiative#43|以商招商⟧和⟦Initiative#44|卫星应用进百县⟧，眼下签下的县区有27个；⟦Fund#45|长兴航天产业基金⟧规模20亿元，由⟦Group#46|长发集团⟧认缴12亿元、⟦Company#47|东北证券⟧认缴3亿元。
====
#3 locatedIn #2
#1 locatedIn #3
#36 established #1 ; time=2014年12月1日
#4 established #1 ; time=2014年12月1日
#6 partOf #1
#1 produces #7
#7 metric 首批升空 = 4 颗 ; time=2015年10月
#7 metric 在轨 = 117 颗 ; time=今年9月
#7 metric 备份 = 6 颗
#7 metric 每天重访 = 40 次 ; approx=atLeast ; status=planned
#1 produces #8
#1 produces #9
#1 produces #10
#9 metric 单星幅宽 = 150 公里
#9 metric 分辨率 = 0.5 米
#10 metric 整星重量 = 20 公斤 ; approx=atMost
#11 cooperatesWith #1
#12 cooperatesWith #1
#13 cooperatesWith #1
#14 cooperatesWith #1
#15 metric 一箭发射 = 41 星 ; time=2023年6月
#16 holdsStakeIn #1
#17 holdsStakeIn #1
#18 holdsStakeIn #1
#1 metric 投资方 = 45 家
#1 metric 估值 = 150 亿元
#1 metric 营收 = 5.85 亿元 ; time=2023年
#1 metric 亏损 = 3.96 亿元 ; time=2023年
#4 holdsStakeIn #1 ; percent=18.83%
#19 holdsStakeIn #1 ; percent=13.41%
#20 holdsStakeIn #1 ; percent=12.07%
#1 metric 营收 = 4.32 亿元 ; time=前三季度
#1 metric 营收同比增长 = 23.8 % ; time=前三季度
#1 metric 卫星整星研制收入占比 = 15 %
#22 metric 收入占比 = 80 % ; approx=atLeast
#1 produces #22
#1 cooperatesWith #23
#1 hasProject #26
#23 hasProject #26
#25 locatedIn #24
#26 locatedIn #25
#26 metric 测土 = 2400 万亩 ; time=两年
#26 metric 识别秸秆焚烧点 = 2310 处
#1 cooperatesWith #27
#27 metric 理赔周期缩短 = 12 天
#1 metric 非洲接收站投资 = 2.2 亿元
#31 locatedIn #30
#31 cooperatesWith #1
#31 metric 订购SAR星 = 4 颗
#1 cooperatesWith #32
#1 launched #33
#5 developsIndustry #34
#5 hasStrategy #35
#35 hasComponent #34
#5 metric 卫星配套企业 = 73 家
#20 said “星多不算赢，数据有人用才算赢。”
#37 locatedIn #40
#37 metric 一期投资 = 4.8 亿元
#38 produces #41
#42 launched #43
#42 launched #44
#44 metric 签约县区 = 27 个
#45 metric 规模 = 20 亿元
#46 holdsStakeIn #45
#47 holdsStakeIn #45
#46 metric 认缴 = 12 亿元
#47 metric 认缴 = 3 亿元
#42 partOf #48
