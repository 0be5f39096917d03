⟦GovernmentBody#1|重庆市国资委⟧：“三攻坚一盘活”盘出新空间

　　在⟦City#2|重庆⟧⟦County#3|沙坪坝区⟧，一座闲置八年的老厂房，如今变身为⟦Facility#4|特钢厂1935文创园⟧，出租率94%。操盘者是⟦Group#5|重庆渝富控股集团⟧。这是⟦Province#6|重庆⟧“⟦Initiative#7|三攻坚一盘活⟧”改革突破的一个缩影。
　　去年以来，⟦GovernmentBody#8|重庆市委⟧、⟦GovernmentBody#9|市政府⟧部署开展国企改革攻坚、园区开发区改革攻坚、政企分离改革攻坚和有效盘活国有资产专项行动。⟦GovernmentBody#1|市国资委⟧主任⟦Person#10|曾菁洋⟧介绍，截至今年6月底，市属国企法人户数由1958户减至1143户，一级企业由36户整合为26户，盘活资产1860亿元，回收资金762亿元。
　　“减”的背后是“合”。⟦Group#11|重庆农投集团⟧、⟦Group#12|重庆粮食集团⟧合并组建⟦Group#13|重庆农业农村投资集团⟧；⟦Group#14|重庆机电集团⟧、⟦Group#15|重庆轻纺集团⟧战略重组；⟦Group#16|重庆交运集团⟧、⟦Company#17|重庆港股份⟧等物流资产整合为⟦Group#18|重庆物流集团⟧。⟦Group#18|物流集团⟧董事长⟦Person#19|涂兴涛⟧说，重组后，⟦Company#20|民生轮船⟧、⟦Company#21|长江上游航运公司⟧的航线不再打架，长江干线运力利用率提高18个百分点。
　　也有硬骨头。⟦Company#22|庆铃汽车⟧连续两年亏损，⟦GovernmentBody#1|市国资委⟧引入⟦Company#23|长安汽车⟧、⟦Company#24|博世⟧开展氢能重卡合作，但市场仍未打开；某区属平台公司资产权证不全，处置一拖再拖。⟦Institution#25|重庆工商大学⟧⟦OrganizationUnit#26|成渝地区双城经济圈建设研究院⟧院长⟦Person#27|李敬川⟧认为，盘活不能“一卖了之”，要算长期账。
　　账本之外，更重要的是机制。⟦GovernmentBody#1|市国资委⟧出台《⟦Policy#28|市属国有企业止损治亏三年行动方案⟧》《⟦Policy#29|企业投资负面清单（2024年版）⟧》，建立“⟦Initiative#30|红黄绿灯⟧”预警，3户企业因亮红灯被暂停新增投资；推行“⟦Initiative#31|干部能上能下⟧”，调整不胜任班子成员57人。
　　今年上半年，市属国企利润总额同比增长14.6%，其中⟦Company#32|重庆农商行⟧73.7亿元、⟦Company#33|西南证券⟧3.7亿元。⟦Person#10|曾菁洋⟧表示，将以争创⟦Goal#34|国资国企改革全国标杆⟧为目标，年内⟦GovernmentBody#1~|我委⟧再推动⟦Company#35|重庆长风化工⟧、⟦Company#36|西永微电子园公司⟧等12家企业混改或上市。
====
#3 locatedIn #2
#4 locatedIn #3
#5 operates #4
#4 metric 出租率 = 94 %
#8 launched #7
#9 launched #7
#10 holdsPosition #1 ; title=主任
#1 metric 法人户数 = 1143 户 ; time=截至今年6月底
#1 metric 一级企业 = 26 户 ; time=截至今年6月底
#1 metric 盘活资产 = 1860 亿元 ; time=截至今年6月底
#1 metric 回收资金 = 762 亿元 ; time=截至今年6月底
#13 formedFrom #11
#13 formedFrom #12
#14 cooperatesWith #15
#18 formedFrom #16
#18 formedFrom #17
#19 holdsPosition #18 ; title=董事长
#18 metric 运力利用率提高 = 18 个百分点
#20 subsidiaryOf #18
#21 subsidiaryOf #18
#22 cooperatesWith #23
#22 cooperatesWith #24
#26 partOf #25
#27 holdsPosition #26 ; title=院长
#1 issued #28
#1 issued #29
#1 launched #30
#1 launched #31
#1 metric 暂停新增投资企业 = 3 户
#1 metric 调整不胜任班子成员 = 57 人
#1 metric 市属国企利润总额同比增长 = 14.6 % ; time=今年上半年
#32 metric 利润总额 = 73.7 亿元 ; time=今年上半年
#33 metric 利润总额 = 3.7 亿元 ; time=今年上半年
#1 pursuesGoal #34
#1 supervises #5
#1 supervises #13
#1 supervises #14
#1 supervises #15
#1 supervises #18
