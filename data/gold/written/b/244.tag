⟦Facility#37|TTE法国工厂⟧里的中国班长　⟦Group#1|康华集团⟧与⟦Company#2|阿尔卡⟧联姻一周年

⟦Institution#36|新华社⟧⟦Place#3|昂热⟧（⟦Place#4|法国⟧）8月9日电（记者⟦Person#34|弗朗索瓦·陈⟧、⟦Person#35|姬明⟧）　上午七时，⟦Place#4|法国⟧西部小城⟦Place#3|昂热⟧的显像管车间换班。工段长⟦Person#5|洪志民⟧用夹着粤语口音的法语点名：“让-皮埃尔、法蒂玛、老穆……”他去年这个时候还在⟦Province#7|广东⟧⟦City#6|惠州⟧的⟦Group#1|康华集团⟧⟦Company#8|王牌电子厂⟧当班长。

2004年7月29日，⟦Group#1|康华集团股份有限公司⟧（000XXX）与⟦Place#4|法国⟧⟦Company#2|阿尔卡公司⟧在⟦Place#10|巴黎⟧⟦Facility#11|爱丽舍宫⟧签约，组建⟦Company#9|康华－阿尔卡电子公司⟧（⟦Company#9|TTE⟧），净资产4.7亿欧元，⟦Group#1|康华⟧占67%，⟦Company#2|阿尔卡⟧占33%，成为全球产量最大的彩电企业，年产能1850万台。两家约定，自交割之日起18个月后，⟦Company#2|阿尔卡⟧可将其股权换成⟦Place#13|香港⟧上市公司⟦Company#12|康华国际⟧（1070.HK）的股份。⟦Company#9|TTE⟧旗下拥有⟦Group#1|康华⟧、⟦Company#2|阿尔卡⟧、⟦Product#14|RCA⟧三大品牌，工厂分布在⟦Place#18|中国⟧、⟦Place#4|法国⟧、⟦Place#15|波兰⟧、⟦Place#16|泰国⟧、⟦Place#17|墨西哥⟧。

一年过去，账面并不好看。据⟦Company#12|康华国际⟧7月公布的数据，⟦Company#9|TTE⟧欧洲业务上半年亏损5.9亿港元，欧洲市场占有率由9.4%降到6.8%。“显像管换平板比我们想象的来得快。”⟦Company#9|TTE⟧首席执行官⟦Person#19|赵忠遥⟧说，⟦Company#9~|公司⟧原计划用三年完成的过渡，市场只给了一年。⟦Place#4|法国⟧工会⟦Institution#20|CGT⟧代表⟦Person#21|米歇尔·勒鲁瓦⟧则指责管理层隐瞒裁员计划，“⟦Facility#22|昂热厂⟧1200人，他们只愿留下不到500人”。

⟦City#6|惠州⟧方面早有思想准备。⟦Group#1|康华集团⟧成立于1981年，前身是⟦Company#23|惠州地区电子工业公司⟧，1997年实施国有资产授权经营，管理层增量持股；2003年9月引入⟦Company#24|东芝⟧、⟦Company#25|住友商事⟧、⟦Company#26|飞利浦⟧和⟦Company#27|金山工业⟧等战略投资者，2004年1月整体上市，⟦Company#28|惠州市投资控股有限公司⟧持股25.22%，系第一大股东。⟦Group#1~|集团⟧2004年销售收入402.8亿元，同比增长42%，其中手机收入下降了一成半。

“中国企业走出去，交学费难免，但学费要变成文凭。”⟦Institution#29|商务部研究院⟧⟦OrganizationUnit#30|跨国公司研究中心⟧主任⟦Person#31|包明志⟧认为。同在⟦Place#4|法国⟧的另一桩交易——⟦Group#1|康华⟧与⟦Company#32|阿尔卡特⟧合资的手机公司⟦Company#33|T&A⟧——已由⟦Group#1|康华⟧独自承担亏损，5月刚宣布终止。⟦Person#19|赵忠遥⟧不愿评价“两桩婚姻”谁好谁坏，他给记者看手机里一张照片：⟦Facility#22|昂热工厂⟧食堂新增的豆浆机。
====
#3 locatedIn #4
#2 locatedIn #4
#8 subsidiaryOf #1
#8 locatedIn #6
#6 locatedIn #7
#1 established #9 ; time=2004年7月29日
#2 established #9 ; time=2004年7月29日
#1 cooperatesWith #2
#11 locatedIn #10
#9 metric 净资产 = 4.7 亿欧元
#1 holdsStakeIn #9 ; percent=67%
#2 holdsStakeIn #9 ; percent=33%
#9 metric 年产能 = 1850 万台
#12 subsidiaryOf #1
#12 locatedIn #13
#2 holdsStakeIn #12 ; status=planned
#9 produces #14
#9 metric 欧洲业务亏损 = 5.9 亿港元 ; time=上半年
#9 metric 欧洲市场占有率 = 6.8 %
#19 holdsPosition #9 ; title=首席执行官
#19 said “显像管换平板比我们想象的来得快。”
#21 holdsPosition #20 ; title=代表
#21 said “昂热厂1200人，他们只愿留下不到500人”
#22 metric 职工 = 1200 人
#1 formedFrom #23
#24 holdsStakeIn #1 ; time=2003年9月
#25 holdsStakeIn #1 ; time=2003年9月
#26 holdsStakeIn #1 ; time=2003年9月
#27 holdsStakeIn #1 ; time=2003年9月
#28 holdsStakeIn #1 ; percent=25.22%
#1 metric 销售收入 = 402.8 亿元 ; time=2004年
#1 metric 销售收入同比增长 = 42 % ; time=2004年
#31 holdsPosition #30 ; title=主任
#31 said “中国企业走出去，交学费难免，但学费要变成文凭。”
#30 partOf #29
#1 established #33
#32 established #33
#1 cooperatesWith #32
#5 holdsPosition #9 ; title=工段长
#9 operates #37
#9 operates #22
#22 locatedIn #3
