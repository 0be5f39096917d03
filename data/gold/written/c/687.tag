⟦Institution#1|中国船舶集团第七一一研究所⟧所长⟦Person#2|宗立峰⟧：柴油机人的“慢变量”

《⟦Institution#3|船舶经济贸易⟧》杂志记者　⟦Person#4|平亦舟⟧

　　问：外界习惯叫“⟦Institution#1|七一一⟧”，不少人以为是一家卖柴油机的厂。
　　⟦Person#2|宗立峰⟧：我们是1963年建所的，全称⟦Institution#1|上海船用柴油机研究所⟧，归⟦Group#5|中国船舶集团⟧管。做柴油机，但不只是柴油机。去年⟦Institution#1~|全所⟧经济规模81.4亿元，利润总额5.3亿元，其中⟦Industry#26|动力装备⟧28亿元，⟦Industry#27|环保装备⟧19亿元，⟦Industry#6|氢能⟧、⟦Industry#7|热气机⟧、⟦Industry#8|智能船舶⟧加在一起占四分之一，而2015年这四分之一还是零。
　　问：最值得讲的是哪个？
　　⟦Person#2|宗立峰⟧：⟦Product#9|CS27低速柴油机⟧。缸径270毫米，单机功率2700到5400千瓦，装上了⟦Product#10|“新海上巨人”⟧号多用途船，航行4100小时没有大修。背后是8年、17家单位。⟦Institution#11|上海交通大学⟧做燃烧仿真，⟦Company#12|沪东重机⟧做机座，⟦Company#13|宜昌船柴⟧做曲轴，⟦Company#14|重庆红江机械⟧供燃油喷射系统，国产化率92%。我们自己投了3.9亿元，装备了⟦Facility#15|临港大功率试验基地⟧6个台位。
　　问：国外同行怎么看？
　　⟦Person#2|宗立峰⟧：⟦Company#16|曼恩能源⟧、⟦Company#17|WinGD⟧占了全球低速机专利授权的九成多。⟦Company#17|WinGD⟧其实是⟦Group#5|中船集团⟧100%控股的，咱们是亲戚，也是对手。⟦Place#18|瑞士⟧那边⟦Company#17|WinGD⟧的年会，我去年讲了二十分钟，“下面没人看手机”，我就知道该问的人听进去了。
　　问：科研院所改革，⟦Institution#1|七一一所⟧试了什么？
　　⟦Person#2|宗立峰⟧：两件。一是混改，2020年把⟦Company#19|上海齐耀环保科技⟧推出去引进战投，⟦Fund#20|国调基金⟧和员工持股平台分别持股18%、12%，⟦Institution#1~|所里⟧降到52%，三年净利润翻了1.6倍；二是薪酬，⟦Initiative#21|“揭榜制”项目工资⟧让一位35岁的主任设计师年薪做到了118万元，比我多四十万。
　　问：党建有没有实招？
　　⟦Person#2|宗立峰⟧：⟦Initiative#22|“金柴匠”党员攻关站⟧。46个，立项63个，过了一年半还没动静的，撤牌。
　　问：未来三年呢？
　　⟦Person#2|宗立峰⟧：研发费用占比不低于15%，⟦Product#23|甲醇双燃料低速机⟧2026年交样机，⟦Project#24|崇明绿色动力园⟧2027年投产，投资11亿元。目标是⟦Goal#25|国际一流的船用动力系统供应商⟧，一步一步来，急不得。
====
#1 developsIndustry #26
#1 developsIndustry #27
#2 holdsPosition #1 ; title=所长
#1 subsidiaryOf #5
#1 metric 经济规模 = 81.4 亿元 ; time=去年
#1 metric 利润总额 = 5.3 亿元 ; time=去年
#1 metric 动力装备规模 = 28 亿元 ; time=去年
#1 metric 环保装备规模 = 19 亿元 ; time=去年
#1 developsIndustry #6
#1 developsIndustry #7
#1 developsIndustry #8
#1 produces #9
#9 metric 缸径 = 270 毫米
#9 metric 单机功率 = 2700 千瓦 ; value_max=5400
#10 metric 航行 = 4100 小时
#9 metric 国产化率 = 92 %
#1 cooperatesWith #11
#1 cooperatesWith #12
#1 cooperatesWith #13
#1 cooperatesWith #14
#9 metric 投资 = 3.9 亿元
#1 operates #15
#15 metric 台位 = 6 个
#5 holdsStakeIn #17 ; percent=100%
#17 subsidiaryOf #5
#17 locatedIn #18
#2 said “下面没人看手机”
#20 holdsStakeIn #19 ; percent=18%
#1 holdsStakeIn #19 ; percent=52%
#19 subsidiaryOf #1
#19 metric 净利润增长 = 1.6 倍 ; time=三年
#1 launched #21
#1 launched #22
#22 metric 攻关站 = 46 个
#22 metric 立项 = 63 个
#1 metric 研发费用占比 = 15 % ; status=planned ; approx=atLeast
#1 produces #23 ; status=planned
#1 hasProject #24 ; status=planned
#24 metric 投资 = 11 亿元
#1 pursuesGoal #25
