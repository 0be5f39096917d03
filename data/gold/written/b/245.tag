⟦Company#1|淮苏银行股份有限公司⟧关于变更名称及增资结果的公告（摘要）

各有关单位：

经⟦GovernmentBody#2|中国银行业监督管理委员会⟧银监复〔2005〕第208号批准，⟦Company#3|徐州淮海城市商业银行⟧与⟦Company#28|苏北城市信用社联合社⟧的合并重组工作已于2005年9月28日完成，⟦Company#28~|后者⟧名称变更为“⟦Company#1|淮苏银行股份有限公司⟧”（以下称“⟦Company#1~|本行⟧”，英文缩写⟦Company#1|HSB⟧），简称“⟦Company#1|淮苏银行⟧”。现公告如下：

1、⟦Company#1~|本行⟧由⟦Place#4|苏北地区⟧的⟦City#5|徐州⟧、⟦City#6|淮安⟧、⟦City#7|连云港⟧、⟦City#8|宿迁⟧四市城市商业银行和⟦City#9|盐城⟧、⟦City#10|泰州⟧两地的六家城市信用社联合重组设立。参与重组的各机构债权债务由⟦Company#1~|本行⟧承继。

2、注册资本由9.47亿元增至18亿元，每股1.05元，新增股份由以下股东认购：
（1）⟦Group#11|江苏省国信资产管理集团有限公司⟧，认购3.6亿股，占20%；
（2）⟦Company#12|华泰证券有限责任公司⟧，认购1.44亿股，占8%；
（3）⟦Company#13|江苏交通控股有限公司⟧，认购1.35亿股，占7.5%；
（4）⟦Fund#14|德国储蓄银行国际发展基金⟧（⟦Fund#14|SBFIC⟧），认购9000万股，占5%，派出董事一名，并提供小额贷款技术援助120万欧元；
（5）⟦Group#15|红豆集团⟧等27家民营企业，合计占22%；
（6）其余由原股东及各市财政部门持有。

3、⟦Company#1~|本行⟧总行设在⟦City#16|南京市⟧，下设六家分行，营业网点214个，职工3720人。截至2005年8月31日，总资产338亿元，各项存款296亿元，各项贷款187亿元，五级分类不良贷款率由重组前的21.6%降为6.3%，资本充足率8.7%。

4、经⟦OrganizationUnit#27|董事会⟧选举，并报⟦GovernmentBody#17|江苏银监局⟧核准，⟦Person#18|汤镜瑜⟧任董事长，⟦Place#4|苏北⟧籍金融专家⟦Person#19|卜昌龄⟧任行长，德籍人士⟦Person#20|Klaus Meier⟧任首席风险官，原⟦Company#3|徐州市商业银行⟧行长⟦Person#21|权浩⟧任监事长。

5、原各机构发放的存单、存折、银行卡（含“⟦Product#22|金彭城卡⟧”“⟦Product#23|淮上卡⟧”）继续有效，2006年3月31日前免费更换。

6、⟦Company#1~|本行⟧将设立⟦OrganizationUnit#24|中小企业信贷中心⟧，与⟦GovernmentBody#25|江苏省中小企业局⟧共同实施“⟦Initiative#26|小企业阳光信贷计划⟧”，力争三年内扶持小企业5000户。

垂询电话：95319。

                                                        ⟦Company#1|淮苏银行股份有限公司⟧
                                                        二〇〇五年十月十日
====
#1 formedFrom #3 ; time=2005年9月28日
#1 formedFrom #28 ; time=2005年9月28日
#1 metric 注册资本 = 18 亿元
#1 metric 每股价格 = 1.05 元
#11 holdsStakeIn #1 ; percent=20%
#11 metric 认购股份 = 3.6 亿股
#12 holdsStakeIn #1 ; percent=8%
#12 metric 认购股份 = 1.44 亿股
#13 holdsStakeIn #1 ; percent=7.5%
#13 metric 认购股份 = 1.35 亿股
#14 holdsStakeIn #1 ; percent=5%
#14 metric 认购股份 = 9000 万股
#14 metric 技术援助 = 120 万欧元
#14 fundedAid #1 ; amount=120万欧元 ; purpose=小额贷款技术援助
#15 holdsStakeIn #1
#1 metric 民营企业持股占比 = 22 %
#1 locatedIn #16
#1 metric 营业网点 = 214 个
#1 metric 职工 = 3720 人
#1 metric 总资产 = 338 亿元 ; time=截至2005年8月31日
#1 metric 各项存款 = 296 亿元 ; time=截至2005年8月31日
#1 metric 各项贷款 = 187 亿元 ; time=截至2005年8月31日
#1 metric 不良贷款率 = 6.3 %
#1 metric 资本充足率 = 8.7 %
#18 holdsPosition #1 ; title=董事长
#19 holdsPosition #1 ; title=行长
#20 holdsPosition #1 ; title=首席风险官
#21 holdsPosition #1 ; title=监事长
#21 holdsPosition #3 ; title=行长 ; status=ended
#27 partOf #1
#1 produces #22
#1 produces #23
#1 established #24 ; status=planned
#24 partOf #1
#1 launched #26 ; status=planned
#25 launched #26 ; status=planned
#1 cooperatesWith #25
#26 metric 扶持小企业 = 5000 户 ; time=三年内 ; status=planned
