外资购并⟦Group#1|常林机械⟧：⟦GovernmentBody#3|商务部⟧未批 ⟦Fund#2|凯辉⟧修改方案

　　本报⟦City#27|南京⟧、⟦Province#28|北京⟧连线报道　一度被认为板上钉钉的“常机模式”又生变数。记者日前从接近⟦GovernmentBody#3|商务部⟧的人士处获悉，⟦Place#29|美国⟧⟦Fund#2|凯辉投资基金⟧收购⟦Group#1|江苏常机集团有限公司⟧85%股权的方案已被退回补充材料，⟦Fund#2|凯辉⟧可能将持股比例降到50%。
　　⟦Group#1|常机集团⟧是国内第三大的土方机械制造商，下辖⟦Company#4|常机股份⟧（600710）、⟦Company#5|常州液压件厂⟧和一家与⟦Company#6|小松⟧合资的挖掘机企业。2005年10月，⟦Group#1|常机集团⟧通过⟦Institution#7|江苏省产权交易所⟧公开挂牌，吸引了⟦Company#8|卡特彼勒⟧、⟦Company#9|沃尔沃建筑设备⟧、德隆系接盘者等八家机构报名，最终⟦Fund#2|凯辉⟧以2.98亿美元胜出，并与⟦GovernmentBody#10|常州市国资委⟧签署了《⟦Policy#24|股权买受及股本认购协议⟧》。
　　“我们卖的不是品牌，是引进一个能够国际化的股东。”⟦Group#1|常机集团⟧董事长⟦Person#11|裴正兴⟧在去年的签约仪式上说。而三个月后，一家民营工程机械企业的执行总裁在博客上公开质疑“贱卖”，称愿意溢价30%接盘，由此引发战略产业安全的大讨论。
　　⟦GovernmentBody#12|国家统计局⟧去年底发布的数据显示，外资在国内⟦Industry#25|工程机械⟧行业的市场占有率已达41%。⟦Institution#13|全国工商联并购公会⟧理事⟦Person#14|晏子敬⟧认为，争论的焦点不应是外资与否，“关键看转让程序是否透明，定价是否公允”。⟦Institution#15|国务院发展研究中心⟧⟦OrganizationUnit#16|企业所⟧一位研究员则主张尽快出台《⟦Policy#17|外资并购境内企业安全审查办法⟧》。
　　⟦GovernmentBody#10|常州市国资委⟧有关负责人7月5日对本报表示，⟦Group#1~|集团⟧改制方案经职代会审议通过，1.1万名职工的安置费用4.3亿元已经落实；不论最后比例如何，“中方一定保留一票否决权”。⟦Fund#2|凯辉⟧中国区董事总经理⟦Person#18|马伦·克鲁斯⟧拒绝置评。
　　⟦Group#1|常机⟧2005年实现销售收入52.4亿元，出口1.17亿美元，产品销往⟦Place#19|印尼⟧、⟦Place#20|阿尔及利亚⟧、⟦Place#21|哈萨克斯坦⟧等46个国家。⟦Group#1~|公司⟧拟在⟦Place#22|武进高新区⟧投资6亿元建设⟦Project#23|重型装载机基地⟧，受并购久拖不决影响，该项目尚未开工。
====
#2 acquired #1 ; percent=85% ; status=planned
#2 locatedIn #29
#4 subsidiaryOf #1
#5 subsidiaryOf #1
#1 cooperatesWith #6
#10 cooperatesWith #2
#2 metric 收购价款 = 2.98 亿美元
#11 holdsPosition #1 ; title=董事长
#11 said “我们卖的不是品牌，是引进一个能够国际化的股东。”
#14 holdsPosition #13 ; title=理事
#14 said “关键看转让程序是否透明，定价是否公允”
#16 partOf #15
#10 said “中方一定保留一票否决权”
#1 metric 职工 = 1.1 万名
#1 metric 安置费用 = 4.3 亿元
#25 metric 外资市场占有率 = 41 % ; time=去年底
#18 holdsPosition #2 ; title=中国区董事总经理
#1 metric 销售收入 = 52.4 亿元 ; time=2005年
#1 metric 出口 = 1.17 亿美元 ; time=2005年
#1 metric 产品销往国家 = 46 个
#1 hasProject #23 ; status=planned
#23 metric 投资 = 6 亿元 ; status=planned
#23 locatedIn #22
