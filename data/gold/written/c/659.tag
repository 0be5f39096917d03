⟦Meeting#1|首届三秦国企楷模发布仪式⟧在⟦City#2|西安⟧举行 10名个人5个集体上榜

⟦Institution#3|陕西日报⟧⟦City#2|西安⟧4月28日电 由⟦GovernmentBody#4|陕西省国资委⟧、⟦Institution#5|省总工会⟧、⟦Institution#6|陕西广播电视台⟧联合主办的⟦Meeting#1|首届三秦国企楷模发布仪式⟧28日下午举行。历时5个月、经网络投票和专家评审，从126名候选对象中评出的15个获奖者名单揭晓。

⟦Honor#7|三秦国企楷模⟧（个人）10名：
⟦Person#8|牛敬先⟧　⟦Group#9|陕煤集团⟧⟦Company#10|小保当矿业公司⟧⟦OrganizationUnit#45|综采工区⟧主任
⟦Person#11|丑凤娥⟧（女）　⟦Group#12|延长石油集团⟧⟦Company#13|志丹采油厂⟧⟦OrganizationUnit#46|注水站⟧站长
⟦Person#14|令狐新⟧　⟦Company#15|西安飞机工业公司⟧⟦OrganizationUnit#16|总装厂⟧首席技师
⟦Person#17|扈世杰⟧　⟦Company#18|陕鼓动力⟧透平设计师
⟦Person#19|党志强⟧　⟦Group#20|法士特汽车传动集团⟧⟦OrganizationUnit#47|ＡＭＴ研究室⟧主任
⟦Person#21|强小莉⟧（女）　⟦Group#22|陕西建工集团⟧装配式产业工人
⟦Person#23|海国栋⟧（回族）　⟦Company#24|陕西地电榆林分公司⟧⟦OrganizationUnit#48|带电作业班⟧班长
⟦Person#25|折万江⟧　⟦Group#26|陕西有色集团⟧⟦Company#27|金钼股份⟧选矿工程师
⟦Person#28|雒建平⟧　⟦Group#29|陕西农垦集团⟧⟦Facility#30|沙苑农场⟧农艺师
⟦Person#31|纪昌明⟧　⟦Group#32|西部机场集团⟧⟦OrganizationUnit#49|飞行区管理部⟧副经理

⟦Honor#7|三秦国企楷模⟧（集体）5个：⟦OrganizationUnit#33|榆北煤业智能化建设团队⟧、⟦OrganizationUnit#34|西安地铁8号线建设指挥部⟧、⟦Project#35|引汉济渭工程⟧⟦OrganizationUnit#50|岭南TBM班组⟧、⟦Company#36|陕汽重卡⟧⟦OrganizationUnit#37|新能源研究院⟧、⟦OrganizationUnit#38|长安银行普惠金融服务队⟧。

颁奖词写道，⟦Person#8|牛敬先⟧所在的⟦OrganizationUnit#45|综采工区⟧，在全国首创⟦Product#39|450米超长智能综采工作面⟧，年产煤1500万吨，人均工效每月1760吨；⟦Person#17|扈世杰⟧设计的⟦Product#40|AV140轴流压缩机⟧打破国外垄断，先后用于27座大型空分装置；⟦Person#28|雒建平⟧扎根农场31年，选育的⟦Product#41|沙苑白芦笋⟧亩均增收2300元。

发布仪式上，⟦GovernmentBody#4|省国资委⟧党委书记、主任⟦Person#42|咸永利⟧向获奖者颁奖并讲话。他说：“楷模不是站在台上的，是站在岗位上的。”⟦GovernmentBody#4|省国资委⟧今年将在省属企业中开展“⟦Initiative#43|学楷模、争先锋、促发展⟧”主题活动，每名个人获奖者奖励2万元、优先推荐参评⟦Honor#44|陕西省劳动模范⟧。
仪式现场还宣读了⟦GovernmentBody#4|陕西省国资委⟧给每位获奖者所在企业的贺信。贺信披露，去年⟦Group#9|陕煤集团⟧原煤产量2.53亿吨、营业收入5050亿元；⟦Group#12|延长石油集团⟧加工原油1630万吨；⟦Group#22|陕西建工集团⟧新签合同额3980亿元，其中境外96亿元。三家企业同时入围⟦Honor#60|财富世界500强⟧，合计上缴税费1460亿元。往届获奖者、家属代表、媒体记者共400余人观礼。
====
#4 launched #1
#5 launched #1
#6 launched #1
#1 locatedIn #2
#4 cooperatesWith #5
#4 cooperatesWith #6
#5 cooperatesWith #6
#1 metric 候选对象 = 126 名
#8 receivedHonor #7
#11 receivedHonor #7
#14 receivedHonor #7
#17 receivedHonor #7
#19 receivedHonor #7
#21 receivedHonor #7
#23 receivedHonor #7
#25 receivedHonor #7
#28 receivedHonor #7
#31 receivedHonor #7
#33 receivedHonor #7
#34 receivedHonor #7
#50 receivedHonor #7
#37 receivedHonor #7
#38 receivedHonor #7
#10 subsidiaryOf #9
#8 holdsPosition #45 ; title=主任
#45 partOf #10
#13 subsidiaryOf #12
#11 holdsPosition #46 ; title=站长
#46 partOf #13
#16 partOf #15
#14 holdsPosition #16 ; title=首席技师
#17 holdsPosition #18 ; title=透平设计师
#19 holdsPosition #47 ; title=主任
#47 partOf #20
#21 holdsPosition #22 ; title=装配式产业工人
#23 holdsPosition #48 ; title=班长
#48 partOf #24
#27 subsidiaryOf #26
#25 holdsPosition #27 ; title=选矿工程师
#30 partOf #29
#29 operates #30
#28 holdsPosition #30 ; title=农艺师
#31 holdsPosition #49 ; title=副经理
#49 partOf #32
#37 partOf #36
#45 produces #39
#39 metric 年产煤 = 1500 万吨
#39 metric 人均工效 = 1760 吨/月
#17 produces #40
#18 produces #40
#40 metric 用于大型空分装置 = 27 座
#41 metric 亩均增收 = 2300 元
#28 produces #41
#42 holdsPosition #4 ; title=党委书记、主任
#42 participatedIn #1
#42 said “楷模不是站在台上的，是站在岗位上的。”
#4 launched #43 ; status=planned
#7 metric 个人奖励 = 2 万元 ; status=planned
#9 metric 原煤产量 = 2.53 亿吨 ; time=去年
#9 metric 营业收入 = 5050 亿元 ; time=去年
#12 metric 加工原油 = 1630 万吨 ; time=去年
#22 metric 新签合同额 = 3980 亿元 ; time=去年
#22 metric 境外新签合同额 = 96 亿元 ; time=去年
#9 receivedHonor #60
#12 receivedHonor #60
#22 receivedHonor #60
#9 metric 合计上缴税费 = 1460 亿元 ; time=去年
#12 metric 合计上缴税费 = 1460 亿元 ; time=去年
#22 metric 合计上缴税费 = 1460 亿元 ; time=去年
#1 metric 观礼人数 = 400 人 ; approx=about
