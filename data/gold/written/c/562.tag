⟦Company#1|桂东电力⟧(600310)2005年年度报告摘要(节选)

一、⟦Company#1~|公司⟧基本情况
⟦Company#1|广西桂东电力股份有限公司⟧(简称"⟦Company#1|桂东电力⟧")由⟦Company#2|贺州市电业公司⟧(前身为⟦Company#2|贺县电业公司⟧)作为主发起人，联合⟦Company#3|钟山县电力公司⟧、⟦Company#4|昭平县汇能水电公司⟧等6家于1998年12月共同设立，2001年2月在⟦Company#5|上交所⟧上市，总股本15675万股，第一大股东⟦Company#2|贺州电业⟧持股比例58.71%。
二、主要财务数据
主营业务收入44,213.6万元,较上年增长17.92%;净利润6,208.4万元,增长3.15%;每股收益0.396元;净资产收益率8.87%;每10股派2.5元(含税)。
三、分公司、控股公司及参股公司
(1)⟦Company#1~|公司⟧持股93%的⟦Company#6|平乐桂江电力有限责任公司⟧,注册资本1.35亿元,负责经营⟦Facility#7|巴江口水电站⟧,装机9万千瓦,1#机组于2005年10月27日并网,当年发电4,830万千瓦时,亏损212万元;
(2)⟦Company#1~|公司⟧与⟦Company#8|桂能信息⟧分别出资76%、24%兴建⟦Project#9|下福水电站⟧,概算投资3.2亿元;
(3)⟦Company#10|贺州市民丰实业⟧,⟦Company#1~|公司⟧占70%,主营⟦Industry#11|房地产⟧、⟦Industry#12|矿产品加工⟧,净利润178.6万元;
(4)⟦Company#1~|公司⟧参股⟦Company#13|国海证券⟧8,000万股,占比10%;⟦Company#13|国海证券⟧本年亏损,⟦Company#1~|公司⟧按成本法核算,未受影响。
四、经营讨论
供电区内⟦City#14|贺州⟧至⟦City#15|梧州⟧110kV网络实现与⟦Company#16|郁江公司⟧电网联络。全年售电量14.83亿千瓦时,其中向⟦Company#17|广东罗定电力局⟧、⟦Company#18|湖南江华电力⟧趸售3.12亿千瓦时。枯水期外购电成本0.341元/千瓦时,同比上涨0.027元。⟦Company#1~|公司⟧未因"⟦Initiative#19|两网改造⟧"尾款计提减值。
五、⟦OrganizationUnit#20|董事会⟧、⟦OrganizationUnit#21|监事会⟧
⟦Meeting#22|三届十四次董事会⟧同意⟦Person#23|甘景昌⟧辞去总裁,聘任⟦Person#24|麦绍雄⟧为总裁、⟦Person#25|莫凤娟⟧为财务总监。独立董事⟦Person#26|裘伯南⟧系⟦Institution#27|广西大学⟧教授,2次缺席。
====
#2 established #1 ; time=1998年12月
#3 established #1 ; time=1998年12月
#4 established #1 ; time=1998年12月
#2 holdsStakeIn #1 ; percent=58.71%
#1 metric 总股本 = 15675 万股
#1 metric 主营业务收入 = 44213.6 万元 ; time=2005年
#1 metric 主营业务收入较上年增长 = 17.92 % ; time=2005年
#1 metric 净利润 = 6208.4 万元 ; time=2005年
#1 metric 净利润增长 = 3.15 % ; time=2005年
#1 metric 每股收益 = 0.396 元 ; time=2005年
#1 metric 净资产收益率 = 8.87 % ; time=2005年
#1 metric 每10股派现 = 2.5 元 ; time=2005年
#1 holdsStakeIn #6 ; percent=93%
#6 subsidiaryOf #1
#6 metric 注册资本 = 1.35 亿元
#6 operates #7
#7 metric 装机 = 9 万千瓦
#7 metric 发电 = 4830 万千瓦时 ; time=当年
#6 metric 亏损 = 212 万元 ; time=2005年
#1 hasProject #9
#8 hasProject #9
#1 holdsStakeIn #9 ; percent=76%
#8 holdsStakeIn #9 ; percent=24%
#1 cooperatesWith #8
#9 metric 概算投资 = 3.2 亿元
#1 holdsStakeIn #10 ; percent=70%
#10 subsidiaryOf #1
#10 developsIndustry #11
#10 developsIndustry #12
#10 metric 净利润 = 178.6 万元
#1 holdsStakeIn #13 ; percent=10%
#1 metric 参股国海证券 = 8000 万股
#1 metric 售电量 = 14.83 亿千瓦时 ; time=全年
#1 metric 趸售电量 = 3.12 亿千瓦时 ; time=全年
#1 metric 外购电成本 = 0.341 元/千瓦时 ; time=枯水期
#1 metric 外购电成本同比上涨 = 0.027 元
#20 partOf #1
#21 partOf #1
#23 holdsPosition #1 ; title=总裁 ; status=ended
#24 holdsPosition #1 ; title=总裁
#25 holdsPosition #1 ; title=财务总监
#26 holdsPosition #1 ; title=独立董事
#26 holdsPosition #27 ; title=教授
#1 launched #22
