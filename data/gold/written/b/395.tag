⟦GovernmentBody#1|邓州市水利局⟧关于2014年度⟦Project#2|南水北调中线工程⟧配套及抗旱保供水工作的总结

⟦GovernmentBody#3|邓州市人民政府⟧:
  2014年, ⟦County#27~|我市⟧遭遇63年来最重夏旱, 1—8月降雨量仅312毫米, 比多年均值少43%。在⟦GovernmentBody#4|市委⟧、⟦GovernmentBody#3|市政府⟧领导下, ⟦GovernmentBody#1~|我局⟧一手抓抗旱保供水, 一手抓⟦Project#2|南水北调中线工程⟧配套设施建设, 基本完成全年目标。现总结如下:
  一、⟦Project#2|南水北调中线工程⟧配套建设按期完成
  1. ⟦Facility#5|邓州二水厂⟧、⟦Facility#6|湍河引丹应急泵站⟧全部建成。⟦Facility#5|二水厂⟧由⟦Company#7|河南省水利第一工程局⟧承建, 投资1.24亿元, 日供水能力6万吨, 于12月12日与总干渠同步通水, 城区34万居民喝上⟦Facility#8|丹江口水库⟧水。
  2. 建成配套输水管线19.6公里, 涉及⟦Township#9|张村镇⟧、⟦Township#10|十林镇⟧、⟦Township#11|九龙乡⟧的施工占地已全部复耕。⟦Company#12|中国水电十一局⟧⟦OrganizationUnit#31|第三项目部⟧、⟦Company#13|葛洲坝二公司⟧等参建单位累计投入机械680台班。
  二、抗旱保供水成效显著
  3. 全市启动机井12860眼、提灌站94座, 引⟦Place#14|湍河⟧水、⟦Place#15|刁河⟧水2.3亿立方米, 抗旱浇地166万亩次。⟦Township#16|裴营乡⟧⟦Village#17|赵寨村⟧党员⟦Person#18|逯运生⟧带头打机井, 自垫3.2万元, 解决570口人的饮水困难。
  4. ⟦GovernmentBody#19|水利部⟧下拨特大抗旱补助费830万元, ⟦GovernmentBody#20|省财政厅⟧配套400万元, 采购拉水车6辆。⟦Company#21|邓州市自来水公司⟧实行分区分时供水76天, 未出现群体性事件。
  5. 组织“⟦Initiative#22|党员抗旱突击队⟧”29支, 其中⟦PartyOrganization#23|局机关党总支⟧牵头6支。⟦PartyOrganization#23|局机关党总支⟧被⟦GovernmentBody#4|市委⟧评为“⟦Honor#24|抗旱救灾先进基层党组织⟧”。
  三、存在的主要问题
  6. 调蓄水库短缺, ⟦Facility#25|姚沟水库⟧除险加固迟迟未获⟦GovernmentBody#26|省发改委⟧批复; 农村供水管网漏损率仍在22.6%以上。
  7. 移民安置后续扶持力度不足, ⟦County#27|邓州⟧境内14个移民村人均纯收入低于全市平均水平850元。
  四、2015年打算
  8. 拟投资3.1亿元实施⟦Project#28|引丹灌区续建配套与节水改造工程⟧, 恢复灌溉面积18万亩; 申报⟦Policy#29|农村饮水安全提升三年规划⟧, 解决14.7万人饮水不安全问题; 与⟦Institution#30|华北水利水电大学⟧合作开展地下水超采治理研究, 经费60万元。

                             ⟦GovernmentBody#1|邓州市水利局⟧
                             2014年12月26日
====
#1 hasProject #2
#27 metric 降雨量 = 312 毫米 ; time=1—8月
#27 metric 降雨量比多年均值少 = 43 %
#5 locatedIn #27
#6 locatedIn #27
#7 established #5
#5 metric 投资 = 1.24 亿元
#5 metric 日供水能力 = 6 万吨
#5 metric 受益居民 = 34 万
#1 metric 配套输水管线 = 19.6 公里
#31 partOf #12
#1 metric 投入机械 = 680 台班
#1 metric 启动机井 = 12860 眼
#1 metric 提灌站 = 94 座
#1 metric 引水 = 2.3 亿立方米
#1 metric 抗旱浇地 = 166 万亩次
#17 locatedIn #16
#18 metric 自垫 = 3.2 万元
#18 fundedAid #17 ; amount=3.2万元 ; purpose=打机井
#17 metric 解决饮水困难人口 = 570 口
#19 fundedAid #27 ; amount=830万元 ; purpose=特大抗旱补助费
#20 fundedAid #27 ; amount=400万元
#1 metric 采购拉水车 = 6 辆
#21 metric 分区分时供水 = 76 天
#1 launched #22
#22 metric 突击队 = 29 支
#23 launched #22
#23 partOf #1
#23 receivedHonor #24
#1 metric 农村供水管网漏损率 = 22.6 % ; approx=atLeast
#27 metric 移民村 = 14 个
#27 metric 移民村人均纯收入低于全市平均 = 850 元
#1 hasProject #28 ; status=planned
#28 metric 投资 = 3.1 亿元 ; status=planned
#28 metric 恢复灌溉面积 = 18 万亩 ; status=planned
#1 issued #29 ; status=planned
#1 cooperatesWith #30 ; status=planned
#30 metric 研究经费 = 60 万元 ; status=planned
