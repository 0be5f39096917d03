⟦Group#8|榆林能源集团⟧⟦Company#2|榆能煤业⟧：一部“瘦身记”的前世今生

　　在⟦Province#3|陕北⟧，提起⟦Company#2|榆能煤业公司⟧，老矿工总爱说一句：“一张牌子，挂了七个庙。”

　　1998年，⟦GovernmentBody#4|榆林地区经贸委⟧把⟦Facility#5|麻黄梁煤矿⟧、⟦Facility#6|榆卜界煤矿⟧、⟦Facility#7|常兴煤矿⟧等七座小煤矿凑成一家总公司；2006年更名，划归⟦Group#8|榆林能源集团⟧；2013年又随着煤价走低，子公司铺到了49户，“有的公司一间办公室挂五块牌，开支一年180万元，业务一单没有”。⟦Person#9|贺金保⟧曾是清算员，如今是⟦Company#2~|公司⟧⟦OrganizationUnit#10|企业管理部⟧部长。

　　2021年，⟦Initiative#11|国企改革三年行动⟧把“瘦身健体、压减层级”写进考核。⟦Group#8|榆林能源集团⟧立下军令状：三年内⟦Company#2|榆能煤业⟧法人户数压到20户以下、层级压到三级以内。谁来拍板？⟦PartyOrganization#12|公司党委⟧前置研究，⟦OrganizationUnit#13|董事会⟧审定，成立由总经理⟦Person#14|折志强⟧任组长的⟦OrganizationUnit#15|压减专班⟧，一户一档、一户一律师、一户一时限。

　　怎么减？三种办法。注销：⟦Company#16|神木永兴商贸⟧等17户“空壳”一口气注销，最快的一户只用了23天；合并：⟦Company#17|榆阳运销公司⟧与⟦Company#18|横山运销公司⟧合成⟦Company#19|榆能运销公司⟧，人员从318人精简为141人；转让：⟦Company#20|定边风机维修厂⟧60%股权以2,240万元卖给⟦Company#21|陕西鼓风机集团维检公司⟧，溢价27%。

　　最难啃的是⟦Company#22|绥德化肥厂⟧，停产12年，还有养老欠费1,860万元、债权人54个。⟦Person#14|折志强⟧三赴⟦County#23|绥德县⟧，和⟦GovernmentBody#24|县法院⟧、⟦GovernmentBody#25|县人社局⟧蹲在一起磨，最后以“⟦Initiative#26|厂房换社保⟧”方式闭环——土地由县里收储，所得款项优先偿还社保。最后一名职工⟦Person#27|艾润月⟧领到补缴凭证那天，哭了。

　　截至2023年11月，法人户数由49户减到18户，管理层级压缩至三级，年节约管理费用3,700万元，管理费用率下降1.9个百分点；⟦Company#2~|公司⟧利润总额21.3亿元，创历史新高。⟦GovernmentBody#28|陕西省国资委⟧印发简报推广，称之为“⟦Initiative#29|榆能三法⟧”。⟦Institution#30|西北大学⟧教授⟦Person#31|缑天成⟧认为：“户数减少不是目的，能不能不再长回来才是考验。”

　　对此，⟦Company#2~|公司⟧的回答是《⟦Policy#32|子企业设立负面清单⟧》——新设企业须经⟦Group#8|集团⟧批准、投资回报率不得低于8%，并要求设立满三年未达产的一律退出。
====
#4 established #2 ; time=1998年
#2 operates #5
#2 operates #6
#2 operates #7
#2 subsidiaryOf #8
#2 metric 子公司 = 49 户 ; time=2013年
#9 holdsPosition #10 ; title=部长
#10 partOf #2
#8 launched #11
#2 metric 法人户数 = 20 户 ; approx=atMost ; status=planned ; time=三年内
#2 metric 管理层级 = 3 级
#12 partOf #2
#13 partOf #2
#14 holdsPosition #2 ; title=总经理
#14 holdsPosition #15 ; title=组长
#2 established #15
#15 partOf #2
#16 subsidiaryOf #2
#17 subsidiaryOf #2
#18 subsidiaryOf #2
#20 subsidiaryOf #2
#22 subsidiaryOf #2
#2 metric 注销企业 = 17 户
#19 formedFrom #17
#19 formedFrom #18
#19 subsidiaryOf #2
#19 metric 人员 = 141 人
#21 acquired #20 ; percent=60%
#20 metric 股权转让价款 = 2240 万元
#20 metric 溢价 = 27 %
#22 metric 停产 = 12 年
#22 metric 养老欠费 = 1860 万元
#22 metric 债权人 = 54 个
#14 visited #23
#2 launched #26
#27 holdsPosition #22 ; title=职工
#2 metric 法人户数 = 18 户 ; time=截至2023年11月
#2 metric 节约管理费用 = 3700 万元 ; time=年
#2 metric 管理费用率下降 = 1.9 个百分点
#2 metric 利润总额 = 21.3 亿元
#2 launched #29
#31 holdsPosition #30 ; title=教授
#31 said “户数减少不是目的，能不能不再长回来才是考验。”
#2 issued #32
#2 metric 投资回报率 = 8 % ; approx=atLeast
