⟦County#1|霍邱⟧：从“输血”到“造血”，光伏板下好增收

⟦Institution#2|皖西日报⟧记者 ⟦Person#3|束长河⟧

四月的⟦Township#4|冯井镇⟧，油菜花压着光伏板的边。⟦Village#5|五桂村⟧村级电站的逆变器嗡嗡作响，显示屏上跳着数字：今日发电312度。
电站是⟦Group#6|安徽省能源集团⟧2016年出资58万元建的，装机60千瓦，并网三年，累计收益19.6万元。“按⟦County#1~|县里⟧《⟦Policy#7|光伏扶贫收益分配办法⟧》，六成用来设公益岗位，三成给重病户，一成留作维护。”扶贫专干⟦Person#8|台启明⟧翻着登记本。
⟦County#1|霍邱县⟧目前建成光伏扶贫电站1.2万余座，其中户用1.17万座、村级309座、集中式2座，总装机12.8万千瓦，居⟦Province#9|安徽⟧各县第二，2018年发电收入1.16亿元，带动2.3万户贫困户户均增收3000元以上。电站运维由⟦Company#10|阳光电源⟧旗下⟦Company#11|合肥阳光智维⟧承包，⟦Platform#12|光伏云监控平台⟧在县城，哪块板子坏了，15分钟派单。
板子不是万能的。2017年，⟦Township#13|周集镇⟧部分户用电站因屋顶漏雨被拆，⟦GovernmentBody#14|县扶贫局⟧约谈了施工方⟦Company#15|六安晶科公司⟧，扣减质保金340万元。此后⟦County#1~|县里⟧定了规矩：新建电站一律集中在村部、学校、荒坡。
“光伏是保底，产业是长腿。”⟦GovernmentBody#16|县委⟧书记⟦Person#17|乐安平⟧说。⟦Group#6|皖能⟧还帮⟦Village#5|五桂村⟧引来了⟦Product#18|龙虾稻⟧，去年流转1300亩，亩均纯利1850元；⟦Company#19|安徽霞珍羽绒⟧在⟦Township#20|冯瓴乡⟧设分厂，招贫困户76人。⟦Company#21|徽商银行⟧⟦Company#22|六安分行⟧授信⟦Village#5~|村里⟧合作社500万元，年利率4.35%。
县城东边的⟦Facility#23|霍邱经开区⟧里，⟦Company#24|首矿大昌金属材料公司⟧的高炉日夜不停，去年产铁317万吨，上缴税金7.4亿元，占全县财政收入的23%。⟦County#1|霍邱⟧铁矿储量28.6亿吨，是⟦Place#25|华东⟧最大矿区。“铁矿挖得完，”⟦Person#17|乐安平⟧说，“太阳晒不完。”

记者临走时，⟦Township#4|冯井镇⟧正为⟦Project#40|五桂农光互补二期⟧丈量土地，规模6兆瓦，业主仍是⟦Group#6|皖能⟧旗下的⟦Company#41|皖能新能源⟧，预计投资2700万元；⟦Township#4~|镇里⟧的⟦Initiative#42|一户一块板⟧提法已不再用，⟦GovernmentBody#43|省能源局⟧今年起停批户用扶贫指标。
====
#4 locatedIn #1
#5 locatedIn #4
#3 holdsPosition #2 ; title=记者
#6 fundedAid #5 ; amount=58万元 ; time=2016年 ; purpose=村级电站
#5 metric 村级电站发电 = 312 度 ; time=今日
#5 metric 电站装机 = 60 千瓦
#5 metric 电站累计收益 = 19.6 万元 ; time=三年
#1 issued #7
#8 said “按县里《光伏扶贫收益分配办法》，六成用来设公益岗位，三成给重病户，一成留作维护。”
#8 holdsPosition #5 ; title=扶贫专干
#1 metric 光伏扶贫电站 = 1.2 万座 ; approx=about
#1 metric 户用光伏扶贫电站 = 1.17 万座
#1 metric 村级光伏扶贫电站 = 309 座
#1 metric 集中式光伏扶贫电站 = 2 座
#1 metric 光伏总装机 = 12.8 万千瓦
#1 metric 发电收入 = 1.16 亿元 ; time=2018年
#1 metric 带动贫困户 = 2.3 万户
#1 metric 贫困户户均增收 = 3000 元 ; approx=atLeast
#1 locatedIn #9
#11 subsidiaryOf #10
#12 locatedIn #1
#13 locatedIn #1
#14 metric 扣减质保金 = 340 万元
#14 partOf #1
#17 holdsPosition #16 ; title=书记
#17 said “光伏是保底，产业是长腿。”
#6 pairedWith #5
#5 produces #18
#18 metric 流转面积 = 1300 亩 ; time=去年
#18 metric 亩均纯利 = 1850 元 ; time=去年
#19 metric 招贫困户 = 76 人
#22 subsidiaryOf #21
#22 metric 授信 = 500 万元
#22 metric 年利率 = 4.35 %
#24 locatedIn #23
#24 metric 产铁 = 317 万吨 ; time=去年
#24 metric 上缴税金 = 7.4 亿元 ; time=去年
#24 metric 占全县财政收入 = 23 % ; time=去年
#1 metric 铁矿储量 = 28.6 亿吨
#23 locatedIn #1
#17 said “铁矿挖得完，”
#17 said “太阳晒不完。”
#41 subsidiaryOf #6
#41 hasProject #40 ; status=planned
#40 metric 规模 = 6 兆瓦
#40 metric 投资 = 2700 万元 ; status=planned
#4 launched #42 ; status=ended
