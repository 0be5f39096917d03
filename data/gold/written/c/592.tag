⟦Group#1|云南机场集团⟧2023年运行通报（内部参考 第3期）

1.总量。⟦Group#1~|集团⟧所辖15个运输机场完成旅客吞吐量6733.1万人次，较2019年增长-1.9%、较2022年增长91.2%；货邮42.6万吨；起降56.9万架次，航班放行正常率90.4%。
2.分场。⟦Facility#2|昆明长水国际机场⟧4203.4万人次，全国排名第六；⟦Facility#3|西双版纳机场⟧771.2万；⟦Facility#4|丽江三义机场⟧653.8万；⟦Facility#5|大理凤仪机场⟧262.6万；⟦Facility#6|芒市机场⟧198.6万；⟦Facility#7|沧源佤山机场⟧、⟦Facility#8|澜沧景迈机场⟧双双突破35万大关。⟦Project#9|昭通新机场⟧迁建中，⟦Facility#10|普洱思茅机场⟧停航4个月实施跑道⟦Project#11|盖被子工程⟧。
3.航线。⟦Company#12|昆明航空⟧开通⟦City#13|昆明⟧—⟦Place#14|马尔代夫⟧，⟦Company#15|东航云南公司⟧恢复⟦City#13|昆明⟧—⟦Place#16|琅勃拉邦⟧、⟦City#13|昆明⟧—⟦Place#17|达卡⟧等8条国际及地区航线；⟦Company#18|祥鹏航空⟧新投入⟦Product#19|737MAX⟧4架；国内通航城市增至109个。
4.经济。总资产548.7亿元；营业收入38.5亿元，同比+72.8%，恢复到2019年的81%；净亏损5.33亿元，较上年减亏13.8亿元。非航收入占比46%，其中，⟦Company#20|云南空港百事特商务⟧8.9亿元、⟦Company#21|云南空港雅仕维信息传媒⟧1.4亿元，⟦Company#21~|后者⟧系与港企⟦Group#22|雅仕维⟧合资，⟦Group#1~|集团⟧方占51%。
5.建设。⟦Project#23|长水机场改扩建⟧总投资807亿元，⟦Facility#24|T2航站楼⟧主体封顶，累计完成投资281亿元；⟦Company#25|中建八局西南公司⟧、⟦Company#26|云南建投机场公司⟧、⟦Company#27|中铁建工⟧参建。⟦Project#28|红河蒙自机场⟧航站区开工，⟦Project#29|怒江机场⟧获批选址。
6.管理。⟦Group#1~|集团⟧实行⟦Initiative#30|四型机场建设⟧，旗下⟦Company#31|云南机场建设发展公司⟧参编⟦Policy#32|高高原机场不停航施工指南⟧；上线⟦Platform#33|A-CDM协同决策系统⟧，获⟦GovernmentBody#34|民航西南地区管理局⟧通报肯定；⟦OrganizationUnit#35|飞行区管理部⟧获“⟦Honor#36|全国巾帼文明岗⟧”，安检员⟦Person#37|岩温扁⟧获⟦Honor#38|云岭工匠⟧。
7.问题与打算。一是国际航班量仅恢复2019年的36%；二是低空经济布局慢，尚无成熟项目；三是新增贷款41亿元偿付压力大。2024年目标：旅客7100万人次，营收44亿元，力争扭亏。
8.帮扶。与⟦County#39|镇雄县⟧⟦Township#40|芒部镇⟧结对帮扶，投入资金320万元，⟦Project#41|芒部方竹笋初加工厂⟧4月封顶，⟦Group#1~|集团⟧采购当地产品186万元。
====
#1 metric 运输机场 = 15 个
#1 metric 旅客吞吐量 = 6733.1 万人次 ; time=2023年
#1 metric 旅客吞吐量较2019年下降 = 1.9 %
#1 metric 旅客吞吐量较2022年增长 = 91.2 %
#1 metric 货邮 = 42.6 万吨 ; time=2023年
#1 metric 起降 = 56.9 万架次 ; time=2023年
#1 metric 航班放行正常率 = 90.4 % ; time=2023年
#2 metric 旅客吞吐量 = 4203.4 万人次 ; time=2023年
#3 metric 旅客吞吐量 = 771.2 万 ; time=2023年
#4 metric 旅客吞吐量 = 653.8 万 ; time=2023年
#5 metric 旅客吞吐量 = 262.6 万 ; time=2023年
#6 metric 旅客吞吐量 = 198.6 万 ; time=2023年
#7 metric 旅客吞吐量 = 35 万 ; approx=atLeast ; time=2023年
#8 metric 旅客吞吐量 = 35 万 ; approx=atLeast ; time=2023年
#1 operates #2
#1 operates #3
#1 operates #4
#1 operates #5
#1 operates #6
#1 operates #7
#1 operates #8
#1 operates #10
#18 metric 新投入飞机 = 4 架
#1 metric 国内通航城市 = 109 个
#1 metric 总资产 = 548.7 亿元
#1 metric 营业收入 = 38.5 亿元 ; time=2023年
#1 metric 营业收入同比增长 = 72.8 % ; time=2023年
#1 metric 营业收入恢复到2019年 = 81 %
#1 metric 净亏损 = 5.33 亿元 ; time=2023年
#1 metric 较上年减亏 = 13.8 亿元
#1 metric 非航收入占比 = 46 %
#20 subsidiaryOf #1
#20 metric 收入 = 8.9 亿元
#21 metric 收入 = 1.4 亿元
#1 holdsStakeIn #21 ; percent=51%
#22 holdsStakeIn #21
#1 cooperatesWith #22
#21 subsidiaryOf #1
#1 hasProject #23
#23 metric 总投资 = 807 亿元
#23 metric 累计完成投资 = 281 亿元
#25 hasProject #23
#26 hasProject #23
#27 hasProject #23
#1 hasProject #28
#1 hasProject #29
#1 launched #30
#31 subsidiaryOf #1
#31 issued #32
#35 partOf #1
#35 receivedHonor #36
#37 receivedHonor #38
#1 metric 国际航班量恢复2019年 = 36 %
#1 metric 新增贷款 = 41 亿元
#1 metric 旅客目标 = 7100 万人次 ; time=2024年 ; status=planned
#1 metric 营收目标 = 44 亿元 ; time=2024年 ; status=planned
#40 locatedIn #39
#1 pairedWith #40
#1 fundedAid #40 ; amount=320万元
#1 hasProject #41
#41 locatedIn #40
#1 metric 采购当地产品 = 186 万元
#1 established #33
#1 hasProject #9
#15 metric 恢复国际及地区航线 = 8 条
#1 hasProject #11
