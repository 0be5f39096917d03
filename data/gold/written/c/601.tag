⟦Group#1|中国东方电气集团有限公司⟧定点帮扶⟦County#2|昭觉县⟧、⟦County#3|吉县⟧工作简报

（2019年第4期）

一、⟦Group#1|东方电气集团⟧四季度帮扶资金全部到位
10月22日，⟦Group#1~|集团公司⟧向⟦Province#4|四川⟧⟦Place#5|凉山州⟧⟦County#2|昭觉县⟧拨付今年第三批帮扶资金680万元。至此，⟦Group#1~|集团公司⟧2019年投入⟦County#2~|该县⟧的无偿帮扶资金达2160万元，比上年增加410万元，引进帮扶资金325万元。资金分配为：⟦Project#6|洒瓦洛且博乡安全饮水提升工程⟧240万元，⟦Project#7|火普村生态养殖小区⟧185万元，⟦Institution#8|万达爱心学校⟧教学楼供暖改造120万元，其余135万元用于技能培训和公益岗位。⟦Province#9|山西⟧⟦City#10|临汾⟧⟦County#3|吉县⟧方面全年投入800万元，主要用于苹果产业。
二、风电“造血”有进展
⟦Group#1~|集团⟧所属⟦Company#11|东方风电⟧与⟦Company#12|凉山州国投⟧分别出资65%、35%设立的⟦Company#13|昭觉东方新能源开发有限公司⟧，正在建设⟦Project#14|特口甲谷风电场⟧。⟦Project#14~|该项目⟧装机7.5万千瓦，总投资6.1亿元，截至9月底完成投资2.3亿元，投产后每年可为县财政增收1100万元左右。⟦Company#11|东方风电⟧另捐赠2台退役机组供⟦Institution#15|昭觉县职业技术学校⟧教学使用。
三、干部在一线
挂职副县长⟦Person#16|蒲义军⟧、⟦Township#17|解放乡⟧⟦Village#18|火普村⟧第一书记⟦Person#19|兰作栋⟧荣获⟦Honor#20|四川省脱贫攻坚先进个人⟧。⟦Person#19|兰作栋⟧到村两年，跑来资金94万元，修通2.6公里产业路，村民人均纯收入由2016年的3100元提高到7480元。
四、消费扶贫
⟦Initiative#21|央企消费扶贫电商月⟧期间，⟦OrganizationUnit#22|集团工会⟧通过⟦Platform#23|易派客⟧平台采购苦荞茶、高山土豆等农产品156万元。⟦Company#24|东方锅炉⟧食堂与⟦Company#25|昭觉县拉莫惹养殖专业合作社⟧签订供货合同，每月采购⟦Product#26|大凉山乌金猪⟧不少于4吨。
五、组织调整
经⟦OrganizationUnit#60|集团董事会⟧审议，原⟦Company#61|东方电气新能源设备公司⟧与⟦Company#62|东汽风电事业部公司⟧整合而成的⟦Company#11|东方风电⟧，自10月起承担⟦County#2|昭觉⟧片区帮扶的牵头职责；⟦Company#24|东方锅炉⟧、⟦Company#63|东方电机⟧作为⟦Group#1~|集团⟧的控股子公司，分包⟦County#3|吉县⟧。上级主管单位⟦GovernmentBody#64|国务院国资委⟧年内将组织交叉考核。
====
#5 locatedIn #4
#2 locatedIn #5
#1 pairedWith #2
#1 pairedWith #3
#3 locatedIn #10
#10 locatedIn #9
#1 fundedAid #2 ; amount=680万元 ; time=10月22日
#1 metric 今年第三批帮扶资金 = 680 万元
#1 fundedAid #2 ; amount=2160万元 ; time=2019年
#1 metric 无偿帮扶资金 = 2160 万元 ; time=2019年
#1 metric 无偿帮扶资金比上年增加 = 410 万元 ; time=2019年
#1 metric 引进帮扶资金 = 325 万元 ; time=2019年
#1 fundedAid #6 ; amount=240万元
#1 fundedAid #7 ; amount=185万元
#1 fundedAid #8 ; amount=120万元 ; purpose=教学楼供暖改造
#1 metric 技能培训和公益岗位 = 135 万元
#1 fundedAid #3 ; amount=800万元 ; purpose=苹果产业
#11 subsidiaryOf #1
#11 established #13
#12 established #13
#11 cooperatesWith #12
#11 holdsStakeIn #13 ; percent=65%
#12 holdsStakeIn #13 ; percent=35%
#13 hasProject #14
#14 metric 装机 = 7.5 万千瓦
#14 metric 总投资 = 6.1 亿元
#14 metric 完成投资 = 2.3 亿元 ; time=截至9月底
#14 metric 县财政增收 = 1100 万元 ; time=每年 ; approx=about
#11 fundedAid #15 ; amount=2台退役机组
#16 holdsPosition #2 ; title=挂职副县长
#18 locatedIn #17
#19 holdsPosition #18 ; title=第一书记
#16 receivedHonor #20
#19 receivedHonor #20
#19 metric 跑来资金 = 94 万元 ; time=两年
#19 metric 修通产业路 = 2.6 公里
#18 metric 村民人均纯收入 = 7480 元
#18 metric 村民人均纯收入 = 3100 元 ; time=2016年
#22 partOf #1
#22 participatedIn #21
#22 metric 采购农产品 = 156 万元
#24 cooperatesWith #25
#24 metric 采购大凉山乌金猪 = 4 吨 ; time=每月 ; approx=atLeast
#25 produces #26
#60 partOf #1
#11 formedFrom #61
#11 formedFrom #62
#24 subsidiaryOf #1
#63 subsidiaryOf #1
#24 pairedWith #3
#63 pairedWith #3
#11 pairedWith #2
#64 supervises #1
