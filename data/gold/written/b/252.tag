⟦Institution#3|广西产权交易所⟧产权转让公告（桂产交告〔2020〕188号）

项目名称：⟦Group#2|广西柳州钢铁集团有限公司⟧所持⟦Company#1|柳州银海铝业股份有限公司⟧20.5%股权转让
挂牌起止日期：2020-12-18至2021-01-15

一、转让方承诺（略）

二、标的企业简况
企业名称：⟦Company#1|柳州银海铝业股份有限公司⟧
注册地：⟦Province#4|广西壮族自治区⟧⟦City#5|柳州市⟧⟦County#6|柳江区⟧⟦Place#7|新兴工业园⟧创业路2号
法定代表人：⟦Person#8|农冠斌⟧
成立时间：2003年6月
注册资本：19亿元
所属行业：⟦Industry#33|有色金属冶炼和压延加工业⟧
职工人数：1986人
经营范围：铝板带箔的生产、销售。
股权结构：
1.⟦Group#9|广西投资集团有限公司⟧　53.2%
2.⟦Group#2|广西柳州钢铁集团有限公司⟧　20.5%
3.⟦Group#10|柳州市城市建设投资发展集团有限公司⟧　14.1%
4.⟦Company#11|来宾市产业投资公司⟧　7.7%
5.⟦Company#12|西南铝业（集团）有限责任公司⟧　4.5%
老股东是否放弃优先购买权：⟦Group#9|广西投资集团⟧不放弃，其余未表示放弃。

三、主要财务指标（万元）
2019年度：营业收入428613；利润总额-2364；净利润-3107。
截至2020年10月31日：资产总额687240；负债总额502990；所有者权益184250。
审计机构：⟦Institution#13|大信会计师事务所（特殊普通合伙）⟧

四、评估与价格
评估机构：⟦Company#14|北京中同华资产评估有限公司⟧；评估基准日：2020年6月30日；核准（备案）机构：⟦GovernmentBody#15|广西壮族自治区人民政府国有资产监督管理委员会⟧。
净资产评估值：201400万元；转让标的对应评估值：41287万元；挂牌价格：41300万元。

五、重大事项披露
1.标的企业2016年停产的老厂区（位于⟦County#16|柳北区⟧⟦Township#17|白露街道⟧）土地368亩已由⟦GovernmentBody#18|柳州市土地储备中心⟧签订收储协议，补偿款2.9亿元尚余1.1亿元未付。
2.标的企业与⟦Institution#19|广西大学⟧共建的“⟦OrganizationUnit#20|高性能铝合金板带工程技术研究中心⟧”已通过⟦GovernmentBody#21|自治区科技厅⟧验收；产品⟦Product#22|5083海工板⟧通过⟦Institution#23|挪威船级社⟧（⟦Institution#23|DNV⟧）认证，供货对象包括⟦Company#24|上海振华重工⟧、⟦Company#25|广船国际⟧。
3.标的企业为⟦Company#26|来宾银海铝材公司⟧3.2亿元贷款提供连带责任保证。
4.转让方与⟦City#27|百色市⟧⟦County#28|平果市⟧两矿区氧化铝供应协议于2021年到期，不再续签。

六、受让方资格条件
（一）国内依法设立并有效存续的企业法人；（二）净资产不低于20亿元；（三）不接受联合受让，不接受信托、资管计划；（四）受让方须承诺支持“⟦Facility#29|柳州铝精深加工产业园⟧”建设。

七、保证金：1200万元，交至交易所指定账户。

八、交易方式：如征集到两个及以上意向受让方，采取网络竞价（多次报价）。

联系方式：⟦Person#34|罗女士⟧（0772-26XXX88）；⟦Person#35|陶先生⟧（⟦Institution#30|广西产权交易所柳州分公司⟧）
监督机构：⟦GovernmentBody#15|自治区国资委⟧⟦OrganizationUnit#31|产权管理处⟧　⟦Person#32|兰宁远⟧
====
#2 holdsStakeIn #1 ; percent=20.5%
#1 locatedIn #7
#7 locatedIn #6
#6 locatedIn #5
#5 locatedIn #4
#8 holdsPosition #1 ; title=法定代表人
#1 metric 注册资本 = 19 亿元
#1 metric 职工人数 = 1986 人
#1 developsIndustry #33
#9 holdsStakeIn #1 ; percent=53.2%
#10 holdsStakeIn #1 ; percent=14.1%
#11 holdsStakeIn #1 ; percent=7.7%
#12 holdsStakeIn #1 ; percent=4.5%
#1 metric 营业收入 = 428613 万元 ; time=2019年度
#1 metric 利润总额 = -2364 万元 ; time=2019年度
#1 metric 净利润 = -3107 万元 ; time=2019年度
#1 metric 资产总额 = 687240 万元 ; time=截至2020年10月31日
#1 metric 负债总额 = 502990 万元 ; time=截至2020年10月31日
#1 metric 所有者权益 = 184250 万元 ; time=截至2020年10月31日
#1 metric 净资产评估值 = 201400 万元 ; time=2020年6月30日
#1 metric 转让标的对应评估值 = 41287 万元
#1 metric 挂牌价格 = 41300 万元
#17 locatedIn #16
#18 cooperatesWith #1
#1 metric 老厂区土地 = 368 亩
#1 metric 收储补偿款 = 2.9 亿元
#1 metric 未付补偿款 = 1.1 亿元
#1 established #20
#19 established #20
#1 cooperatesWith #19
#1 cooperatesWith #24
#1 cooperatesWith #25
#1 produces #22
#26 metric 贷款 = 3.2 亿元
#28 locatedIn #27
#1 metric 保证金 = 1200 万元
#30 subsidiaryOf #3
#31 partOf #15
#29 locatedIn #5
