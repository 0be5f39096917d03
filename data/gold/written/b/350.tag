新一轮“⟦Initiative#14|国企改革深化提升行动⟧”怎么干？权威专家逐条解读

　　7月18日，⟦Meeting#1|全国国有企业改革深化提升行动动员部署电视电话会议⟧在⟦Province#2|北京⟧召开。⟦GovernmentBody#3|中共中央办公厅⟧、⟦GovernmentBody#4|国务院办公厅⟧此前印发的《⟦Policy#5|国有企业改革深化提升行动方案(2023—2025年)⟧》（业内简称“⟦Policy#5|行动方案⟧”）就此进入施工期。本刊记者就此采访了⟦Institution#6|中国企业联合会⟧特约研究员⟦Person#7|楼崇文⟧、⟦Institution#8|中央党校⟧⟦OrganizationUnit#9|经济学教研部⟧教授⟦Person#10|满汝贤⟧、⟦Company#11|知本咨询⟧合伙人⟦Person#12|仉小薇⟧，以及两位企业操盘手。

　　问：与⟦Initiative#13|国企改革三年行动⟧（2020—2022年）相比，⟦Initiative#14|国企改革深化提升行动⟧新在何处？
　　⟦Person#7|楼崇文⟧：新在“功能使命性”。前三年解决“像不像企业”，后三年解决“为谁办企业”。家底更厚，责任也更重，要在科技创新、产业控制、安全支撑三个方面承担国家使命。
　　⟦Person#12|仉小薇⟧：我补充两组数字。⟦Initiative#13~|三年行动⟧期间，各地、各中央企业完成7.2万多项改革台账任务，剥离国企办社会职能基本收官。⟦Initiative#14~|深化提升行动⟧的台账不到它的一半，但每一条后面都是硬骨头。

　　问：⟦GovernmentBody#15|国务院国资委⟧提出的“一利五率”会变吗？
　　⟦Person#10|满汝贤⟧：2023年目标是“一增一稳四提升”：利润总额增速高于全国GDP增速，资产负债率稳定在65%左右，净资产收益率、研发经费投入强度、全员劳动生产率、营业现金比率四项进一步提升。⟦GovernmentBody#15|国资委⟧⟦OrganizationUnit#16|考核分配局⟧把它写进《⟦Policy#17|中央企业负责人经营业绩考核办法⟧》，这个方向至少三年不会变。

　　问：重组整合还会有大动作？
　　⟦Person#7|楼崇文⟧：会，但从“拼块头”走向“专业化”。2022年⟦Group#18|中国稀土集团⟧、⟦Group#19|中国物流集团⟧、⟦Group#20|中国矿产资源集团⟧运转起来，⟦GovernmentBody#15|国务院国资委⟧又在推⟦Company#21|中国航油⟧与⟦Group#22|中国石化⟧的业务整合，只是尚无下文。地方的⟦Province#23|安徽⟧、⟦Province#24|吉林⟧、⟦Province#25|甘肃⟧更值得看，像⟦Group#26|安徽省能源集团⟧吸收⟦Company#27|安徽省皖能物资公司⟧，⟦Group#28|吉林省吉盛资产管理集团⟧改成省级AMC。

　　问：企业怎么接？
　　⟦Group#29|中国中化控股⟧⟦OrganizationUnit#30|改革办⟧主任⟦Person#31|邳永刚⟧：我们把方案拆成109条，制定《⟦Policy#32|中国中化改革深化提升行动实施方案⟧》，重点整治集团“空壳法人”，两年要压减法人310户，压不动的一把手自己来说。⟦Group#33|先正达集团⟧的上市审核还在走，⟦Institution#34|沈阳化工研究院⟧改成“科改企业”后，人均专利翻了一番多。
　　⟦Group#35|黑龙江北大荒农垦集团⟧⟦OrganizationUnit#40|战略管理部⟧部长⟦Person#36|卓玛央宗⟧：⟦Group#35~|我们⟧更难，113个农（牧）场、54万职工，社会职能才移交完，“账分了，心还没分”。今年⟦Group#35~|集团⟧营业总收入目标1840亿元，粮食产量稳定在430亿斤以上，⟦Facility#37|七星农场⟧、⟦Facility#38|八五九农场⟧先做无人化试点，面积各10万亩。

　　采访结束时，⟦Person#12|仉小薇⟧提醒记者留意一个时间点：⟦Policy#39|“十四五”规划⟧收官的2025年底，届时验收，“改没改，看市场说了算，还是看材料说了算”。
====
#3 issued #5
#4 issued #5
#7 holdsPosition #6 ; title=特约研究员
#9 partOf #8
#10 holdsPosition #9 ; title=教授
#12 holdsPosition #11 ; title=合伙人
#16 partOf #15
#15 metric 改革台账任务 = 7.2 万项 ; approx=atLeast ; time=三年
#15 metric 资产负债率 = 65 % ; time=2023年 ; approx=about ; status=planned
#31 holdsPosition #30 ; title=主任
#30 partOf #29
#29 issued #32
#29 implements #5
#29 implements #14
#29 metric 改革方案条目 = 109 条
#29 metric 压减法人 = 310 户 ; time=两年 ; status=planned
#33 subsidiaryOf #29
#34 subsidiaryOf #29
#26 acquired #27
#40 partOf #35
#36 holdsPosition #40 ; title=部长
#35 metric 农（牧）场 = 113 个
#35 metric 职工 = 54 万
#36 said “账分了，心还没分”
#35 metric 营业总收入 = 1840 亿元 ; time=今年 ; status=planned
#35 metric 粮食产量 = 430 亿斤 ; approx=atLeast ; status=planned
#35 operates #37
#35 operates #38
#37 metric 无人化试点面积 = 10 万亩
#38 metric 无人化试点面积 = 10 万亩
#12 said “改没改，看市场说了算，还是看材料说了算”
#15 issued #17
