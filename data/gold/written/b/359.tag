⟦GovernmentBody#1|河北省国资委⟧挂牌 ⟦Person#2|傅守业⟧：“老板”到位，“婆婆”退场

⟦Institution#3|新华网⟧⟦City#5|石家庄⟧2003年10月10日专电(记者 ⟦Person#4|苑立伟⟧) 随着红绸缓缓揭下,⟦GovernmentBody#1|河北省人民政府国有资产监督管理委员会⟧9日上午在⟦City#5|石家庄⟧正式挂牌。⟦GovernmentBody#6|河北省政府⟧副省长⟦Person#7|郎文举⟧、⟦GovernmentBody#8|省人大常委会⟧副主任⟦Person#9|綦万昌⟧为其揭牌。新组建的⟦GovernmentBody#1|省国资委⟧由原⟦GovernmentBody#10|省委企业工委⟧、⟦GovernmentBody#11|省经贸委⟧的部分职能和⟦GovernmentBody#12|省财政厅⟧国有资产管理职能整合而成,编制120名,代表⟦GovernmentBody#6|省政府⟧对⟦Group#13|邯郸钢铁集团⟧、⟦Group#14|唐山钢铁集团⟧、⟦Group#15|开滦集团⟧、⟦Group#16|华北制药集团⟧、⟦Company#17|河北省建设投资公司⟧等35户企业履行出资人职责,涉及国有资产总量2315亿元。

⟦GovernmentBody#1|省国资委⟧首任主任⟦Person#2|傅守业⟧接受记者采访时,说得最多的一个词是“分开”。“过去企业有五六个‘婆婆’,⟦GovernmentBody#18|省计委⟧管项目,⟦GovernmentBody#11|经贸委⟧管生产,⟦GovernmentBody#12|财政厅⟧管资产,⟦GovernmentBody#10|企业工委⟧管干部,⟦GovernmentBody#19|省劳动厅⟧管工资,出了事,谁都没责任。今后‘老板’只有一个,就是⟦GovernmentBody#1|国资委⟧。”

据⟦Person#2|傅守业⟧介绍,挂牌后要抓六件事:清产核资;业绩考核,与企业负责人签订责任书;⟦Group#16|华北制药集团⟧、⟦Company#20|乐凯胶片⟧等企业引入战略投资者;⟦Group#15|开滦⟧⟦Project#21|唐山湾煤化工项目⟧前期;厂办大集体改革,涉及职工26.8万人;选聘企业监事会主席。其中最令人关注的是,⟦Group#14|唐钢⟧、⟦Group#22|宣化钢铁集团⟧、⟦Group#23|承德钢铁集团⟧能否走到一起。⟦Person#2|傅守业⟧没有正面回答,只说“三家钢厂加起来1100多万吨,各吃各的矿石,各压各的价,这种状况不可能太久”。

⟦Group#13|邯钢⟧董事长⟦Person#24|逯志诚⟧说,企业盼“老板”盼了很久,“以前签一份合资合同盖73个章”。今年1-8月,⟦Group#13|邯钢⟧销售收入127.6亿元,利润9.3亿元,位居全国同行业前列。他正同⟦Place#25|德国⟧⟦Company#26|西马克公司⟧洽谈⟦Project#27|薄板坯连铸连轧二期工程⟧设备引进。

也有企业心存疑虑。一家省属纺织企业负责人直言,⟦Company#28|石家庄常山纺织⟧五年更换过三届班子,如今“老板”会不会变成更有权的“婆婆”?⟦Institution#29|河北经贸大学⟧教授⟦Person#30|敬一鸣⟧认为,关键看⟦GovernmentBody#1|国资委⟧的手是伸到董事会、还是伸到车间。据悉,⟦GovernmentBody#31|国务院国资委⟧主任助理⟦Person#32|齐勉⟧日前率队来冀调研后表示,各省机构组建将在明年6月底前完成。
====
#7 holdsPosition #6 ; title=副省长
#9 holdsPosition #8 ; title=副主任
#2 holdsPosition #1 ; title=主任
#1 formedFrom #10
#6 established #1
#1 locatedIn #5
#1 metric 编制 = 120 名
#1 supervises #13
#1 supervises #14
#1 supervises #15
#1 supervises #16
#1 supervises #17
#1 metric 国有资产总量 = 2315 亿元
#1 metric 履行出资人职责企业 = 35 户
#2 said “过去企业有五六个‘婆婆’,省计委管项目,经贸委管生产,财政厅管资产,企业工委管干部,省劳动厅管工资,出了事,谁都没责任。今后‘老板’只有一个,就是国资委。”
#2 said “三家钢厂加起来1100多万吨,各吃各的矿石,各压各的价,这种状况不可能太久”
#15 hasProject #21 ; status=planned
#1 metric 厂办大集体职工 = 26.8 万人
#24 holdsPosition #13 ; title=董事长
#24 said “以前签一份合资合同盖73个章”
#13 metric 销售收入 = 127.6 亿元 ; time=今年1-8月
#13 metric 利润 = 9.3 亿元 ; time=今年1-8月
#26 locatedIn #25
#13 cooperatesWith #26 ; status=planned
#13 hasProject #27
#30 holdsPosition #29 ; title=教授
#32 holdsPosition #31 ; title=主任助理
