⟦PartyOrganization#1|中共荆州市国资委委员会⟧关于市委巡察反馈意见整改进展情况的通报

根据⟦GovernmentBody#2|荆州市委⟧统一部署，2022年9月1日至11月10日，⟦GovernmentBody#3|市委第二巡察组⟧对⟦PartyOrganization#1|市国资委党委⟧开展了常规巡察，并延伸巡察⟦Group#4|荆州城发控股集团⟧、⟦Group#5|荆州文旅投集团⟧。2023年1月12日，⟦GovernmentBody#3|巡察组⟧反馈了意见。按照巡察工作有关要求，现将整改进展情况予以公布。

一、整改组织情况
⟦PartyOrganization#1|委党委⟧把巡察整改作为重大政治任务，成立由党委书记、主任⟦Person#6|习文澜⟧任组长的⟦OrganizationUnit#7|巡察整改工作领导小组⟧，印发《⟦Policy#8|巡察整改工作方案⟧》，将3个方面19类问题细化为61项具体任务、183条措施，建立“⟦Initiative#9|周调度、月通报、季评估⟧”机制。截至4月底，61项任务完成55项，长期坚持6项；修订完善制度34个；收缴违规资金48.3万元；给予党纪政务处分7人、组织处理16人。

二、主要问题整改情况
（一）关于“推进国企改革力度不够”的问题。
一是加快平台整合。将⟦Company#10|荆州市交通旅游公司⟧更名为⟦Company#11|荆州交旅投资公司⟧，将⟦Company#12|荆州市城北水务公司⟧整体并入⟦Group#4|城发控股⟧，市属国企由19户压减到14户。二是推进三项制度改革，⟦Group#5|文旅投集团⟧中层干部由58名减为37名，不再保留“享受中层待遇”人员。三是建立“⟦Initiative#13|两库一册⟧”，面向社会选聘外部董事32名，原由⟦PartyOrganization#1|国资委⟧科室干部兼任的9名外部董事全部退出。
（二）关于“对重大投资风险失察”的问题。
⟦Group#5|文旅投集团⟧2019年投资的⟦Project#14|纪南城演艺项目⟧超概算2.7亿元、至今未开业。⟦PartyOrganization#1|委党委⟧责成其重新评估，⟦Group#15|中青旅控股⟧已表达合作意向；对时任董事长⟦Person#16|殷某某⟧立案审查；出台《⟦Policy#17|市属企业投资监督管理办法⟧》，明确资产负债率超过70%的企业不得新增非主业投资。
（三）关于“基层党组织建设弱化”的问题。
开展“⟦Initiative#18|红色细胞⟧”激活行动，撤并空壳支部12个，新组建国企党支部9个，按期换届率由76%提高到100%；推动43户混合所有制企业完成党建入章程。⟦PartyOrganization#19|荆州水务党总支⟧书记⟦Person#20|曾淼⟧被通报批评后，带领班子主动上门收集意见227条，满意度由倒数第一上升到第5位。

三、下一步工作安排
对尚未完成的6项任务，明确时限、持续用力：6月底前完成⟦Company#21|沙市棉纺总厂⟧破产清算；9月底前上线“⟦Product#22|荆资通⟧”监管系统，实现与⟦GovernmentBody#23|省国资委⟧数据直连；年底前将全市国企资产负债率控制在65%以内。欢迎广大干部群众监督，监督期限：2023年5月15日至6月4日，电话0716-8******。
====
#3 partOf #2
#6 holdsPosition #1 ; title=党委书记
#6 holdsPosition #7 ; title=组长
#1 established #7
#7 partOf #1
#1 issued #8
#1 launched #9
#1 metric 问题 = 19 类
#1 metric 任务 = 61 项
#1 metric 措施 = 183 条
#1 metric 完成任务 = 55 项 ; time=截至4月底
#1 metric 长期坚持任务 = 6 项
#1 metric 修订完善制度 = 34 个
#1 metric 收缴违规资金 = 48.3 万元
#1 metric 党纪政务处分 = 7 人
#1 metric 组织处理 = 16 人
#11 formedFrom #10
#12 subsidiaryOf #4
#1 metric 市属国企 = 14 户
#5 metric 中层干部 = 37 名
#1 launched #13
#1 metric 选聘外部董事 = 32 名
#1 metric 退出外部董事 = 9 名
#5 hasProject #14
#14 metric 超概算 = 2.7 亿元
#16 holdsPosition #5 ; title=董事长 ; status=ended
#15 cooperatesWith #5 ; status=planned
#1 issued #17
#1 launched #18
#1 metric 撤并空壳支部 = 12 个
#1 metric 新组建国企党支部 = 9 个
#1 metric 按期换届率 = 100 %
#1 metric 完成党建入章程企业 = 43 户
#20 holdsPosition #19 ; title=书记
#19 metric 收集意见 = 227 条
#1 metric 未完成任务 = 6 项
#1 metric 资产负债率 = 65 % ; time=年底前 ; approx=atMost ; status=planned
#1 produces #22 ; status=planned
