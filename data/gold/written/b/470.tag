⟦GovernmentBody#1|天津市国资委⟧办公室　情况反映（第34期）
2004年9月6日

⟦Group#2|天津纺织控股集团⟧“⟦Initiative#31|退城进园⟧”遇三难

　　《⟦Policy#3|天津市工业东移规划⟧》出台后，⟦Group#2|天津纺织集团（控股）有限公司⟧率先行动，⟦Group#2~|集团⟧所属32家工厂计划用5年时间分三批搬迁至⟦Facility#4|空港纺织工业园⟧。截至8月底，⟦Company#5|天津第一棉纺厂⟧、⟦Company#6|抵羊毛线厂⟧、⟦Company#7|天津针织厂⟧等9家企业已进园，盘活中心城区土地1,870亩，变现资金28.4亿元，安置职工1.93万人；另有6家企业签订了搬迁合同。但调研发现，搬迁遇到三个难题。

　　一、资金周转难。搬迁费用、建设资金与土地变现不同步。⟦Company#8|天津印染厂⟧旧厂区土地招拍挂两度延期，新厂房已投入1.67亿元，其中1.2亿元为⟦Company#9|北方国际信托投资公司⟧的短期贷款，年利息高达840多万元。⟦Group#2~|集团⟧总会计师⟦Person#10|闫素芬⟧反映，光今年就要偿还到期贷款5.6亿元，“钱在地上躺着，账在纸上催着”。

　　二、富余人员安置难。新厂采用⟦Place#11|瑞士⟧⟦Company#12|立达公司⟧、⟦Place#13|德国⟧⟦Company#14|特吕茨勒公司⟧的清梳联和气流纺设备，万锭用工由320人降到不足70人，加上内退、买断，仍有4,260名富余人员需要消化。⟦GovernmentBody#15|市劳动保障局⟧协调的社区岗位多为保洁、协管，月薪不到500元，职工不愿去。

　　三、产权遗留难。⟦Company#16|仁立毛纺公司⟧有港资⟦Company#17|香港永新企业⟧12%的股权，对方对评估价值不认可；⟦Company#5|一棉⟧旧厂区内有93户职工住房无证，⟦County#18|河西区⟧、⟦County#19|河东区⟧两家房管部门权责不清，拆迁工作停顿四个月。

　　建议：一是由⟦GovernmentBody#20|市财政局⟧设立5亿元的过桥资金，⟦Group#2~|集团⟧专款专用；二是将富余人员纳入全市“⟦Initiative#21|4050⟧”再就业援助工程，给予社保补贴；三是由⟦GovernmentBody#22|市政府⟧副秘书长牵头成立⟦OrganizationUnit#23|纺织东移协调小组⟧，⟦GovernmentBody#24|市规划和国土资源局⟧、⟦GovernmentBody#25|市建委⟧、⟦GovernmentBody#20|市财政局⟧参加。

　　⟦GovernmentBody#1|市国资委⟧副主任⟦Person#26|蒙兆年⟧8月31日批示：“所提问题很实在，请产权处抓紧会商，能在⟦GovernmentBody#1|国资委⟧层面解决的，不要往上推。”

　　又讯：⟦Group#28|上海纺织控股集团⟧9月2日派出考察团来津，对⟦Group#2|天津纺织⟧“⟦Initiative#29|一进一退一提高⟧”的做法表示认可。
====
#2 implements #3
#2 launched #31
#2 metric 计划搬迁工厂 = 32 家 ; status=planned
#2 metric 已进园企业 = 9 家 ; time=截至8月底
#2 metric 盘活土地 = 1870 亩 ; time=截至8月底
#2 metric 变现资金 = 28.4 亿元 ; time=截至8月底
#2 metric 安置职工 = 1.93 万人 ; time=截至8月底
#2 metric 签订搬迁合同企业 = 6 家
#5 subsidiaryOf #2
#6 subsidiaryOf #2
#7 subsidiaryOf #2
#8 subsidiaryOf #2
#5 locatedIn #4
#6 locatedIn #4
#7 locatedIn #4
#8 metric 新厂房投入 = 1.67 亿元
#8 metric 短期贷款 = 1.2 亿元
#8 metric 年利息 = 840 万元 ; approx=about
#10 holdsPosition #2 ; title=总会计师
#10 said “钱在地上躺着，账在纸上催着”
#2 metric 偿还到期贷款 = 5.6 亿元 ; time=今年 ; status=planned
#2 metric 富余人员 = 4260 名
#2 metric 万锭用工 = 70 人 ; approx=atMost
#12 locatedIn #11
#14 locatedIn #13
#2 cooperatesWith #12
#2 cooperatesWith #14
#17 holdsStakeIn #16 ; percent=12%
#5 metric 职工住房无证 = 93 户
#20 metric 过桥资金 = 5 亿元 ; status=planned
#22 established #23 ; status=planned
#20 participatedIn #23 ; status=planned
#24 participatedIn #23 ; status=planned
#25 participatedIn #23 ; status=planned
#2 launched #21 ; status=planned
#26 holdsPosition #1 ; title=副主任
#26 said “所提问题很实在，请产权处抓紧会商，能在国资委层面解决的，不要往上推。”
#28 visited #2 ; time=9月2日
#2 launched #29
#1 supervises #2
