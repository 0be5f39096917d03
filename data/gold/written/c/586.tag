⟦Company#1|盐湖股份⟧：从“钾肥老大”到“⟦Goal#2|世界级盐湖产业基地⟧”

　　——⟦City#3|格尔木⟧⟦Place#4|察尔汗⟧采访手记

“五年前破产重整裁定的那天，谁也没算到锂能救钾。”坐在⟦Place#4|察尔汗⟧的采盐船上，58岁的船长⟦Person#6|祁万里⟧把烟掐了。
⟦Company#1|青海盐湖工业股份有限公司⟧(000792)的老底子，是1958年的⟦Company#5|青海钾肥厂⟧。2020年4月，⟦Company#1~|公司⟧暂停上市，转而剥离了亏损的金属镁一体化资产包——由⟦Company#7|汇信资产管理公司⟧以30亿元接手；2021年8月恢复交易首日涨了306%。
眼下的财报看着硬气：上半年营收67.8亿元，归母净利25.2亿元，同比增13.7%。钾肥产198.9万吨、销177.8万吨，贡献收入46.7亿元；碳酸锂产2.0万吨、销2.06万吨，收入12.4亿元。子公司⟦Company#8|蓝科锂业⟧（⟦Company#1~|公司⟧占51.42%，⟦Company#9|科达制造⟧48.58%）净利润7.9亿元。合资项目⟦Project#10|4万吨基础锂盐一体化⟧5月投料，装置主体由⟦Company#11|中国化学五环公司⟧总承包，锂一次收率从65%上探到82%。
变化更大的是股权。⟦Group#12|中国五矿集团⟧与⟦GovernmentBody#14|青海省政府国资委⟧2024年9月合组⟦Group#15|中国盐湖工业集团有限公司⟧，注册资本100亿元，⟦Group#12|五矿⟧53%、⟦GovernmentBody#14|青海国资委⟧和⟦Company#16|青海国投⟧合计47%；⟦Company#16|青海国投⟧随后将所持⟦Company#1|盐湖股份⟧6.81亿股（12.54%）作价135.6亿元让出，自己不再是控股股东。交割后，新主人把战略写得很满：“⟦Strategy#17|三步走⟧”——2030年钾肥1000万吨/年、锂盐20万吨/年、镁及镁基材料3万吨/年。
除“⟦Product#18|盐桥牌⟧”⟦Product#19|氯化钾⟧外，⟦Company#1~|公司⟧拥有⟦Product#20|复合吸附剂⟧工艺、⟦Product#21|反浮选—冷结晶⟧技术，获⟦Honor#22|国家科技进步奖⟧二等奖两次；⟦OrganizationUnit#23|盐湖资源化学利用重点实验室⟧与⟦Institution#24|中科院青海盐湖所⟧共建。今年又领了⟦GovernmentBody#25|工信部⟧《⟦Policy#26|关于推进盐湖产业高质量发展的意见⟧》要求的⟦Project#27|老卤提铷铯⟧课题。
“缺水。”⟦Institution#24|盐湖所⟧副研究员⟦Person#28|靖念乡⟧说。⟦Company#1|盐湖⟧年耗卤水7.2亿立方米，回灌率仅41%。
====
#1 formedFrom #5
#1 pursuesGoal #2
#4 locatedIn #3
#6 said “五年前破产重整裁定的那天，谁也没算到锂能救钾。”
#7 metric 接手资产包金额 = 30 亿元
#1 metric 恢复交易首日涨幅 = 306 % ; time=2021年8月
#1 metric 营收 = 67.8 亿元 ; time=上半年
#1 metric 归母净利 = 25.2 亿元 ; time=上半年
#1 metric 归母净利同比增长 = 13.7 % ; time=上半年
#1 metric 钾肥产量 = 198.9 万吨 ; time=上半年
#1 metric 钾肥销量 = 177.8 万吨 ; time=上半年
#1 metric 钾肥收入 = 46.7 亿元 ; time=上半年
#1 metric 碳酸锂产量 = 2.0 万吨 ; time=上半年
#1 metric 碳酸锂销量 = 2.06 万吨 ; time=上半年
#1 metric 碳酸锂收入 = 12.4 亿元 ; time=上半年
#8 subsidiaryOf #1
#1 holdsStakeIn #8 ; percent=51.42%
#9 holdsStakeIn #8 ; percent=48.58%
#8 metric 净利润 = 7.9 亿元 ; time=上半年
#1 hasProject #10
#11 hasProject #10
#10 metric 锂一次收率 = 82 %
#12 established #15 ; time=2024年9月
#14 established #15 ; time=2024年9月
#12 cooperatesWith #14
#15 metric 注册资本 = 100 亿元
#12 holdsStakeIn #15 ; percent=53%
#14 holdsStakeIn #15
#16 holdsStakeIn #15
#16 holdsStakeIn #1 ; percent=12.54% ; status=ended
#15 holdsStakeIn #1 ; percent=12.54%
#16 metric 转让金额 = 135.6 亿元
#15 hasStrategy #17
#15 metric 钾肥年产 = 1000 万吨 ; time=2030年 ; status=planned
#15 metric 锂盐年产 = 20 万吨 ; time=2030年 ; status=planned
#15 metric 镁及镁基材料年产 = 3 万吨 ; time=2030年 ; status=planned
#1 produces #18
#1 produces #19
#1 produces #20
#1 produces #21
#1 receivedHonor #22
#23 partOf #1
#1 cooperatesWith #24
#24 established #23
#1 established #23
#25 issued #26
#1 hasProject #27
#28 holdsPosition #24 ; title=副研究员
#28 said “缺水。”
#1 metric 年耗卤水 = 7.2 亿立方米
#1 metric 回灌率 = 41 %
#15 metric 受让盐湖股份 = 6.81 亿股
