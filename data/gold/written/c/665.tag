⟦Group#1|中国物流集团⟧原总经理⟦Person#2|訾长青⟧出任⟦Group#3|中国储备粮管理集团⟧董事长？⟦Group#3~|公司⟧回应：不实

连日来，一则“⟦Group#1|中国物流集团⟧总经理调任⟦Group#3|中储粮集团⟧”的消息在社交平台流传。9月12日，⟦Group#3|中储粮⟧新闻发言人⟦Person#4|来宏图⟧告诉本报，⟦Group#3~|公司⟧领导班子近期“没有任何调整”，现任董事长仍为⟦Person#5|栾望津⟧。

真正的人事变动发生在另一家企业。当天下午，⟦GovernmentBody#6|国务院国资委⟧⟦OrganizationUnit#7|企业领导人员管理二局⟧负责同志到⟦Group#8|中国农业发展集团有限公司⟧宣布：⟦Person#2|訾长青⟧任⟦Group#8|中国农业发展集团有限公司⟧董事、党委副书记，提名为总经理人选。

⟦Person#2|訾长青⟧今年53岁，长期在流通领域工作。2003年起，先后担任⟦Company#9|中储发展股份有限公司⟧⟦OrganizationUnit#10|天津新港分公司⟧经理、⟦Company#9|中储股份⟧副总裁，2016年任⟦Group#11|中国诚通控股集团⟧⟦OrganizationUnit#26|物流事业部⟧总经理，2021年12月⟦Group#1|中国物流集团⟧挂牌时出任副总经理，次年9月任总经理。在他任内，⟦Group#1|中国物流⟧布局⟦Industry#12|数字仓单⟧，与⟦Institution#13|上海期货交易所⟧共建⟦Platform#14|全国性大宗商品仓单注册登记中心⟧，中欧班列年开行量从1980列增到3300列。

⟦Group#8|中农发⟧是唯一一家以⟦Industry#25|农业⟧为主业的中央企业，2004年由⟦Group#15|中国水产（集团）总公司⟧和⟦Group#16|中国牧工商（集团）总公司⟧等重组而来，旗下有⟦Company#17|中牧股份⟧（600195）、⟦Company#18|中水渔业⟧（000798）、⟦Company#19|农发种业⟧（600313）三家上市公司。半年报显示，⟦Company#17|中牧股份⟧上半年营收25.6亿元、同比下降6.1%，⟦Product#28|口蹄疫疫苗⟧毛利率跌破50%；⟦Company#18|中水渔业⟧营收18.3亿元，同比增长26.4%，拥有远洋渔船206艘，主要在⟦Place#20|阿根廷⟧、⟦Place#21|摩洛哥⟧海域作业；⟦Company#19|农发种业⟧净利润7120万元，旗下⟦Company#22|广西格霖农业⟧的⟦Product#23|那坡八角⟧种苗销量翻番。

业内分析人士⟦Person#24|闻人峻⟧认为，央企农业板块“种、药、鱼、粮”各守一摊，懂流通的人过去，看点在能不能把渔获和冻品的冷链真正打通。
====
#4 holdsPosition #3 ; title=新闻发言人
#4 said “没有任何调整”
#5 holdsPosition #3 ; title=董事长
#7 partOf #6
#2 holdsPosition #8 ; title=董事、党委副书记
#2 holdsPosition #8 ; title=总经理 ; status=planned
#2 holdsPosition #1 ; title=总经理 ; status=ended
#2 holdsPosition #10 ; title=经理 ; status=ended
#10 partOf #9
#2 holdsPosition #9 ; title=副总裁 ; status=ended
#2 holdsPosition #26 ; title=总经理 ; status=ended
#26 partOf #11
#2 holdsPosition #1 ; title=副总经理 ; status=ended
#1 developsIndustry #12
#1 cooperatesWith #13
#1 established #14
#13 established #14
#1 metric 中欧班列年开行量 = 3300 列
#8 formedFrom #15
#8 formedFrom #16
#17 subsidiaryOf #8
#18 subsidiaryOf #8
#19 subsidiaryOf #8
#17 metric 营收 = 25.6 亿元 ; time=上半年
#17 metric 营收同比下降 = 6.1 % ; time=上半年
#17 produces #28
#28 metric 毛利率 = 50 % ; time=上半年 ; approx=atMost
#18 metric 营收 = 18.3 亿元 ; time=上半年
#18 metric 营收同比增长 = 26.4 % ; time=上半年
#18 metric 远洋渔船 = 206 艘
#19 metric 净利润 = 7120 万元 ; time=上半年
#22 subsidiaryOf #19
#22 produces #23
#8 developsIndustry #25
