⟦Group#1|广州工控集团⟧深化改革案例：一家老国企的“二次创业”

　　⟦Group#1|广州工业投资控股集团有限公司⟧（简称“⟦Group#1|广州工控⟧”）的前身是⟦Group#2|广钢集团⟧和⟦Group#3|万宝集团⟧，2019年起先后吸收⟦Group#4|广州万力集团⟧、⟦Group#5|广州金融控股集团⟧旗下⟦Company#35|金创投资⟧等企业，成为⟦Place#6|华南⟧地区重要的市属工业投资平台，⟦GovernmentBody#7|广州市国资委⟧持股90%，⟦GovernmentBody#8|广东省财政厅⟧持股10%。
　　一、以重组促转型。⟦Group#1~|集团⟧坚持“⟦Strategy#9|工业投资+产业运营⟧”双轮驱动，2021年耗资28.6亿元收购⟦Company#10|山河智能⟧25.16%的股权，成为其控股股东；2022年控股⟦Company#11|孚能科技⟧，持股比例17.29%；2023年取得⟦Company#12|润邦股份⟧控制权。至此，⟦Group#1|广州工控⟧旗下上市公司增至8家。
　　二、以机制增活力。所属⟦Company#13|广日股份⟧推行⟦Initiative#14|经理层任期制和契约化管理⟧，签约率100%，末等调整和不胜任退出占比4.6%；⟦Company#15|鼎汉技术⟧实施限制性股票激励，覆盖骨干126人。⟦Company#13|广日股份⟧总经理⟦Person#16|朱益峰⟧说，去年总部一名副职因业绩不达标，绩效年薪一分没拿。
　　三、以科技强主业。⟦Group#1~|集团⟧联合⟦Institution#17|华南理工大学⟧、⟦Institution#18|广东工业大学⟧、⟦Institution#19|季华实验室⟧组建⟦OrganizationUnit#20|先进装备产业研究院⟧，2023年研发投入34.8亿元，同比增长26%。⟦Company#21|万力轮胎⟧的“⟦Product#22|绿色高性能子午线轮胎⟧”获⟦Honor#23|广东省科技进步奖一等奖⟧；⟦Company#13|广日电梯⟧智能工厂入选⟦Honor#24|国家智能制造示范工厂⟧。
　　四、以投资补链条。发起设立⟦Fund#25|广州新兴产业发展引导基金二期⟧，规模100亿元；投资⟦Company#26|粤芯半导体⟧、⟦Company#27|小鹏汽车⟧、⟦Company#28|星河动力⟧等项目41个，其中7家已上市。
　　改革见效，也付出了代价。⟦Company#29|广钢气体⟧分拆上市一波三折；个别并购标的业绩承诺未完成，2023年计提商誉减值4.2亿元。2023年，⟦Group#1~|集团⟧实现营业收入1218亿元，利润总额21.3亿元，入选“⟦Honor#30|中国制造业企业500强⟧”第91位。
　　党委书记、董事长⟦Person#31|景广沛⟧认为，下一步要从“买得来”转向“管得好”，对标⟦Group#32|新加坡淡马锡⟧、⟦Group#33|上海国盛集团⟧，建设“⟦Goal#34|湾区一流的工业投资集团⟧”。
====
#1 formedFrom #2
#1 formedFrom #3
#35 subsidiaryOf #5 ; status=ended
#35 subsidiaryOf #1
#7 holdsStakeIn #1 ; percent=90%
#8 holdsStakeIn #1 ; percent=10%
#1 locatedIn #6
#1 hasStrategy #9
#1 acquired #10 ; percent=25.16% ; time=2021年
#1 metric 收购价款 = 28.6 亿元 ; time=2021年
#1 holdsStakeIn #10 ; percent=25.16%
#1 holdsStakeIn #11 ; percent=17.29% ; time=2022年
#11 subsidiaryOf #1
#10 subsidiaryOf #1
#12 subsidiaryOf #1
#13 subsidiaryOf #1
#15 subsidiaryOf #1
#21 subsidiaryOf #1
#29 subsidiaryOf #1
#1 acquired #12 ; time=2023年
#1 metric 上市公司 = 8 家
#13 launched #14
#13 metric 签约率 = 100 %
#13 metric 末等调整和不胜任退出占比 = 4.6 %
#15 metric 股票激励覆盖骨干 = 126 人
#16 holdsPosition #13 ; title=总经理
#1 cooperatesWith #17
#1 cooperatesWith #18
#1 cooperatesWith #19
#1 established #20
#17 established #20
#18 established #20
#19 established #20
#1 metric 研发投入 = 34.8 亿元 ; time=2023年
#1 metric 研发投入同比增长 = 26 % ; time=2023年
#21 produces #22
#22 receivedHonor #23
#13 receivedHonor #24
#1 established #25
#25 metric 规模 = 100 亿元
#1 holdsStakeIn #26
#1 holdsStakeIn #27
#1 holdsStakeIn #28
#1 metric 投资项目 = 41 个
#1 metric 计提商誉减值 = 4.2 亿元 ; time=2023年
#1 metric 营业收入 = 1218 亿元 ; time=2023年
#1 metric 利润总额 = 21.3 亿元 ; time=2023年
#1 receivedHonor #30
#31 holdsPosition #1 ; title=党委书记、董事长
#1 benchmarksAgainst #32
#1 benchmarksAgainst #33
#1 pursuesGoal #34
