关于⟦Company#1|贵港市糖业公司⟧改制职工安置有关问题的通知

⟦Company#2|贵糖蔗业公司⟧、⟦Company#3|贵港造纸厂⟧、⟦Company#4|贵港酒精厂⟧：
　　根据⟦GovernmentBody#5|贵港市人民政府⟧《⟦Policy#6|关于贵港糖业集团整体改制方案的批复⟧》（贵政函〔2006〕31号），经⟦OrganizationUnit#7|市国有企业改革领导小组⟧第11次会议研究，现就职工安置有关问题通知如下：
　　一、安置对象。2006年5月31日在册的固定工、合同制职工共5,926人，其中⟦Company#2|贵糖蔗业⟧2,740人，⟦Company#3|造纸厂⟧1,982人，⟦Company#4|酒精厂⟧1,204人。离退休人员2,211人移交社区管理，工伤人员和军人家属另行规定。
　　二、经济补偿标准。依据本人工龄，每满1年发给1个月平均工资，月平均工资低于516元的，按516元计发。补偿总额9,318万元，由⟦Company#1|市糖业公司⟧净资产支付7,200万元，⟦GovernmentBody#8|市财政局⟧垫付1,500万元，缺口618万元由⟦Company#9|广西南方糖业投资公司⟧按《⟦Policy#10|增资协议⟧》先行支付。
　　三、新企业与岗位。⟦Company#9|南方糖投⟧以1.32亿元受让⟦Company#2|贵糖蔗业⟧76%国有股，改制后更名为⟦Company#11|广西贵港南糖有限责任公司⟧，三年内使用原职工不低于2,100人，且不得因榨季淡旺季随意解聘；⟦Company#3|造纸厂⟧由管理层和职工共同出资，改制为⟦Company#12|贵港桂雅纸业公司⟧；⟦Company#4|酒精厂⟧不再保留，关闭后利用厂房招商。
　　四、社会保险。欠缴养老保险费3,026万元，由⟦GovernmentBody#5|市政府⟧、⟦Company#1|市糖业公司⟧各负担50%，于2006年12月底前补足；医疗保险接续手续由⟦GovernmentBody#13|市劳动和社会保障局⟧、⟦GovernmentBody#14|市医疗保险局⟧联合办理。
　　五、工作要求。⟦Company#9|南方糖投⟧董事长⟦Person#15|潘国雄⟧和⟦Institution#16|市总工会⟧主席⟦Person#17|韦彩兰⟧分别担任⟦OrganizationUnit#20|职工安置联络小组⟧正、副组长，设咨询点9个，每日接受来访。对⟦Person#18|陆某⟧等煽动集访、冲击厂区的，依法从重处理。
　　六、其他。2006年6月以前办理内退的312人仍按桂企改〔2003〕18号文执行，本通知未尽事宜由⟦OrganizationUnit#19|改制工作办公室⟧负责解释。
　　　　　　　　　　　　　　　　　　　二〇〇六年六月二十日
（此件发至各车间班组）
====
#5 issued #6
#1 metric 在册职工 = 5926 人 ; time=2006年5月31日
#2 metric 在册职工 = 2740 人 ; time=2006年5月31日
#3 metric 在册职工 = 1982 人 ; time=2006年5月31日
#4 metric 在册职工 = 1204 人 ; time=2006年5月31日
#1 metric 移交离退休人员 = 2211 人
#1 metric 补偿总额 = 9318 万元
#1 metric 净资产支付 = 7200 万元
#1 metric 缺口 = 618 万元
#1 metric 月平均工资 = 516 元 ; approx=atLeast
#8 metric 垫付 = 1500 万元
#2 subsidiaryOf #1
#3 subsidiaryOf #1
#4 subsidiaryOf #1
#9 acquired #2 ; percent=76%
#9 holdsStakeIn #11 ; percent=76%
#11 formedFrom #2
#9 metric 受让价款 = 1.32 亿元
#11 metric 使用原职工 = 2100 人 ; approx=atLeast ; status=planned ; time=三年内
#12 formedFrom #3
#1 metric 欠缴养老保险费 = 3026 万元
#1 metric 内退人员 = 312 人
#15 holdsPosition #9 ; title=董事长
#17 holdsPosition #16 ; title=主席
#15 holdsPosition #20 ; title=组长
#17 holdsPosition #20 ; title=副组长
#5 established #20
#7 partOf #5
#5 metric 咨询点 = 9 个
