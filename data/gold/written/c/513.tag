⟦Province#1|陕西⟧上线违规投资“预警器” 去年拦下问题事项214件

合同金额与立项批复差了1200万元，屏幕右上角的红灯闪了三下。这是3月2日记者在⟦GovernmentBody#2|陕西省国资委⟧⟦OrganizationUnit#3|监督追责处⟧看到的一幕——⟦Platform#4|陕西国资国企在线监管系统⟧第五次自动向⟦Group#5|陕西建工第九建设集团⟧（以下简称“⟦Group#5|陕建九建⟧”）发出提示函。

⟦Platform#4~|该系统⟧于2020年6月由⟦GovernmentBody#2|省国资委⟧委托⟦Company#6|西部云谷科技⟧开发，一期投入2860万元，已接入36户省属企业和1129户子企业的“三重一大”决策、大额资金、产权、投资四类数据，日均采集数据46万条。二期将把违规追责、境外资产装进来，今年10月验收。

监管从“事后翻账”挪到“事中亮灯”，效果立竿见影：2021年系统预警1873次，核实问题事项214件，避免和挽回损失6.3亿元；立案调查的违规经营投资案件41起，处理责任人167人次，扣减薪酬1034万元。损失最大的一起，是⟦Group#7|陕西有色⟧所属⟦Company#8|金堆城贸易公司⟧的融资性贸易，涉案5.7亿元，原总经理⟦Person#9|边志刚⟧被移送司法机关。

制度也在补。⟦GovernmentBody#2|省国资委⟧先后出台《⟦Policy#10|省属企业投资负面清单（2021版）⟧》、《⟦Policy#11|违规经营投资责任追究实施办法⟧》，并与⟦GovernmentBody#12|省审计厅⟧、⟦GovernmentBody#13|省纪委监委⟧建立⟦Initiative#14|三方会商⟧；⟦Initiative#15|融资性贸易专项整治⟧去年清退业务29项，⟦Initiative#16|压减参股⟧处置参股公司96户，收回资金13.8亿元。⟦Group#17|延长石油集团⟧、⟦Group#18|陕煤集团⟧、⟦Group#19|陕投集团⟧等9户企业设立了⟦OrganizationUnit#20|总法律顾问办公室⟧。

“红灯亮了不要紧，怕的是习惯红灯。”⟦GovernmentBody#2|省国资委⟧副主任⟦Person#21|牟春霖⟧说。他举了⟦Group#18|陕煤⟧的例子：⟦Group#18~|该集团⟧去年拟出资16亿元收购⟦Province#22|新疆⟧一处煤矿股权，系统比对后提示采矿权存在司法查封，项目随即叫停；同年，⟦Group#18|陕煤集团⟧营业收入3954亿元，净利润359亿元，两项均创历史最好。

对标看，⟦Province#1|陕西⟧起步不算早。⟦Province#23|浙江⟧的⟦Platform#24|国资数字大脑⟧2019年已经投用，⟦City#25|深圳⟧则把⟦Platform#26|智慧国资平台⟧延伸到三级企业。去年年底，⟦OrganizationUnit#3|监督追责处⟧处长⟦Person#27|耿洛川⟧带队赴⟦City#25|深圳⟧学习，回来后把全省指标从61个加到104个。截至今年2月末，省属企业资产总额5.1万亿元，资产负债率67.2%，较年初下降0.3个百分点。
与系统同时“上岗”的，还有一支队伍。⟦GovernmentBody#2|省国资委⟧从⟦Group#18|陕煤⟧、⟦Group#17|延长⟧、⟦Group#61|陕西交控⟧抽调财务、法律骨干46人，组成⟦OrganizationUnit#62|监督追责人才库⟧，去年轮流派到⟦Company#63|陕西水电集团⟧、⟦Company#64|秦川机床⟧等8户企业驻点，帮助后者建章立制121项。其中，⟦Company#64|秦川机床⟧的⟦Initiative#65|采购三方背靠背⟧做法被写进⟦GovernmentBody#66|国务院国资委⟧简报，⟦Product#67|QMK50A磨齿机⟧单台采购成本由此下降7.4万元；⟦Group#61|陕西交控⟧的⟦Project#68|西镇高速⟧项目把预警前移到招标环节，中标价较概算低9%。
====
#3 partOf #2
#2 established #4 ; time=2020年6月
#6 produces #4
#4 metric 一期投入 = 2860 万元
#4 metric 接入省属企业 = 36 户
#4 metric 接入子企业 = 1129 户
#4 metric 日均采集数据 = 46 万条
#4 metric 预警 = 1873 次 ; time=2021年
#4 metric 核实问题事项 = 214 件 ; time=2021年
#2 metric 避免和挽回损失 = 6.3 亿元 ; time=2021年
#2 metric 违规经营投资案件 = 41 起 ; time=2021年
#2 metric 处理责任人 = 167 人次 ; time=2021年
#2 metric 扣减薪酬 = 1034 万元 ; time=2021年
#8 subsidiaryOf #7
#8 metric 涉案 = 5.7 亿元
#9 holdsPosition #8 ; title=总经理 ; status=ended
#2 issued #10
#2 issued #11
#2 launched #14
#12 launched #14
#13 launched #14
#2 launched #15
#2 launched #16
#15 metric 清退业务 = 29 项 ; time=去年
#16 metric 处置参股公司 = 96 户
#16 metric 收回资金 = 13.8 亿元
#17 established #20
#18 established #20
#19 established #20
#21 holdsPosition #2 ; title=副主任
#21 said “红灯亮了不要紧，怕的是习惯红灯。”
#18 metric 出资 = 16 亿元 ; time=去年 ; status=planned
#18 metric 营业收入 = 3954 亿元 ; time=去年
#18 metric 净利润 = 359 亿元 ; time=去年
#23 established #24 ; time=2019年
#5 metric 合同金额与立项批复差额 = 1200 万元
#27 holdsPosition #3 ; title=处长
#27 visited #25
#2 metric 指标 = 104 个
#2 metric 省属企业资产总额 = 5.1 万亿元 ; time=截至今年2月末
#2 metric 资产负债率 = 67.2 % ; time=截至今年2月末
#2 metric 资产负债率较年初下降 = 0.3 个百分点 ; time=截至今年2月末
#2 established #62
#62 partOf #2
#62 metric 骨干 = 46 人
#62 metric 建章立制 = 121 项 ; time=去年
#64 launched #65
#64 produces #67
#67 metric 单台采购成本下降 = 7.4 万元
#61 hasProject #68
#68 metric 中标价较概算低 = 9 %
