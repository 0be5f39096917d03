⟦Institution#1|隆德县第二小学⟧课后服务经验材料（节选）

　　⟦Institution#1|隆德县第二小学⟧位于⟦Province#2|宁夏回族自治区⟧⟦City#3|固原市⟧⟦County#4|隆德县⟧⟦Township#5|城关镇⟧，始建于1956年，现有教学班32个，在校学生1463人，教职工94人，其中留守儿童217人。2018年3月，⟦Institution#1~|学校⟧被⟦GovernmentBody#6|隆德县教育体育局⟧确定为课后服务首批试点校。三年多来，⟦Institution#1~|学校⟧认真贯彻《⟦Policy#7|教育部办公厅关于做好中小学生课后服务工作的指导意见⟧》和“⟦Slogan#8|双减⟧”政策，探索形成“⟦Initiative#9|1+3+X⟧”课后服务模式，学生参与率由2018年的31%提高到目前的96.4%。现将有关做法介绍如下。
　　一、健全机制，解决“怎么办”的问题。⟦Institution#1~|学校⟧成立由党支部书记、校长⟦Person#10|柳毓秀⟧任组长的⟦OrganizationUnit#11|课后服务领导小组⟧，出台《⟦Policy#12|隆德二小课后服务实施方案⟧》《⟦Policy#13|社团教师考核细则⟧》。按照财政补贴、家长分担、社会资助的原则筹措经费：县财政每生每年补助250元，⟦Company#14|中国烟草总公司宁夏回族自治区公司⟧捐资42万元修建⟦Facility#15|六盘少年活动中心⟧，⟦City#16|福州市⟧⟦County#17|闽侯县⟧对口支援资金20万元购置机器人器材60套。
　　二、借智借力，解决“谁来教”的问题。⟦Institution#1~|学校⟧54名教师报名担任辅导员；与⟦Institution#18|宁夏师范学院⟧签订《⟦Policy#19|实习支教协议⟧》，每学期接收实习生38名；聘请自治区级非物质文化遗产代表性传承人⟦Person#20|杨栖岩⟧、剪纸艺人⟦Person#21|靳守恭⟧等校外辅导员17名。⟦Institution#22|隆德县文化馆⟧每周三、周五派员指导⟦OrganizationUnit#23|六盘山花儿合唱团⟧，该团今年6月获“⟦Honor#24|全区中小学生艺术展演一等奖⟧”。
　　三、丰富课程，解决“教什么”的问题。“1”为作业辅导，“3”为体育、艺术、科技三类必选课程，“X”为学生自选社团，目前开设⟦Initiative#25|泥塑⟧、⟦Initiative#26|书法⟧、⟦Initiative#27|编程⟧等社团31个。⟦OrganizationUnit#28|少年泥塑社⟧作品《我的闽宁老师》被⟦Institution#29|固原博物馆⟧收藏。五年级学生⟦Person#30|马小兰⟧说：“以前放学就看手机，现在手机忘在家里都不知道。”
　　四、存在的不足。一是专业教师缺口仍达11人；二是冬季校车与课后服务时间衔接不畅，⟦Township#31|沙塘镇⟧方向的26名学生不能全程参加；三是评价办法还不够科学。下一步，⟦Institution#1~|学校⟧将争取县交通部门加开班次，拟与⟦Institution#32|北京师范大学固原实验学校⟧结成课程共同体，力争2023年创建“⟦Honor#33|自治区课后服务示范校⟧”。
====
#1 locatedIn #5
#5 locatedIn #4
#4 locatedIn #3
#3 locatedIn #2
#1 metric 教学班 = 32 个
#1 metric 在校学生 = 1463 人
#1 metric 教职工 = 94 人
#1 metric 留守儿童 = 217 人
#1 implements #7
#1 implements #8
#1 launched #9
#1 metric 学生参与率 = 96.4 %
#1 established #11
#11 partOf #1
#10 holdsPosition #1 ; title=党支部书记、校长
#10 holdsPosition #11 ; title=组长
#1 issued #12
#1 issued #13
#4 metric 每生每年补助 = 250 元
#14 fundedAid #15 ; amount=42万元
#14 fundedAid #1 ; amount=42万元 ; purpose=修建活动中心
#17 locatedIn #16
#17 fundedAid #1 ; amount=20万元 ; purpose=购置机器人器材
#1 metric 机器人器材 = 60 套
#1 metric 辅导员教师 = 54 名
#1 cooperatesWith #18
#1 metric 接收实习生 = 38 名 ; time=每学期
#1 metric 校外辅导员 = 17 名
#22 cooperatesWith #1
#23 partOf #1
#23 receivedHonor #24 ; time=今年6月
#1 metric 社团 = 31 个
#9 hasComponent #25 ; role=track
#9 hasComponent #26 ; role=track
#9 hasComponent #27 ; role=track
#28 partOf #1
#1 cooperatesWith #32 ; status=planned
#1 receivedHonor #33 ; status=planned
#30 holdsPosition #1 ; title=五年级学生
#30 said “以前放学就看手机，现在手机忘在家里都不知道。”
#1 metric 专业教师缺口 = 11 人
#31 metric 不能全程参加学生 = 26 名
