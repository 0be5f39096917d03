⟦Group#1|中国医药集团⟧援非医疗：一座医院，两代人

　　在⟦Place#2|赞比亚⟧首都⟦Place#3|卢萨卡⟧，⟦Facility#4|利维·姆瓦纳瓦萨医院⟧二期扩建工程交付那天，老护士⟦Person#5|穆松达⟧摸着崭新的监护仪哭了。“20年前，我们给产妇接生用煤油灯。”她说。
　　该医院由⟦GovernmentBody#6|国家国际发展合作署⟧援建，⟦Company#7|国药国际公司⟧负责设备采购与集成，⟦Company#8|中国江西国际经济技术合作公司⟧承建土建，总投资1.5亿元，850张床位，配备⟦Company#9|联影医疗⟧的CT、⟦Company#10|迈瑞医疗⟧的麻醉机等设备2300余台（套），国产化率96%。⟦Company#7|国药国际⟧⟦Place#2|赞比亚⟧项目部经理⟦Person#11|万里澄⟧告诉记者，设备在海上漂了47天，安装只用了63天。
　　⟦Group#1|国药集团⟧在非洲的足迹可追溯到1963年援⟦Place#12|阿尔及利亚⟧医疗队的药品供应。近年来，⟦Group#1~|集团⟧把职责概括为“药械保障、能力建设、产业合作”三件事，累计向46个⟦Place#13|非洲⟧国家供应疫苗3.2亿剂，⟦Company#14|中国生物⟧旗下⟦Company#15|北京生物制品研究所⟧与⟦Place#16|摩洛哥⟧⟦Company#17|Sothema公司⟧合作灌装线已投产，年产能500万剂/月。
　　⟦Group#1|国药集团⟧党委书记、董事长⟦Person#18|刘敬山⟧出席⟦Meeting#19|中非合作论坛北京峰会⟧企业家大会时表示，集团将在⟦Place#20|埃塞俄比亚⟧⟦Facility#21|东方工业园⟧投资建设青蒿素制剂工厂，设计年产2亿人份，预计带动当地就业800人。青蒿素专家、⟦Institution#22|中国中医科学院⟧研究员⟦Person#23|廖晓峰⟧随团考察后说：“药不能光靠运，得在那里长出来。”
　　能力建设更是持久战。⟦Group#1|国药集团⟧联合⟦Institution#24|首都医科大学⟧举办“⟦Initiative#25|一国一院一带教⟧”培训16期，培训医护人员1160名；⟦Company#26|国药大健康⟧向⟦Place#27|恩多拉⟧赤脚医生捐赠移动诊疗箱400套。赞比亚卫生部官员⟦Person#28|班达⟧评价，“中国朋友不光送鱼，还送鱼竿。”
　　问题同样存在。零备件价格偏高、运维人员不足、个别地区电压不稳，都让设备开机率打了折扣，去年平均为83%。⟦Company#7|国药国际⟧正与⟦Company#29|西门子医疗⟧、⟦Institution#30|赞比亚大学⟧洽谈共建⟦OrganizationUnit#31|医疗设备运维中心⟧，预计年底选址。
====
#4 locatedIn #3
#3 locatedIn #2
#5 said “20年前，我们给产妇接生用煤油灯。”
#6 fundedAid #4
#8 hasProject #4
#4 metric 总投资 = 1.5 亿元
#4 metric 床位 = 850 张
#4 metric 设备 = 2300 台（套） ; approx=about
#4 metric 国产化率 = 96 %
#11 holdsPosition #7 ; title=项目部经理
#7 subsidiaryOf #1
#14 subsidiaryOf #1
#26 subsidiaryOf #1
#1 hasRole “药械保障、能力建设、产业合作”
#1 metric 供应疫苗 = 3.2 亿剂
#1 metric 供应国家 = 46 个
#15 subsidiaryOf #14
#15 cooperatesWith #17
#17 locatedIn #16
#15 metric 年产能 = 500 万剂/月
#18 holdsPosition #1 ; title=党委书记、董事长
#18 participatedIn #19
#1 hasProject #21 ; status=planned
#21 locatedIn #20
#1 metric 年产青蒿素 = 2 亿人份 ; status=planned
#1 metric 带动就业 = 800 人 ; status=planned
#23 holdsPosition #22 ; title=研究员
#23 said “药不能光靠运，得在那里长出来。”
#1 launched #25
#24 launched #25
#1 cooperatesWith #24
#25 metric 培训 = 16 期
#25 metric 培训医护人员 = 1160 名
#26 fundedAid #27 ; amount=移动诊疗箱400套
#28 said “中国朋友不光送鱼，还送鱼竿。”
#1 metric 设备开机率 = 83 % ; time=去年
#7 cooperatesWith #29 ; status=planned
#7 cooperatesWith #30 ; status=planned
#7 established #31 ; status=planned
#29 established #31 ; status=planned
#30 established #31 ; status=planned
#1 addresses “零备件价格偏高、运维人员不足、个别地区电压不稳”
