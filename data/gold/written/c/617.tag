地方国企扶贫见闻：一只鹅的“长征”

在⟦Province#1|吉林⟧⟦County#2|镇赉县⟧，鹅是有“户口”的。每只雪白的籽鹅脚上都套着一枚二维码脚环，扫开来，喂养人、防疫、饲料批次一目了然。这套⟦Platform#3|吉鹅溯源系统⟧的开发者不是什么互联网大厂，而是⟦Group#4|吉林省投资集团⟧派到⟦Township#5|莫莫格乡⟧⟦Village#6|元宝吐村⟧的⟦OrganizationUnit#25|元宝吐村驻村工作队⟧。

“我们队三个人，一个学法律，一个学会计，就我懂点编程。”队长⟦Person#7|佟知行⟧笑着说。2018年初刚来的时候，⟦Village#6~|村里⟧185户人，贫困户占了四成，盐碱地白花花一片。他们打听到邻村有人养鹅，便向⟦Group#4|省投集团⟧打报告，拿到⟦Fund#8|扶贫周转金⟧200万元，办起⟦Company#9|元宝吐白鹅养殖专业合作社⟧。头一年放养2万只，死了3400只。

转机出现在2019年。⟦Institution#10|吉林农业大学⟧教授⟦Person#11|阚书田⟧带着学生住进⟦Village#6~|村里⟧，选育出耐寒快长的⟦Product#12|吉白1号⟧，育成率由78%升到94.6%。⟦Company#13|吉林正方农牧⟧——国内最大的朗德鹅企业之一——答应保底收购，每公斤不低于21元。当年出栏5.2万只，毛利312万元；⟦Company#9~|合作社⟧按户均3900元分了红。

消息传开，⟦Group#14|吉煤集团⟧、⟦Group#15|吉高集团⟧、⟦Group#16|长春欧亚集团⟧相继加入，四家企业在⟦County#2~|县里⟧共同出资3000万元设立⟦Company#17|白城牧原鹅业公司⟧，⟦Group#4|省投⟧占40%，其余三家各占20%，建起⟦Project#18|鹅绒精洗线⟧和⟦Project#19|鹅肥肝车间⟧。绒毛发往⟦Province#20|浙江⟧⟦County#24|平湖⟧，肥肝摆上了⟦Place#21|东京⟧银座的餐桌。2020年前三季度，⟦Company#17|牧原鹅业⟧营收8600万元，同比增长2.3倍。

当然也有没办成的事。原计划引进的⟦Project#22|禽蛋液加工⟧因冷链跟不上，最终搁置；⟦OrganizationUnit#25~|工作队⟧自己贴钱搞的直播，三个月只卖了1.8万元。

今年8月，⟦County#2|镇赉⟧的贫困发生率已归零，⟦Village#6|元宝吐村⟧集体收入攒到74万元。⟦Honor#23|全省脱贫攻坚组织创新奖⟧评审那天，⟦Person#7|佟知行⟧没去，他在鹅舍里装第四套温控。

⟦Group#4|省投⟧自己的家底也在变。今年9月，⟦Province#1|吉林⟧把⟦Group#60|省信托集团⟧、⟦Company#61|吉盛资产⟧并入⟦Group#4~|集团⟧，⟦GovernmentBody#62|省国资委⟧仍为唯一出资人，合并口径总资产由286亿元升至497亿元。队员们倒没空看这些，他们只关心一件事：⟦Fund#8|周转金⟧能不能续。
====
#2 locatedIn #1
#4 pairedWith #6
#6 locatedIn #5
#5 locatedIn #2
#7 said “我们队三个人，一个学法律，一个学会计，就我懂点编程。”
#7 holdsPosition #25 ; title=队长
#25 partOf #4
#25 established #3
#6 metric 户数 = 185 户 ; time=2018年初
#4 fundedAid #9 ; amount=200万元
#8 metric 拿到 = 200 万元
#6 established #9
#9 metric 放养 = 2 万只 ; time=头一年
#9 metric 死鹅 = 3400 只 ; time=头一年
#11 holdsPosition #10 ; title=教授
#10 produces #12
#11 produces #12
#12 metric 育成率 = 94.6 %
#12 metric 育成率 = 78 %
#9 cooperatesWith #13
#13 metric 保底收购价 = 21 元 ; approx=atLeast
#9 metric 出栏 = 5.2 万只 ; time=2019年
#9 metric 毛利 = 312 万元 ; time=2019年
#9 metric 户均分红 = 3900 元 ; time=2019年
#4 established #17
#14 established #17
#15 established #17
#16 established #17
#4 cooperatesWith #14
#4 cooperatesWith #15
#4 cooperatesWith #16
#17 metric 出资 = 3000 万元
#4 holdsStakeIn #17 ; percent=40%
#14 holdsStakeIn #17 ; percent=20%
#15 holdsStakeIn #17 ; percent=20%
#16 holdsStakeIn #17 ; percent=20%
#17 locatedIn #2
#24 locatedIn #20
#17 hasProject #18
#17 hasProject #19
#17 metric 营收 = 8600 万元 ; time=2020年前三季度
#17 metric 营收同比增长 = 2.3 倍 ; time=2020年前三季度
#25 metric 直播销售额 = 1.8 万元 ; time=三个月
#6 metric 集体收入 = 74 万元 ; time=今年8月
#60 subsidiaryOf #4
#61 subsidiaryOf #4
#62 supervises #4
#62 holdsStakeIn #4
#4 metric 总资产 = 497 亿元
#4 metric 总资产 = 286 亿元
