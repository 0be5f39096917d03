⟦Group#1|海信⟧：一家收音机小厂的55年

1969年9月，十几个人在⟦City#2|青岛⟧⟦Facility#3|江苏路⟧的小院里办起⟦Company#4|青岛无线电二厂⟧，第一台产品是⟦Product#5|红灯牌半导体收音机⟧。1979年，⟦Company#4~|该厂⟧改为⟦Company#6|青岛电视机总厂⟧，从⟦Company#7|松下⟧引进彩电线，“⟦Product#8|青岛牌⟧”进了千家万户。1994年，⟦Group#1|海信集团公司⟧挂牌。

往后的故事多半与收购有关：2002年合资⟦Company#9|日立⟧，成立⟦Company#10|海信日立空调⟧；2005年9月以6.8亿元受让⟦Company#11|广东格林柯尔⟧手里26.43%股份，入主陷入危局的⟦Company#12|科龙电器⟧，“⟦Product#13|容声⟧”“⟦Product#14|科龙⟧”两块牌子没丢；2015年接盘⟦Company#15|夏普⟧⟦Place#16|墨西哥⟧工厂；2017年、2018年接连把⟦Company#17|东芝映像解决方案公司⟧和⟦Place#18|斯洛文尼亚⟧的⟦Company#19|Gorenje⟧（⟦Company#19|古洛尼⟧）揽入怀中，⟦Company#17~|前者⟧95%，⟦Company#19~|后者⟧100%；2021年成为⟦Company#20|三电控股⟧最大股东，持股约75%，切进⟦Industry#21|汽车空调压缩机⟧；2023年再拿下⟦Company#22|乾照光电⟧22.88%股权。

2020年底，⟦Group#23|海信集团控股股份有限公司⟧完成混改，⟦Company#24|青岛新丰信息技术⟧及其一致行动人认购增发股份，⟦Group#25|青岛华通国资集团⟧单独持股26.79%，⟦Group#23~|公司⟧变为无实际控制人；原⟦Group#1|海信集团公司⟧不再是控股股东。

如今，⟦Group#23|海信⟧旗下A股有⟦Company#26|海信视像⟧(600060)、⟦Company#27|海信家电⟧(000921)，2023年全⟦Group#23~|集团⟧营业收入2017亿元，同比增长8.9%，海外收入858亿元，占比42.6%。其中⟦Company#26|海信视像⟧536亿元，净利润20.96亿元；⟦Company#27|海信家电⟧856亿元，净利润28.4亿元，首超⟦Company#26~|前者⟧。激光电视出货份额全球49.4%，连续5年第一；⟦Company#28|海信网络科技⟧的⟦Platform#29|信号控制云系统⟧装进186个城市路口。显示芯片⟦Product#30|信芯AI画质芯片H7⟧由⟦Company#31|青岛信芯微⟧设计，2024年发布的⟦Product#32|ULED X 110UX⟧峰值亮度1万尼特。

“买来品牌容易，买来人心难。”分管国际业务的副总裁⟦Person#33|逄世铎⟧在内部刊物里写道。⟦Company#19|古洛尼⟧并购第二年亏1.4亿欧元，2021年起扭亏，靠的是⟦Initiative#34|一区一策⟧和⟦Initiative#35|双总制⟧。2024年，⟦Group#23|海信⟧赞助了⟦Meeting#36|欧洲杯⟧，并入选⟦Honor#37|BrandZ中国全球化品牌十强⟧。
====
#4 locatedIn #2
#4 produces #5
#6 formedFrom #4 ; time=1979年
#6 produces #8
#6 cooperatesWith #7
#1 formedFrom #6 ; time=1994年
#1 cooperatesWith #9
#1 established #10 ; time=2002年
#9 established #10 ; time=2002年
#1 acquired #12 ; percent=26.43% ; time=2005年9月
#11 holdsStakeIn #12 ; percent=26.43% ; status=ended
#1 holdsStakeIn #12 ; percent=26.43%
#1 metric 受让金额 = 6.8 亿元 ; time=2005年9月
#12 produces #13
#12 produces #14
#1 acquired #17 ; percent=95% ; time=2017年
#1 acquired #19 ; percent=100% ; time=2018年
#19 locatedIn #18
#1 holdsStakeIn #20 ; percent=75% ; time=2021年
#1 developsIndustry #21
#1 acquired #22 ; percent=22.88% ; time=2023年
#24 holdsStakeIn #23 ; time=2020年底
#25 holdsStakeIn #23 ; percent=26.79%
#1 holdsStakeIn #23 ; status=ended
#26 subsidiaryOf #23
#27 subsidiaryOf #23
#23 metric 营业收入 = 2017 亿元 ; time=2023年
#23 metric 营业收入同比增长 = 8.9 % ; time=2023年
#23 metric 海外收入 = 858 亿元 ; time=2023年
#23 metric 海外收入占比 = 42.6 % ; time=2023年
#26 metric 营业收入 = 536 亿元 ; time=2023年
#26 metric 净利润 = 20.96 亿元 ; time=2023年
#27 metric 营业收入 = 856 亿元 ; time=2023年
#27 metric 净利润 = 28.4 亿元 ; time=2023年
#23 metric 激光电视全球出货份额 = 49.4 %
#28 subsidiaryOf #23
#29 metric 覆盖城市 = 186 个
#31 produces #30
#31 subsidiaryOf #23
#23 produces #32
#32 metric 峰值亮度 = 1 万尼特
#33 holdsPosition #23 ; title=副总裁
#33 said “买来品牌容易，买来人心难。”
#19 metric 亏损 = 1.4 亿欧元 ; time=并购第二年
#23 launched #34
#23 launched #35
#23 participatedIn #36
#23 receivedHonor #37
#28 established #29
