⟦Group#1|浙江交通集团⟧“温州湾”扩建纪实：在海上“种”一座城

　　潮起⟦Place#2|温州湾⟧。16艘作业船在⟦Project#3|G228国道瓯江口至苍南段改扩建工程⟧海域打下直径2.2米的钢管桩，⟦Group#4|浙江交工集团⟧项目经理⟦Person#5|蒋冠忠⟧守在驾驶台看水深仪，眼睛熬得通红。
　　⟦Project#3~|该工程⟧全长61.8公里，总投资186亿元，由⟦Group#1|浙江省交通投资集团有限公司⟧（简称“⟦Group#1|浙江交通集团⟧”）投资建设，连接⟦County#6|洞头区⟧、⟦County#7|瑞安市⟧和⟦County#8|苍南县⟧。⟦Group#1~|集团⟧作为⟦Province#9|浙江省⟧综合交通投融资主平台，2023年营业收入3042亿元，利润总额81亿元，运营高速公路3461公里，占全省的六成多，在⟦Honor#10|中国企业500强⟧中列第110位。
　　海上施工，难在三点：台风、淤泥、生态。去年“杜苏芮”台风过境，临时栈桥掉了12米，⟦Person#5|蒋冠忠⟧咬着牙带队用九天修好。⟦Group#1~|集团⟧把“⟦Initiative#12|生态红线日报⟧”列入铁规，凡鱼汛期停工19天，为此增加成本3400万元。⟦Institution#13|自然资源部第二海洋研究所⟧驻场监测，⟦Company#14|浙江交科⟧研发的⟦Product#15|低扰动打桩装置⟧使悬浮泥沙扩散范围缩小了六成，获⟦Honor#16|中国公路学会科学技术奖一等奖⟧。
　　一条路，连通一片产业。在⟦County#7|瑞安⟧⟦Township#17|飞云街道⟧，⟦Group#18|瑞立集团⟧新增两条新能源压缩机线；在⟦County#8|苍南县⟧⟦Township#19|霞关镇⟧，渔家乐从6家增到41家，去年游客57万人次，渔民⟦Person#20|林乃朝⟧把两艘船卖了改做民宿，收入翻了三倍。“路没修通前，游客只打电话不来。”
　　改革也落在路上。⟦Group#1|浙江交通集团⟧推行“⟦Initiative#21|项目经理负责制⟧”，把安全、质量、进度与薪酬挂钩，去年奖励⟦Group#4|浙江交工⟧项目团队380万元，处罚⟦Company#22|某分包公司⟧50万元并清退。集团与⟦Institution#23|浙江大学⟧共建⟦OrganizationUnit#24|智慧道路研究院⟧，主任⟦Person#25|徐祖贤⟧带领博士后3人驻场，开发⟦Product#26|桥梁健康一张图⟧，覆盖桥梁1820座。
　　据⟦GovernmentBody#27|浙江省交通运输厅⟧消息，⟦Project#3|该项目⟧瑞安段将于2026年底通车。⟦GovernmentBody#28|温州市人民政府⟧副市长⟦Person#29|苏海锋⟧在调研时表示，“⟦Place#2|温州湾⟧要从交通末梢变成枢纽，交通先行、产业跟进。”
====
#4 subsidiaryOf #1
#1 hasProject #3
#4 hasProject #3
#5 holdsPosition #4 ; title=项目经理
#3 metric 全长 = 61.8 公里
#3 metric 总投资 = 186 亿元
#3 locatedIn #6
#3 locatedIn #7
#3 locatedIn #8
#1 hasRole “综合交通投融资主平台”
#1 metric 营业收入 = 3042 亿元 ; time=2023年
#1 metric 利润总额 = 81 亿元 ; time=2023年
#1 metric 运营高速公路 = 3461 公里
#1 receivedHonor #10
#1 launched #12
#1 metric 停工 = 19 天
#1 metric 增加成本 = 3400 万元
#14 subsidiaryOf #1
#14 produces #15
#15 receivedHonor #16
#17 locatedIn #7
#19 locatedIn #8
#18 locatedIn #17
#19 metric 渔家乐 = 41 家
#19 metric 游客 = 57 万人次 ; time=去年
#20 said “路没修通前，游客只打电话不来。”
#1 launched #21
#1 metric 奖励 = 380 万元 ; time=去年
#1 cooperatesWith #23
#1 established #24
#23 established #24
#25 holdsPosition #24 ; title=主任
#24 produces #26
#26 metric 覆盖桥梁 = 1820 座
#29 holdsPosition #28 ; title=副市长
#29 said “温州湾要从交通末梢变成枢纽，交通先行、产业跟进。”
