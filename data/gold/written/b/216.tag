混改“样本”⟦Group#1|建材集团⟧：从一家水泥厂到三十二家民企

　　“我们不是收购水泥厂，是收购市场和人。”12月4日，在⟦City#2|杭州⟧西子湖畔的一次闭门论坛上，⟦Group#1|中国建材集团⟧副总会计师⟦Person#3|古勤勉⟧又一次讲起2007年的“⟦Meeting#30|汪庄茶叙⟧”。那年9月，⟦Group#1|中国建材⟧与⟦Group#4|三狮集团⟧、⟦Group#5|虎山集团⟧、⟦Company#6|浙江水泥⟧的老板们围桌而坐，半天谈成了⟦Company#7|南方水泥有限公司⟧的雏形：民企以厂房作价入股，持股30%左右，原老板留任，年薪翻番。
　　六年过去，⟦Group#1|中国建材⟧以⟦Company#7|南方水泥⟧、⟦Company#8|中联水泥⟧、⟦Company#9|北方水泥⟧、⟦Company#10|西南水泥⟧四大区域公司为平台，重组民营水泥企业超过900家，水泥产能从1100万吨增加到4亿吨，跃居世界第一。2012年⟦Group#1~|集团⟧营业收入2174亿元、利润总额111亿元，首次入围⟦Honor#11|《财富》世界500强⟧。而⟦Group#1~|集团⟧账上的国有资本，仅以220亿元撬动了660亿元社会资本、超过3600亿元资产。
　　与规模如影随形的是负债。截至9月末，⟦Group#1~|集团⟧带息负债2140亿元，资产负债率82.6%，商誉高达330亿元。评级机构⟦Company#12|穆迪⟧分析师⟦Person#13|李昀之⟧说，一旦水泥价格每吨再跌20元，利息覆盖倍数将跌破1.5倍。⟦Person#3|古勤勉⟧并不回避，“讲混合所有制，先讲现金流”，他透露已向⟦Company#14|国家开发银行⟧、⟦Company#15|平安信托⟧洽谈债转股和永续债。
　　⟦Group#1~|集团⟧旗下还有一家特殊的公司：⟦Company#16|北新建材⟧（000786）。这家1979年由⟦Person#17|邓小平⟧倡导兴建的石膏板厂，2005年并购⟦Company#18|山东泰和⟧，⟦Company#18~|后者⟧持股35%的创始人至今是⟦Company#18|泰山石膏⟧董事长；今年⟦Company#16|北新⟧石膏板产能16.5亿平方米，全球第一，没有一天停过市场化用人。副总经理⟦Person#19|陶铮⟧的解释是“央企的实力＋民企的活力＝企业的竞争力”。
　　《⟦Policy#20|中共中央关于全面深化改革若干重大问题的决定⟧》上月公布，“积极发展混合所有制经济”成为热词。⟦Institution#21|国务院国资委研究中心⟧⟦OrganizationUnit#22|竞争力研究部⟧部长⟦Person#23|许平⟧认为，“混”只是第一步，治理才是“改”。《⟦Institution#24|新世纪⟧》周刊则援引一位不愿具名的小股东的话称，分红少、话语权小的问题仍没有答案，⟦Company#25|赵家庄水泥厂⟧、⟦Company#26|龙泉水泥⟧等8家民企的老股东正酝酿退出。
　　⟦Person#3|古勤勉⟧表示，⟦Group#1~|集团⟧2014年将选择三级公司开展员工持股试点，其中一家在⟦Group#27|巨石集团⟧的⟦Facility#28|桐乡基地⟧，但“没有全员持股的打算”。
====
#3 holdsPosition #1 ; title=副总会计师
#3 said “我们不是收购水泥厂，是收购市场和人。”
#1 cooperatesWith #4
#1 cooperatesWith #5
#1 cooperatesWith #6
#1 established #7
#4 established #7
#5 established #7
#6 established #7
#4 holdsStakeIn #7 ; percent=30%
#5 holdsStakeIn #7 ; percent=30%
#6 holdsStakeIn #7 ; percent=30%
#7 subsidiaryOf #1
#8 subsidiaryOf #1
#9 subsidiaryOf #1
#10 subsidiaryOf #1
#1 metric 重组民营水泥企业 = 900 家 ; approx=atLeast
#1 metric 水泥产能 = 4 亿吨
#1 metric 营业收入 = 2174 亿元 ; time=2012年
#1 metric 利润总额 = 111 亿元 ; time=2012年
#1 receivedHonor #11
#1 metric 国有资本 = 220 亿元
#1 metric 社会资本 = 660 亿元
#1 metric 撬动资产 = 3600 亿元 ; approx=atLeast
#1 metric 带息负债 = 2140 亿元 ; time=截至9月末
#1 metric 资产负债率 = 82.6 % ; time=截至9月末
#1 metric 商誉 = 330 亿元 ; time=截至9月末
#13 holdsPosition #12 ; title=分析师
#3 said “讲混合所有制，先讲现金流”
#1 cooperatesWith #14 ; status=planned
#1 cooperatesWith #15 ; status=planned
#16 subsidiaryOf #1
#16 acquired #18 ; time=2005年
#16 metric 石膏板产能 = 16.5 亿平方米 ; time=今年
#19 holdsPosition #16 ; title=副总经理
#19 said “央企的实力＋民企的活力＝企业的竞争力”
#22 partOf #21
#23 holdsPosition #22 ; title=部长
#3 said “没有全员持股的打算”
#27 subsidiaryOf #1
#27 operates #28
