⟦Group#1|华润集团⟧与⟦Province#2|广西⟧：一粒种子、一度电、一盒药

　　⟦Group#1|华润集团⟧与⟦Province#2|广西⟧的缘分始于1958年的一船稻米。如今，⟦Group#1|华润⟧旗下⟦Company#3|华润电力⟧、⟦Company#4|华润水泥⟧、⟦Company#5|华润万家⟧、⟦Group#6|华润医药⟧等13个业务单元在桂投资累计超过800亿元，员工2.3万人，2023年纳税34.7亿元。
　　在⟦City#7|百色⟧，⟦Facility#8|百色华润希望小镇⟧是⟦Group#1|华润集团⟧建设的第一座希望小镇。2008年，⟦Group#1~|集团⟧董事会通过决议，用员工捐款在⟦County#9|右江区⟧⟦Township#10|永乐镇⟧⟦Village#11|西北乐片⟧建设新村，改造民居304户。村民⟦Person#12|黄冬梅⟧在小镇合作社种圣女果，一年挣9万元。她的女儿⟦Person#13|李思琪⟧毕业于⟦Institution#14|广西大学⟧，现在⟦Company#3|华润电力⟧⟦Facility#15|贺州电厂⟧做化验员。
　　在⟦City#16|贺州⟧⟦County#17|富川瑶族自治县⟧，⟦Company#3|华润电力⟧投资建成⟦Facility#18|富川电厂⟧两台百万千瓦机组，又配套建设⟦Facility#19|华润循环经济产业示范区⟧，电厂粉煤灰变水泥、余热供啤酒，⟦Company#20|华润雪花啤酒（广西）公司⟧、⟦Company#4|华润水泥（富川）公司⟧首尾相连。“垃圾放对地方就是资源。”示范区管委会主任⟦Person#21|奉贤书⟧说。2023年，示范区实现产值76亿元，同比增长8.4%。
　　在⟦City#22|玉林⟧，⟦Company#23|华润三九⟧收购的⟦Company#24|昆中药⟧把三七种植延伸到⟦County#25|北流市⟧⟦Township#26|民乐镇⟧，与⟦Institution#27|广西中医药大学⟧合作建设⟦Facility#28|道地药材种子种苗基地⟧，订单面积2.1万亩。⟦Group#6|华润医药商业集团⟧⟦Company#29|广西公司⟧配送网络覆盖全区112个县（市、区），去年销售收入87亿元。
　　今年3月，⟦Group#1|华润集团⟧董事长⟦Person#30|王祥林⟧在⟦City#31|南宁⟧会见⟦GovernmentBody#32|广西壮族自治区党委⟧书记⟦Person#33|刘宁波⟧时表示，⟦Group#1~|集团⟧将实施“⟦Strategy#34|1246⟧”“十四五”发展模式，在⟦Province#2|广西⟧新增新能源装机300万千瓦，投资建设⟦Project#35|平陆运河沿线码头物流园⟧。双方签署《⟦Policy#36|战略合作框架协议⟧》，⟦GovernmentBody#37|自治区国资委⟧、⟦Group#38|广西投资集团⟧参与共建⟦OrganizationUnit#39|向海经济研究院⟧。
====
#3 subsidiaryOf #1
#4 subsidiaryOf #1
#5 subsidiaryOf #1
#6 subsidiaryOf #1
#20 subsidiaryOf #1
#23 subsidiaryOf #1
#1 metric 在桂投资 = 800 亿元 ; approx=atLeast
#1 metric 员工 = 2.3 万人
#1 metric 纳税 = 34.7 亿元 ; time=2023年
#1 established #8 ; time=2008年
#8 locatedIn #11
#11 locatedIn #10
#10 locatedIn #9
#9 locatedIn #7
#8 metric 改造民居 = 304 户
#12 metric 年收入 = 9 万元
#13 holdsPosition #15 ; title=化验员
#3 operates #15
#3 operates #18
#18 locatedIn #17
#17 locatedIn #16
#3 established #18
#3 established #19
#19 metric 产值 = 76 亿元 ; time=2023年
#19 metric 产值同比增长 = 8.4 % ; time=2023年
#21 said “垃圾放对地方就是资源。”
#21 holdsPosition #19 ; title=管委会主任
#23 acquired #24
#25 locatedIn #22
#26 locatedIn #25
#24 cooperatesWith #27
#24 established #28
#27 established #28
#24 metric 订单面积 = 2.1 万亩
#29 subsidiaryOf #6
#29 metric 销售收入 = 87 亿元 ; time=去年
#30 holdsPosition #1 ; title=董事长
#33 holdsPosition #32 ; title=书记
#1 hasStrategy #34
#1 metric 新增新能源装机 = 300 万千瓦 ; status=planned
#1 hasProject #35 ; status=planned
#1 issued #36
#1 cooperatesWith #32
#1 established #39 ; status=planned
#37 established #39 ; status=planned
#38 established #39 ; status=planned
#7 locatedIn #2
#16 locatedIn #2
#22 locatedIn #2
#31 locatedIn #2
