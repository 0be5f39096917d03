⟦GovernmentBody#1|岚港市国资委⟧原党委委员、副主任⟦Person#2|云松柏⟧严重违纪违法被开除党籍和公职

　　日前，经⟦GovernmentBody#3|中共岚港市委⟧批准，⟦GovernmentBody#4|岚港市纪委监委⟧对⟦GovernmentBody#1|岚港市国资委⟧原党委委员、副主任⟦Person#2|云松柏⟧严重违纪违法问题进行了立案审查调查。
　　经查，⟦Person#2|云松柏⟧丧失理想信念，背弃初心使命，对党不忠诚不老实，转移赃款、与他人串供，对抗组织审查；无视⟦Slogan#5|中央八项规定精神⟧，违规收受礼金、购物卡，接受可能影响公正执行公务的宴请，在⟦County#6|岚东区⟧⟦Facility#7|沙子口鲍鱼岛私厨⟧接受监管企业老板吃请41次；违反组织原则，在干部选拔任用中为他人谋取利益并收受财物；违反廉洁纪律，违规持有⟦Company#8|岚港鲸港置业⟧原始股份，从事营利活动；利用职务便利为他人在企业混改、产权交易、工程承揽等方面谋取利益，并非法收受巨额财物，涉嫌受贿犯罪；滥用职权，在⟦Group#9|岚港润海水产集团公司⟧、⟦Company#10|望海石棉厂⟧改制中致使国有资产低价转让，造成损失6750万元，涉嫌国有公司人员滥用职权犯罪。
　　⟦Person#2|云松柏⟧身为党员领导干部，严重违反党的政治纪律、组织纪律、廉洁纪律和工作纪律，构成严重职务违法并涉嫌犯罪，且在⟦Meeting#11|党的十八大⟧后不收敛、不收手，性质严重，影响恶劣，应予严肃处理。依据《⟦Policy#12|中国共产党纪律处分条例⟧》《⟦Policy#13|中华人民共和国监察法⟧》《⟦Policy#14|中华人民共和国公职人员政务处分法⟧》等有关规定，经⟦GovernmentBody#4|岚港市纪委⟧常委会会议研究并报⟦GovernmentBody#3|市委⟧批准，决定给予⟦Person#2|云松柏⟧开除党籍处分；由⟦GovernmentBody#4~|市监委⟧给予其开除公职处分；终止其⟦Meeting#15|中共岚港市第十三次代表大会⟧代表资格；收缴其违纪违法所得；将其涉嫌犯罪问题移送⟦GovernmentBody#16|岚港市人民检察院⟧审查起诉，所涉财物一并移送。
　　（⟦GovernmentBody#4|岚港市纪委监委⟧）
　　⟦Person#2|云松柏⟧简历
　　⟦Person#2|云松柏⟧，男，汉族，1966年2月生，⟦Province#17|山东⟧⟦City#18|潍坊⟧⟦County#19|诸城市⟧人，大学学历，1988年7月参加工作，1991年5月加入中国共产党。1988.07—1996.11，⟦Company#20|岚港第二橡胶厂⟧财务科会计、副科长；1996.11—2004.10，⟦GovernmentBody#21|岚港市经济委员会⟧⟦OrganizationUnit#22|企业改革处⟧主任科员、副处长；2004.10—2012.06，⟦GovernmentBody#1|岚港市国资委⟧⟦OrganizationUnit#23|产权管理处⟧处长；2012.06—2016.12，⟦Group#24|岚港华夏港口发展集团⟧党委副书记、总经理；2016.12—2023.04，⟦GovernmentBody#1|岚港市国资委⟧党委委员、副主任；2023.04退休；2023年11月被⟦Company#25|岚港银海投资顾问公司⟧聘为“首席顾问”。2024年5月接受审查调查。
====
#2 holdsPosition #1 ; title=党委委员、副主任 ; status=ended
#7 locatedIn #6
#2 metric 接受吃请 = 41 次
#2 holdsStakeIn #8
#2 metric 造成损失 = 6750 万元
#23 partOf #1
#22 partOf #21
#19 locatedIn #18
#18 locatedIn #17
#2 holdsPosition #20 ; title=财务科会计、副科长 ; status=ended
#2 holdsPosition #22 ; title=主任科员、副处长 ; status=ended
#2 holdsPosition #23 ; title=处长 ; status=ended
#2 holdsPosition #24 ; title=党委副书记、总经理 ; status=ended
#2 holdsPosition #25 ; title=首席顾问
