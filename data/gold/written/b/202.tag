证券代码：000659　　证券简称：⟦Company#1|湘鹤矿业⟧　　公告编号：2004-021

⟦Company#1|湘鹤矿业股份有限公司⟧
关于国有法人股无偿划转的提示性公告

    ⟦Company#1~|本公司⟧及⟦OrganizationUnit#20|董事会⟧全体成员保证公告内容的真实、准确和完整，没有虚假记载、误导性陈述或者重大遗漏。

    ⟦Company#1|湘鹤矿业股份有限公司⟧(以下简称"⟦Company#1~|本公司⟧")于2004年8月12日接到控股股东⟦Company#2|怀化市国有资产投资经营公司⟧(以下简称"⟦Company#2|怀化国投⟧")通知,⟦Company#2|怀化国投⟧已与⟦Group#3|湖南湘投控股集团有限公司⟧(以下简称"⟦Group#3|湘投控股⟧")签订《⟦Policy#21|国有股权无偿划转协议⟧》,拟将其持有的⟦Company#1~|本公司⟧国有法人股9860万股(占总股本的41.3%)无偿划转给⟦Group#3|湘投控股⟧。
    一、划转双方基本情况
    1、划出方:⟦Company#2|怀化国投⟧成立于1998年6月,为⟦GovernmentBody#4|怀化市人民政府⟧授权经营国有资产的企业,法定代表人:⟦Person#5|向宏毅⟧,注册资本2.6亿元,住所:⟦Province#6|湖南省⟧⟦City#7|怀化市⟧⟦County#8|鹤城区⟧迎丰中路88号。
    2、划入方:⟦Group#3|湘投控股⟧是⟦GovernmentBody#9|湖南省人民政府⟧出资设立的国有独资公司,法定代表人:⟦Person#10|瞿昌荣⟧,注册资本20亿元。⟦Group#3|湘投控股⟧现持有⟦Company#11|金果实业⟧24.5%的股份,并控股⟦Company#12|株洲天桥起重机厂⟧。
    二、划转前后⟦Company#1~|本公司⟧股权结构变化
    划转前,⟦Company#2|怀化国投⟧持股41.3%,为第一大股东;⟦Company#13|沅陵县黄金公司⟧持股8.7%,⟦Institution#14|长沙矿山研究院⟧持股3.1%,社会公众股占46.9%。划转完成后,⟦Group#3|湘投控股⟧成为⟦Company#1~|本公司⟧第一大股东,⟦Company#2|怀化国投⟧不再持有⟦Company#1~|本公司⟧股份。⟦Company#1~|本公司⟧实际控制人由⟦GovernmentBody#4|怀化市人民政府⟧变更为⟦GovernmentBody#9|湖南省人民政府⟧。
    三、其他事项
    1、本次划转尚需报⟦GovernmentBody#15|国务院国资委⟧批准,并需⟦GovernmentBody#16|中国证监会⟧豁免⟦Group#3|湘投控股⟧的要约收购义务。
    2、⟦Company#2|怀化国投⟧所持股份中有3000万股已质押给⟦Company#17|中国农业银行怀化市分行⟧,用于为⟦Company#1~|本公司⟧3500万元流动资金借款提供担保,解除质押手续正在办理。
    3、本次划转不涉及⟦Company#1~|本公司⟧职工劳动关系变更,⟦Company#18|辰溪铅锌矿⟧、⟦Company#19|会同分公司⟧等下属单位生产经营正常。
    ⟦Company#1~|本公司⟧指定的信息披露报纸为《⟦Institution#22|中国证券报⟧》、《⟦Institution#23|证券时报⟧》,敬请投资者注意投资风险。
    特此公告。

                              ⟦OrganizationUnit#20|湘鹤矿业股份有限公司董事会⟧
                                   二○○四年八月十三日
====
#2 holdsStakeIn #1 ; percent=41.3%
#3 holdsStakeIn #1 ; percent=41.3% ; status=planned
#2 metric 持股数 = 9860 万股
#2 cooperatesWith #3
#4 supervises #2
#5 holdsPosition #2 ; title=法定代表人
#2 metric 注册资本 = 2.6 亿元
#2 locatedIn #8
#7 locatedIn #6
#8 locatedIn #7
#9 established #3
#9 supervises #3
#10 holdsPosition #3 ; title=法定代表人
#3 metric 注册资本 = 20 亿元
#3 holdsStakeIn #11 ; percent=24.5%
#12 subsidiaryOf #3
#13 holdsStakeIn #1 ; percent=8.7%
#14 holdsStakeIn #1 ; percent=3.1%
#1 metric 社会公众股占比 = 46.9 %
#9 holdsStakeIn #1 ; status=planned
#4 holdsStakeIn #1
#2 metric 质押股份 = 3000 万股
#1 metric 流动资金借款 = 3500 万元
#18 subsidiaryOf #1
#19 subsidiaryOf #1
#20 partOf #1
