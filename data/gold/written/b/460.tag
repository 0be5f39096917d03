⟦GovernmentBody#1|绍兴市国资委⟧关于2023年度市属企业“压减”和参股投资清理工作情况的报告

⟦GovernmentBody#2|绍兴市人民政府⟧：
　　根据年初部署，现将2023年度市属企业“压减”和参股投资清理情况报告如下。
　　一、总体情况。截至2023年12月31日，市属企业法人户数由年初的486户减至417户，净减69户，完成年度目标60户的115%；管理层级全部压缩至四级以内，其中⟦Group#3|绍兴市国有资本运营公司⟧、⟦Group#4|绍兴市交通控股集团⟧、⟦Group#5|绍兴市原水集团⟧、⟦Group#6|绍兴市公用事业集团⟧已压至三级；清理退出参股企业38户，收回投资7.64亿元、实现投资收益1.13亿元。
　　二、重点工作。
　　1.分类施策。对照“⟦Initiative#7|六个一批⟧”分类标准（注销一批、转让一批、合并一批、剥离一批、移交一批、激活一批）逐户画像。⟦Group#8|绍兴市城市建设投资集团⟧注销休眠企业21户，占全市30.4%；⟦Group#4|交控集团⟧将⟦Company#9|绍通检测公司⟧、⟦Company#10|绍通监理公司⟧合并为⟦Company#11|绍通工程咨询公司⟧，合并后新签合同额同比增长22.7%；⟦Company#12|绍兴黄酒投资公司⟧所持⟦Company#13|古越龙山小额贷款公司⟧15%股权挂牌两次流拍，未能按期退出。
　　2.专业攻坚。聘请⟦Company#14|天健会计师事务所⟧、⟦Company#15|浙江大公律师事务所⟧等中介机构入驻，建立“⟦Initiative#16|会诊单⟧”制度，移送涉税、涉诉疑难问题43个，⟦GovernmentBody#17|绍兴市税务局⟧、⟦GovernmentBody#18|绍兴市市场监管局⟧开辟绿色通道，平均注销周期由186天缩短到74天。
　　3.数字赋能。依托“⟦Product#19|浙里国资智治⟧”应用，对各级子企业建立“股权树”，自动识别循环持股5条、超层级企业17户。
　　4.守牢底线。全年没有发生一起因压减引发的群体性事件和国有资产流失案件，分流安置员工462名。⟦Company#20|越州物产公司⟧原董事长⟦Person#21|章某⟧违规设立项目公司一案，移交⟦GovernmentBody#22|市纪委监委⟧查处。
　　三、存在问题。少数企业“前清后增”，全年新设法人企业21户；部分参股企业失联、财务资料缺失；⟦County#23|柯桥区⟧、⟦County#24|诸暨市⟧等县级国企统计口径不一。
　　四、2024年打算。再压减45户，参股企业控制在150户以内；研究制订《⟦Policy#25|绍兴市市属企业参股管理办法⟧》，建立新设企业负面清单；与⟦Institution#26|浙江工商大学⟧合作开展参股投资效果后评价，选取⟦Group#5|绍兴市原水集团⟧、⟦Group#27|绍兴市文化旅游集团⟧试点。
　　附件：1.法人户数变动表　2.退出参股企业明细
　　　　　　　　　　　　　　　　　　　　　　　　　　2024年1月19日
====
#1 supervises #3
#1 supervises #4
#1 supervises #5
#1 supervises #6
#1 supervises #8
#1 supervises #27
#1 metric 法人户数 = 417 户 ; time=截至2023年12月31日
#1 metric 净减 = 69 户 ; time=截至2023年12月31日
#1 metric 完成年度目标 = 115 %
#1 metric 管理层级 = 4 级 ; approx=atMost
#1 metric 清理退出参股企业 = 38 户
#1 metric 收回投资 = 7.64 亿元
#1 metric 投资收益 = 1.13 亿元
#1 launched #7
#8 metric 注销休眠企业 = 21 户
#8 metric 占全市比重 = 30.4 %
#11 formedFrom #9
#11 formedFrom #10
#11 subsidiaryOf #4
#11 metric 新签合同额同比增长 = 22.7 %
#12 holdsStakeIn #13 ; percent=15%
#1 launched #16
#1 cooperatesWith #14
#1 cooperatesWith #15
#1 metric 疑难问题 = 43 个
#1 metric 平均注销周期 = 74 天
#1 metric 循环持股 = 5 条
#1 metric 超层级企业 = 17 户
#1 metric 分流安置员工 = 462 名
#1 metric 新设法人企业 = 21 户
#21 holdsPosition #20 ; title=董事长 ; status=ended
#1 addresses “少数企业“前清后增””
#1 metric 压减户数 = 45 户 ; time=2024年 ; status=planned
#1 metric 参股企业 = 150 户 ; time=2024年 ; approx=atMost ; status=planned
#1 issued #25 ; status=planned
#1 cooperatesWith #26 ; status=planned
