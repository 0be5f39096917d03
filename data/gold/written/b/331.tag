⟦GovernmentBody#26|中共丹凤县委员会⟧　⟦GovernmentBody#27|丹凤县人民政府⟧
关于⟦Group#2|陕西延长石油（集团）有限责任公司⟧“⟦Initiative#3|两联一包⟧”扶贫工作情况的报告

⟦GovernmentBody#4|省委⟧、⟦GovernmentBody#5|省政府⟧：
　　按照《⟦Policy#6|关于开展“两联一包”扶贫工作的通知⟧》（陕办发〔2009〕11号）要求，⟦Group#2|延长石油集团⟧自2009年3月起包扶⟦County#1~|我县⟧。现将一年来的情况报告如下。
　　一、领导挂帅，机构到位。⟦Group#2|延长石油集团⟧成立由党委副书记⟦Person#7|米增寿⟧任组长的⟦OrganizationUnit#8|扶贫工作领导小组⟧，下设⟦OrganizationUnit#9|驻丹凤扶贫办公室⟧，从⟦Company#10|延长油田股份有限公司⟧、⟦Company#11|榆林炼油厂⟧、⟦Company#12|西北橡胶公司⟧抽调干部6人，长驻⟦Township#13|峦庄镇⟧。⟦Person#7|米增寿⟧同志先后四次来⟦County#1~|县⟧，在⟦Village#14|马家坪村⟧与群众同吃同住，走访贫困户61户。
　　二、资金捆绑，项目落地。一年累计投入帮扶资金1268万元，是前三年各单位包扶投入总和的4.2倍。其中：修通⟦Facility#15|马家坪至街坊通村水泥路⟧11.6公里，投资410万元；扶持⟦Company#16|丹凤县华茂核桃专业合作社⟧嫁接优质核桃5200亩，补助156万元；与⟦GovernmentBody#17|县教育局⟧共建⟦Institution#18|峦庄中学⟧教学楼一栋，出资300万元；资助贫困大学生105名，每人5000元。⟦Industry#19|天麻⟧、⟦Industry#20|核桃⟧、⟦Industry#21|葡萄酒⟧三个主导产业初步成形，⟦Company#22|丹凤葡萄酒厂⟧在⟦Group#2~|集团⟧协调下进入全省2000座加油站便利店销售。
　　三、劳务对接，增收见效。⟦Company#11|榆林炼油厂⟧与⟦Institution#23|丹凤县职业教育中心⟧签订订单培养协议，首批录用⟦County#1|丹凤⟧籍青年84人。⟦Village#14|马家坪村⟧村民⟦Person#24|刘拴牢⟧父子两人在炼油厂务工，年收入5.1万元，成为村里第一户“脱贫户”。去年，包扶的7个村人均纯收入2136元，净增428元。
　　四、存在问题。一是水毁路段较多，去年7月暴雨冲毁通村路2.3公里，尚未恢复；二是部分群众“等靠要”；三是产业链条短，核桃以卖原果为主。
　　建议将⟦Project#25|丹凤县核桃深加工项目⟧列入⟦Group#2|延长石油集团⟧非油产业计划。
　　　　　　　　　　　　　　2010年3月22日
====
#2 launched #3
#2 implements #6
#4 issued #6
#2 pairedWith #1
#2 established #8
#8 partOf #2
#9 partOf #8
#7 holdsPosition #2 ; title=党委副书记
#7 holdsPosition #8 ; title=组长
#10 subsidiaryOf #2
#11 subsidiaryOf #2
#12 subsidiaryOf #2
#13 locatedIn #1
#14 locatedIn #13
#7 visited #14
#2 fundedAid #1 ; amount=1268万元
#2 metric 累计投入帮扶资金 = 1268 万元 ; time=一年
#2 established #15
#15 metric 里程 = 11.6 公里
#15 metric 投资 = 410 万元
#2 fundedAid #16 ; amount=156万元 ; purpose=嫁接优质核桃5200亩
#16 metric 嫁接优质核桃 = 5200 亩
#2 fundedAid #18 ; amount=300万元 ; purpose=教学楼一栋
#2 cooperatesWith #17
#2 metric 资助贫困大学生 = 105 名
#1 developsIndustry #19
#1 developsIndustry #20
#1 developsIndustry #21
#11 cooperatesWith #23
#11 metric 录用丹凤籍青年 = 84 人
#24 metric 年收入 = 5.1 万元
#1 metric 人均纯收入 = 2136 元 ; time=去年
#1 metric 人均纯收入净增 = 428 元 ; time=去年
#1 metric 水毁通村路 = 2.3 公里 ; time=去年7月
#2 metric 每名大学生资助 = 5000 元
#1 hasProject #25 ; status=planned
