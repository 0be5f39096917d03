⟦GovernmentBody#1|国务院国资委⟧领导在⟦City#2|洛阳⟧考察时强调
困难企业更要把班子建好

　　本报⟦City#2|洛阳⟧2004年6月11日电（记者⟦Person#3|暨建国⟧）6月8日至10日，⟦GovernmentBody#1|国务院国有资产监督管理委员会⟧副主任⟦Person#4|时敬轩⟧先后到⟦Group#5|中国一拖集团公司⟧、⟦Company#6|中信重型机械公司⟧、⟦Company#7|洛阳LYC轴承有限公司⟧和⟦Company#8|洛阳玻璃股份公司⟧考察，就东北振兴之外的中部老工业基地改造听取意见。⟦GovernmentBody#9|河南省国资委⟧主任⟦Person#10|经卫东⟧、⟦City#2|洛阳市⟧市长⟦Person#11|连伟民⟧陪同。
　　在⟦Group#5|一拖⟧⟦OrganizationUnit#26|第三装配厂⟧，⟦Product#12|东方红1302R橡胶履带拖拉机⟧吸引了⟦Person#4|时敬轩⟧的目光。总经理⟦Person#13|危克明⟧介绍，⟦Product#12~|该机型⟧今年头五个月卖出326台，毛利率21%；整个⟦Group#5|一拖⟧5个月生产大中型拖拉机1.38万台，同比增长42%，销售收入31.6亿元，盈利1280万元，而2001年⟦Group#5~|公司⟧亏了4.3亿元。翻身靠三条：一是减人，在岗职工由3.3万人降到2.1万人；二是债转股，⟦Company#14|中国华融资产管理公司⟧、⟦Company#15|中国东方资产管理公司⟧将11.2亿元债权转为股权，分别持有⟦Group#5|中国一拖集团有限公司⟧14.6%、3.9%的股份；三是把⟦OrganizationUnit#17|技术中心⟧150名工程师的薪酬翻一番。
　　⟦Company#6|中信重机⟧正在为⟦Project#18|三峡右岸升船机⟧试制齿条，订单已排到2005年底。⟦Company#6~|公司⟧党委书记⟦Person#19|任沛骅⟧说，上级拨付的技改贴息1.2亿元，全部投在18500吨油压机的前期论证上。⟦Company#7|洛轴⟧则是另一番光景：拖欠工资4个月，内债5.6亿元，厂办学校、医院每年要补2900万元。⟦Person#4|时敬轩⟧走访了退休职工⟦Person#20|幸来福⟧一家，随后在座谈会上说了一段被反复引用的话：“班子一垮，厂子就垮；班子不散，设备旧一点也能撑住。”
　　他对⟦GovernmentBody#9|河南省国资委⟧提出三点要求：6月底前拿出⟦Policy#21|洛轴债务重组和改制方案⟧；⟦Initiative#22|主辅分离辅业改制⟧要先安置人、后处置资产；选好配强一把手，可以面向社会公开招聘。⟦Person#11|连伟民⟧汇报，⟦City#2~|我市⟧已从市财政挤出3000万元借给⟦Company#7|洛轴⟧发工资，⟦Group#23|永煤集团⟧有意入股。
　　考察期间，⟦Person#4|时敬轩⟧还到⟦Institution#24|洛阳轴承研究所⟧察看了卫星用⟦Product#25|微型精密轴承⟧生产线。
　　另据⟦GovernmentBody#9|河南省国资委⟧提供的数字，今年1至5月，省属76户工业企业实现利润28.6亿元，同比增长37%，但困难企业占到三分之一；⟦City#2|洛阳市⟧属及驻洛企业中，停产半停产的还有41户，涉及职工9.7万人。⟦Group#60|中国机械工业集团公司⟧已派工作组进驻⟦Company#61|洛阳矿山机械厂⟧，⟦Group#62|中国铝业公司⟧拟以现金4.8亿元控股⟦Group#63|洛阳铜加工集团⟧，持股比例不低于60%。
====
#4 holdsPosition #1 ; title=副主任
#4 visited #2
#4 visited #5
#4 visited #6
#4 visited #7
#4 visited #8
#4 visited #24
#10 holdsPosition #9 ; title=主任
#11 holdsPosition #2 ; title=市长
#5 produces #12
#13 holdsPosition #5 ; title=总经理
#12 metric 销量 = 326 台 ; time=今年头五个月
#12 metric 毛利率 = 21 % ; time=今年头五个月
#5 metric 生产大中型拖拉机 = 1.38 万台 ; time=5个月
#5 metric 生产大中型拖拉机同比增长 = 42 % ; time=5个月
#5 metric 销售收入 = 31.6 亿元 ; time=5个月
#5 metric 盈利 = 1280 万元 ; time=5个月
#5 metric 亏损 = 4.3 亿元 ; time=2001年
#5 metric 在岗职工 = 2.1 万人
#5 metric 债转股 = 11.2 亿元
#14 holdsStakeIn #5 ; percent=14.6%
#15 holdsStakeIn #5 ; percent=3.9%
#17 partOf #5
#26 partOf #5
#17 metric 工程师 = 150 名
#6 hasProject #18
#19 holdsPosition #6 ; title=党委书记
#6 metric 技改贴息 = 1.2 亿元
#7 metric 拖欠工资 = 4 个月
#7 metric 内债 = 5.6 亿元
#7 metric 补贴厂办学校医院 = 2900 万元/年
#4 said “班子一垮，厂子就垮；班子不散，设备旧一点也能撑住。”
#9 issued #21 ; status=planned
#2 fundedAid #7 ; amount=3000万元 ; purpose=发工资
#23 holdsStakeIn #7 ; status=planned
#24 produces #25
#9 metric 省属工业企业 = 76 户
#9 metric 省属工业企业实现利润 = 28.6 亿元 ; time=今年1至5月
#9 metric 省属工业企业利润同比增长 = 37 % ; time=今年1至5月
#2 metric 停产半停产企业 = 41 户
#2 metric 停产半停产企业涉及职工 = 9.7 万人
#62 holdsStakeIn #63 ; percent=60% ; status=planned
#62 metric 控股现金 = 4.8 亿元 ; status=planned
