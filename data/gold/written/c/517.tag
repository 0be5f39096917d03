十个月三易方案，⟦Group#3|津药⟧混改终落槌

　　12月19日上午10时，⟦Company#2|天津产权交易中心⟧挂出的一纸公示，为⟦Group#3|天津市医药集团有限公司⟧67%股权找到了新主人：⟦Company#4|上海津豫投资⟧及其母公司⟦Group#5|绿叶实业⟧组成的联合体，成交价106.8亿元，较底价只高了100万元。
　　⟦Group#3|天津医药集团⟧（当地人习惯叫⟦Group#3|津药⟧）是⟦Province#6|天津⟧国企混改单子里最重的一张。截至2019年末，⟦Group#3~|集团⟧总资产409亿元，净资产143亿元，旗下有⟦Company#7|中新药业⟧、⟦Company#8|天药股份⟧、⟦Company#9|力生制药⟧三家上市公司，⟦Product#10|速效救心丸⟧、⟦Product#11|寿比山⟧、⟦Product#12|皮质激素原料药⟧家家户户叫得出名。可2017年以来，⟦Group#3~|集团⟧营收从332亿元滑到247亿元，其中⟦Company#7|中新药业⟧一枝独秀，当年归母净利润6.26亿元，比⟦Group#3~|集团⟧合并口径还多。
　　方案三次推倒。第一次是今年2月，拟把⟦Company#9|力生制药⟧剥离后出售80%股权，⟦GovernmentBody#13|天津市国资委⟧担心税基，没过；第二次6月，⟦Company#14|华润医药⟧、⟦Company#15|复星医药⟧都进了⟦OrganizationUnit#16|混改工作专班⟧的谈判名单，因职工安置意见不一散场；第三次才定下整体转让67%、由⟦Company#17|渤海国资⟧保留33%的架构，并附了六条承诺：五年内注册地不迁出⟦Province#6|天津⟧、在岗职工1.87万人三年内不裁、⟦Facility#18|现代中药产业园⟧三期继续建，投资额不低于18亿元。
　　⟦Company#4|津豫投资⟧的底细并不复杂，注册资本50亿元，⟦Group#5|绿叶实业⟧出资45%，⟦Fund#19|国新混改基金⟧出资30%，其余由⟦Company#20|招商局创投⟧等三家认购。⟦Group#5|绿叶实业⟧去年营业收入264亿元，净利润14.5亿元，主打产品⟦Product#21|卡瑞林⟧连续四年居麻醉类销量前三。“我们不是来拆楼的。”⟦Group#5|绿叶实业⟧董事长⟦Person#22|卜云骁⟧昨日在⟦Meeting#23|投资者电话会⟧上强调，入主后将设立10亿元的⟦Fund#24|津药创新基金⟧，头两年把⟦Group#3~|集团⟧研发费用率由2.3%提到5%。
　　市场先投了票。消息公布当天，⟦Company#7|中新药业⟧（600329）涨6.4%，⟦Company#8|天药股份⟧（600488）涨停，⟦Company#9|力生制药⟧（002393）收涨3.2%。⟦Company#25|渤海证券⟧医药组组长⟦Person#26|石静姝⟧却提醒，⟦Company#8|天药股份⟧2020年前三季度收入19.8亿元、净利润仅4130万元，出口受⟦Province#27|湖北⟧同行⟦Company#28|共同药业⟧低价冲击，“真正的硬仗在原料药”。
　　⟦Province#6|天津⟧这轮混改始于2017年，迄今⟦Group#29|天津建材集团⟧、⟦Group#30|一商集团⟧、⟦Company#31|天津建工⟧等18户市属集团完成股权转让，盘活资产逾4000亿元，引入资金680亿元。
　　与⟦Province#6|天津⟧隔河相望的⟦Place#61|滨海新区⟧也在清点家底。⟦Company#7|中新药业⟧的⟦Facility#62|隆顺榕制药厂⟧、⟦Facility#63|达仁堂中药城⟧搬迁后，腾出的三宗土地由⟦Company#64|津联置业⟧收储，对价14.2亿元；⟦Company#9|力生制药⟧的⟦Project#65|原料药异地改造⟧因环评延期，预算由6.8亿元增至8.1亿元。新老股东在⟦Meeting#66|第一次股东会⟧上约定，⟦Honor#67|中华老字号⟧品牌13个一个不卖，⟦Product#68|金万通⟧、⟦Product#69|紫雪散⟧两个沉睡品种明年复产，研发方面与⟦Institution#70|天津中医药大学⟧共建⟦OrganizationUnit#71|组分中药转化中心⟧。
====
#4 holdsStakeIn #3 ; percent=67%
#5 holdsStakeIn #3 ; percent=67%
#4 acquired #3 ; percent=67%
#5 acquired #3 ; percent=67%
#3 metric 股权成交价 = 106.8 亿元
#4 subsidiaryOf #5
#3 metric 总资产 = 409 亿元 ; time=截至2019年末
#3 metric 净资产 = 143 亿元 ; time=截至2019年末
#7 subsidiaryOf #3
#8 subsidiaryOf #3
#9 subsidiaryOf #3
#7 produces #10
#9 produces #11
#8 produces #12
#3 metric 营收 = 247 亿元
#7 metric 归母净利润 = 6.26 亿元 ; time=当年
#17 holdsStakeIn #3 ; percent=33%
#3 metric 在岗职工 = 1.87 万人
#3 operates #18
#18 metric 三期投资额 = 18 亿元 ; approx=atLeast ; status=planned
#4 metric 注册资本 = 50 亿元
#5 holdsStakeIn #4 ; percent=45%
#19 holdsStakeIn #4 ; percent=30%
#20 holdsStakeIn #4
#5 metric 营业收入 = 264 亿元 ; time=去年
#5 metric 净利润 = 14.5 亿元 ; time=去年
#5 produces #21
#22 holdsPosition #5 ; title=董事长
#22 said “我们不是来拆楼的。”
#22 participatedIn #23
#5 established #24 ; status=planned
#24 metric 规模 = 10 亿元 ; status=planned
#3 metric 研发费用率 = 5 % ; status=planned
#7 metric 股价上涨 = 6.4 %
#9 metric 股价上涨 = 3.2 %
#26 holdsPosition #25 ; title=医药组组长
#26 said “真正的硬仗在原料药”
#8 metric 收入 = 19.8 亿元 ; time=2020年前三季度
#8 metric 净利润 = 4130 万元 ; time=2020年前三季度
#28 locatedIn #27
#6 metric 完成股权转让市属集团 = 18 户
#6 metric 盘活资产 = 4000 亿元 ; approx=atLeast
#6 metric 引入资金 = 680 亿元
#3 metric 成交价较底价高 = 100 万元
#7 operates #62
#7 operates #63
#64 metric 收储对价 = 14.2 亿元
#9 hasProject #65
#65 metric 预算 = 8.1 亿元
#3 metric 中华老字号品牌 = 13 个
#3 receivedHonor #67
#3 produces #68 ; status=planned
#3 produces #69 ; status=planned
#3 cooperatesWith #70
#3 established #71
#70 established #71
#71 partOf #3
#3 launched #66
