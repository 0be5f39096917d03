“三项制度”不搞花架子 ⟦City#1|芜湖⟧今年国企改革盯住九个字

压层级、强主业、真任职。在3月6日召开的⟦Meeting#2|芜湖市国资监管工作视频会⟧上，这九个字贴在主席台背景墙上。

晒单子——⟦Company#3|芜湖建投⟧、⟦Company#4|芜湖轨道⟧、⟦Company#5|芜湖宜居⟧三家平台去年实现净利润21.6亿元，⟦Company#3|建投⟧靠投资⟦Group#6|奇瑞控股⟧股权浮盈贡献了其中的18亿元，剔除后仅3.6亿元；⟦Company#4|轨道⟧日均客流11.3万人次，票务收入1.04亿元，运营补亏6.2亿元。“不把浮盈当本事。”⟦GovernmentBody#7|市国资委⟧主任⟦Person#8|项立诚⟧这句话让会场安静了几秒。

晒层级——去年一年，⟦City#1|芜湖市⟧属企业从最长七级压到四级，清理法人68户。今年还剩⟦Company#9|芜湖远大物业⟧等21户要清。⟦Company#3|建投⟧旗下⟦Company#10|芜湖产业基金公司⟧保留，⟦Fund#11|芜湖风险投资一期⟧、⟦Fund#12|芜湖新芜基金⟧两只子基金到期退出，退出倍数2.7倍。

晒任期——8户市属企业经理层34人重签契约，考核不达标的2人提前解聘，降薪11人。⟦Company#5|宜居⟧经理⟦Person#13|易观潮⟧提出，⟦Project#14|十里江湾人才公寓⟧出租率要由61%提到90%，若拿不下，自愿扣除绩效30%。

晒创新——⟦Company#15|芜湖造船厂⟧的⟦Product#16|江豚170⟧纯电动货船交付了7艘，拿下⟦Honor#17|工信部绿色船舶示范⟧称号；⟦Group#6|奇瑞⟧的⟦Facility#18|鲸湾工厂⟧产线节拍提速8%，⟦Company#19|埃夫特⟧工业机器人在⟦Group#6|奇瑞⟧用了1700台；⟦Institution#20|安徽师范大学⟧与⟦Company#3|建投⟧共建⟦OrganizationUnit#21|皖江新能源材料研究院⟧，首批落地4个课题。

今年的任务书更直白：⟦Initiative#22|国有企业改革深化提升行动⟧年底前主体任务完成90%以上；制定《⟦Policy#23|市属企业外部董事履职评价办法⟧》；推进⟦Project#24|芜湖港朱家桥铁路专用线⟧，总投资5.2亿元；由⟦Company#25|徽商银行芜湖分行⟧牵头组建⟦Fund#26|市属国企转贷资金池⟧，规模30亿元。会议还通报，⟦County#27|无为⟧、⟦County#28|南陵⟧两地平台化债进度居全市前列，分别压降隐性债务9.8亿元、5.4亿元。
会上发了奖。⟦Company#4|芜湖轨道⟧⟦OrganizationUnit#61|运营一中心⟧、⟦Company#15|芜湖造船厂⟧⟦OrganizationUnit#62|舾装车间⟧等6个集体被授予⟦Honor#63|芜湖市国资系统工人先锋号⟧；⟦Company#64|芜湖供水⟧的⟦Product#65|听漏云⟧凭借0.3升/秒的检出精度，获⟦Honor#66|安徽省职工技术创新成果⟧二等奖，已推广到⟦City#67|宣城⟧、⟦City#68|池州⟧的11家水司。⟦GovernmentBody#7|市国资委⟧同时向社会公开首批⟦Initiative#69|揭榜挂帅⟧项目14个，最大的一个是⟦Group#6|奇瑞⟧与⟦Company#19|埃夫特⟧合报的⟦Project#70|车身柔性焊装示范线⟧，财政补助900万元，自筹2100万元。相比之下，县区平台公司的创新项目仍是空白。
====
#7 launched #2
#3 metric 净利润 = 21.6 亿元 ; time=去年
#3 metric 投资浮盈 = 18 亿元 ; time=去年
#3 holdsStakeIn #6
#3 metric 剔除浮盈净利润 = 3.6 亿元 ; time=去年
#4 metric 日均客流 = 11.3 万人次
#4 metric 票务收入 = 1.04 亿元 ; time=去年
#4 metric 运营补亏 = 6.2 亿元 ; time=去年
#8 holdsPosition #7 ; title=主任
#8 said “不把浮盈当本事。”
#1 metric 清理法人 = 68 户 ; time=去年
#1 metric 待清理法人 = 21 户 ; time=今年 ; status=planned
#10 subsidiaryOf #3
#11 subsidiaryOf #3
#12 subsidiaryOf #3
#11 metric 退出倍数 = 2.7 倍
#12 metric 退出倍数 = 2.7 倍
#1 metric 重签契约 = 34 人
#1 metric 提前解聘 = 2 人
#1 metric 降薪 = 11 人
#13 holdsPosition #5 ; title=经理
#5 hasProject #14
#14 metric 出租率 = 90 % ; status=planned
#15 produces #16
#16 metric 交付 = 7 艘
#15 receivedHonor #17
#16 receivedHonor #17
#6 operates #18
#18 metric 节拍提速 = 8 %
#19 cooperatesWith #6
#19 metric 奇瑞用工业机器人 = 1700 台
#20 cooperatesWith #3
#3 established #21
#20 established #21
#21 metric 首批课题 = 4 个
#7 launched #22
#22 metric 主体任务完成 = 90 % ; time=年底前 ; approx=atLeast ; status=planned
#7 issued #23 ; status=planned
#7 hasProject #24
#24 metric 总投资 = 5.2 亿元
#25 established #26 ; status=planned
#26 metric 规模 = 30 亿元 ; status=planned
#27 metric 压降隐性债务 = 9.8 亿元
#28 metric 压降隐性债务 = 5.4 亿元
#61 partOf #4
#62 partOf #15
#61 receivedHonor #63
#62 receivedHonor #63
#64 produces #65
#65 metric 检出精度 = 0.3 升/秒
#65 receivedHonor #66
#65 metric 推广水司 = 11 家
#7 launched #69
#69 metric 项目 = 14 个
#6 hasProject #70
#19 hasProject #70
#70 metric 财政补助 = 900 万元
#70 metric 自筹 = 2100 万元
#6 cooperatesWith #19
