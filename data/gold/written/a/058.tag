⟦Company#1|长安汽车⟧变身央企“新军” ⟦Group#2|中国长安汽车集团⟧在⟦City#3|重庆⟧成立

　　7月29日，⟦Group#2|中国长安汽车集团有限公司⟧成立大会在⟦City#3|重庆⟧举行，这是第100家中央企业，也是继⟦Group#4|中国一汽⟧、⟦Group#5|东风汽车⟧之后第三家汽车央企。⟦GovernmentBody#6|国务院国资委⟧主任⟦Person#7|章玉良⟧、⟦GovernmentBody#8|重庆市委⟧书记⟦Person#9|袁家辉⟧共同为⟦Group#2~|新央企⟧揭牌。
　　6月5日，⟦Group#10|兵器装备集团⟧经⟦GovernmentBody#11|国务院⟧批准实施分立，其汽车业务分立为一家独立央企，由⟦GovernmentBody#6|国务院国资委⟧直接履行出资人职责；军品业务划入⟦Group#12|兵器工业集团⟧。⟦Group#2|中国长安汽车集团⟧注册资本200亿元，资产总额3087亿元，员工11万人，拥有分子公司117家，旗下有⟦Company#1|长安汽车⟧、⟦Company#13|东安动力⟧、⟦Company#14|湖南天雁⟧三家上市公司。
　　此前，市场一度盛传⟦Group#5|东风汽车⟧与⟦Group#10|兵装集团⟧重组。2月9日，两家旗下上市公司同日公告控股股东筹划重组；6月5日，⟦Company#15|东风科技⟧公告称，⟦Group#5|东风公司⟧暂不涉及相关资产和业务重组，传闻就此落定。⟦Institution#16|中国汽车流通协会⟧专家委员会委员⟦Person#17|颜景晖⟧点评：“强扭的瓜不甜，各自轻装上阵也好。”
　　⟦Group#2|中国长安汽车集团⟧党委书记、董事长由⟦Company#1|长安汽车⟧董事长⟦Person#18|朱华远⟧担任，⟦Person#19|赵飞扬⟧任董事、总经理。⟦Person#18|朱华远⟧在致辞中提出“⟦Strategy#20|三六九⟧”发展思路：锚定到2030年产销500万辆、新能源占比超六成、海外占比超三成三大目标，实施六大战略行动、九项重点任务。
　　数据显示，今年上半年⟦Company#1|长安汽车⟧销量135.5万辆，创近八年新高，其中新能源45.2万辆，同比增长49.1%；⟦Product#21|深蓝S05⟧、⟦Product#22|启源A07⟧成为主力。⟦Company#23|阿维塔科技⟧仍在亏损，拟赴⟦Place#24|香港⟧上市；⟦Company#25|长安福特⟧半年贡献利润11亿元。⟦Company#1~|公司⟧与⟦Company#26|华为⟧、⟦Company#27|宁德时代⟧的合作也在加深，⟦Company#1|长安汽车⟧持有⟦Company#28|引望智能⟧10%的股权由⟦Company#23|阿维塔⟧承接。
　　⟦Institution#29|重庆大学⟧教授⟦Person#30|贾廷跃⟧认为，总部落在⟦City#3|重庆⟧，对⟦Place#31|成渝地区⟧汽车产业链是重大利好，但自主品牌向上之路仍长。
====
#2 locatedIn #3
#7 holdsPosition #6 ; title=主任
#9 holdsPosition #8 ; title=书记
#2 formedFrom #10
#6 supervises #2
#2 metric 注册资本 = 200 亿元
#2 metric 资产总额 = 3087 亿元
#2 metric 员工 = 11 万人
#2 metric 分子公司 = 117 家
#1 subsidiaryOf #2
#13 subsidiaryOf #2
#14 subsidiaryOf #2
#17 holdsPosition #16 ; title=专家委员会委员
#17 said “强扭的瓜不甜，各自轻装上阵也好。”
#18 holdsPosition #2 ; title=党委书记、董事长
#18 holdsPosition #1 ; title=董事长
#19 holdsPosition #2 ; title=董事、总经理
#2 hasStrategy #20
#2 metric 产销 = 500 万辆 ; time=到2030年 ; status=planned
#1 metric 销量 = 135.5 万辆 ; time=今年上半年
#1 metric 新能源销量 = 45.2 万辆 ; time=今年上半年
#1 metric 新能源销量同比增长 = 49.1 % ; time=今年上半年
#1 produces #21
#1 produces #22
#23 subsidiaryOf #1
#25 subsidiaryOf #1
#25 metric 贡献利润 = 11 亿元
#1 cooperatesWith #26
#1 cooperatesWith #27
#23 holdsStakeIn #28 ; percent=10%
#1 holdsStakeIn #28 ; percent=10% ; status=ended
#30 holdsPosition #29 ; title=教授
#15 subsidiaryOf #5
