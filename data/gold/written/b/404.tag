⟦County#1|长春市双阳区⟧鹿业发展情况汇报

⟦GovernmentBody#2|长春市人民政府⟧：
　　⟦County#1|双阳区⟧养鹿历史近300年，1995年被⟦GovernmentBody#3|农业部⟧命名为“⟦Honor#4|中国梅花鹿之乡⟧”。截至2009年末，全区存栏⟦Product#5|双阳梅花鹿⟧22.4万只，占全国总量的四分之一；养鹿户1.1万户，鹿业总产值18.6亿元，同比增长21.7%，占畜牧业产值的51%；养鹿农民人均纯收入9860元，比全区平均高3100元。
　　一、主要做法
　　（一）政策扶持。2006年，⟦GovernmentBody#6|区委⟧、⟦GovernmentBody#7|区政府⟧针对鹿茸价格大幅下跌（由每公斤2600元跌至900元）、散户大量宰杀的情况，出台《⟦Policy#8|关于加快鹿业发展的实施意见⟧》，四年累计安排财政资金4200万元，贷款贴息1360万元。
　　（二）龙头带动。由⟦Group#9|长春东鳌鹿业集团有限公司⟧与29户养殖大户共同出资组建⟦Company#10|长春世鹿鹿业有限公司⟧，注册资本8000万元，其中⟦Group#9|东鳌鹿业⟧持股62.5%。⟦Company#10~|该公司⟧已开发鹿茸、鹿胎、鹿血等产品9大类62种，通过GMP认证，产品进入⟦Place#11|韩国⟧、⟦Place#12|新加坡⟧及⟦Place#13|香港⟧市场，去年出口创汇710万美元。
　　（三）科技支撑。与⟦Institution#14|中国农业科学院特产研究所⟧、⟦Institution#15|吉林大学⟧、⟦Institution#16|吉林农业大学⟧开展院地合作，建成⟦Facility#17|双阳梅花鹿良种繁育场⟧，种公鹿鲜茸平均单产由3.1公斤提高到3.8公斤；推广人工授精2.6万头次，受胎率76%。
　　（四）园区承载。在⟦Township#18|鹿乡镇⟧规划建设⟦Facility#19|鹿产品加工园区⟧，占地1.2平方公里，入驻企业37户，⟦Facility#20|鹿乡鹿产品交易市场⟧年交易额7.3亿元。⟦Township#18|鹿乡镇⟧⟦Village#21|石灰村⟧养鹿6200只，户均存栏24只，被誉为“⟦Honor#22|中国梅花鹿第一村⟧”。
　　二、存在问题
　　一是《⟦Policy#23|国家重点保护野生动物名录⟧》对鹿产品入药入食限制较多，深加工产品难以获得食品批号；二是加工企业普遍规模小，年销售收入超5000万元的仅3户；三是品种退化，⟦Township#24|齐家镇⟧、⟦Township#25|山河街道⟧部分养殖户仍采用近亲配种。
　　三、下步打算
　　到2012年，全区梅花鹿饲养量达到30万只，鹿业总产值突破35亿元，打造“⟦Goal#26|世界梅花鹿之都⟧”。重点抓好三项工作：一是投资2.1亿元建设⟦Project#27|东鳌梅花鹿产业化园区⟧；二是恳请⟦GovernmentBody#2|市政府⟧协调⟦GovernmentBody#28|省卫生厅⟧将鹿茸等列入新资源食品试点；三是9月中旬举办⟦Meeting#29|第二届中国（双阳）梅花鹿节⟧，拟邀请⟦Institution#30|中国畜牧业协会⟧鹿业分会作为主办单位。
　　特此汇报。
                                  ⟦GovernmentBody#7|双阳区人民政府⟧
                                  2010年3月22日
====
#1 receivedHonor #4
#1 produces #5
#1 metric 存栏双阳梅花鹿 = 22.4 万只 ; time=截至2009年末
#1 metric 养鹿户 = 1.1 万户 ; time=截至2009年末
#1 metric 鹿业总产值 = 18.6 亿元 ; time=截至2009年末
#1 metric 鹿业总产值同比增长 = 21.7 %
#1 metric 占畜牧业产值 = 51 %
#1 metric 养鹿农民人均纯收入 = 9860 元
#1 metric 养鹿农民人均纯收入高于全区平均 = 3100 元
#6 issued #8 ; time=2006年
#7 issued #8 ; time=2006年
#1 metric 财政资金 = 4200 万元 ; time=四年
#1 metric 贷款贴息 = 1360 万元 ; time=四年
#9 established #10
#9 holdsStakeIn #10 ; percent=62.5%
#10 metric 注册资本 = 8000 万元
#10 metric 产品 = 62 种
#10 metric 出口创汇 = 710 万美元 ; time=去年
#1 cooperatesWith #14
#1 cooperatesWith #15
#1 cooperatesWith #16
#1 established #17
#17 metric 鲜茸平均单产 = 3.8 公斤
#1 metric 人工授精 = 2.6 万头次
#1 metric 受胎率 = 76 %
#19 locatedIn #18
#19 metric 占地 = 1.2 平方公里
#19 metric 入驻企业 = 37 户
#20 metric 年交易额 = 7.3 亿元
#21 locatedIn #18
#21 metric 养鹿 = 6200 只
#21 metric 户均存栏 = 24 只
#21 receivedHonor #22
#1 metric 年销售收入超5000万元企业 = 3 户
#1 metric 饲养量 = 30 万只 ; time=到2012年 ; status=planned
#1 metric 鹿业总产值 = 35 亿元 ; time=到2012年 ; approx=atLeast ; status=planned
#1 pursuesGoal #26
#1 hasProject #27 ; status=planned
#27 metric 投资 = 2.1 亿元 ; status=planned
#7 launched #29 ; status=planned
#30 launched #29 ; status=planned
