⟦Company#7|中铁建铜冠投资有限公司⟧⟦Project#1|米拉多铜矿项目⟧情况介绍

一、项目由来
⟦Project#1|米拉多铜矿⟧位于⟦Place#2|厄瓜多尔⟧⟦Place#3|萨莫拉-钦奇佩省⟧，安第斯山脉南麓，海拔800至1400米。2009年12月，⟦Group#4|铜陵有色金属集团控股有限公司⟧（以下简称“⟦Group#4|铜陵有色⟧”）与⟦Company#5|中国铁建股份有限公司⟧按70:30出资，在⟦City#6|铜陵⟧设立⟦Company#7|中铁建铜冠投资有限公司⟧（后股比调整，⟦Group#4|铜陵有色⟧仍为控股方），注册资本20亿元。2010年6月，⟦Company#7|铜冠投资⟧以6.79亿加元现金要约收购⟦Place#36|加拿大⟧⟦Company#8|科里安特资源公司⟧（⟦Company#8|Corriente Resources⟧）96.9%股权，随后私有化退市。此次收购由⟦Company#9|国家开发银行⟧提供4.5亿美元贷款，获⟦GovernmentBody#10|安徽省国资委⟧、⟦GovernmentBody#11|国家发改委⟧核准。

二、资源与规模
合同区面积9928公顷，首采区铜金属量315万吨、金86吨、银660吨。一期采选规模6万吨/日，2019年7月18日投产；二期扩至14万吨/日，建设期24个月，计划2025年5月试车。达产后年产铜精矿含铜20万吨。

三、建设中的难题
1.法律与政府。2012年3月5日，双方与⟦GovernmentBody#12|厄瓜多尔能矿部⟧签署为期25年的《⟦Policy#13|采矿合同⟧》，这是⟦Place#2~|该国⟧历史上第一份大型露天矿合同。2012至2021年间，⟦Place#2~|该国⟧换了三届政府，暴利税率由70%降到50%后取消。
2.社区与环保。项目占用⟦Township#14|图恩迪梅镇⟧农户土地，迁移家庭121户。舒阿尔原住民曾组织“为水游行”，封路17天。⟦Company#15|ECSA公司⟧（⟦Company#7|铜冠投资⟧的当地子公司）改变“先建厂后谈判”的做法，设⟦OrganizationUnit#16|社区关系部⟧，聘请原住民女律师⟦Person#17|卡门·安昆塔什⟧任经理，签订33份社区协议，累计投入1,620万美元，建成⟦Institution#18|金迪卡医疗站⟧、农贸市场2个，资助大学生46人。
3.气候与工程。年降雨量2400毫米，尾矿库选址三易其稿。⟦Company#19|中国恩菲工程公司⟧、⟦Place#36|加拿大⟧⟦Company#20|奈特皮索公司⟧分别承担设计与审查；⟦Company#5|中铁建⟧⟦Company#22|中铁十九局⟧负责采剥，⟦Company#23|铜陵有色建安公司⟧负责选厂安装，⟦Company#24|安徽铜冠智能科技⟧提供无人驾驶卡车12台。
4.人才。中方管理人员169人，西班牙语过六级的从7人增加到84人。

四、生产经营
2022年，⟦Project#1~|矿山⟧处理矿石2026万吨，产铜精矿含铜12.47万吨，同比增长31.5%；营业收入10.16亿美元，净利润2.87亿美元，对⟦Group#4|铜陵有色⟧利润贡献率58%。采购当地商品服务4.3亿美元，上缴税费1.9亿美元，⟦Place#2|厄瓜多尔⟧出口前二十强企业列第9位。铜精矿由卡车运至⟦Place#25|玻利瓦尔港⟧，再海运至⟦Facility#26|铜陵金冠铜业冶炼厂⟧和⟦City#27|赤峰⟧。2023年4月，⟦Group#4|铜陵有色⟧以66.7亿元将持有的⟦Company#7|铜冠投资⟧70%股权注入上市公司⟦Company#28|铜陵有色金属集团股份有限公司⟧（000630.SZ），⟦Institution#29|深交所⟧审核通过。

五、启示
⟦Institution#30|安徽大学⟧⟦OrganizationUnit#31|拉美研究中心⟧特约研究员⟦Person#32|檀松鹤⟧总结：“项目成败不在矿脉品位，而在‘人脉’品位。”省内⟦Group#33|淮河能源⟧、⟦Group#34|马钢集团⟧曾组团前往考察，并以其为案例编写《⟦Policy#35|境外矿业投资合规指引⟧》。
====
#1 locatedIn #3
#14 locatedIn #3
#3 locatedIn #2
#4 established #7 ; time=2009年12月
#5 established #7 ; time=2009年12月
#4 holdsStakeIn #7 ; percent=70%
#5 holdsStakeIn #7 ; percent=30%
#7 locatedIn #6
#7 metric 注册资本 = 20 亿元
#7 acquired #8 ; percent=96.9% ; time=2010年6月
#8 locatedIn #36
#7 metric 收购价 = 6.79 亿加元 ; time=2010年6月
#9 metric 贷款 = 4.5 亿美元
#1 metric 合同区面积 = 9928 公顷
#1 metric 首采区铜金属量 = 315 万吨
#1 metric 金 = 86 吨
#1 metric 银 = 660 吨
#1 metric 一期采选规模 = 6 万吨/日
#1 metric 二期采选规模 = 14 万吨/日 ; status=planned
#1 metric 年产铜精矿含铜 = 20 万吨 ; status=planned
#7 issued #13 ; time=2012年3月5日
#12 issued #13 ; time=2012年3月5日
#13 metric 合同期 = 25 年
#1 metric 迁移家庭 = 121 户
#15 subsidiaryOf #7
#16 partOf #15
#17 holdsPosition #16 ; title=经理
#15 metric 社区协议 = 33 份
#15 metric 累计投入 = 1620 万美元
#15 established #18
#15 fundedAid #18
#15 metric 资助大学生 = 46 人
#1 metric 年降雨量 = 2400 毫米
#22 subsidiaryOf #5
#19 participatedIn #1
#20 participatedIn #1
#22 participatedIn #1
#23 participatedIn #1
#24 metric 无人驾驶卡车 = 12 台
#1 metric 中方管理人员 = 169 人
#1 metric 西班牙语过六级人员 = 84 人
#1 metric 处理矿石 = 2026 万吨 ; time=2022年
#1 metric 产铜精矿含铜 = 12.47 万吨 ; time=2022年
#1 metric 产铜精矿含铜同比增长 = 31.5 % ; time=2022年
#1 metric 营业收入 = 10.16 亿美元 ; time=2022年
#1 metric 净利润 = 2.87 亿美元 ; time=2022年
#1 metric 利润贡献率 = 58 % ; time=2022年
#1 metric 采购当地商品服务 = 4.3 亿美元 ; time=2022年
#1 metric 上缴税费 = 1.9 亿美元 ; time=2022年
#4 holdsStakeIn #7 ; percent=70% ; status=ended
#28 acquired #7 ; percent=70% ; time=2023年4月
#7 metric 股权对价 = 66.7 亿元 ; time=2023年4月
#28 subsidiaryOf #4
#31 partOf #30
#32 holdsPosition #31 ; title=特约研究员
#32 said “项目成败不在矿脉品位，而在‘人脉’品位。”
#33 issued #35
#34 issued #35
#33 visited #1
#34 visited #1
#4 operates #26
#7 hasProject #1
#20 locatedIn #36
