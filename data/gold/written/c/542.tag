⟦Group#1|鞍钢⟧重组⟦Group#2|本钢⟧一周年：从“一个屋檐”到“一本账”

2021年10月15日，⟦GovernmentBody#3|辽宁省国资委⟧将所持⟦Group#2|本钢集团⟧51%股权无偿划转给⟦Group#1|鞍钢集团有限公司⟧，⟦Group#2|本钢⟧由此成为⟦Group#1|鞍钢⟧的控股二级子企业。一年来，账怎么并、人怎么聚、板卷怎么分，是外界最关心的三件事。

账。2022年前三季度，⟦Group#1|鞍钢集团⟧粗钢产量4180万吨，居全国第二；合并营收2631亿元，利润72.8亿元，其中⟦Group#2|本钢⟧利润由负转正，为3.4亿元。⟦Company#4|本钢板材⟧（000761）单季仍亏4.1亿元，⟦Company#5|鞍钢股份⟧（000898）归母净利润8.6亿元，同比降87%。行业整体利润率0.9%，两家都没能逃过下行周期。
板卷。⟦Group#1|鞍钢⟧汽车板和⟦Group#2|本钢⟧汽车板过去互相杀价，一吨能差200元。去年12月起由⟦Company#6|鞍钢汽车钢公司⟧统一接单，上半年合计销售263万吨，客户直供率提到82%，⟦Company#7|华晨宝马⟧认证钢种由34个增至47个，新品⟦Product#8|1500MPa热成形钢⟧单价比普板高1900元。
矿。⟦Company#9|鞍钢矿业⟧接管⟦Facility#10|南芬露天矿⟧、⟦Facility#11|歪头山矿⟧后，⟦Project#12|西鞍山铁矿⟧开工，项目总投资229亿元，资源量13亿吨，建成后年产铁精矿1000万吨，进入⟦Initiative#13|基石计划⟧首批名单。
人。⟦Group#2|本钢⟧本部由29个部门减到13个，在岗职工3.89万人比划转前少了8%；⟦Initiative#14|管理对标百问⟧由⟦Group#1|鞍钢⟧⟦PartyOrganization#15|党委⟧⟦OrganizationUnit#16|组织部⟧发起，⟦Group#2|本钢⟧党委书记⟦Person#17|岳南坡⟧带头答卷。年薪水平最高的炼铁操作岗，由11.2万元升至13.6万元。

“原来开会说‘你们⟦Group#1|鞍钢⟧’，现在说‘咱们’。”⟦Company#18|本钢北营炼铁总厂⟧高炉工长⟦Person#19|鲁青山⟧说。

⟦Institution#20|冶金工业规划研究院⟧院长⟦Person#21|巴文涛⟧打了分：协同效益32.7亿元，账目上80分，技术协同60分，混改只给40分。原定引入战投的混改至今没有签约，⟦Company#22|首钢⟧、⟦Company#23|中信泰富特钢⟧曾看过资料。⟦GovernmentBody#3|省国资委⟧保留49%股权，2023年能否转让其中的20%，要看⟦Group#24|中国国新⟧怎么谈。
回到车间看产品。⟦Company#4|本钢板材⟧⟦OrganizationUnit#61|冷轧厂⟧今年推出的⟦Product#62|BG800DP⟧双相钢进入⟦Company#63|沃尔沃汽车⟧亚太供应链，⟦Company#64|北台铸管⟧的⟦Product#65|DN1400顶管⟧用在了⟦Project#66|粤港澳大湾区水资源配置⟧；⟦Company#73|鞍钢股份鲅鱼圈分公司⟧的⟦Product#67|EH47止裂钢⟧拿到⟦Institution#68|挪威船级社⟧证书，供给⟦Company#69|外高桥造船⟧建造2.4万箱集装箱船。工序上，⟦Initiative#70|双跑赢⟧劳动竞赛以利润和成本两条线排名，⟦Company#18|北营炼铁总厂⟧连续三个月垫底后换了班子，吨铁成本随即下降146元。与之配套的，是总投资31亿元的⟦Project#71|本钢板材CCPP发电⟧和⟦Project#72|北营焦炉煤气制LNG⟧，均定于明年6月投产。
====
#3 holdsStakeIn #2 ; percent=51% ; status=ended
#1 holdsStakeIn #2 ; percent=51%
#2 subsidiaryOf #1
#1 metric 粗钢产量 = 4180 万吨 ; time=2022年前三季度
#1 metric 合并营收 = 2631 亿元 ; time=2022年前三季度
#1 metric 利润 = 72.8 亿元 ; time=2022年前三季度
#2 metric 利润 = 3.4 亿元 ; time=2022年前三季度
#4 metric 单季亏损 = 4.1 亿元
#5 metric 归母净利润 = 8.6 亿元 ; time=2022年前三季度
#5 metric 归母净利润同比下降 = 87 % ; time=2022年前三季度
#4 subsidiaryOf #2
#5 subsidiaryOf #1
#6 subsidiaryOf #1
#9 subsidiaryOf #1
#6 metric 合计销售 = 263 万吨 ; time=上半年
#6 metric 客户直供率 = 82 % ; time=上半年
#6 metric 华晨宝马认证钢种 = 47 个
#6 produces #8
#9 operates #10
#9 operates #11
#9 hasProject #12
#12 metric 总投资 = 229 亿元
#12 metric 资源量 = 13 亿吨
#12 metric 年产铁精矿 = 1000 万吨 ; status=planned
#12 participatedIn #13
#2 metric 本部部门 = 13 个
#2 metric 在岗职工 = 3.89 万人
#15 partOf #1
#16 partOf #15
#16 launched #14
#17 holdsPosition #2 ; title=党委书记
#2 metric 炼铁操作岗年薪 = 13.6 万元
#19 holdsPosition #18 ; title=高炉工长
#18 subsidiaryOf #2
#19 said “原来开会说‘你们鞍钢’，现在说‘咱们’。”
#21 holdsPosition #20 ; title=院长
#1 metric 协同效益 = 32.7 亿元
#3 holdsStakeIn #2 ; percent=49%
#8 metric 单价比普板高 = 1900 元
#2 metric 在岗职工减少 = 8 %
#61 partOf #4
#4 produces #62
#4 cooperatesWith #63
#64 produces #65
#64 subsidiaryOf #2
#73 subsidiaryOf #5
#73 produces #67
#73 cooperatesWith #69
#2 launched #70
#18 metric 吨铁成本下降 = 146 元
#4 hasProject #71
#71 metric 总投资 = 31 亿元
#72 metric 总投资 = 31 亿元
