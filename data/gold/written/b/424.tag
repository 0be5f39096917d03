⟦Institution#1|楚雄师范学院⟧里的“⟦Initiative#2|彝乡名师班⟧”

　　⟦GovernmentBody#3|教育部⟧滇西专项工作简报 第12期

　　⟦Province#4|云南⟧⟦City#5|楚雄彝族自治州⟧⟦County#6|武定县⟧⟦Institution#7|发窝乡小学⟧，校长⟦Person#8|鲁正才⟧管着9个教学点、34名教师，其中22人是代课。三年级的⟦Person#9|李阿依⟧数学最好，可她说，换过四个老师。
　　师资短板并非⟦County#6|武定⟧独有。据⟦GovernmentBody#10|云南省教育厅⟧统计，2011年滇西边境片区乡村小学教师学历达标率为91.3%，比全国平均水平低7.4个百分点，音体美教师缺口1.2万人。这一年，⟦GovernmentBody#3|教育部⟧被确定为滇西边境山区片区牵头联系单位，先后选派101名干部到56个县市挂职。挂职⟦County#6|武定县⟧副县长的⟦Person#11|蔺云岚⟧来自⟦GovernmentBody#3|教育部⟧⟦OrganizationUnit#12|教师工作司⟧，她的调研报告《⟦Policy#13|滇西小学师资的三个缺口⟧》直接促成了“⟦Initiative#2|彝乡名师班⟧”。
　　2013年春，⟦Institution#1|楚雄师范学院⟧、⟦Institution#14|东北师范大学⟧与⟦County#6|武定⟧、⟦County#15|永仁⟧、⟦County#16|大姚⟧三县签约，在⟦Institution#1|楚雄师院⟧设立“⟦Initiative#2|彝乡名师班⟧”，实行“⟦Initiative#17|2.5+1+0.5⟧”培养模式，即两年半在校学习，一年赴⟦City#18|长春⟧见习，半年顶岗支教。首批学员45人，其中彝族、傈僳族、苗族占82%，学费全免，每人每月发放生活补助500元。⟦Institution#14|东北师大⟧派出⟦Person#19|孟宪章⟧等4名教授承担全部核心课程，⟦Institution#20|中国教育发展基金会⟧资助教学设备款180万元。
　　学员⟦Person#21|自有光⟧是⟦County#15|永仁县⟧⟦Township#22|中和镇⟧人，顶岗期间开设了校园“火把合唱团”。他写道：“城里的学生看视频学火把节，我带他们在山顶上过真的。”到2015年底，首批毕业生全部签约返乡任教，10人任⟦Institution#23|发窝中心校⟧等校教导主任；留任率100%，三县代课教师比例由29%降到13%。
　　⟦GovernmentBody#3|教育部⟧的牵头作用还体现在职业教育上。⟦Institution#60|天津市中德职业技术学院⟧、⟦Institution#61|云南交通职业技术学院⟧与⟦Company#62|一汽红塔云南汽车制造有限公司⟧组建⟦OrganizationUnit#63|滇西应用技术大学筹备组⟧，⟦Company#62|红塔汽车⟧捐赠教学用车18台；⟦Institution#64|东北师大附中⟧“⟦Initiative#65|滇西云课堂⟧”覆盖⟦City#66|保山⟧、⟦City#67|德宏⟧、⟦City#68|怒江⟧等6个州市的中学113所，⟦Institution#64|附中⟧校长⟦Person#69|孙力荃⟧出任首席导师。另据了解，⟦GovernmentBody#3|教育部⟧与⟦GovernmentBody#70|云南省人民政府⟧签署《⟦Policy#71|共同推进滇西边境片区教育扶贫战略合作协议⟧》，明确“⟦Slogan#72|义务教育有保障、职业教育有出路、高等教育有支撑⟧”的目标任务，五年安排项目资金34.2亿元。
　　当前的突出困难是编制和住房。⟦GovernmentBody#24|大姚县教育局⟧局长⟦Person#25|普正鹏⟧算过：每培养一名名师班学员需财政3.1万元，县里欠拨46万元。⟦Institution#1|楚雄师院⟧副院长⟦Person#26|尹以诺⟧表示，已申请把“⟦Initiative#2|彝乡名师班⟧”扩大到⟦City#27|大理⟧、⟦City#28|临沧⟧等州市，每届招收120人，方案正在⟦GovernmentBody#10|省教育厅⟧审批。
　　（责任编辑：⟦Person#29|吉伍伦⟧）
====
#5 locatedIn #4
#6 locatedIn #5
#7 locatedIn #6
#8 holdsPosition #7 ; title=校长
#7 metric 教学点 = 9 个
#7 metric 教师 = 34 名
#10 metric 乡村小学教师学历达标率 = 91.3 % ; time=2011年
#10 metric 音体美教师缺口 = 1.2 万人 ; time=2011年
#3 metric 选派干部 = 101 名
#12 partOf #3
#11 holdsPosition #6 ; title=副县长
#11 holdsPosition #12
#11 issued #13
#1 cooperatesWith #14
#1 cooperatesWith #6
#1 cooperatesWith #15
#1 cooperatesWith #16
#2 hasComponent #17
#1 launched #2
#14 launched #2
#6 launched #2
#15 launched #2
#16 launched #2
#2 metric 首批学员 = 45 人
#2 metric 少数民族学员占比 = 82 %
#2 metric 每月生活补助 = 500 元
#19 holdsPosition #14 ; title=教授
#20 fundedAid #2 ; amount=180万元 ; purpose=教学设备
#21 said “城里的学生看视频学火把节，我带他们在山顶上过真的。”
#21 locatedIn #22
#22 locatedIn #15
#2 metric 留任率 = 100 %
#6 metric 代课教师比例 = 13 %
#15 metric 代课教师比例 = 13 %
#16 metric 代课教师比例 = 13 %
#25 holdsPosition #24 ; title=局长
#2 metric 每名学员需财政 = 3.1 万元
#16 metric 欠拨 = 46 万元
#26 holdsPosition #1 ; title=副院长
#2 metric 招收 = 120 人 ; time=每届 ; status=planned
#14 metric 派出教授 = 4 名
#60 established #63
#61 established #63
#62 established #63
#60 cooperatesWith #61
#60 cooperatesWith #62
#62 fundedAid #63 ; amount=教学用车18台
#62 metric 捐赠教学用车 = 18 台
#64 launched #65
#65 metric 覆盖中学 = 113 所
#69 holdsPosition #64 ; title=校长
#69 holdsPosition #65 ; title=首席导师
#3 issued #71
#70 issued #71
#3 cooperatesWith #70
#71 metric 项目资金 = 34.2 亿元 ; time=五年
