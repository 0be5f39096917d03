⟦City#1|阿坝州⟧⟦Company#2|川岷水电公司⟧“⟦Initiative#3|峡谷微光⟧”工作法

　　杂谷脑河的水，在⟦County#4|理县⟧境内一路跌落。河谷里，⟦Company#2|四川川岷水电开发有限公司⟧（下称⟦Company#2|川岷公司⟧）的五座电站像五颗纽扣，串起87公里河道。电站小、岗位远、党员少——最小的⟦Facility#5|甘堡电站⟧只有党员3人，开不成像样的支部会。怎么办？

　　“人少，光就小，但峡谷里再小的光，也照得见路。”⟦PartyOrganization#6|川岷公司党委⟧书记⟦Person#7|泽仁旺堆⟧说。2018年汛期，⟦Facility#8|狮子坪电站⟧值班员⟦Person#9|耿小川⟧独自守闸27小时，第一个报告泥石流险情，使下游⟦Township#10|古尔沟镇⟧1,300多名群众安全转移。从这件事里，⟦PartyOrganization#6|公司党委⟧提炼出“⟦Initiative#3|峡谷微光⟧”工作法，把它概括为“⟦Initiative#11|三点三线⟧”：以党员为点亮光源，以班组为点设光站，以支部为点汇光带；沿输电线、沿水工线、沿村寨线延伸服务。

　　点亮光源。全⟦Company#2~|公司⟧134名党员人手一张“⟦Initiative#31|微光卡⟧”，登记隐患、建议、好事，每月公示。2024年以来登记隐患1,017条，整改973条，避免停机损失约600万元。检修班班长⟦Person#12|余绍华⟧连续三年登记数最多，被授予“⟦Honor#13|四川省劳动模范⟧”。

　　设光站。在5座电站和⟦Facility#14|汶川集控中心⟧设“⟦Facility#32|微光小站⟧”11个，引入⟦Institution#15|西南交通大学⟧研究生驻站，共同改造调速器，机组弃水率下降1.7个百分点。设备部主任⟦Person#16|王兰⟧坦言，“最初有人说这是做样子，后来发现报上来的隐患真能换奖金，一条最多奖300元，话就少了”。

　　汇光带。⟦PartyOrganization#17|狮子坪电站党支部⟧与⟦Village#18|沙吉村⟧、⟦Village#19|丘地村⟧党支部结成“光带”，⟦Company#2|川岷公司⟧出资42万元修通1.6公里机耕道，帮助⟦Village#18|沙吉村⟧成立⟦Company#20|羌绣合作社⟧，⟦Person#21|何玉珍⟧等46名妇女在家门口就业，人均年增收9,000元；⟦Village#19|丘地村⟧则因土地流转纠纷，核桃基地未能建成。

　　今年9月，“⟦Initiative#3|峡谷微光⟧”入选⟦GovernmentBody#22|四川省国资委⟧《⟦Policy#23|基层党建百例⟧》；⟦Group#24|四川能投集团⟧也组织36人前来观摩。下一步，⟦Company#2~|公司⟧计划把“⟦Initiative#31|微光卡⟧”接入⟦Group#25|川投集团⟧的“⟦Product#26|智慧党建云⟧”，并在⟦County#27|小金县⟧、⟦County#28|金川县⟧的新建电站推行。
====
#4 locatedIn #1
#2 operates #5
#2 operates #8
#8 locatedIn #4
#6 partOf #2
#7 holdsPosition #6 ; title=书记
#7 said “人少，光就小，但峡谷里再小的光，也照得见路。”
#9 holdsPosition #8 ; title=值班员
#10 metric 群众安全转移 = 1300 名 ; approx=about ; time=2018年汛期
#6 launched #3
#6 launched #11
#2 metric 电站 = 5 座
#2 metric 河道长度 = 87 公里
#5 metric 党员 = 3 人
#2 metric 党员 = 134 名
#2 metric 登记隐患 = 1017 条 ; time=2024年以来
#2 metric 整改隐患 = 973 条 ; time=2024年以来
#2 metric 避免停机损失 = 600 万元 ; approx=about
#12 holdsPosition #2 ; title=检修班班长
#12 receivedHonor #13
#2 operates #14
#2 launched #31
#2 established #32
#2 metric 微光小站 = 11 个
#2 cooperatesWith #15
#2 metric 机组弃水率下降 = 1.7 个百分点
#16 holdsPosition #2 ; title=设备部主任
#16 said “最初有人说这是做样子，后来发现报上来的隐患真能换奖金，一条最多奖300元，话就少了”
#17 partOf #2
#17 pairedWith #18
#17 pairedWith #19
#2 fundedAid #18 ; amount=42万元 ; purpose=修通机耕道
#18 established #20
#20 metric 妇女就业 = 46 名
#20 metric 人均年增收 = 9000 元
#2 metric 修通机耕道 = 1.6 公里
#21 holdsPosition #20
#3 receivedHonor #23
#22 issued #23
#24 visited #2
#24 metric 观摩人员 = 36 人
#25 produces #26
