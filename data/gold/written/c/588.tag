⟦Group#1|佛燃能源⟧的氢：从加氢站到一条链

8月的⟦City#2|佛山⟧⟦County#3|南海区⟧⟦Township#4|丹灶镇⟧，开上路的氢车要比别处密。日前，⟦Group#1|佛燃能源集团股份有限公司⟧（002911，⟦Group#1|佛燃能源⟧）在⟦Institution#5|仙湖实验室⟧披露氢能装备进展：旗下⟦Company#6|佛燃科技⟧、⟦Company#7|佛燃氢能⟧，联合⟦Institution#8|武汉理工大学⟧、⟦Company#9|日本东芝能源⟧，造出首台30千瓦⟦Product#10|固体氧化物燃料电池（SOFC）发电系统⟧，发电效率62.1%，热电联供效率91%，国产化率95%。

氢车要跑，先要氢便宜。⟦Company#7|佛燃氢能⟧董事长⟦Person#11|麦炳业⟧给出的报价：⟦Facility#12|南庄制氢加氢一体站⟧，天然气重整制氢日产1100公斤，到枪价28元/公斤，较外购降了近一半。“要是绿电再便宜一毛，我们就上电解水。”⟦Facility#12~|该站⟧由⟦Group#1|佛燃⟧出地、⟦Company#13|海德利森⟧供设备，2021年7月投用，是国内第一座。⟦Project#14|三水绿氢示范线⟧则瞄准20兆瓦光伏制氢，投资1.97亿元，⟦Company#15|三水燃气⟧计划年底试产。

⟦Group#1~|公司⟧能做这些，家底在燃气。今年上半年，⟦Group#1~|公司⟧营业收入153.4亿元，同比增长8.6%，归母净利3.10亿元，增长7.3%；天然气供应量25.7亿立方米，其中代输6.1亿立方米；供应链及其他业务收入88.2亿元，首次超过城燃的57.7亿元。⟦Group#16|佛山市投资控股集团⟧持有39.5%股份，⟦Company#17|港华燃气投资⟧持38.7%，⟦Group#16~|前者⟧由⟦GovernmentBody#18|佛山市国资委⟧全资拥有。

在区域层面，⟦Province#19|广东⟧是首批⟦Initiative#20|燃料电池汽车示范城市群⟧之一，⟦City#2|佛山市⟧作为牵头方，会同⟦City#21|广州⟧、⟦City#22|深圳⟧、⟦City#23|东莞⟧等12市，四年推广10000辆；⟦City#2|佛山⟧已累计推广氢车3617辆，建成加氢站37座，兑付补贴5.2亿元。《⟦Policy#24|佛山市氢能源产业发展规划⟧》提出，到2030年全产业链产值1000亿元。⟦County#3|南海⟧提出的“⟦Goal#25|氢能产业高地⟧”以⟦Facility#26|丹灶日本中小企业园⟧、⟦Facility#27|仙湖氢谷⟧为载体，重点做强⟦Industry#28|膜电极⟧、⟦Industry#29|质子交换膜⟧、⟦Industry#30|碳纸⟧三个薄弱环节。

⟦Institution#31|香橙会研究院⟧报告：2024年上半年我国燃料电池汽车上险2501辆，同比微降；“不必以台数论英雄，要看跑了多少公里。”⟦Institution#31~|该院⟧院长⟦Person#32|车怀英⟧提醒。
造车的也坐不住。总部同在⟦County#3|南海⟧的⟦Company#33|飞驰科技⟧上半年下线氢能重卡412台，其中⟦Product#34|FSQ4250⟧牵引车占276台；由它与⟦Group#35|佛山交通集团⟧、⟦Company#36|粤财信托⟧合资的⟦Company#37|氢途运力⟧跑通⟦Facility#38|三水港⟧至⟦Facility#39|广州南沙港⟧的氢能短驳线，单程97公里。⟦Company#36|粤财信托⟧出资30%，⟦Company#33|飞驰⟧出资45%，剩余部分归⟦Group#35|佛山交通⟧。⟦Institution#40|佛山绿色发展创新研究院⟧受⟦GovernmentBody#41|国家标准委⟧委托起草的《⟦Policy#42|车用高压储氢气瓶定期检验规则⟧》已报批。氢能产业喊了十年，示范项目、示范区、示范线遍地都是，真正算得过账的，⟦City#2|佛山⟧人说，不到一半。
====
#3 locatedIn #2
#4 locatedIn #3
#6 subsidiaryOf #1
#7 subsidiaryOf #1
#6 cooperatesWith #8
#6 cooperatesWith #9
#7 cooperatesWith #8
#7 cooperatesWith #9
#6 produces #10
#7 produces #10
#10 metric 功率 = 30 千瓦
#10 metric 发电效率 = 62.1 %
#10 metric 热电联供效率 = 91 %
#10 metric 国产化率 = 95 %
#11 holdsPosition #7 ; title=董事长
#12 metric 制氢日产 = 1100 公斤
#12 metric 到枪价 = 28 元/公斤
#11 said “要是绿电再便宜一毛，我们就上电解水。”
#1 operates #12
#14 metric 光伏制氢规模 = 20 兆瓦
#14 metric 投资 = 1.97 亿元
#15 hasProject #14
#1 metric 营业收入 = 153.4 亿元 ; time=今年上半年
#1 metric 营业收入同比增长 = 8.6 % ; time=今年上半年
#1 metric 归母净利 = 3.10 亿元 ; time=今年上半年
#1 metric 归母净利增长 = 7.3 % ; time=今年上半年
#1 metric 天然气供应量 = 25.7 亿立方米 ; time=今年上半年
#1 metric 代输 = 6.1 亿立方米 ; time=今年上半年
#1 metric 供应链及其他业务收入 = 88.2 亿元 ; time=今年上半年
#1 metric 城燃收入 = 57.7 亿元 ; time=今年上半年
#16 holdsStakeIn #1 ; percent=39.5%
#17 holdsStakeIn #1 ; percent=38.7%
#19 participatedIn #20
#2 launched #20
#21 participatedIn #20
#22 participatedIn #20
#23 participatedIn #20
#20 metric 推广 = 10000 辆 ; time=四年 ; status=planned
#2 metric 推广氢车 = 3617 辆
#2 metric 加氢站 = 37 座
#2 metric 兑付补贴 = 5.2 亿元
#2 issued #24
#2 metric 全产业链产值 = 1000 亿元 ; time=2030年 ; status=planned
#3 pursuesGoal #25
#3 developsIndustry #28
#3 developsIndustry #29
#3 developsIndustry #30
#31 metric 燃料电池汽车上险 = 2501 辆 ; time=2024年上半年
#32 holdsPosition #31 ; title=院长
#32 said “不必以台数论英雄，要看跑了多少公里。”
#16 subsidiaryOf #18
#26 locatedIn #3
#27 locatedIn #3
#1 cooperatesWith #13
#33 locatedIn #3
#33 metric 下线氢能重卡 = 412 台 ; time=上半年
#33 produces #34
#34 metric 下线 = 276 台 ; time=上半年
#33 established #37
#35 established #37
#36 established #37
#33 cooperatesWith #35
#33 cooperatesWith #36
#35 cooperatesWith #36
#36 holdsStakeIn #37 ; percent=30%
#33 holdsStakeIn #37 ; percent=45%
#35 holdsStakeIn #37
#37 metric 氢能短驳线单程 = 97 公里
#40 issued #42
