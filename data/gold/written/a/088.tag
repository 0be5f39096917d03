⟦Institution#1|中国工程院⟧院士⟦Person#2|龚建平⟧团队：给盾构机装上“中国心”

　　实验室的白板上，写满了密密麻麻的公式。⟦Institution#3|中国矿业大学（北京）⟧教授、⟦Honor#4|中国工程院院士⟧⟦Person#2|龚建平⟧用红笔圈出一个数字：0.02毫米。“这是主轴承滚道的形位误差，差一丝，机器进去了就别想出来。”
　　主轴承被称作盾构机的“心脏”，长期依赖⟦Place#5|德国⟧、⟦Place#6|瑞典⟧进口，一套价格上千万元、交货期18个月。2018年，⟦GovernmentBody#7|科技部⟧启动“⟦Project#8|高性能制造技术与重大装备⟧”重点专项，由⟦Person#2|龚建平⟧任首席，⟦Company#9|中铁装备⟧、⟦Company#10|洛阳LYC轴承公司⟧、⟦Group#11|中国机械总院集团⟧等12家单位组成联合体。
　　“第一套样机，跑了400个小时就响，那声音像石磨。”⟦Company#10|LYC公司⟧总工程师⟦Person#12|郝敬之⟧说。团队从材料、热处理到装配，推倒重来四次。⟦Institution#13|中国科学院金属研究所⟧研究员⟦Person#14|李殿鸣⟧团队研发的低氧稀土钢，使疲劳寿命提升4倍；⟦Institution#15|燕山大学⟧负责加工工艺；⟦Company#9|中铁装备⟧提供工程验证。2023年10月，直径8.61米的⟦Product#16|国产盾构机主轴承⟧通过评审，打破了国外垄断。
　　今年，⟦Company#9|中铁装备⟧用上该轴承的“⟦Product#17|中铁1363号⟧”，在⟦Facility#18|沈白高铁⟧⟦Facility#19|新宾隧道⟧掘进7.2公里，零故障。公司董事长⟦Person#20|谭顺福⟧透露，国产轴承价格比进口低四成，已签订单21套，合同额3.6亿元。2024年6月，项目获⟦Honor#21|国家科学技术进步奖一等奖⟧。
　　成果落地离不开平台。⟦OrganizationUnit#22|隧道掘进装备国家重点实验室⟧与⟦City#23|洛阳市⟧共建⟦OrganizationUnit#24|大型轴承中试基地⟧，总投资5.8亿元，⟦Fund#25|河南省科创基金⟧入股20%。⟦City#23|洛阳市⟧市长⟦Person#26|张玉森⟧在基地揭牌仪式上说，要“围着轴承建产业”，计划到2027年产值达300亿元。
　　63岁的⟦Person#2|龚建平⟧每周仍有三天待在车间。他的学生⟦Person#27|骆启航⟧已能独立带队，在⟦City#28|瓦房店⟧调试风电主轴承。“他们是第二颗心。”⟦Person#2|龚建平⟧说，“我最怕的不是失败，是没人敢接。”
====
#2 holdsPosition #3 ; title=教授
#2 receivedHonor #4
#2 said “这是主轴承滚道的形位误差，差一丝，机器进去了就别想出来。”
#7 launched #8
#2 holdsPosition #8 ; title=首席
#9 participatedIn #8
#10 participatedIn #8
#11 participatedIn #8
#12 holdsPosition #10 ; title=总工程师
#12 said “第一套样机，跑了400个小时就响，那声音像石磨。”
#14 holdsPosition #13 ; title=研究员
#13 participatedIn #8
#15 participatedIn #8
#9 produces #16
#10 produces #16
#16 metric 直径 = 8.61 米
#9 produces #17
#17 metric 掘进 = 7.2 公里
#20 holdsPosition #9 ; title=董事长
#16 metric 订单 = 21 套
#16 metric 合同额 = 3.6 亿元
#8 receivedHonor #21 ; time=2024年6月
#22 cooperatesWith #23
#22 established #24
#23 established #24
#24 metric 总投资 = 5.8 亿元
#25 holdsStakeIn #24 ; percent=20%
#26 holdsPosition #23 ; title=市长
#23 metric 产值 = 300 亿元 ; time=到2027年 ; status=planned
#2 metric 年龄 = 63 岁
#2 said “他们是第二颗心。”
