⟦Group#1|振华重工⟧：岸边的红色巨人走进105国

“⟦Group#1|ZPMC⟧”的四个字母，据说刷在全球七成集装箱岸桥的大梁上。⟦Group#1|上海振华重工（集团）股份有限公司⟧（600320/900947）1992年2月注册于⟦Place#2|浦东⟧，初始资本100万美元，发起人为⟦Company#3|香港振华工程⟧、⟦Company#4|澳门振华海湾⟧，出资各半；1997年、2000年先后发行B股、A股。2005年，⟦Group#5|中国港湾⟧与⟦Group#6|中国路桥⟧强强合并成立⟦Group#7|中交集团⟧，⟦Group#1~|公司⟧随之并入，如今⟦Company#8|中国交建⟧直接持16.2%，与⟦Group#7|中交集团⟧合计46.2%。

☆主业三块
①港机：2023年新签213.8亿元（其中自动化码头设备84.9亿元）；⟦Company#9|振华长兴分公司⟧年产岸桥260台、场桥650台，总装泊位5公里；
②海工与钢结构：造过12000吨起重船⟦Product#10|振华30⟧和⟦Product#11|天鲲号⟧的绞刀架；在⟦Place#12|巴林⟧、⟦Place#13|墨西哥⟧拿过桥梁钢构；2023年海工新签57亿元；
③投资与服务：⟦Company#14|中交智慧（上海）物业⟧等，约占总收入6%；⟦Company#15|振华物流⟧因主业不清，2022年以3.18亿元转给⟦Group#16|中国物流集团⟧下属企业。

☆业绩快览
2023年营业收入329.3亿元，同比+9.1%；归母净利5.2亿元，+39.8%；境外收入166.4亿元，占到50.5%；年末资产879亿元、负债率78.4%，较上年低0.7个百分点。人员9132名，研究生学历占13%。

☆技术
⟦Product#17|双箱双小车岸桥⟧获⟦Honor#18|国家科技进步一等奖⟧（2005）；⟦Facility#19|洋山四期⟧的⟦Product#20|自动导引车AGV⟧、⟦Product#21|ECS设备控制系统⟧均归功于它；与⟦Institution#22|上海海事大学⟧、⟦Company#23|华为⟧、⟦Company#24|西井科技⟧等合作组建的⟦OrganizationUnit#25|智慧港口联合创新实验室⟧已孵化出⟦Product#26|洋山无人集卡⟧等9项成果，⟦Platform#27|GEMP远程运维平台⟧联网港机2600余台，覆盖72个港口。

☆争议
2024年2月，⟦Place#36|美国⟧以安全为由对中资港机加征25%关税的动议传开。⟦Group#1~|公司⟧澄清：设备不带“后门”，⟦Place#36|美国⟧市场占港机收入不到一成。总工程师⟦Person#28|禹丛林⟧说：“岸桥上的每一颗螺丝都能打开看。”⟦Institution#29|美国港口管理协会⟧副主席⟦Person#30|卡尔·温斯洛⟧也认为“一时间找不到替代者”。

☆党建与社会责任
所属党组织推行“⟦Initiative#31|振华蓝领之家⟧”，⟦Initiative#32|百千万技能提升⟧年培训4.1万人次；2023年在⟦County#33|英吉沙县⟧、⟦County#34|兰坪县⟧投入帮扶资金1430万元，修建⟦Project#35|中排乡产业路⟧23公里。
====
#1 metric 集装箱岸桥全球份额 = 70 %
#1 metric 产品进入国家 = 105 国
#3 established #1 ; time=1992年2月
#4 established #1 ; time=1992年2月
#1 locatedIn #2
#1 metric 初始资本 = 100 万美元
#7 formedFrom #5 ; time=2005年
#7 formedFrom #6 ; time=2005年
#1 subsidiaryOf #7
#8 holdsStakeIn #1 ; percent=16.2%
#1 metric 港机新签 = 213.8 亿元 ; time=2023年
#1 metric 自动化码头设备新签 = 84.9 亿元 ; time=2023年
#9 subsidiaryOf #1
#9 metric 年产岸桥 = 260 台
#9 metric 年产场桥 = 650 台
#9 metric 总装泊位 = 5 公里
#1 produces #10
#10 metric 起重能力 = 12000 吨
#1 metric 海工新签 = 57 亿元 ; time=2023年
#14 subsidiaryOf #1
#1 metric 投资与服务占总收入 = 6 % ; approx=about
#15 subsidiaryOf #1 ; status=ended
#1 metric 转让振华物流金额 = 3.18 亿元 ; time=2022年
#1 metric 营业收入 = 329.3 亿元 ; time=2023年
#1 metric 营业收入同比增长 = 9.1 % ; time=2023年
#1 metric 归母净利 = 5.2 亿元 ; time=2023年
#1 metric 归母净利同比增长 = 39.8 % ; time=2023年
#1 metric 境外收入 = 166.4 亿元 ; time=2023年
#1 metric 境外收入占比 = 50.5 % ; time=2023年
#1 metric 资产 = 879 亿元 ; time=2023年末
#1 metric 负债率 = 78.4 % ; time=2023年末
#1 metric 负债率较上年下降 = 0.7 个百分点
#1 metric 人员 = 9132 名
#1 metric 研究生学历占比 = 13 %
#1 produces #17
#17 receivedHonor #18 ; time=2005年
#1 produces #20
#1 produces #21
#1 cooperatesWith #22
#1 cooperatesWith #23
#1 cooperatesWith #24
#1 established #25
#22 established #25
#23 established #25
#24 established #25
#25 produces #26
#25 metric 孵化成果 = 9 项
#27 metric 联网港机 = 2600 台 ; approx=about
#27 metric 覆盖港口 = 72 个
#1 metric 美国市场占港机收入 = 10 % ; approx=atMost
#28 holdsPosition #1 ; title=总工程师
#28 said “岸桥上的每一颗螺丝都能打开看。”
#30 holdsPosition #29 ; title=副主席
#30 said “一时间找不到替代者”
#1 launched #31
#1 launched #32
#32 metric 年培训 = 4.1 万人次
#1 metric 帮扶资金 = 1430 万元 ; time=2023年
#1 fundedAid #33 ; amount=1430万元
#1 fundedAid #34 ; amount=1430万元
#1 hasProject #35
#35 metric 长度 = 23 公里
#7 holdsStakeIn #1 ; percent=46.2%
