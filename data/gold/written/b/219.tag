⟦Company#2|中国石化销售公司⟧引资名单出炉 25家投资者1070亿元入股

　　⟦Institution#27|新华社⟧⟦Province#28|北京⟧9月15日电（记者 ⟦Person#15|安蓓蓓⟧、⟦Person#16|樊曦明⟧）⟦Company#1|中国石油化工股份有限公司⟧14日晚公告，其全资子公司⟦Company#2|中国石化销售有限公司⟧（下称“⟦Company#2|销售公司⟧”）与25家境内外投资者签署增资协议，投资者以现金共计1070.94亿元认购增资后⟦Company#2|销售公司⟧29.99%的股权，⟦Company#1|中国石化⟧持股比例降至70.01%。
　　公告显示的主要投资者及持股比例如下：
　　——⟦Company#3|北京隆徽投资管理有限公司⟧，0.42%；
　　——⟦Fund#4|渤海华美（上海）股权投资基金合伙企业⟧，1.68%；
　　——⟦Company#5|长江养老保险股份有限公司⟧，1.40%；
　　——⟦Company#6|工银瑞信投资管理有限公司⟧，1.12%；
　　——⟦Company#7|华润SNOW有限公司⟧，1.12%；
　　——⟦Company#8|嘉实基金管理有限公司⟧，4.20%；
　　——⟦Company#9|青岛金石智信投资中心⟧，2.10%；
　　——⟦Company#10|中国人寿保险股份有限公司⟧，2.80%；
　　——⟦Company#11|新奥能源控股有限公司⟧，1.12%；
　　——⟦Company#12|腾讯控股⟧与⟦Group#13|海尔⟧系的⟦Company#14|天津佳兴商业投资有限公司⟧，合计1.10%。
　　公告同时披露，⟦Company#2|销售公司⟧成立于1985年，注册资本200亿元，2014年3月承接⟦Company#1|中国石化⟧油品销售业务的全部资产，包括31家省级分公司、30862座加油站、9000余公里成品油管道以及⟦Product#29|易捷⟧便利店23000家；截至4月30日，净资产641亿元，2013年实现营业收入1.5万亿元、净利润251亿元。
　　“引进来的不光是钱，更看重谁能一起做生意。”负责重组的⟦Company#1|中国石化⟧副总会计师⟦Person#17|文东升⟧在14日的说明会上说。据悉，12家产业投资者已分别就⟦Industry#30|车联网⟧、O2O、环保等与⟦Company#2|销售公司⟧签约，其中⟦Company#18|大润发⟧负责便利店供应链，⟦Group#19|复星⟧旗下机构协助⟦Industry#31|汽车后市场⟧，⟦Company#20|顺丰⟧则在加油站试点快递自提。
　　也有声音担心价格与程序。⟦Institution#21|外经贸大学⟧教授⟦Person#22|冯耀祖⟧说，外部股东多而散，“三成的股份能不能换来真正的治理，是混改成败的标尺”。对此⟦Person#17|文东升⟧表示，增资后⟦OrganizationUnit#23|销售公司董事会⟧将由11名董事组成，其中投资者方面派出董事4名，独立董事3名，职工董事1名；三年内择机上市，A股、H股均在考虑之列。
　　“民营资本的比重是11%，不算少。”⟦GovernmentBody#24|国家发展改革委⟧⟦OrganizationUnit#25|体改司⟧一位官员评价。上述增资尚需⟦GovernmentBody#26|商务部⟧批准，最后交割日为年底。
====
#2 subsidiaryOf #1
#1 holdsStakeIn #2 ; percent=70.01%
#2 metric 投资者 = 25 家
#2 metric 认购现金 = 1070.94 亿元
#2 metric 投资者持股比例 = 29.99 %
#3 holdsStakeIn #2 ; percent=0.42%
#4 holdsStakeIn #2 ; percent=1.68%
#5 holdsStakeIn #2 ; percent=1.40%
#6 holdsStakeIn #2 ; percent=1.12%
#7 holdsStakeIn #2 ; percent=1.12%
#8 holdsStakeIn #2 ; percent=4.20%
#9 holdsStakeIn #2 ; percent=2.10%
#10 holdsStakeIn #2 ; percent=2.80%
#11 holdsStakeIn #2 ; percent=1.12%
#12 holdsStakeIn #2
#14 holdsStakeIn #2
#14 subsidiaryOf #13
#2 metric 注册资本 = 200 亿元
#2 metric 省级分公司 = 31 家
#2 metric 加油站 = 30862 座
#2 metric 成品油管道 = 9000 公里 ; approx=about
#2 metric 便利店 = 23000 家
#2 metric 净资产 = 641 亿元 ; time=截至4月30日
#2 metric 营业收入 = 1.5 万亿元 ; time=2013年
#2 metric 净利润 = 251 亿元 ; time=2013年
#17 holdsPosition #1 ; title=副总会计师
#17 said “引进来的不光是钱，更看重谁能一起做生意。”
#2 cooperatesWith #18
#2 cooperatesWith #19
#2 cooperatesWith #20
#2 metric 签约产业投资者 = 12 家
#22 holdsPosition #21 ; title=教授
#22 said “三成的股份能不能换来真正的治理，是混改成败的标尺”
#23 partOf #2
#23 metric 董事 = 11 名 ; status=planned
#23 metric 投资者派出董事 = 4 名 ; status=planned
#23 metric 独立董事 = 3 名 ; status=planned
#23 metric 职工董事 = 1 名 ; status=planned
#25 partOf #24
#25 said “民营资本的比重是11%，不算少。”
#2 metric 民营资本比重 = 11 %
