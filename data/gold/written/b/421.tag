⟦Institution#1|重庆市总工会⟧：技能大赛连着“产改”

　　华龙网12月4日讯（记者 ⟦Person#2|雍黎⟧）“以前觉得比武是工会的事，现在知道它跟工资条连着。”昨日，在⟦Meeting#70|重庆市产业工人队伍建设改革推进会⟧上，⟦Group#4|庆铃汽车集团⟧发动机装试工⟦Person#5|令江⟧说，他今年拿下“⟦Honor#6|巴渝工匠⟧”称号，岗位津贴每月涨了1800元。

　　2017年4月，⟦GovernmentBody#7|中共中央⟧、⟦GovernmentBody#8|国务院⟧印发《⟦Policy#9|新时期产业工人队伍建设改革方案⟧》。次年，⟦GovernmentBody#10|重庆市委全面深化改革委员会⟧把⟦Group#4|庆铃集团⟧、⟦Group#11|重庆机电控股集团⟧、⟦Company#12|重庆建工集团股份有限公司⟧、⟦Company#13|京东方重庆⟧列为首批试点。⟦Institution#1|重庆市总工会⟧与⟦GovernmentBody#14|市人力社保局⟧、⟦GovernmentBody#15|市国资委⟧等九部门出台“⟦Policy#16|产改20条⟧”，建立“⟦Initiative#17|技能津贴+股权激励+荣誉疗休养⟧”三项激励制度。到今年10月底，全市技能人才418万人，其中高技能人才121.3万人，占比29%，比改革前提高6.8个百分点。

　　大赛只是起点。今年“⟦Initiative#18|巴渝工匠杯⟧”共设87个工种，⟦Institution#1|市总工会⟧投入1160万元，带动区县和企业投入6200万元，参赛职工82万人次。⟦Group#11|机电集团⟧所属⟦Company#19|重庆水轮机厂⟧的“⟦OrganizationUnit#20|聂丹创新工作室⟧”，解决抽水蓄能机组顶盖变形难题，节约制造成本470万元；⟦County#21|永川区⟧⟦Company#22|长城汽车重庆分公司⟧以赛代评，一次性晋升技师61人。

　　国企之外，民营企业也动了起来。⟦Group#60|小康工业集团⟧与⟦Institution#61|重庆工业职业技术学院⟧成立⟦Institution#62|小康汽车产业学院⟧，首批招生300人，⟦Company#63|东风小康⟧技师⟦Person#64|公冶宏⟧被聘为兼职教授；⟦Company#65|重庆西南铝业（集团）有限责任公司⟧制定《⟦Policy#66|高技能人才岗位价值评价办法⟧》，把大国工匠等级与绩效系数挂钩，最高系数3.2；⟦PartyOrganization#67|重庆市总工会党组⟧则要求产业工会“对标⟦Group#68|上海电气⟧、学习⟦Group#69|中国商飞⟧”。2018年1至9月，全市企业研发投入强度升至2.1%，发明专利增长19.4%。
　　也有“木桶短板”。民营企业参与率不到35%，⟦Institution#72|荣昌区眼镜行业工会联合会⟧主席⟦Person#24|申屠静⟧透露，⟦County#23|荣昌区⟧180余户小企业中只有12户开展过技能竞赛；劳务派遣工在⟦Province#3|重庆⟧制造业占比18%，难以享受同工同酬的等级津贴。⟦Institution#25|西南大学⟧⟦OrganizationUnit#26|劳动关系研究所⟧所长⟦Person#27|莫荣华⟧建议，可以通过产业链工会联合会“大带小”解决。

　　⟦Institution#1|市总工会⟧党组成员、副主席⟦Person#28|钟晓燕⟧介绍，2019年将推出“⟦Initiative#29|名师带徒千百工程⟧”，选树名师1000名、带徒3000名，每对师徒资助2000元；同时探索设立⟦Fund#30|重庆市职工创新基金⟧，首期规模5000万元，由⟦Institution#1|市总工会⟧、⟦Group#31|重庆渝富控股集团⟧共同出资。
====
#4 metric 每月岗位津贴上涨 = 1800 元
#5 holdsPosition #4 ; title=发动机装试工
#5 said “以前觉得比武是工会的事，现在知道它跟工资条连着。”
#5 participatedIn #70
#5 receivedHonor #6 ; time=今年
#7 issued #9 ; time=2017年4月
#8 issued #9 ; time=2017年4月
#1 issued #16
#14 issued #16
#15 issued #16
#1 launched #17
#3 metric 技能人才 = 418 万人 ; time=到今年10月底
#3 metric 高技能人才 = 121.3 万人 ; time=到今年10月底
#3 metric 高技能人才占比 = 29 % ; time=到今年10月底
#1 launched #18
#18 metric 工种 = 87 个
#1 metric 大赛投入 = 1160 万元
#18 metric 区县和企业投入 = 6200 万元
#18 metric 参赛职工 = 82 万人次
#19 subsidiaryOf #11
#20 partOf #19
#20 metric 节约制造成本 = 470 万元
#22 locatedIn #21
#22 metric 晋升技师 = 61 人
#24 holdsPosition #72 ; title=主席
#3 metric 民营企业参与率 = 35 % ; approx=atMost
#23 metric 开展技能竞赛企业 = 12 户
#3 metric 劳务派遣工制造业占比 = 18 %
#26 partOf #25
#27 holdsPosition #26 ; title=所长
#28 holdsPosition #1 ; title=党组成员、副主席
#1 launched #29 ; status=planned ; time=2019年
#29 metric 选树名师 = 1000 名 ; status=planned
#29 metric 带徒 = 3000 名 ; status=planned
#29 metric 师徒资助 = 2000 元 ; status=planned
#1 established #30 ; status=planned
#31 established #30 ; status=planned
#30 metric 首期规模 = 5000 万元 ; status=planned
#60 established #62
#61 established #62
#60 cooperatesWith #61
#62 metric 首批招生 = 300 人
#64 holdsPosition #63 ; title=技师
#64 holdsPosition #62 ; title=兼职教授
#65 issued #66
#65 metric 最高绩效系数 = 3.2
#3 metric 企业研发投入强度 = 2.1 % ; time=2018年1至9月
#3 metric 发明专利增长 = 19.4 % ; time=2018年1至9月
#67 partOf #1
#67 benchmarksAgainst #68
#67 benchmarksAgainst #69
