⟦GovernmentBody#1|中共张家口市委国企改革专项小组⟧⟦Meeting#3|第五次会议⟧纪要摘要

时间：2021年8月3日　　主持：⟦GovernmentBody#32|市委⟧常委、常务副市长⟦Person#2|郑伯言⟧

⟦Meeting#3~|会议⟧听取⟦GovernmentBody#4|市国资委⟧关于⟦Initiative#5|国企改革三年行动⟧“⟦Initiative#33|双月会诊⟧”情况的汇报。⟦Meeting#3~|会议⟧认为，截至7月底，改革任务总体完成率72.5%，高于时间进度5.8个百分点，但个别企业存在推诿、“数字改革”现象，必须引起警觉。

⟦Meeting#3~|会议⟧指出，⟦Group#6|张垣城投集团⟧、⟦Group#7|张家口旅投集团⟧、⟦Group#8|冰雪产投集团⟧三户企业合计资产占市属企业的81.3%，是改革的“主战场”。

⟦Meeting#3~|会议⟧议定：
（1）关于⟦Company#9|张家口煤机厂⟧重组。同意由⟦Group#8|冰雪产投集团⟧出资3.5亿元承接⟦Company#9|煤机厂⟧全部股权，保留“⟦Product#10|煤机⟧”商标，⟦Company#9|煤机厂⟧更名为⟦Company#11|张家口冰雪装备制造有限公司⟧；⟦GovernmentBody#4|市国资委⟧8月底前完成资产清查，⟦GovernmentBody#12|市税务局⟧给予契税减免政策支持。⟦Person#13|申屠刚⟧同志不再担任厂长，另有任用。
（2）关于⟦Facility#14|崇礼太子城冰雪小镇⟧运维资产。原则上由⟦Group#7|张家口旅投集团⟧统一运营，授权期限20年，不涉及国有土地出让；⟦Group#15|首钢集团⟧提出参股20%的方案，待⟦Place#16|北京⟧⟦Meeting#17|2022年冬奥会⟧之后再议。
（3）关于“⟦Initiative#18|供暖价格联动⟧”机制。由⟦GovernmentBody#19|市发展改革委⟧会同⟦Company#20|张家口热力总公司⟧三季度拿出听证方案；⟦Company#20|热力总公司⟧上年政策性亏损1.26亿元，先由⟦GovernmentBody#21|市财政局⟧预拨补贴4,500万元。
（4）关于薪酬改革。同意《⟦Policy#22|市属企业工资总额备案管理办法⟧》，对⟦Group#6|张垣城投集团⟧等5户企业实行备案制，对⟦Company#23|宣化钢铁物流公司⟧等3户亏损企业维持核准制，且工资总额增幅不超过1%。
（5）关于处僵治困。10月底前⟦Company#24|下花园电瓷厂⟧进入破产程序；职工432人，补缴社保金3,180万元，⟦GovernmentBody#25|下花园区政府⟧承担30%。
（6）关于企业负责人任期制契约化签约。9月15日前签约率达到100%，未签约的由⟦GovernmentBody#26|市委组织部⟧通报。

⟦Meeting#3~|会议⟧强调，要按照省委“⟦Slogan#27|三重四创五优化⟧”活动要求，明确责任、挂图作战，“不当看客、不做甩手掌柜”。
出席：⟦Person#28|朴秀贤⟧、⟦Person#29|贡克勤⟧；列席：⟦Group#30|中诚信国际⟧项目经理⟦Person#31|蒙晨⟧。
====
#2 holdsPosition #32 ; title=常委
#1 launched #3 ; time=2021年8月3日
#2 participatedIn #3
#28 participatedIn #3
#29 participatedIn #3
#31 participatedIn #3
#4 participatedIn #3
#4 launched #5
#4 launched #33
#4 metric 改革任务完成率 = 72.5 % ; time=截至7月底
#4 metric 高于时间进度 = 5.8 个百分点 ; time=截至7月底
#4 metric 三户企业合计资产占市属企业 = 81.3 %
#4 supervises #6
#4 supervises #7
#4 supervises #8
#11 formedFrom #9 ; status=planned
#8 acquired #9 ; status=planned
#8 metric 出资 = 3.5 亿元 ; status=planned
#9 produces #10
#13 holdsPosition #9 ; title=厂长 ; status=ended
#7 operates #14 ; status=planned
#7 metric 授权期限 = 20 年 ; status=planned
#15 metric 参股 = 20 % ; status=planned
#1 launched #18 ; status=planned
#20 metric 政策性亏损 = 1.26 亿元 ; time=上年
#21 metric 预拨补贴 = 4500 万元 ; status=planned
#1 issued #22
#23 metric 工资总额增幅 = 1 % ; approx=atMost ; status=planned
#24 metric 职工 = 432 人
#24 metric 补缴社保金 = 3180 万元 ; status=planned
#25 metric 承担比例 = 30 % ; status=planned
#4 metric 签约率 = 100 % ; status=planned
#31 holdsPosition #30 ; title=项目经理
#1 implements #27
