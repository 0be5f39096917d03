⟦GovernmentBody#1|省国资委党委第四巡回指导组⟧：
    根据通知要求，现将⟦Group#2|**能源集团⟧⟦PartyOrganization#6~|党委⟧开展⟦Initiative#3|学习贯彻习近平新时代中国特色社会主义思想主题教育⟧的情况作一汇报，不当之处，请批评指正。

    ⟦Group#2|**能源集团有限责任公司⟧是省属国有重点煤炭企业，2015年由⟦Group#4|**矿务局⟧、⟦Company#5|**焦煤公司⟧重组成立，现有基层党委27个、党支部513个、党员15,240名。自第二批主题教育启动以来，⟦PartyOrganization#6|集团党委⟧牢牢把握“⟦Slogan#7|学思想、强党性、重实践、建新功⟧”总要求，探索走出一条“⟦Initiative#8|三班三学三见效⟧”的路子。

    一、围绕一个“学”字，把思想统起来
    班前学要点，每天10分钟，由队干部轮流领学；班中学案例，借助井下“⟦Product#9|掌上矿灯⟧”终端学微课；班后学心得，晒一晒、比一比。⟦PartyOrganization#10|五矿综采队党支部⟧创办“⟦Initiative#11|掘进夜话⟧”，累计举办214期，支部书记⟦Person#12|蒋某某⟧把一次片帮事故的经过讲了17遍，“讲到没人再敢冒险为止”。截至11月底，集中学习5,100余场，覆盖党员职工8.9万人次；发放必读书目4.2万册，为62名视力不便的老党员录制了音频。

    二、围绕一个“实”字，把问题摆出来
    大兴调查研究，班子成员领题12个，先后赴⟦Group#13|陕煤集团⟧、⟦Company#14|神东煤炭公司⟧对标，下到最远的⟦Facility#15|**坑口电厂⟧，梳理问题391项。其中，职工反映强烈的“上井洗澡排队”“通勤车超员”“家属区停气”等67件小事，集中攻坚解决60件，另有7件涉及地方燃气管线改造，正与⟦GovernmentBody#16|**市住建局⟧对接，尚无明确时限。

    三、围绕一个“干”字，把成果亮出来
    一是抓重组。把⟦Company#17|**洗选公司⟧、⟦Company#18|**煤质检测中心⟧合并为⟦Company#19|**煤炭洗选技术公司⟧，商品煤热值稳定率由82%升至94%；二是抓亏损。⟦Company#20|**化工公司⟧停产整治后实施工艺改造，二季度以来扭亏1.6亿元；三是抓安全。⟦County#21|**县⟧境内三座矿井全部完成智能化改造，百万吨死亡率为零；四是抓民生。投入**万元改善职工宿舍1,120间，职工满意度测评达到92.7%。1—11月，原煤产量4,136万吨，同比增长6.8%；利润总额38.7亿元，同比增长11.2%；职工人均收入同比增长7.5%。

    四、围绕一个“长”字，把制度立起来
    出台《⟦Policy#22|调查研究成果转化办法⟧》《⟦Policy#23|领导干部下井带班规定⟧》等15项制度；成立⟦OrganizationUnit#24|职工诉求办理中心⟧，实行“⟦Initiative#25|红黄绿⟧”灯督办；拟将“⟦Initiative#8|三班三学三见效⟧”写入⟦Meeting#26|集团第四次党代会⟧报告，并争取成为⟦Honor#27|全省煤炭行业党建创新示范案例⟧。

    我们也看到，个别单位还存在以会代学、以干代学现象，机关学习考勤率低于基层6个百分点，年轻党员参与调研不足。下一步，⟦PartyOrganization#6|集团党委⟧将会同⟦Institution#28|**省委党校⟧编写教材，坚持真改实改，坚决防止“一阵风”。

    汇报完毕，谢谢大家。
====
#6 launched #3
#6 launched #8
#6 partOf #2
#6 implements #7
#2 formedFrom #4 ; time=2015年
#2 formedFrom #5 ; time=2015年
#2 metric 基层党委 = 27 个
#2 metric 党支部 = 513 个
#2 metric 党员 = 15240 名
#2 produces #9
#10 launched #11
#11 metric 举办 = 214 期
#12 holdsPosition #10 ; title=书记
#12 said “讲到没人再敢冒险为止”
#2 metric 集中学习 = 5100 场 ; approx=about ; time=截至11月底
#2 metric 覆盖党员职工 = 8.9 万人次 ; time=截至11月底
#2 metric 发放必读书目 = 4.2 万册 ; time=截至11月底
#2 metric 录制音频老党员 = 62 名
#2 metric 领题 = 12 个
#2 benchmarksAgainst #13
#2 benchmarksAgainst #14
#2 visited #15
#2 metric 梳理问题 = 391 项
#2 metric 小事 = 67 件
#2 metric 解决小事 = 60 件
#2 metric 未解决小事 = 7 件
#2 cooperatesWith #16
#19 formedFrom #17
#19 formedFrom #18
#19 metric 商品煤热值稳定率 = 94 %
#20 metric 扭亏 = 1.6 亿元 ; time=二季度以来
#2 metric 百万吨死亡率 = 0
#2 metric 改善职工宿舍投入 = null 万元
#2 metric 改善职工宿舍 = 1120 间
#2 metric 职工满意度 = 92.7 %
#2 metric 原煤产量 = 4136 万吨 ; time=1—11月
#2 metric 原煤产量同比增长 = 6.8 % ; time=1—11月
#2 metric 利润总额 = 38.7 亿元 ; time=1—11月
#2 metric 利润总额同比增长 = 11.2 % ; time=1—11月
#2 metric 职工人均收入同比增长 = 7.5 % ; time=1—11月
#19 subsidiaryOf #2
#20 subsidiaryOf #2
#2 issued #22
#2 issued #23
#2 metric 制度 = 15 项
#2 established #24
#24 partOf #2
#2 launched #25
#2 launched #26 ; status=planned
#8 receivedHonor #27 ; status=planned
#2 addresses “个别单位还存在以会代学、以干代学现象”
#2 metric 机关学习考勤率低于基层 = 6 个百分点
#6 cooperatesWith #28 ; status=planned
