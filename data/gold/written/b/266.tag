⟦Place#3|老挝⟧⟦Place#9|磨丁⟧，最后一组钢轨落地
——⟦Company#1|中铁五局⟧参建⟦Project#2|中老铁路⟧纪实

2021年10月12日，⟦Place#3|老挝⟧⟦Place#4|琅南塔省⟧。上午10时16分，随着一组500米长的钢轨稳稳落在道床上，由⟦Group#5|中国中铁⟧所属⟦Company#1|中铁五局⟧承担的⟦Project#2|中老铁路⟧Ⅰ标段轨道工程全部完成。⟦Company#1~|公司⟧⟦OrganizationUnit#32|中老铁路项目部⟧（以下称⟦OrganizationUnit#32|项目部⟧）党工委书记⟦Person#6|吕兆麟⟧拍了一张照片发到微信群：“五年，1826天，值了。”

⟦Project#2|中老铁路⟧北起⟦City#7|玉溪⟧，南至⟦Place#8|万象⟧，全长1035公里。⟦Company#1|中铁五局⟧承建的Ⅰ标位于⟦Place#9|磨丁⟧至⟦Place#10|纳磨⟧间，正线长68.4公里，桥隧比86.3%，合同额54.7亿元。⟦Facility#11|友谊隧道⟧穿越两国边境，盐岩段长2.2公里，围岩含盐量最高达80%。“盐遇水就溶，混凝土碰到盐就坏。”⟦Company#1~|公司⟧总工程师⟦Person#12|尉迟卫东⟧说，⟦OrganizationUnit#32|项目部⟧联合⟦Institution#13|西南交通大学⟧、⟦Institution#14|中铁西南科学研究院⟧开展攻关，形成“⟦Product#15|盐岩隧道防腐蚀密闭衬砌⟧”成套技术，取得专利19项，主持编写的《⟦Policy#16|盐岩地层铁路隧道施工技术指南⟧》已由⟦Group#17|中国国家铁路集团⟧⟦OrganizationUnit#34|工程管理中心⟧发布。

项目高峰期有中老员工5300人，其中⟦Place#3|老挝⟧籍员工2100人。28岁的⟦Person#18|坎贡·西沙瓦⟧来自⟦Place#19|南塔县⟧，四年前还在种橡胶，如今是钢筋班班长，月薪折合人民币4200元。⟦OrganizationUnit#32|项目部⟧办起“⟦Initiative#20|澜湄工匠夜校⟧”，累计开课310期，培训当地工人3600人次；修建乡村道路26公里、打水井17口，出资38万元翻修⟦Institution#21|纳磨中学⟧教室。去年，⟦OrganizationUnit#32|项目部⟧被⟦GovernmentBody#22|老挝公共工程与运输部⟧授予“⟦Honor#23|老中铁路建设突出贡献集体⟧”，⟦Person#18|坎贡·西沙瓦⟧获得⟦GovernmentBody#24|老挝政府⟧颁发的⟦Honor#25|三级劳动奖章⟧。

疫情期间，⟦OrganizationUnit#32|项目部⟧没有一天停工。⟦OrganizationUnit#33|物资部⟧部长⟦Person#26|冼桂芳⟧为了一批道岔三赴⟦Township#27|磨憨镇⟧口岸，在驾驶室里睡了11个晚上。由⟦Company#28|中铁宝桥⟧生产的42组道岔终于在雨季前运抵现场。

按计划，⟦Project#2|中老铁路⟧将于今年12月3日开通运营，由⟦Company#29|老中铁路有限公司⟧负责管理，⟦Company#30|中国铁路昆明局⟧承担运维。届时，从⟦City#31|昆明⟧到⟦Place#8|万象⟧10个小时可达。

铁路未通，沿线的账已经算开了。距⟦Place#9|磨丁⟧车站1.5公里的⟦Place#35|磨丁经济特区⟧，由⟦Group#36|云南海诚实业集团⟧投资开发，去年新增注册企业212家；⟦Province#37|云南省⟧⟦Company#38|农垦云橡公司⟧把⟦Place#19|南塔⟧的鲜橡胶运到⟦City#39|西双版纳⟧加工，运费每吨有望由310元降到140元。⟦Institution#40|老挝国立大学⟧教授⟦Person#41|本玛·因塔冯⟧对记者说：“过去我们说自己是‘陆锁国’，今后要说‘陆联国’。”
====
#1 subsidiaryOf #5
#1 participatedIn #2
#1 hasProject #2
#4 locatedIn #3
#6 holdsPosition #32 ; title=党工委书记
#32 partOf #1
#6 said “五年，1826天，值了。”
#2 metric 全长 = 1035 公里
#2 locatedIn #7
#2 locatedIn #8
#1 metric 正线长 = 68.4 公里
#1 metric 桥隧比 = 86.3 %
#1 metric 合同额 = 54.7 亿元
#11 metric 盐岩段长 = 2.2 公里
#11 metric 围岩含盐量 = 80 % ; approx=atMost
#12 holdsPosition #1 ; title=总工程师
#12 said “盐遇水就溶，混凝土碰到盐就坏。”
#32 cooperatesWith #13
#32 cooperatesWith #14
#32 produces #15
#13 produces #15
#14 produces #15
#15 metric 专利 = 19 项
#32 issued #16
#34 issued #16
#34 partOf #17
#32 metric 中老员工 = 5300 人
#32 metric 老挝籍员工 = 2100 人
#18 holdsPosition #32 ; title=钢筋班班长
#18 metric 月薪 = 4200 元
#32 launched #20
#20 metric 开课 = 310 期
#20 metric 培训当地工人 = 3600 人次
#32 metric 修建乡村道路 = 26 公里
#32 metric 打水井 = 17 口
#32 fundedAid #21 ; amount=38万元 ; purpose=翻修教室
#32 receivedHonor #23 ; time=去年
#18 receivedHonor #25
#26 holdsPosition #33 ; title=部长
#33 partOf #32
#28 metric 道岔 = 42 组
#29 operates #2
#30 operates #2
#19 locatedIn #3
#35 metric 新增注册企业 = 212 家 ; time=去年
#38 locatedIn #37
#38 metric 运费 = 140 元 ; status=planned
#41 holdsPosition #40 ; title=教授
#41 said “过去我们说自己是‘陆锁国’，今后要说‘陆联国’。”
