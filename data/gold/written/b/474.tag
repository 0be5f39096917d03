⟦GovernmentBody#1|日喀则市桑珠孜区人民政府⟧
⟦Meeting#13|专题会议⟧纪要
〔2020〕14号

2020年4月22日，⟦GovernmentBody#5|区委⟧副书记、区长⟦Person#2|旦增曲培⟧主持召开⟦Meeting#13|专题会议⟧，研究⟦Company#3|珠峰农牧科技公司⟧重组及援藏资金使用等事项。⟦GovernmentBody#4|上海市第九批援藏干部联络组⟧组长、⟦GovernmentBody#5|区委⟧常务副书记⟦Person#6|庄文昊⟧，副区长⟦Person#7|次仁央宗⟧，⟦GovernmentBody#8|区农业农村局⟧、⟦GovernmentBody#9|区财政局⟧、⟦GovernmentBody#10|区国资中心⟧负责人，⟦Group#11|光明食品集团⟧、⟦Company#12|西藏银行日喀则分行⟧代表参加⟦Meeting#13~|会议⟧。纪要如下：

一、关于⟦Company#3|珠峰农牧科技公司⟧重组。⟦Meeting#13~|会议⟧认为，⟦Company#3~|公司⟧自2015年成立以来，在青稞良种推广、奶牛养殖上起到了带动作用，但管理粗放，截至2019年末亏损1,430万元，负债3,870万元。⟦Meeting#13~|会议⟧同意，由⟦Group#11|光明食品集团⟧下属⟦Company#14|光明牧业⟧出资3,000万元入股，占重组后⟦Company#3~|公司⟧40%股权；⟦GovernmentBody#10|区国资中心⟧持股比例由100%降至60%；⟦Company#3~|公司⟧名称变更为⟦Company#15|西藏珠峰光明农牧有限公司⟧，注册地仍在⟦Place#16|桑珠孜区农牧科技园区⟧。⟦Meeting#13~|会议⟧明确，原有29名员工全部留用。

二、关于⟦Project#17|江当乡万头奶牛场⟧建设。⟦Meeting#13~|会议⟧听取了⟦GovernmentBody#8|区农业农村局⟧关于选址的汇报。项目选址⟦Township#18|江当乡⟧⟦Village#19|郭加新村⟧，占地860亩，估算投资1.98亿元，其中援藏资金6,000万元，其余由重组后⟦Company#15~|新公司⟧自筹和贷款解决。⟦Meeting#13~|会议⟧要求，确保6月15日开工，2021年10月首批3,200头荷斯坦奶牛入栏；环评未通过前，坚决不能动土。

三、关于“⟦Initiative#20|青稞+旅游⟧”融合试点。⟦Meeting#13~|会议⟧原则同意在⟦Township#21|年木乡⟧⟦Village#22|胡达村⟧实施，安排资金480万元，建设观光廊道1.5公里；对⟦Township#23|甲措雄乡⟧提出的同类申请，因资金有限，本年度不予安排。

四、关于贷款支持。⟦Company#12|西藏银行日喀则分行⟧表示，可提供“⟦Product#24|援企助农贷⟧”授信1亿元，年利率1.75%，由⟦Company#25|日喀则市融资担保公司⟧提供担保。

⟦Person#2|旦增曲培⟧最后强调：“援藏资金一分一厘都有娘家人的心意，花要花得明白、见得着牛、数得着奶。”⟦Meeting#13~|会议⟧决定成立⟦OrganizationUnit#26|奶业发展工作专班⟧，由⟦Person#7|次仁央宗⟧同志任组长，每两周调度一次。

出席：⟦Person#27|米玛顿珠⟧、⟦Person#28|奚晨⟧、⟦Person#29|索朗多吉⟧……
====
#2 holdsPosition #5 ; title=副书记
#2 holdsPosition #1 ; title=区长
#2 participatedIn #13
#6 participatedIn #13
#7 participatedIn #13
#1 launched #13 ; time=2020年4月22日
#6 holdsPosition #4 ; title=组长
#6 holdsPosition #5 ; title=常务副书记
#7 holdsPosition #1 ; title=副区长
#8 participatedIn #13
#9 participatedIn #13
#10 participatedIn #13
#11 participatedIn #13
#12 participatedIn #13
#3 metric 亏损 = 1430 万元 ; time=截至2019年末
#3 metric 负债 = 3870 万元 ; time=截至2019年末
#14 subsidiaryOf #11
#14 holdsStakeIn #15 ; percent=40% ; status=planned
#10 holdsStakeIn #15 ; percent=60% ; status=planned
#14 metric 出资 = 3000 万元 ; status=planned
#15 formedFrom #3 ; status=planned
#15 locatedIn #16 ; status=planned
#3 metric 留用员工 = 29 名
#15 hasProject #17 ; status=planned
#1 hasProject #17 ; status=planned
#19 locatedIn #18
#17 locatedIn #19
#17 metric 占地 = 860 亩
#17 metric 估算投资 = 1.98 亿元
#17 metric 援藏资金 = 6000 万元 ; status=planned
#17 metric 荷斯坦奶牛 = 3200 头 ; time=2021年10月 ; status=planned
#22 locatedIn #21
#1 launched #20 ; status=planned
#20 metric 安排资金 = 480 万元 ; status=planned
#20 metric 观光廊道 = 1.5 公里 ; status=planned
#12 produces #24
#12 metric 授信 = 1 亿元 ; status=planned
#24 metric 年利率 = 1.75 %
#2 said “援藏资金一分一厘都有娘家人的心意，花要花得明白、见得着牛、数得着奶。”
#1 established #26
#26 partOf #1
#7 holdsPosition #26 ; title=组长
#27 participatedIn #13
#28 participatedIn #13
#29 participatedIn #13
