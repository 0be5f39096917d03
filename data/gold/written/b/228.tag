⟦GovernmentBody#3|安徽省国资委⟧与⟦Group#1|中国宝武⟧签约 ⟦Group#2|马钢集团⟧51%股权无偿划转

　　本网讯　6月2日下午，⟦Group#1|中国宝武钢铁集团有限公司⟧与⟦Group#2|马钢（集团）控股有限公司⟧⟦Policy#40|重组实施协议⟧在⟦City#17|合肥⟧⟦Facility#36|稻香楼宾馆⟧正式签署。⟦GovernmentBody#3|安徽省人民政府国有资产监督管理委员会⟧主任⟦Person#4|戚怀安⟧、⟦Group#1|中国宝武⟧总经理助理⟦Person#5|童心田⟧分别代表双方签字，安徽省副省长、⟦GovernmentBody#6|国务院国资委⟧⟦OrganizationUnit#7|规划发展局⟧负责人见证。

　　根据协议，⟦GovernmentBody#3|安徽省国资委⟧将向⟦Group#1|中国宝武⟧无偿划转其持有的⟦Group#2|马钢集团⟧51%股权，划转完成后，⟦Group#1|中国宝武⟧通过⟦Group#2|马钢集团⟧间接控制⟦Company#8|马鞍山钢铁股份有限公司⟧（600808.SH、00323.HK）45.54%的股份，并成为⟦Company#8~|后者⟧的间接控股股东；⟦GovernmentBody#3|安徽省国资委⟧保留⟦Group#2|马钢集团⟧49%股权。此次划转已触发全面要约收购义务，A股要约价2.97元/股，将申请豁免；H股以2.97港元/股发出。

　　⟦Group#2|马钢集团⟧前身为1953年成立的⟦Company#9|马鞍山铁厂⟧，1958年9月，⟦Person#10|毛泽东⟧同志视察时指出：“⟦City#18|马鞍山⟧条件很好，可以发展成为中型钢铁联合企业。”改革开放以后，⟦Group#2|马钢⟧于1993年改制上市，被誉为“⟦Honor#11|中国钢铁第一股⟧”。2018年，⟦Group#2|马钢集团⟧生产钢1964万吨，实现营业收入917.8亿元，利润总额84.6亿元，资产总额970亿元，在岗员工4.6万人。其⟦Product#13|高速车轮⟧产品已在⟦Company#12|德国铁路公司⟧、⟦Project#14|墨西哥城际列车⟧上使用。

　　⟦Person#5|童心田⟧在致辞中表示，⟦Group#1|中国宝武⟧将把⟦Group#2|马钢⟧打造成为⟦Goal#38|优特钢长材专业化平台公司⟧和⟦Goal#37|优特钢精品基地⟧，发挥“⟦Strategy#15|弯弓搭箭⟧”空间布局中长江下游一点的作用，实现“⟦Goal#16|亿吨宝武⟧”目标。他说，“我们要的不是一个数字，而是⟦City#17|合肥⟧、⟦City#18|马鞍山⟧到⟦Province#19|上海⟧的一条钢铁创新走廊”。

　　⟦Person#4|戚怀安⟧透露，双方还就五年内在⟦Province#35|安徽⟧投资不少于300亿元达成一致，其中包括⟦City#18|马鞍山⟧⟦Place#20|慈湖高新区⟧的⟦Facility#21|宝武智慧物流园⟧、⟦City#22|铜陵市⟧的⟦Facility#23|绿色再生资源基地⟧。⟦GovernmentBody#3|省国资委⟧承诺，省属企业⟦Company#24|江淮汽车⟧、⟦Company#25|奇瑞⟧等在同等条件下优先采购⟦Product#26|宝武汽车板⟧。

　　据悉，重组完成后⟦Group#1|中国宝武⟧粗钢产能将超过9000万吨。此前⟦Group#1|中国宝武⟧已先后于2016年合并⟦Group#27|武钢⟧、2017年参与⟦Company#28|重庆钢铁⟧破产重整。至于⟦Province#30|山西⟧⟦Group#29|太钢⟧、⟦Company#31|新余钢铁⟧会否是下一个，与会人员未作评论。⟦Company#32|光大证券⟧⟦OrganizationUnit#33|研究所⟧金属行业首席研究员⟦Person#34|昝志华⟧认为，“省属钢企进入央企体系，最重要的是把省里的税基和省长的考核处理好”。（通讯员　⟦Person#39|储玉屏⟧）
====
#3 holdsStakeIn #2 ; percent=51%
#1 holdsStakeIn #2 ; percent=51% ; status=planned
#1 holdsStakeIn #8 ; percent=45.54% ; status=planned
#3 holdsStakeIn #2 ; percent=49% ; status=planned
#2 subsidiaryOf #1 ; status=planned
#1 cooperatesWith #3
#36 locatedIn #17
#4 holdsPosition #3 ; title=主任
#5 holdsPosition #1 ; title=总经理助理
#7 partOf #6
#1 metric A股要约价 = 2.97 元/股
#1 metric H股要约价 = 2.97 港元/股
#2 formedFrom #9
#10 said “马鞍山条件很好，可以发展成为中型钢铁联合企业。”
#2 receivedHonor #11
#2 metric 钢产量 = 1964 万吨 ; time=2018年
#2 metric 营业收入 = 917.8 亿元 ; time=2018年
#2 metric 利润总额 = 84.6 亿元 ; time=2018年
#2 metric 资产总额 = 970 亿元
#2 metric 在岗员工 = 4.6 万人
#2 produces #13
#2 cooperatesWith #12
#1 hasStrategy #15
#1 pursuesGoal #37
#1 pursuesGoal #38
#2 pursuesGoal #37
#2 pursuesGoal #38
#1 pursuesGoal #16
#5 said “我们要的不是一个数字，而是合肥、马鞍山到上海的一条钢铁创新走廊”
#1 metric 在安徽投资 = 300 亿元 ; time=五年内 ; approx=atLeast ; status=planned
#20 locatedIn #18
#21 locatedIn #20
#23 locatedIn #22
#1 established #21 ; status=planned
#1 established #23 ; status=planned
#1 produces #26
#1 metric 粗钢产能 = 9000 万吨 ; approx=atLeast ; status=planned
#1 acquired #27 ; time=2016年
#33 partOf #32
#34 holdsPosition #33 ; title=首席研究员
#34 said “省属钢企进入央企体系，最重要的是把省里的税基和省长的考核处理好”
#24 subsidiaryOf #3
#25 subsidiaryOf #3
