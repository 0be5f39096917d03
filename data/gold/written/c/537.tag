⟦City#1|深圳⟧国资“基金群”这一年：投出去480亿，带回来什么

⟦Person#2|钟毓秀⟧的办公室在⟦Facility#3|深业上城⟧31层，墙上贴着一张三尺宽的产业地图。她是⟦City#1|深圳⟧⟦Fund#4|鲲鹏基金⟧的投决委秘书，2021年她签过字的项目有23个，金额97亿元，最大一笔是9.8亿元投给⟦Company#5|比亚迪半导体⟧。

由⟦GovernmentBody#6|深圳市国资委⟧搭起的“基金群”，以500亿元⟦Fund#4|鲲鹏基金⟧打头，下接⟦Company#7|深创投⟧管理的⟦Fund#8|深圳市政府引导基金⟧、⟦Group#9|深投控⟧的⟦Fund#10|深投控赛格产业基金⟧、⟦Group#11|深圳资本运营集团⟧的⟦Fund#12|远致瑞信混改基金⟧，加上各区子基金，认缴总规模4470亿元，2021年实投483亿元。投出去的钱七成五落在⟦Industry#13|新一代信息技术⟧、⟦Industry#14|高端装备⟧和⟦Industry#15|生物医药⟧三条赛道。

带回来的，首先是项目。⟦Company#16|荣耀终端⟧总部建在⟦County#17|福田⟧，由⟦Company#18|深圳智信新⟧参股的供应链企业新增36家；⟦Company#19|先导智能医疗⟧（原在⟦Place#20|长三角⟧）带着15亿元订单南迁。其次是上市公司控制权：⟦Group#9|深投控⟧2019年协议收购⟦Company#21|怡亚通⟧（002183）13.3%股份，两年后⟦Company#21|怡亚通⟧营收702亿元，净利润5.06亿元；⟦Company#22|天音控股⟧（000829）第一大股东变更为⟦Group#11|深圳资本⟧，2021年营收709.9亿元。也有失手的，⟦Group#9|深投控⟧所持⟦Company#23|英飞拓⟧（002528）计提减值后，2021年净利润亏损14.3亿元，浮亏近12亿元。

“国资不怕亏一个，怕的是不知道为什么亏。”⟦GovernmentBody#6|市国资委⟧⟦OrganizationUnit#24|资本运营处⟧处长⟦Person#25|樊穆清⟧说，今年起推出⟦Initiative#26|基金投后体检⟧，已体检项目112个，亮红灯的7个，退出3个，回款5.6亿元。配套文件《⟦Policy#27|市属国资基金尽职合规免责实施细则⟧》5月印发，为决策者撑腰。

基金之外，⟦Company#7|深创投⟧、⟦Group#9|深投控⟧也在做别的平台。⟦Group#9|深投控⟧运营的⟦Facility#28|深圳湾科技生态园⟧出租率97%，⟦Platform#29|深圳湾MyBay⟧接入企业6800家；⟦Company#7|深创投⟧2021年有33家被投企业上市，历年累计突破200家，回款234亿元。⟦GovernmentBody#6|深圳市国资委⟧监管企业全年营业收入9345亿元，利润总额1135亿元，资产总额4.6万亿元，分别增长16.7%、-1.4%和10.8%。

⟦Institution#30|南方科技大学⟧金融系⟦Person#31|邬见深⟧教授的看法偏冷：基金像渔网，“捞得到鱼，也捞得到网眼”。她在⟦Meeting#32|前海国资论坛⟧上建议，市属各基金应把持股5%以下的财务投资减掉一半。
对照之下，邻居们也没闲着。⟦City#61|东莞⟧由⟦Group#62|东莞科创集团⟧管理的⟦Fund#63|莞企转型升级基金⟧规模扩到55亿元；⟦City#64|珠海⟧的⟦Group#65|格力集团⟧以⟦Company#66|珠海格创⟧为主体，前后把⟦Company#67|欧比特⟧、⟦Company#68|长园集团⟧收入囊中，对⟦Company#67|欧比特⟧的持股比例为15.08%；⟦Place#69|香港⟧的⟦Institution#70|香港科技大学⟧则同⟦Company#7|深创投⟧在⟦Place#71|河套⟧设立⟦OrganizationUnit#72|粤港澳早期孵化实验室⟧，首期12个项目，其中⟦Industry#73|脑机接口⟧、⟦Industry#74|合成生物⟧各占三席。⟦GovernmentBody#6|深圳市国资委⟧内部一份材料提醒，基金招商要防止“撒胡椒面”，同质化的产业园区、投资平台不宜再上。
====
#2 holdsPosition #4 ; title=投决委秘书
#4 metric 签字项目 = 23 个 ; time=2021年
#4 metric 项目金额 = 97 亿元 ; time=2021年
#4 metric 投资比亚迪半导体 = 9.8 亿元
#4 holdsStakeIn #5
#6 established #4
#4 metric 规模 = 500 亿元
#8 subsidiaryOf #7
#10 subsidiaryOf #9
#12 subsidiaryOf #11
#6 metric 基金认缴总规模 = 4470 亿元
#6 metric 实投 = 483 亿元 ; time=2021年
#6 developsIndustry #13
#6 developsIndustry #14
#6 developsIndustry #15
#16 locatedIn #17
#18 metric 新增供应链企业 = 36 家
#19 metric 订单 = 15 亿元
#9 acquired #21 ; percent=13.3% ; time=2019年
#21 metric 营收 = 702 亿元
#21 metric 净利润 = 5.06 亿元
#11 holdsStakeIn #22
#22 metric 营收 = 709.9 亿元 ; time=2021年
#9 holdsStakeIn #23
#23 metric 净利润亏损 = 14.3 亿元 ; time=2021年
#24 partOf #6
#25 holdsPosition #24 ; title=处长
#25 said “国资不怕亏一个，怕的是不知道为什么亏。”
#6 launched #26
#26 metric 体检项目 = 112 个 ; time=今年起
#26 metric 亮红灯项目 = 7 个
#26 metric 退出项目 = 3 个
#26 metric 回款 = 5.6 亿元
#6 issued #27
#9 operates #28
#28 metric 出租率 = 97 %
#9 established #29
#29 metric 接入企业 = 6800 家
#7 metric 被投企业上市 = 33 家 ; time=2021年
#7 metric 累计上市 = 200 家 ; approx=atLeast
#7 metric 回款 = 234 亿元
#6 metric 监管企业营业收入 = 9345 亿元 ; time=全年
#6 metric 监管企业利润总额 = 1135 亿元 ; time=全年
#6 metric 监管企业资产总额 = 4.6 万亿元 ; time=全年
#6 metric 营业收入增长 = 16.7 % ; time=全年
#6 metric 利润总额下降 = 1.4 % ; time=全年
#6 metric 资产总额增长 = 10.8 % ; time=全年
#31 holdsPosition #30 ; title=教授
#31 said “捞得到鱼，也捞得到网眼”
#31 participatedIn #32
#9 metric 浮亏 = 12 亿元 ; approx=about
#63 subsidiaryOf #62
#63 metric 规模 = 55 亿元
#66 subsidiaryOf #65
#65 holdsStakeIn #67 ; percent=15.08%
#65 holdsStakeIn #68
#7 established #72
#70 established #72
#7 cooperatesWith #70
#72 metric 首期项目 = 12 个
#70 locatedIn #69
#72 locatedIn #71
#72 developsIndustry #73
#72 developsIndustry #74
