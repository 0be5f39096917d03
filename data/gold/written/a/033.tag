⟦GovernmentBody#1|中央第九巡视组⟧向⟦PartyOrganization#9|中国华岳集团党委⟧反馈巡视情况

　　根据⟦GovernmentBody#3|党中央⟧关于巡视工作统一部署，近日，⟦GovernmentBody#1|中央第九巡视组⟧向⟦PartyOrganization#9|中国华岳集团有限公司党委⟧反馈巡视情况。⟦GovernmentBody#1|中央第九巡视组⟧组长⟦Person#4|辛振国⟧代表⟦GovernmentBody#1~|巡视组⟧反馈意见，⟦Group#2|中国华岳⟧党委书记、董事长⟦Person#5|尚文博⟧主持会议并作表态发言。⟦GovernmentBody#6|中央纪委国家监委⟧、⟦GovernmentBody#7|中央组织部⟧及⟦GovernmentBody#8|国务院国资委⟧有关负责同志列席会议。
　　⟦Person#4|辛振国⟧指出，⟦PartyOrganization#9|中国华岳集团党委⟧学习贯彻⟦Slogan#10|习近平新时代中国特色社会主义思想⟧，推动改革发展取得一定成效。巡视也发现一些问题，主要是：聚焦主责主业有差距，对⟦Industry#11|房地产⟧、⟦Industry#12|文化⟧等业务风险防范不够到位；履行全面从严治党“两个责任”不够有力，部分下属单位靠企吃企、违规经商办企业问题时有发生；执行⟦Slogan#13|中央八项规定精神⟧不严，⟦Slogan#14|形式主义、官僚主义⟧仍然存在；对上一轮巡视整改“新官不理旧账”。
　　⟦GovernmentBody#1~|巡视组⟧还收到反映一些领导干部的问题线索，已按规定转⟦GovernmentBody#6|中央纪委国家监委⟧、⟦GovernmentBody#7|中央组织部⟧等有关方面处理。
　　⟦Person#4|辛振国⟧提出三点整改意见：一要强化政治引领；二要聚焦中央企业职责使命，有效防控风险，统筹好发展和安全；三要压紧压实管党治党政治责任。
　　⟦Person#5|尚文博⟧表示，⟦PartyOrganization#9|集团党委⟧诚恳接受、照单全收，将成立⟦OrganizationUnit#15|巡视整改工作领导小组⟧，制定《⟦Policy#16|中央巡视反馈问题整改方案⟧》，建立问题、任务、责任“⟦Initiative#17|三张清单⟧”，确保件件有着落。“对巡视指出的问题，不推、不拖、不绕。”⟦Person#5|尚文博⟧说。
　　会后，⟦Group#2|华岳集团⟧迅速行动，首批明确整改任务118项，由⟦Person#5|尚文博⟧等8名班子成员包案督办；⟦Group#18|华岳发展控股集团股份有限公司⟧、⟦Group#19|华岳文化集团⟧、⟦Company#20|华岳国际控股⟧、⟦Group#21|华岳久联集团⟧等二级企业同步召开整改部署会。⟦OrganizationUnit#22|集团纪检监察组⟧组长⟦Person#23|濮存礼⟧将对整改情况开展专项监督。截至7月20日，立行立改事项完成26项，清理退出非主业投资9户，挽回经济损失4100万元。
====
#4 holdsPosition #1 ; title=组长
#5 holdsPosition #2 ; title=党委书记、董事长
#9 partOf #2
#9 implements #10
#5 said “对巡视指出的问题，不推、不拖、不绕。”
#15 partOf #2
#9 established #15 ; status=planned
#9 issued #16 ; status=planned
#9 launched #17 ; status=planned
#9 addresses “聚焦主责主业有差距”
#2 metric 整改任务 = 118 项
#18 subsidiaryOf #2
#19 subsidiaryOf #2
#20 subsidiaryOf #2
#21 subsidiaryOf #2
#22 partOf #2
#23 holdsPosition #22 ; title=组长
#2 metric 立行立改事项 = 26 项 ; time=截至7月20日
#2 metric 清理退出非主业投资 = 9 户 ; time=截至7月20日
#2 metric 挽回经济损失 = 4100 万元 ; time=截至7月20日
#2 developsIndustry #11
#2 developsIndustry #12
