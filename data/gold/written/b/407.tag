⟦GovernmentBody#1|新乡市农业局⟧“三夏”生产情况通报（第4期）

各县（市）、区农业局：

　　据6月13日调度，全市418万亩小麦已收获392万亩，占93.8%，投入联合收割机9600台，其中外来机手驾驶的3140台。⟦County#2|卫辉市⟧、⟦County#3|获嘉县⟧已收完，⟦County#4|长垣县⟧⟦Township#5|苗寨乡⟧、⟦County#6|封丘县⟧⟦Township#7|曹岗乡⟧等黄河滩区因5月底降雨较多，尚有26万亩未收。预计全市平均单产412公斤，总产17.2亿公斤，比去年增加4.1%。
　　从品种看，⟦Product#8|百农矮抗58⟧表现突出，在⟦County#9|辉县市⟧⟦Township#10|冀屯乡⟧⟦Village#11|东北流村⟧测产，亩产627公斤；⟦Product#12|周麦18⟧次之，⟦Product#13|豫麦49⟧发生倒伏较重，不宜再扩大。⟦Institution#14|河南科技学院⟧小麦育种专家⟦Person#15|茹振岗⟧教授现场指导，建议适当推迟播期。
　　麦收期间发现的问题：
　　一、秸秆焚烧。6月9日，⟦Township#16|朗公庙镇⟧⟦Village#17|杨街村⟧两处焚烧，过火面积5亩，当事人⟦Person#18|牛某某⟧被罚款200元；⟦County#19|新乡县⟧乡镇包村干部两人被诫勉谈话。
　　二、机械事故。6月7日，⟦County#9|辉县市⟧发生联合收割机倾覆1起，轻伤1人。⟦GovernmentBody#20|市农机监理所⟧已责令停运检修同批次机车17台。
　　三、种子纠纷。⟦Company#21|河南秋丰种业公司⟧供应⟦County#22|延津县⟧⟦Township#23|僧固乡⟧的15吨“⟦Product#24|新麦19⟧”纯度不达标，引发63户农民投诉，经⟦GovernmentBody#25|延津县农业局⟧调解，⟦Company#21~|该公司⟧赔偿农户8.7万元。
　　　　四、涉农企业落实。⟦Company#60|河南九圣禾新科种业有限公司⟧、⟦Company#61|新乡市金苑种子公司⟧两家企业按合同收购良种2.1万吨，较市场价上浮8分钱；⟦Group#62|五得利面粉集团新乡公司⟧与⟦Company#63|新乡市小麦种植协会⟧签约的优质强筋麦基地12万亩已收割完毕，面筋含量31.5%。⟦Institution#64|新乡市农业科学研究所⟧小麦室主任⟦Person#65|茹广信⟧通报了今年千粒重情况，全市平均42.3克。⟦GovernmentBody#1|市农业局⟧局长⟦Person#66|花长友⟧要求，企业收购标准须在收购点门口张榜公布。
对以上问题，各地要举一反三。⟦GovernmentBody#1|市农业局⟧决定：
　　（一）收购环节，配合⟦Company#26|中国储备粮管理总公司新乡直属库⟧落实最低收购价每斤0.69元，不得压级压价，保证售粮不过夜；
　　（二）抓好夏播，力争6月20日前完成玉米播种230万亩、⟦Product#27|花生⟧52万亩；
　　（三）实施“⟦Initiative#28|测土配方施肥⟧”行动，今年取土化验4.2万个样点，⟦Institution#29|市土壤肥料站⟧要加快出配方卡，与⟦Company#30|心连心化肥公司⟧签订配方肥供应协议2万吨；
　　（四）科技特派员⟦Person#31|姬松涛⟧等46人即日起分片包干，问题当日报、三日复。
　　　　　　　　　　　　　　　　　　　　　　　　　　　　　　　　　　　2007年6月14日
====
#1 metric 小麦已收获 = 392 万亩
#1 metric 小麦面积 = 418 万亩
#1 metric 收获进度 = 93.8 %
#1 metric 联合收割机 = 9600 台
#1 metric 外来机手驾驶收割机 = 3140 台
#1 metric 未收小麦 = 26 万亩
#1 metric 平均单产 = 412 公斤 ; status=planned
#1 metric 总产 = 17.2 亿公斤 ; status=planned
#1 metric 总产增加 = 4.1 % ; status=planned
#5 locatedIn #4
#7 locatedIn #6
#11 locatedIn #10
#10 locatedIn #9
#8 metric 亩产 = 627 公斤
#15 holdsPosition #14 ; title=教授
#17 locatedIn #16
#17 metric 过火面积 = 5 亩
#18 metric 罚款 = 200 元
#19 metric 诫勉谈话 = 2 人
#9 metric 联合收割机倾覆 = 1 起 ; time=6月7日
#9 metric 轻伤 = 1 人 ; time=6月7日
#20 metric 责令停运检修机车 = 17 台
#23 locatedIn #22
#24 metric 供应 = 15 吨
#21 produces #24
#21 metric 赔偿农户 = 8.7 万元
#22 metric 投诉农民 = 63 户
#26 metric 最低收购价 = 0.69 元 ; time=每斤
#1 metric 玉米播种 = 230 万亩 ; status=planned
#1 metric 花生播种 = 52 万亩 ; status=planned
#1 launched #28
#1 metric 取土化验样点 = 4.2 万个 ; time=今年
#30 metric 配方肥供应协议 = 2 万吨
#29 cooperatesWith #30
#31 holdsPosition #1 ; title=科技特派员
#1 metric 科技特派员 = 46 人
#60 metric 收购良种 = 2.1 万吨
#61 metric 收购良种 = 2.1 万吨
#62 cooperatesWith #63
#62 metric 优质强筋麦基地 = 12 万亩
#62 metric 面筋含量 = 31.5 %
#65 holdsPosition #64 ; title=小麦室主任
#1 metric 平均千粒重 = 42.3 克
#66 holdsPosition #1 ; title=局长
