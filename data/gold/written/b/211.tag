关于组建⟦Group#1|吉林省长白山森林工业集团有限责任公司⟧的批复

⟦GovernmentBody#2|延边朝鲜族自治州人民政府⟧、⟦GovernmentBody#3|省林业厅⟧、⟦GovernmentBody#4|省国资委⟧：
　　你们《⟦Policy#17|关于组建长白山森工集团的请示⟧》（延州政文〔2010〕64号）收悉。经⟦Meeting#30|省政府第11次常务会议⟧研究，现批复如下：
　　一、原则同意《⟦Policy#16|中国吉林森林工业集团与延边林业集团资产调整及长白山森工集团组建方案⟧》（以下简称《⟦Policy#16|组建方案⟧》）。
　　二、同意以⟦Group#7|延边林业集团有限责任公司⟧为基础，整合⟦GovernmentBody#8|敦化⟧、⟦GovernmentBody#9|黄泥河⟧、⟦GovernmentBody#10|大石头⟧、⟦GovernmentBody#11|八家子⟧四个林业局的国有资产，组建⟦Group#1|长白山森林工业集团有限责任公司⟧（简称⟦Group#1|长白山森工集团⟧）。⟦Group#1~|集团⟧为国有独资公司，注册资本10.8亿元，由⟦GovernmentBody#2|延边州人民政府⟧授权⟦GovernmentBody#12|延边州国资委⟧履行出资人职责，⟦GovernmentBody#3|省林业厅⟧负责行业管理和业务指导。
　　三、⟦Group#6|吉林森林工业集团有限责任公司⟧（简称⟦Group#6|吉林森工⟧）所持⟦GovernmentBody#13|珲春林业局⟧49%的股权、⟦Company#14|汪清县天桥岭木业公司⟧全部股权无偿划转至⟦Group#1|长白山森工集团⟧，划转基准日为2010年12月31日；⟦Group#1|长白山森工集团⟧所属⟦Company#15|延边石岘白麓纸业股份有限公司⟧的股权暂不划转。
　　四、各林业局承担的办社会职能，包括中小学41所、职工医院13所、公安分局10个，分两步移交地方，第一步于2011年底前完成。原有30646名在岗职工的劳动关系由⟦Group#1|长白山森工集团⟧承继，离退休人员统筹外费用每年约1.2亿元，由省、州财政各负担40%，其余由⟦Group#1~|集团⟧自行消化。
　　五、⟦Group#1|长白山森工集团⟧要以保护和培育森林资源为首要任务，“十二五”期间年均商品材产量控制在55万立方米以内，大力发展⟦Industry#27|林下经济⟧、红松果材兼用林和⟦Industry#28|森林旅游⟧，加快建设⟦Facility#18|黄泥河国家级自然保护区⟧和⟦Facility#19|仙峰国家森林公园⟧，力争2015年实现产值46亿元。
　　六、要严格执行《⟦Policy#20|企业国有资产法⟧》和《⟦Policy#21|企业国有产权无偿划转管理暂行办法⟧》，做好清产核资、审计评估和产权登记，重大事项及时报告，严防国有资产流失。
　　《⟦Policy#16|组建方案⟧》由你们印发实施。

　　　　　　　　　　　　　　　　　　　　　⟦GovernmentBody#5|吉林省人民政府⟧
　　　　　　　　　　　　　　　　　　　二〇一〇年十二月二十日
　　抄送：⟦GovernmentBody#22|省委办公厅⟧，⟦GovernmentBody#23|省人大常委会办公厅⟧，⟦GovernmentBody#24|省政协办公厅⟧，⟦GovernmentBody#25|国家林业局驻长春专员办⟧，⟦Company#26|国家开发银行吉林省分行⟧。
====
#1 formedFrom #7 ; status=planned
#1 formedFrom #8 ; status=planned
#1 formedFrom #9 ; status=planned
#1 formedFrom #10 ; status=planned
#1 formedFrom #11 ; status=planned
#2 issued #17
#12 supervises #1
#3 supervises #1
#1 metric 注册资本 = 10.8 亿元
#6 holdsStakeIn #13 ; percent=49%
#1 holdsStakeIn #13 ; percent=49% ; status=planned
#1 holdsStakeIn #14 ; status=planned
#6 holdsStakeIn #14
#15 subsidiaryOf #1
#1 metric 移交中小学 = 41 所
#1 metric 移交职工医院 = 13 所
#1 metric 移交公安分局 = 10 个
#1 metric 在岗职工 = 30646 名
#1 metric 离退休人员统筹外费用 = 1.2 亿元 ; time=每年 ; approx=about
#1 metric 省、州财政负担比例 = 40 %
#1 metric 年均商品材产量 = 55 万立方米 ; time=“十二五”期间 ; approx=atMost ; status=planned
#1 developsIndustry #27
#1 developsIndustry #28
#1 established #18 ; status=planned
#1 established #19 ; status=planned
#1 metric 产值 = 46 亿元 ; time=2015年 ; status=planned
#1 implements #20
#1 implements #21
#2 issued #16 ; status=planned
#3 issued #16 ; status=planned
#4 issued #16 ; status=planned
#2 implements #16
#3 implements #16
#4 implements #16
#5 launched #30
