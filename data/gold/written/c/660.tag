⟦City#1|淄博⟧老国企人⟦Person#2|臧兴邦⟧退休：四十一年只挪过三个地方

2月29日上午，四年才有一次的日子，⟦Company#3|新华制药⟧董事长⟦Person#2|臧兴邦⟧把门禁卡交还给⟦OrganizationUnit#4|董事会办公室⟧，正式退休。

他的履历简单到可以写在一张烟盒纸上：1983年从⟦Institution#5|山东医学院⟧药学系毕业，分到⟦Company#6|山东新华制药厂⟧⟦OrganizationUnit#7|二〇一车间⟧当技术员；1996年调⟦Group#8|山东新华医疗器械集团⟧任副总经理；2005年回到已改制为上市公司的⟦Company#3|新华制药⟧（000756.SZ，00719.HK）任总经理，2014年起任董事长。

“⟦Person#2|臧厂长⟧”是老工人的叫法。⟦OrganizationUnit#7|二〇一车间⟧生产⟦Product#9|安乃近⟧，1980年代味道大、跑料多，他带着6个人改结晶工艺，收率从71%提到86%，1988年拿到⟦Honor#10|国家医药管理局科技进步二等奖⟧，奖金800元分成七份。

任董事长的十年，是⟦Company#3|新华制药⟧由原料药向制剂转身的十年。2014年⟦Company#3~|公司⟧营业收入36亿元、净利润不足5000万元；到2023年，两个数字分别是81亿元和4.97亿元，制剂收入占比由38%升至51%。⟦Product#11|布洛芬⟧产能8000吨，⟦Product#12|阿司匹林⟧产能1.2万吨，均居世界前列。2019年，⟦Company#3~|公司⟧收购了合作多年的⟦Place#13|美国⟧⟦Company#14|百利高⟧所持⟦Company#15|新华百利高⟧49.9%的股权；2022年向控股股东⟦Group#16|华鲁控股集团⟧定向增发募资2.5亿元，投向⟦Industry#17|高端制剂⟧；去年又启动了投资9.8亿元的⟦Project#18|湖田园区固体制剂国际合作中心二期⟧。

也有遗憾。2017年对⟦Company#19|鲁抗生物⟧一宗研发合作中止，前期投入的1180万元全部核销。他从不避讳：“那个字是我签的，账算我头上。”
⟦Company#3|新华制药⟧的来历，厂史馆里写得明白：1943年⟦Place#30|胶东解放区⟧建厂，1993年改制，1996年、1997年先后在⟦Place#31|香港⟧、⟦City#32|深圳⟧上市；2015年，原实际控制人⟦GovernmentBody#33|山东省国资委⟧将⟦Group#34|山东新华医药集团⟧整体划入⟦Group#16|华鲁控股⟧，⟦Group#16~|后者⟧由此间接持有⟦Company#3~|公司⟧33.95%的股份。去年，⟦Group#16|华鲁控股⟧营业收入412亿元，旗下⟦Company#35|华鲁恒升⟧、⟦Company#36|鲁抗医药⟧净利润分别为35.8亿元和2.46亿元。

接任者⟦Person#20|贝思齐⟧今年46岁，原任⟦Company#3~|公司⟧副总经理兼⟦Company#21|淄博新华大药店⟧董事长。送别会上，⟦Group#16|华鲁控股⟧党委副书记⟦Person#22|官正海⟧宣布⟦Person#2|臧兴邦⟧受聘为⟦Group#16~|集团⟧科技顾问，聘期两年，不取报酬。
====
#2 holdsPosition #3 ; title=董事长 ; status=ended
#4 partOf #3
#7 partOf #6
#2 holdsPosition #7 ; title=技术员 ; status=ended
#2 holdsPosition #8 ; title=副总经理 ; status=ended
#2 holdsPosition #3 ; title=总经理 ; status=ended
#3 formedFrom #6
#7 produces #9
#6 produces #9
#9 metric 收率 = 86 %
#2 receivedHonor #10 ; time=1988年
#3 metric 营业收入 = 36 亿元 ; time=2014年
#3 metric 净利润 = 5000 万元 ; time=2014年 ; approx=atMost
#3 metric 营业收入 = 81 亿元 ; time=2023年
#3 metric 净利润 = 4.97 亿元 ; time=2023年
#3 metric 制剂收入占比 = 51 % ; time=2023年
#3 produces #11
#3 produces #12
#11 metric 产能 = 8000 吨
#12 metric 产能 = 1.2 万吨
#14 locatedIn #13
#14 holdsStakeIn #15 ; percent=49.9% ; status=ended
#3 acquired #15 ; percent=49.9% ; time=2019年
#3 cooperatesWith #14
#3 subsidiaryOf #16
#16 holdsStakeIn #3
#3 metric 定向增发募资 = 2.5 亿元 ; time=2022年
#3 hasProject #18
#3 developsIndustry #17
#18 metric 投资 = 9.8 亿元
#3 cooperatesWith #19 ; status=ended
#3 metric 核销研发投入 = 1180 万元
#2 said “那个字是我签的，账算我头上。”
#20 holdsPosition #3 ; title=董事长
#20 holdsPosition #3 ; title=副总经理 ; status=ended
#20 holdsPosition #21 ; title=董事长 ; status=ended
#22 holdsPosition #16 ; title=党委副书记
#2 holdsPosition #16 ; title=科技顾问
#21 subsidiaryOf #3
#34 subsidiaryOf #16
#16 holdsStakeIn #3 ; percent=33.95%
#33 holdsStakeIn #3 ; status=ended
#16 metric 营业收入 = 412 亿元 ; time=去年
#35 subsidiaryOf #16
#36 subsidiaryOf #16
#35 metric 净利润 = 35.8 亿元 ; time=去年
#36 metric 净利润 = 2.46 亿元 ; time=去年
