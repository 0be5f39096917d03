同心抗“非典”　捐赠暖人心
　　——⟦City#1|石家庄⟧工商企业捐款捐物侧记

　　本报5月14日讯 “非典”当前，企业在行动。截至昨日24时，⟦Institution#2|河北省红十字会⟧、⟦Institution#3|石家庄市慈善协会⟧共接收社会捐赠款物3742万元，其中企业捐赠占81%。
　　⟦Group#4|华北制药集团有限责任公司⟧第一个把药送进病房。4月22日，⟦Group#4|华药⟧党委书记⟦Person#6|景立新⟧主持召开紧急党委会，决定免费提供“⟦Product#7|转移因子胶囊⟧”“⟦Product#8|盐酸左氧氟沙星⟧”等药品，价值286万元，分送⟦Institution#9|河北省胸科医院⟧、⟦Institution#10|石家庄市第五医院⟧等32家定点医院。
　　⟦Group#11|石药集团⟧把已经卖出的⟦Product#12|板蓝根颗粒⟧合同撕了三份，将2.8万件现货全部供应本省，零利润。⟦Company#13|以岭药业⟧在⟦Place#14|石家庄高新技术产业开发区⟧的车间三班倒，⟦Product#15|连花清瘟胶囊⟧的研制批件还没有下来，研究人员⟦Person#16|甄子仪⟧已经连续21天没有回家；为配合⟦Institution#17|中国中医研究院⟧临床观察，⟦Company#13|以岭药业⟧捐款50万元。
　　⟦Group#18|三鹿集团⟧每天向⟦Institution#10|市第五医院⟧送酸奶240箱；⟦Company#19|石家庄国美电器⟧送空调40台；⟦Company#20|石家庄北国人百集团⟧与⟦GovernmentBody#21|市商贸局⟧签订《⟦Policy#22|确保市场供应责任书⟧》，在18家门店设置平价消毒用品专柜，84消毒液每瓶限价3.2元。职工下岗再就业的⟦Company#23|正定县常山毛巾厂⟧，女工们凑出3720元，买了500条毛巾送到⟦County#24|正定县⟧隔离点。
　　农村防线同样牵动人心。⟦Company#25|河北旭辉电气公司⟧联系⟦County#26|平山县⟧⟦Township#27|西柏坡镇⟧⟦Village#28|北庄村⟧，出资8.6万元买来喷雾器、体温计，为村里1312口人每人配发两只口罩，并承包了返乡务工人员14天留观的伙食费。⟦Village#28|北庄⟧妇女主任⟦Person#29|闫二妮⟧说，红歌“团结就是力量”就是在咱这儿写的，这回真团结了。
　　省外企业也纷纷解囊。⟦Place#60|香港⟧⟦Group#61|长江实业集团⟧向⟦GovernmentBody#63|河北省人民政府⟧捐款200万港元，⟦Place#64|日本⟧⟦Company#65|松下电器（中国）有限公司⟧捐赠空气净化器600台，⟦Group#66|上海复星高科技（集团）有限公司⟧捐赠口罩8万只；⟦Company#67|摩托罗拉（中国）电子有限公司⟧为⟦Institution#9|省胸科医院⟧安装集群对讲60部。⟦Person#69|斯文森⟧作为⟦Institution#70|世界卫生组织⟧驻华专家在⟦City#1|石家庄⟧考察时说，“基层医院隔离病房做得比我想象的好”。
　　但一些做法也需要警惕。⟦GovernmentBody#30|石家庄市工商局⟧查处哄抬物价案件57起，两家药店因每袋口罩卖15元被罚款5万元；个别企业“捐一万、吆喝十万”的宣传，遭到市民批评。⟦GovernmentBody#31|河北省委宣传部⟧已要求，报道捐赠不得突出企业负责人个人。
====
#2 metric 社会捐赠款物 = 3742 万元 ; time=截至昨日24时
#3 metric 社会捐赠款物 = 3742 万元 ; time=截至昨日24时
#2 metric 企业捐赠占比 = 81 %
#6 holdsPosition #4 ; title=党委书记
#4 metric 药品价值 = 286 万元
#4 fundedAid #9 ; amount=药品286万元
#4 fundedAid #10 ; amount=药品286万元
#4 produces #7
#4 produces #8
#11 metric 供应板蓝根颗粒 = 2.8 万件
#11 produces #12
#13 produces #15
#13 locatedIn #14
#16 holdsPosition #13 ; title=研究人员
#13 cooperatesWith #17
#13 fundedAid #17 ; amount=50万元
#13 metric 捐款 = 50 万元
#18 fundedAid #10 ; amount=酸奶240箱 ; frequency=每天
#19 fundedAid #10 ; amount=空调40台
#18 metric 送酸奶 = 240 箱 ; time=每天
#19 metric 送空调 = 40 台
#20 metric 平价消毒用品专柜门店 = 18 家
#20 metric 84消毒液限价 = 3.2 元 ; time=每瓶
#23 fundedAid #24 ; amount=500条毛巾
#23 metric 女工凑款 = 3720 元
#25 pairedWith #28
#28 locatedIn #27
#27 locatedIn #26
#25 fundedAid #28 ; amount=8.6万元 ; purpose=喷雾器、体温计
#28 metric 人口 = 1312 口人
#25 metric 配发口罩 = 2 只 ; time=每人
#29 holdsPosition #28 ; title=妇女主任
#30 metric 查处哄抬物价案件 = 57 起
#30 metric 罚款 = 5 万元
#20 issued #22
#21 issued #22
#61 locatedIn #60
#61 fundedAid #63 ; amount=200万港元
#61 metric 捐款 = 200 万港元
#65 locatedIn #64
#65 metric 捐赠空气净化器 = 600 台
#66 metric 捐赠口罩 = 8 万只
#67 fundedAid #9 ; amount=集群对讲60部
#67 metric 集群对讲 = 60 部
#69 holdsPosition #70 ; title=驻华专家
#69 visited #1
#69 said “基层医院隔离病房做得比我想象的好”
