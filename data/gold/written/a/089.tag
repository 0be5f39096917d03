⟦Group#1|鲁信集团⟧下属⟦Company#2|山东国际信托⟧与⟦GovernmentBody#3|济南市人力资源社会保障局⟧共建“⟦Initiative#4|人才贷⟧”

　　5月20日，⟦Company#2|山东省国际信托股份有限公司⟧（以下简称“⟦Company#2|山东国信⟧”）与⟦GovernmentBody#3|济南市人力资源和社会保障局⟧、⟦Company#5|齐鲁银行⟧签署三方协议，推出面向高层次人才的“⟦Initiative#4|人才贷⟧”信用类产品。⟦Group#1|山东省鲁信投资控股集团⟧党委书记、董事长⟦Person#6|王海⟧，⟦City#7|济南市⟧副市长⟦Person#8|任庆虎⟧出席签约仪式。
　　根据协议，⟦Company#5|齐鲁银行⟧为在⟦City#7|济南⟧工作、取得博士学位或高级职称的人才提供最高500万元信用贷款，利率不高于3.2%，⟦Company#2|山东国信⟧设立1亿元风险缓释信托，⟦GovernmentBody#3|市人社局⟧按实际发放额给予1%的补贴。截至目前，已受理申请137件，授信金额2.86亿元。⟦Institution#9|山东大学⟧⟦OrganizationUnit#10|机械工程学院⟧青年教师⟦Person#11|侯方明⟧第一个拿到贷款，他用这笔钱把3D打印骨科植入物推进到临床阶段。
　　⟦Company#2|山东国信⟧成立于1987年，2017年12月在⟦Place#12|香港⟧上市，是国内首家H股信托公司，⟦Group#1|鲁信集团⟧持股52.96%，⟦Company#13|中油资产管理公司⟧持股25%。2023年，⟦Company#2~|公司⟧实现营业收入9.6亿元，净利润1.54亿元，同比增长13.2%，管理信托资产规模2081亿元。
　　转型压力不小。受房地产风险影响，⟦Company#2|山东国信⟧近三年累计计提减值16亿元，员工由321人精简至248人。“信托要回归本源，不能再靠‘影子银行’吃饭。”⟦Person#6|王海⟧说，⟦Group#1~|集团⟧提出“⟦Strategy#14|创投+金控⟧”双轮驱动，去年通过⟦Company#15|鲁信创投⟧新设基金11只，总规模96亿元，其中⟦Fund#16|山东省新动能专精特新基金⟧投资⟦Company#17|威海天润曲轴⟧、⟦Company#18|山东天岳先进⟧等企业19家。
　　签约仪式上，⟦GovernmentBody#19|山东省地方金融管理局⟧局长⟦Person#20|夏晨晖⟧指出，要落实⟦Meeting#21|中央金融工作会议⟧精神，“一省一业务、一业一特色”，防止一哄而上。⟦Company#2|山东国信⟧已与⟦Institution#22|山东财经大学⟧合作，设立⟦OrganizationUnit#23|慈善信托研究中心⟧，备案慈善信托41单，资产9300万元，其中向⟦County#24|东明县⟧⟦Township#25|长兴集乡⟧捐赠64万元用于⟦Project#26|村医小屋⟧建设。
====
#2 subsidiaryOf #1
#2 launched #4
#3 launched #4
#5 launched #4
#2 cooperatesWith #3
#5 cooperatesWith #3
#2 cooperatesWith #5
#6 holdsPosition #1 ; title=党委书记、董事长
#8 holdsPosition #7 ; title=副市长
#5 metric 信用贷款 = 500 万元 ; approx=atMost
#2 metric 风险缓释信托 = 1 亿元
#4 metric 受理申请 = 137 件
#4 metric 授信金额 = 2.86 亿元
#10 partOf #9
#11 holdsPosition #10 ; title=青年教师
#2 locatedIn #7
#1 holdsStakeIn #2 ; percent=52.96%
#13 holdsStakeIn #2 ; percent=25%
#2 metric 营业收入 = 9.6 亿元 ; time=2023年
#2 metric 净利润 = 1.54 亿元 ; time=2023年
#2 metric 净利润同比增长 = 13.2 % ; time=2023年
#2 metric 管理信托资产规模 = 2081 亿元
#2 metric 累计计提减值 = 16 亿元 ; time=近三年
#2 metric 员工 = 248 人
#6 said “信托要回归本源，不能再靠‘影子银行’吃饭。”
#1 hasStrategy #14
#15 subsidiaryOf #1
#15 metric 新设基金 = 11 只 ; time=去年
#15 metric 基金总规模 = 96 亿元
#15 established #16
#16 holdsStakeIn #17
#16 holdsStakeIn #18
#16 metric 投资企业 = 19 家
#20 holdsPosition #19 ; title=局长
#19 implements #21
#2 cooperatesWith #22
#2 established #23
#22 established #23
#2 metric 备案慈善信托 = 41 单
#2 metric 慈善信托资产 = 9300 万元
#2 fundedAid #25 ; amount=64万元
#25 locatedIn #24
#2 fundedAid #26 ; amount=64万元
