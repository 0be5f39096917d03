⟦Company#11~|百货大楼⟧前话改革　⟦Group#1|王府井东安集团⟧的“二次出场”
——写在⟦Group#2|首旅集团⟧与⟦Group#1~|王府井⟧重组三周年之际

　　⟦GovernmentBody#3|北京市国资委⟧的会议室里，2018年1月9日的那张签字照片，至今还挂着：左边是⟦Group#2|首旅集团⟧董事长⟦Person#4|花振铎⟧，右边是⟦Group#1|王府井东安集团⟧总经理⟦Person#5|刁惠民⟧，中间站着⟦GovernmentBody#3|市国资委⟧副主任⟦Person#6|展学义⟧。照片里谁也没有笑——二次改革能不能成，没人敢打包票。
　　三年过去，答案有了轮廓。2020年，⟦Company#7|王府井集团股份有限公司⟧（600859.SH）拿到⟦GovernmentBody#8|财政部⟧、⟦GovernmentBody#9|海关总署⟧等部门批准的免税品经营资质，成为⟦Company#10|中国中免⟧之后的第八家，股价三个月从13元涨到79元；同年，尽管线下客流跌去四成，线上销售却从5.6亿元蹿到22.3亿元，增长298%。
　　故事要从1955年说起。⟦Company#11|北京市百货大楼⟧，新中国第一座自己设计、自己投资的大型百货商场，⟦Person#12|张秉贵⟧一抓准、一口清的柜台就在⟦Province#13|北京⟧⟦Facility#14|王府井大街⟧255号。1993年改组股份制，1994年挂牌。2000年，⟦Company#11|北京市百货大楼⟧与⟦Group#15|东安集团⟧合并，组建⟦Group#1|王府井东安集团⟧。可到了2010年代，电商围城，新店开一个亏一个，净利润从7.3亿元滑到5.8亿元，“⟦Company#11~|百货大楼⟧”四个字变成了博物馆里的乡愁。
　　“当时摆着三条路：卖给外地，卖给外资，或者跟⟦Group#2|首旅⟧过日子。”⟦Person#16|郜小雅⟧（时任⟦GovernmentBody#3~|市国资委⟧⟦OrganizationUnit#17|改革重组处⟧处长）回忆，“最后选了第三条，代价最小，动静最大。”重组方案获批后，⟦Group#2|首旅集团⟧成为⟦Group#1|王府井东安集团⟧的唯一股东，资产规模突破1200亿元，旗下⟦Company#18|首旅酒店⟧、⟦Company#19|全聚德⟧、⟦Company#7|王府井股份⟧、⟦Company#21|首商股份⟧四家上市公司，员工从5.4万人增至8.7万人。
　　随后的动作一环扣一环：第一环，⟦Company#7|王府井股份⟧拟以换股方式吸收合并⟦Company#21|首商股份⟧，解决同业竞争，“⟦Facility#22|西单商场⟧”和“⟦Facility#23|燕莎友谊商城⟧”归于一家；第二环，引入⟦Group#24|三胞集团⟧、⟦Company#25|腾讯⟧的数字化团队，上线“⟦Platform#26|王府井线上商城⟧”，注册会员1370万；第三环，与⟦Province#27|海南⟧⟦Company#28|橡树投资⟧在⟦City#29|三亚⟧、⟦County#30|万宁市⟧布点免税，首店⟦Facility#31|万宁王府井国际免税港⟧规划面积10.25万平方米；第四环，在⟦Province#32|贵州⟧⟦City#33|贵阳⟧、⟦Province#34|甘肃⟧⟦City#35|兰州⟧开出奥莱店，带动当地就业3600人。
　　疼痛也在环里。三年里，⟦Group#2~|集团⟧关闭低效门店19家，分流职工2240人，武汉店售货员⟦Person#37|佴金花⟧拿到11.8万元补偿后，在微信群里写：“我卖了二十六年皮鞋，最后卖的是自己的工龄。”这段话，⟦Person#5|刁惠民⟧在职代会上念给所有中层听，会场鸦雀无声。
　　“规模上去了，心不能掉下来。”⟦Person#4|花振铎⟧在2021年⟦Meeting#38|首旅集团工作会议⟧上说。⟦Meeting#38~|会议⟧确定，“十四五”末⟦Group#2~|集团⟧营业收入冲击1000亿元，利润45亿元，做⟦Goal#40|中国一流、世界知名的生活方式服务业产业集团⟧。
　　窗外，⟦Facility#14|王府井大街⟧的步行街道正换砖。老人们说，脚下的石头换过七回，走路的人没换过。
====
#4 holdsPosition #2 ; title=董事长
#5 holdsPosition #1 ; title=总经理
#6 holdsPosition #3 ; title=副主任
#7 metric 股价 = 79 元
#7 metric 线上销售 = 22.3 亿元
#7 metric 线上销售增长 = 298 %
#1 formedFrom #11
#1 formedFrom #15
#14 locatedIn #13
#1 metric 净利润 = 5.8 亿元
#17 partOf #3
#16 holdsPosition #17 ; title=处长 ; status=ended
#16 said “当时摆着三条路：卖给外地，卖给外资，或者跟首旅过日子。”
#16 said “最后选了第三条，代价最小，动静最大。”
#28 locatedIn #27
#1 subsidiaryOf #2
#2 holdsStakeIn #1
#2 metric 资产规模 = 1200 亿元 ; approx=atLeast
#18 subsidiaryOf #2
#19 subsidiaryOf #2
#7 subsidiaryOf #2
#21 subsidiaryOf #2
#2 metric 员工 = 8.7 万人
#7 acquired #21 ; status=planned
#7 cooperatesWith #24
#7 cooperatesWith #25
#7 cooperatesWith #28
#7 established #26
#26 metric 注册会员 = 1370 万
#30 locatedIn #27
#29 locatedIn #27
#31 locatedIn #30
#31 metric 规划面积 = 10.25 万平方米
#33 locatedIn #32
#35 locatedIn #34
#2 metric 关闭低效门店 = 19 家 ; time=三年
#2 metric 分流职工 = 2240 人 ; time=三年
#37 metric 补偿 = 11.8 万元
#37 said “我卖了二十六年皮鞋，最后卖的是自己的工龄。”
#2 metric 带动就业 = 3600 人
#4 said “规模上去了，心不能掉下来。”
#4 participatedIn #38
#2 launched #38
#2 metric 营业收入 = 1000 亿元 ; status=planned
#2 metric 利润 = 45 亿元 ; status=planned
#2 pursuesGoal #40
