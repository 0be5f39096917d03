⟦PartyOrganization#4|第一拖拉机股份有限公司党委⟧关于“⟦Initiative#2|两学一做⟧”学习教育阶段情况的汇报

⟦OrganizationUnit#35|中国一拖集团党委组织部⟧：
　　“⟦Initiative#2|两学一做⟧”学习教育开展以来，⟦PartyOrganization#4|公司党委⟧按照⟦PartyOrganization#36|中国一拖党委⟧统一部署，聚焦“⟦Slogan#5|四讲四有⟧”标准，抓在经常、严在日常。现将5至10月情况汇报如下：
　　一、基本情况
　　⟦Company#1|一拖股份⟧（601038.SH）是⟦Group#3|中国一拖集团⟧控股的上市公司，下设党总支9个、党支部87个，党员2316人，其中生产一线党员占61.4%。截至10月31日，各级书记讲党课118场，党员自学笔记抽查合格率95.2%，组织关系排查中找回失联党员7人，对2名长期不交党费党员作除名处理。
　　二、主要做法及成效
　　（一）学习教育“接地气”。⟦PartyOrganization#6|大拖公司党委⟧开设“⟦Initiative#7|流水线党课⟧”，利用班前15分钟讲一个条款、读一个故事；⟦PartyOrganization#8|柴油机公司党委⟧组织党员赴⟦County#9|兰考县⟧⟦Facility#10|焦裕禄同志纪念馆⟧开展“⟦Initiative#11|追寻焦裕禄在洛矿的足迹⟧”主题活动，参加460人次；⟦PartyOrganization#12|铸锻公司第三党支部⟧编印《⟦Policy#13|车间里的党规党纪60问⟧》1500册。
　　（二）岗位建功“见真章”。深化“⟦Initiative#14|党员攻关项目⟧”，立项214个，结题169个，降本3870万元。⟦OrganizationUnit#15|大型轮拖研究所⟧党员⟦Person#16|计玉磊⟧团队开发的“⟦Product#17|东方红LF2204动力换挡拖拉机⟧”填补国内空白，获国家农机推广鉴定证书，今年在⟦Province#18|黑龙江⟧⟦County#19|农垦建三江⟧批量销售86台。⟦PartyOrganization#6|大拖公司党委⟧成立“⟦OrganizationUnit#20|400马力突击队⟧”，总装节拍由18分钟压缩到14.5分钟。
　　（三）服务群众“办实事”。筹资32万元帮扶特困党员和老党员67人；与⟦County#34|涧西区⟧⟦Township#21|天津路街道⟧共建“⟦Facility#22|红色驿站⟧”3处；结对⟦County#23|嵩县⟧⟦Township#24|木植街乡⟧⟦Village#25|北地村⟧，投资51.6万元修建蓄水池2座、架设管线5.1公里，帮助销售板栗、香菇47吨，贫困户⟦Person#26|位老四⟧一家增收1.1万元。
　　三、存在的问题
　　一是有的支部学用脱节，⟦OrganizationUnit#27|营销中心⟧驻外党员115人，集中学习到会率不足40%；二是个别党支部“三会一课”记录补记代记，已对⟦PartyOrganization#28|物流公司第二党支部⟧书记⟦Person#29|岳某⟧给予诫勉；三是受农机市场下滑影响，前三季度营业收入同比下降13.7%，少数党员思想波动较大。
　　四、下步安排
　　年底前召开⟦Meeting#30|专题组织生活会⟧，开展民主评议党员；对驻外支部试行“⟦Initiative#31|视频党课⟧”；11月15日前完成⟦PartyOrganization#32|工艺材料研究所党支部⟧、⟦PartyOrganization#33|采购中心党支部⟧换届。
　　　　　　　　　　　　　　　　　　　　⟦PartyOrganization#4|中共第一拖拉机股份有限公司委员会⟧
　　　　　　　　　　　　　　　　　　　　2016年11月4日
====
#1 subsidiaryOf #3
#35 partOf #3
#36 partOf #3
#4 partOf #1
#4 launched #2
#1 launched #2
#4 implements #5
#1 metric 党总支 = 9 个
#1 metric 党支部 = 87 个
#1 metric 党员 = 2316 人
#1 metric 生产一线党员占比 = 61.4 %
#1 metric 书记讲党课 = 118 场 ; time=截至10月31日
#1 metric 党员自学笔记抽查合格率 = 95.2 %
#1 metric 找回失联党员 = 7 人
#1 metric 除名处理党员 = 2 名
#6 partOf #1
#8 partOf #1
#12 partOf #1
#6 launched #7
#8 launched #11
#8 visited #10
#10 locatedIn #9
#11 metric 参加 = 460 人次
#12 issued #13
#13 metric 编印 = 1500 册
#1 launched #14
#14 metric 立项 = 214 个
#14 metric 结题 = 169 个
#14 metric 降本 = 3870 万元
#15 partOf #1
#16 holdsPosition #15 ; title=党员
#15 produces #17
#17 metric 批量销售 = 86 台 ; time=今年
#19 locatedIn #18
#6 established #20
#20 metric 总装节拍 = 14.5 分钟
#1 metric 帮扶资金 = 32 万元
#1 metric 帮扶党员 = 67 人
#1 pairedWith #21
#21 locatedIn #34
#1 established #22
#22 metric 红色驿站 = 3 处
#24 locatedIn #23
#25 locatedIn #24
#1 pairedWith #25
#1 fundedAid #25 ; amount=51.6万元 ; purpose=修建蓄水池、架设管线
#25 metric 蓄水池 = 2 座
#25 metric 架设管线 = 5.1 公里
#1 metric 帮助销售板栗、香菇 = 47 吨
#26 metric 增收 = 1.1 万元
#27 partOf #1
#28 partOf #1
#27 metric 驻外党员 = 115 人
#27 metric 集中学习到会率 = 40 % ; approx=atMost
#29 holdsPosition #28 ; title=书记
#1 metric 营业收入同比下降 = 13.7 % ; time=前三季度
#1 launched #30 ; status=planned
#1 launched #31 ; status=planned
#32 partOf #1
#33 partOf #1
