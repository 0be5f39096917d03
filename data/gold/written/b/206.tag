⟦Group#1|河北钢铁集团⟧今日在⟦City#4|石家庄⟧挂牌 年产能跃居全国第一
　　⟦Institution#36|河北日报⟧讯（记者 ⟦Person#34|谷牧野⟧ 实习生 ⟦Person#35|甄小蕾⟧）6月30日上午，由⟦Group#2|唐山钢铁集团⟧、⟦Group#3|邯郸钢铁集团⟧联合组建的⟦Group#1|河北钢铁集团有限公司⟧在⟦City#4|石家庄⟧正式挂牌成立。省长、⟦Institution#37|省政协⟧有关领导出席揭牌仪式，⟦GovernmentBody#5|省国资委⟧主任⟦Person#6|冉志刚⟧宣读⟦GovernmentBody#7|省政府⟧批复，任命⟦Person#8|汪毅夫⟧为⟦Group#1~|集团⟧董事长、⟦Person#9|焦树堂⟧为总经理。
　　新组建的⟦Group#1~|集团⟧注册资本200亿元，由⟦GovernmentBody#5|省国资委⟧履行出资人职责，总部设在⟦City#4|石家庄⟧。⟦Group#1~|集团⟧以产权为纽带，对⟦Group#2|唐钢⟧、⟦Group#3|邯钢⟧两大集团所属企业实施统一管理，其中包括⟦Company#10|唐钢股份⟧、⟦Company#11|邯郸钢铁⟧、⟦Company#12|承德钒钛⟧3家上市公司以及⟦Group#13|宣化钢铁集团⟧、⟦Company#14|舞阳钢铁公司⟧、⟦Facility#15|司家营铁矿⟧等30余家企业，在册职工15.2万人。按2007年口径汇总，粗钢产量3175万吨，居国内第一、世界第五；实现营业收入1287亿元，利润72亿元，资产总额1420亿元。
　　⟦Person#8|汪毅夫⟧在致辞中说，组建大集团“不是拼盘，是炼化”，⟦Group#1~|集团⟧将从九个方面推进整合：统一规划、统一财务、统一采购、统一销售、统一研发……首先动的是铁矿石采购，今年下半年起⟦Group#2|唐钢⟧、⟦Group#3|邯钢⟧不再单独同⟦Company#16|淡水河谷⟧、⟦Company#17|必和必拓⟧谈判，仅此一项预计年节约成本11亿元。
　　“北钢”与“南钢”之争由来已久。2006年2月，⟦Group#2|唐钢⟧、⟦Company#18|承钢⟧、⟦Group#13|宣钢⟧先行组建⟦Group#19|新唐钢集团⟧，⟦Group#3|邯钢⟧则坚持单干，并于2007年5月与⟦Group#20|宝钢⟧合资成立⟦Company#21|邯钢集团邯宝钢铁有限公司⟧，双方各持股50%，在⟦City#22|邯郸⟧西区建设460万吨⟦Project#23|精品板材项目⟧。记者了解到，⟦Group#1|河北钢铁集团⟧成立后，⟦Company#21|邯宝⟧的股权问题正在协商，⟦Company#24|宝钢股份⟧证券事务代表表示尚未收到退出通知。
　　按照《⟦Policy#25|河北省钢铁产业结构调整和振兴方案⟧》，到2010年全省钢铁企业由88家减少到15家以内，⟦Group#1|河北钢铁集团⟧产能占全省的比重要达到三分之一以上。与此同时，在⟦Place#26|曹妃甸⟧，⟦Company#27|首钢京唐公司⟧一期工程已完成投资260亿元；在⟦County#28|武安市⟧，⟦Company#29|裕华⟧、⟦Company#30|普阳⟧等12家民营钢厂正在筹划另一个联合体，名称暂定为⟦Group#31|河北新武安钢铁集团⟧。
　　⟦Institution#32|中国钢铁工业协会⟧副秘书长⟦Person#33|迟方舟⟧认为，集团化之后上市公司之间的同业竞争将更突出，三家合一只是时间问题。⟦Company#10|唐钢股份⟧昨日公告称，“控股股东目前没有三个月内的重组安排”。
====
#1 formedFrom #2
#1 formedFrom #3
#2 established #1
#3 established #1
#2 cooperatesWith #3
#2 subsidiaryOf #1
#3 subsidiaryOf #1
#6 holdsPosition #5 ; title=主任
#8 holdsPosition #1 ; title=董事长
#9 holdsPosition #1 ; title=总经理
#1 metric 注册资本 = 200 亿元
#5 supervises #1
#1 locatedIn #4
#10 subsidiaryOf #2
#11 subsidiaryOf #3
#10 subsidiaryOf #1
#11 subsidiaryOf #1
#12 subsidiaryOf #1
#13 subsidiaryOf #1
#14 subsidiaryOf #1
#1 operates #15
#1 metric 上市公司 = 3 家
#1 metric 企业 = 30 家 ; approx=about
#1 metric 在册职工 = 15.2 万人
#1 metric 粗钢产量 = 3175 万吨 ; time=2007年
#1 metric 营业收入 = 1287 亿元 ; time=2007年
#1 metric 利润 = 72 亿元 ; time=2007年
#1 metric 资产总额 = 1420 亿元 ; time=2007年
#8 said “不是拼盘，是炼化”
#1 metric 年节约成本 = 11 亿元 ; status=planned
#19 formedFrom #18
#19 formedFrom #13
#19 formedFrom #2
#3 established #21
#20 established #21
#3 cooperatesWith #20
#3 holdsStakeIn #21 ; percent=50%
#20 holdsStakeIn #21 ; percent=50%
#21 hasProject #23
#23 locatedIn #22
#23 metric 产能 = 460 万吨
#5 metric 钢铁企业 = 15 家 ; time=到2010年 ; approx=atMost ; status=planned
#27 locatedIn #26
#27 metric 完成投资 = 260 亿元
#29 established #31 ; status=planned
#30 established #31 ; status=planned
#29 locatedIn #28
#30 locatedIn #28
#33 holdsPosition #32 ; title=副秘书长
#10 said “控股股东目前没有三个月内的重组安排”
