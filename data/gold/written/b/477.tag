⟦Group#1|沈阳鼓风机装备集团⟧：激活“⟦Initiative#2|三能⟧”机制的 720 天

    2025 年元旦刚过，⟦Group#1|沈阳鼓风机装备集团⟧（简称“⟦Group#1|沈鼓装备⟧”）召开了一场特殊的“退位”仪式：67 岁的⟦Person#3|尹子骞⟧摘下“总设计师”的胸牌，亲手戴在 39 岁的女徒弟⟦Person#4|迟小满⟧胸前。台下的⟦OrganizationUnit#5|透平设计院⟧院长⟦Person#6|佘振铎⟧轻声说：“这块牌，以前要熬到退休才轮得上。”

    这一幕，得益于 2022 年底启动的“⟦Initiative#2|三能⟧”机制改革。720 天里，⟦Group#1~|集团⟧改了些什么？

    ■能上能下：取消“处级”“科级”
    ⟦Group#1~|集团⟧取消行政级别，建立管理、技术、技能、营销四个序列，⟦OrganizationUnit#7|人力资源部⟧牵头制定《⟦Policy#8|岗位价值评估办法⟧》，对 1,368 个岗位重新定级。202 名中层全部“起立”，174 人重新上岗，5 人主动退出转任高级专家；党委委员、副总经理⟦Person#9|麻国忠⟧连续两年考核居末，被调整为调研员。

    ■能增能减：差距可以到 4 倍
    推行“⟦Initiative#10|项目分红+超额利润分享⟧”。⟦Project#11|大连长兴岛乙烯压缩机组项目⟧团队 43 人分得超额利润 516 万元，最高者 38.4 万元，最低者 4.1 万元；⟦Company#12|沈鼓通风公司⟧未完成回款，全员绩效打七折，没有例外。一线技师⟦Person#13|呼延建国⟧年收入超过部门经理，成了厂里的“新闻人物”。

    ■能进能出：市场化退出 3.1%
    两年退出 386 人，占员工总数的 3.1%；引进海内外高层次人才 27 人，其中包括来自⟦Place#14|俄罗斯⟧的⟦Person#15|彼得罗夫⟧教授。⟦Institution#16|东北大学⟧、⟦Institution#17|大连理工大学⟧与⟦Group#1~|集团⟧共建“⟦OrganizationUnit#18|卓越工程师学院⟧”，首届招收 120 人。

    改革有没有用，数据说话。2024 年，⟦Group#1~|集团⟧新签订单 128.6 亿元，同比增长 33.7%，其中氢能、储能订单占比由 4%上升到 17%；人均创收 93.5 万元，创历史新高；累亏 4 年的⟦Company#19|沈鼓核电泵业⟧盈利 7,210 万元，主导产品“⟦Product#20|RCP-5000 型核主泵⟧”交付⟦Facility#21|漳州核电厂⟧。⟦Group#22|中国石油⟧在 1 月 8 日发来的感谢信里写道：“⟦Place#23|塔里木⟧的风沙再大，‘沈鼓速度’也没打折。”

    ⟦GovernmentBody#24|沈阳市国资委⟧主任⟦Person#25|綦昕⟧在⟦Meeting#26|改革经验交流会⟧上概括了三句话：把“铁交椅”变成“活椅子”、把“大锅饭”变成“自助餐”、把“铁饭碗”变成“瓷饭碗”。⟦GovernmentBody#27|辽宁省国资委⟧决定在⟦Group#28|鞍山重型机械集团⟧、⟦Company#29|大连机车集团电控公司⟧等 6 户企业复制推广。

    也有职工私下担忧：考核指标越来越细，研发短期化的苗头已经冒出来。⟦Group#1~|集团⟧表示，今年将为基础研究设立三年“免考期”，投入不低于 8,000 万元。
====
#1 launched #2
#1 launched #10
#3 holdsPosition #1 ; title=总设计师
#4 holdsPosition #1 ; title=总设计师
#6 holdsPosition #5 ; title=院长
#3 metric 年龄 = 67 岁
#4 metric 年龄 = 39 岁
#5 partOf #1
#6 said “这块牌，以前要熬到退休才轮得上。”
#7 partOf #1
#7 issued #8
#1 metric 重新定级岗位 = 1368 个
#1 metric 重新上岗 = 174 人
#1 metric 转任高级专家 = 5 人
#9 holdsPosition #1 ; title=党委委员、副总经理 ; status=ended
#1 hasProject #11
#11 metric 团队人数 = 43 人
#11 metric 超额利润 = 516 万元
#12 subsidiaryOf #1
#19 subsidiaryOf #1
#13 holdsPosition #1 ; title=技师
#1 metric 退出员工 = 386 人 ; time=两年
#1 metric 退出占员工总数 = 3.1 % ; time=两年
#1 metric 引进高层次人才 = 27 人
#1 cooperatesWith #16
#1 cooperatesWith #17
#1 established #18
#16 established #18
#17 established #18
#18 metric 招收 = 120 人
#1 metric 新签订单 = 128.6 亿元 ; time=2024年
#1 metric 新签订单同比增长 = 33.7 % ; time=2024年
#1 metric 氢能、储能订单占比 = 17 %
#1 metric 人均创收 = 93.5 万元
#19 metric 累计亏损 = 4 年
#19 metric 盈利 = 7210 万元
#19 produces #20
#22 said “塔里木的风沙再大，‘沈鼓速度’也没打折。”
#25 holdsPosition #24 ; title=主任
#25 participatedIn #26
#1 metric 基础研究投入 = 8000 万元 ; approx=atLeast ; status=planned
