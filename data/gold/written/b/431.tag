⟦Township#1|长桥街道⟧2018年度为民办实事项目三季度进展情况公开

⟦City#2|苏州市⟧⟦County#3|吴中区⟧⟦Township#1|长桥街道⟧年初确定的10个为民办实事项目，截至9月30日，完工6个，在建3个，暂缓1个。具体如下：
1、⟦Project#4|新家社区日间照料中心改造工程⟧。预算98万元，新增床位24张，已于5月16日由⟦Institution#5|吴中区福星护理院⟧接手运营，日均服务老人68人次。责任人：⟦Person#6|俞晓菡⟧。
2、⟦Project#7|水岸年华小区雨污分流工程⟧。由⟦Company#8|苏州市吴中城区建设发展有限公司⟧实施，投资1260万元，敷设管网4.8公里，完成76%。因地下燃气管线与图纸不符，停工11天，工期推迟到11月底。
3、⟦Village#9|宝丰社区⟧、⟦Village#10|先锋社区⟧增设智慧停车场各1处，新增泊位213个，引入⟦Company#11|苏州联通⟧“⟦Product#12|泊知停⟧”系统，已完工。
4、⟦Facility#13|龙翔路口袋公园⟧。占地3200平方米，⟦GovernmentBody#14|吴中区城市管理局⟧绿化验收评分94分。
5、为65周岁以上户籍老人免费体检。承担单位：⟦Institution#15|长桥人民医院⟧，完成6480人，查出高血压823人，糖尿病217人，全部建立健康档案。
6、⟦Facility#16|长桥中心小学北校区⟧幕墙改造。⟦GovernmentBody#17|区教育局⟧拨款385万元，8月25日交付，⟦Institution#18|长桥中心小学⟧千余名学生按时开学。
7、失业人员技能培训。与⟦Institution#19|苏州旅游与财经高等职业技术学校⟧合办茶艺、面点班5期，参训162人，取证147人，已就业98人。
8、⟦Village#20|蠡墅社区⟧农贸市场升级。业主⟦Company#21|吴中区蠡墅股份合作社⟧自筹1450万元，9月开业，摊位出租率91%；鲜活水产区异味问题尚待治理。
9、⟦Village#22|新南社区⟧加装电梯2部。⟦Company#23|通力电梯⟧中标，单价46.8万元，政府补贴六成，目前基础施工。
10、⟦Project#24|吴中东路人行天桥⟧。因与⟦Project#25|苏州轨道交通5号线⟧⟦Facility#26|澹台湖站⟧出入口设计冲突，经⟦GovernmentBody#27|区住建局⟧研究，暂缓实施。
资金来源公开：10个项目总预算3680万元，其中区级财政2100万元、街道财政1030万元，其余由⟦Company#60|苏州吴中太湖新城建设有限公司⟧、⟦Company#61|长桥城镇建设发展有限公司⟧等垫付；⟦GovernmentBody#62|吴中区审计局⟧事中审计发现⟦Company#63|江苏吴越市政工程公司⟧虚报工程量42万元，已核减。⟦Group#64|吴中集团⟧向⟦Institution#65|吴中区慈善总会⟧捐赠60万元，定向用于⟦Village#66|宝尹社区⟧“⟦Initiative#67|银发食堂⟧”。⟦Company#61|长桥城建⟧为⟦Township#1|长桥街道⟧下属集体企业，注册资本8000万元。
居民反映集中问题3件：⟦Village#28|龙桥社区⟧夜间施工噪声、⟦Village#9|宝丰社区⟧路灯不亮、⟦Village#22|新南⟧快递柜占道。已办结2件，占道问题由⟦OrganizationUnit#29|长桥街道综合执法局⟧跟进，10月15日前答复。
⟦Township#1|长桥街道⟧人大工委主任⟦Person#30|糜金根⟧带队的评议小组对6个完工项目打分，满意度最高98.6%，最低87.2%（第8项）。
====
#3 locatedIn #2
#1 locatedIn #3
#1 metric 为民办实事项目 = 10 个 ; time=截至9月30日
#1 metric 完工项目 = 6 个 ; time=截至9月30日
#1 metric 在建项目 = 3 个 ; time=截至9月30日
#1 metric 暂缓项目 = 1 个 ; time=截至9月30日
#1 hasProject #4
#1 hasProject #7
#1 established #13
#4 metric 预算 = 98 万元
#4 metric 新增床位 = 24 张
#5 metric 日均服务老人 = 68 人次
#8 hasProject #7
#7 metric 投资 = 1260 万元
#7 metric 敷设管网 = 4.8 公里
#7 metric 完成 = 76 %
#7 metric 停工 = 11 天
#9 metric 新增泊位 = 213 个
#10 metric 新增泊位 = 213 个
#11 produces #12
#13 metric 占地 = 3200 平方米
#13 metric 绿化验收评分 = 94 分
#15 metric 体检完成 = 6480 人
#15 metric 查出高血压 = 823 人
#15 metric 查出糖尿病 = 217 人
#17 fundedAid #16 ; amount=385万元
#16 metric 拨款 = 385 万元
#19 cooperatesWith #1
#1 metric 培训班 = 5 期
#1 metric 参训 = 162 人
#1 metric 取证 = 147 人
#1 metric 已就业 = 98 人
#21 metric 自筹 = 1450 万元
#21 metric 摊位出租率 = 91 %
#22 metric 加装电梯 = 2 部
#23 metric 电梯单价 = 46.8 万元
#1 hasProject #24 ; status=planned
#29 partOf #1
#30 holdsPosition #1 ; title=人大工委主任
#1 metric 居民反映集中问题 = 3 件
#1 metric 已办结 = 2 件
#1 metric 最高满意度 = 98.6 %
#1 metric 最低满意度 = 87.2 %
#1 metric 总预算 = 3680 万元
#1 metric 区级财政 = 2100 万元
#1 metric 街道财政 = 1030 万元
#63 metric 虚报工程量 = 42 万元
#64 fundedAid #65 ; amount=60万元
#64 fundedAid #67
#61 subsidiaryOf #1
#61 metric 注册资本 = 8000 万元
#66 launched #67
