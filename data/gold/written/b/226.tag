证券简称:⟦Company#3|汉森新材⟧  证券代码:002xxx
要约收购报告书摘要(节录)

重要声明
本次要约收购的收购人为⟦Company#2|浙江省国有资本运营有限公司⟧全资子公司⟦Company#1|浙江国资新材投资有限责任公司⟧(下称⟦Company#1~|收购人⟧)。⟦Company#1~|收购人⟧向⟦Company#3|绍兴汉森新材料股份有限公司⟧除⟦Person#4|梁国桢⟧、⟦Company#5|杭州舜元投资管理合伙企业(有限合伙)⟧以外的全体股东发出部分要约,旨在取得⟦Company#3~|上市公司⟧的控制权。

一、本次要约的基本情况
1.要约价格:9.38元/股,较提示性公告日前30个交易日均价溢价21%。
2.预定收购数量:1.02亿股,占总股本的23%;⟦Company#1~|收购人⟧目前持有6.99%,要约期满后最多合计持有29.99%。
3.要约期限:2018年11月12日至12月11日,共30个自然日。
4.资金来源:要约收购所需最高资金9.57亿元,已将1.92亿元(占20%)存入⟦Company#6|中国证券登记结算有限责任公司深圳分公司⟧作为履约保证。
二、收购人决策程序
2018年9月28日,⟦Company#1~|收购人⟧股东会、⟦Company#2|浙江省国有资本运营有限公司⟧⟦OrganizationUnit#7|董事会⟧审议通过;10月15日,⟦GovernmentBody#8|浙江省国资委⟧出具浙国资产权[2018]31号批复。尚需⟦GovernmentBody#9|国家市场监督管理总局⟧对经营者集中不予禁止。
三、收购目的
⟦Company#3~|上市公司⟧主营⟦Product#10|聚酰亚胺薄膜⟧和⟦Product#11|锂电池隔膜⟧,2017年度营业收入18.4亿元,是国内首家量产⟦Product#12|25微米PI膜⟧的企业,为⟦Company#13|京东方⟧、⟦Company#14|比亚迪⟧及⟦Place#16|韩国⟧⟦Company#15|SKI⟧供货。⟦Company#1~|收购人⟧看好⟦Company#3~|公司⟧在⟦Industry#17|新材料⟧方面的技术,拟将其打造为⟦Company#2|浙江国资⟧的⟦Industry#17|新材料⟧产业平台。未来12个月内,⟦Company#1~|收购人⟧暂无继续增持或者改变⟦Company#3~|上市公司⟧主营业务的计划。
四、⟦Company#3~|上市公司⟧控股股东情况
⟦Company#3~|公司⟧创始人⟦Person#4|梁国桢⟧直接持股24.6%,通过⟦Company#5|杭州舜元⟧控制7.2%,系实际控制人,其所持股份的89%已质押予⟦Company#18|浙商证券⟧与⟦Company#19|绍兴银行⟧,因平仓风险主动引入国资。若要约成功,⟦Person#4|梁国桢⟧将放弃8%股份的表决权,保留副董事长职务,⟦Company#3~|上市公司⟧总部和税收保留在⟦City#20|绍兴市⟧⟦County#21|上虞区⟧⟦Place#22|杭州湾经济技术开发区⟧不变。
五、收购人股权控制关系
⟦GovernmentBody#8|浙江省国资委⟧→⟦Company#2|浙江省国有资本运营有限公司⟧(100%)→⟦Company#1|浙江国资新材投资有限责任公司⟧(100%)。⟦Company#1~|收购人⟧2018年7月成立,注册资本20亿元,法定代表人⟦Person#23|闻人祥⟧,未实际开展业务。
六、财务顾问
⟦Company#24|财通证券股份有限公司⟧认为,⟦Company#1~|收购人⟧具备收购的主体资格和经济实力,不存在《⟦Policy#25|上市公司收购管理办法⟧》第六条规定的情形。

(全文刊载于⟦Institution#26|巨潮资讯网⟧)
====
#1 subsidiaryOf #2
#1 holdsStakeIn #3 ; percent=6.99%
#1 acquired #3 ; percent=23% ; status=planned
#1 holdsStakeIn #3 ; percent=29.99% ; status=planned
#1 metric 要约价格 = 9.38 元/股
#1 metric 溢价 = 21 %
#1 metric 预定收购数量 = 1.02 亿股 ; status=planned
#1 metric 要约期限 = 30 个自然日
#1 metric 所需最高资金 = 9.57 亿元
#1 metric 履约保证金 = 1.92 亿元
#7 partOf #2
#3 produces #10
#3 produces #11
#3 produces #12
#3 metric 营业收入 = 18.4 亿元 ; time=2017年度
#3 cooperatesWith #13
#3 cooperatesWith #14
#3 cooperatesWith #15
#15 locatedIn #16
#2 developsIndustry #17
#4 holdsStakeIn #3 ; percent=24.6%
#5 holdsStakeIn #3 ; percent=7.2%
#4 holdsStakeIn #5
#4 metric 股份质押比例 = 89 %
#4 holdsPosition #3 ; title=副董事长
#4 metric 放弃表决权股份 = 8 % ; status=planned
#3 locatedIn #22
#21 locatedIn #20
#22 locatedIn #21
#8 holdsStakeIn #2 ; percent=100%
#2 holdsStakeIn #1 ; percent=100%
#1 metric 注册资本 = 20 亿元
#23 holdsPosition #1 ; title=法定代表人
