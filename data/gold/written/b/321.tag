⟦Group#1|中国五矿集团⟧与⟦Province#2|青海省⟧签署合作开发盐湖资源协议

　　本报⟦City#5|西宁⟧9月18日电（记者⟦Person#3|苗振邦⟧）⟦Group#1|中国五矿集团公司⟧与⟦GovernmentBody#4|青海省人民政府⟧昨日在⟦City#5|西宁⟧签署《⟦Policy#6|关于合作开发柴达木盐湖资源的框架协议⟧》。⟦Group#1|五矿集团⟧总裁⟦Person#7|鲍学勤⟧、⟦GovernmentBody#4|青海省政府⟧副省长⟦Person#8|多杰扎西⟧出席签字仪式并讲话，⟦GovernmentBody#9|国务院国资委⟧⟦OrganizationUnit#10|规划发展局⟧局长⟦Person#11|陶立国⟧应邀到会祝贺。
　　根据协议，双方将共同出资8亿元组建⟦Company#12|青海五矿盐湖开发有限责任公司⟧，其中⟦Group#1|五矿集团⟧出资51%，⟦Company#13|青海省投资公司⟧出资35%，⟦Company#14|格尔木昆仑化工厂⟧以⟦Facility#15|察尔汗三号采区⟧的采卤设施作价入股，占14%。⟦Company#12~|新公司⟧的首期工程为⟦Project#16|年产20万吨氯化钾项目⟧，总投资6.3亿元，建设周期26个月，投产后预计年销售收入3.1亿元，可安置⟦City#5|西宁市⟧、⟦County#17|格尔木市⟧下岗职工700余人。
　　⟦Person#7|鲍学勤⟧在致辞中说：“⟦Group#1|五矿⟧做了五十多年贸易，不能永远只当‘二传手’，手里要有资源。”他介绍，今年1至8月，⟦Group#1~|集团⟧实现进出口总额62.4亿美元，比上年同期增长23.6%，其中钢铁、有色金属两项业务占八成以上。⟦Group#1~|集团⟧去年提出由传统外贸公司向⟦Goal#18|以贸易为基础、集约化发展的金属矿产企业⟧转变，先后参股⟦Company#19|贵州遵义氧化铝厂⟧、收购⟦Company#20|江西香炉山钨矿⟧，⟦Province#2|青海⟧是其进入非金属矿产的第一站。
　　⟦Person#8|多杰扎西⟧表示，⟦GovernmentBody#4|省政府⟧将在土地、税收、铁路运力上给予支持，凡协议中承诺的事项，由⟦GovernmentBody#21|青海省经贸委⟧逐项督办。“钾肥七成靠进口，这个账要替农民算一算。”他说。
　　当天下午，⟦Person#7|鲍学勤⟧一行还前往⟦Company#22|西宁特钢⟧参观，与董事长⟦Person#23|沙国柱⟧就铬矿砂长期供货交换了意见，但没有达成书面协议。
　　又讯：⟦GovernmentBody#51|青海省国土资源厅⟧、⟦Institution#52|中国科学院青海盐湖研究所⟧日前完成⟦Facility#15|察尔汗三号采区⟧的储量复核，氯化钾表内储量1860万吨。⟦Institution#52~|该所⟧研究员⟦Person#53|高帆⟧介绍，老卤中的锂、硼、镁过去随尾液排掉，⟦Institution#52~|所⟧里与⟦Company#12~|新公司⟧准备共建⟦OrganizationUnit#54|盐湖综合利用中试车间⟧，⟦GovernmentBody#55|国家计委⟧已将⟦Project#56|盐湖提锂中试⟧列入高技术产业化示范计划，拨款900万元。⟦City#5|西宁⟧至⟦County#17|格尔木⟧的铁路运力，⟦GovernmentBody#57|铁道部⟧答应今年增加80万吨。不过也有人担心卤水资源各家抢采，⟦City#58|海西州⟧境内大小钾肥厂已有27家，“一口锅里伸了几十把勺子”。
====
#1 cooperatesWith #4
#1 issued #6
#4 issued #6
#7 holdsPosition #1 ; title=总裁
#8 holdsPosition #4 ; title=副省长
#10 partOf #9
#11 holdsPosition #10 ; title=局长
#1 established #12 ; status=planned
#13 established #12 ; status=planned
#14 established #12 ; status=planned
#1 holdsStakeIn #12 ; percent=51%
#13 holdsStakeIn #12 ; percent=35%
#14 holdsStakeIn #12 ; percent=14%
#12 subsidiaryOf #1
#14 operates #15
#12 metric 共同出资 = 8 亿元
#12 hasProject #16 ; status=planned
#16 metric 总投资 = 6.3 亿元
#16 metric 建设周期 = 26 个月
#16 metric 年销售收入 = 3.1 亿元 ; approx=about
#16 metric 安置下岗职工 = 700 人 ; approx=about
#7 said “五矿做了五十多年贸易，不能永远只当‘二传手’，手里要有资源。”
#1 metric 进出口总额 = 62.4 亿美元 ; time=今年1至8月
#1 metric 进出口总额同比增长 = 23.6 % ; time=今年1至8月
#1 pursuesGoal #18
#1 holdsStakeIn #19
#1 acquired #20
#8 said “钾肥七成靠进口，这个账要替农民算一算。”
#7 visited #22
#23 holdsPosition #22 ; title=董事长
#15 metric 氯化钾表内储量 = 1860 万吨
#53 holdsPosition #52 ; title=研究员
#12 cooperatesWith #52 ; status=planned
#12 established #54 ; status=planned
#52 established #54 ; status=planned
#55 fundedAid #56 ; amount=900万元
#52 hasProject #56
#57 metric 增加铁路运力 = 80 万吨 ; time=今年 ; status=planned
#58 metric 钾肥厂 = 27 家
