⟦GovernmentBody#1|湖北省国资委⟧主任在企业监事会工作会上的讲话（摘要）
（2004年3月11日）

同志们：
⟦GovernmentBody#1|湖北省人民政府国有资产监督管理委员会⟧挂牌还不到一年,这是⟦GovernmentBody#1~|委⟧里第一次专门开会研究外派监事会的事。刚才,⟦Person#2|裘汉章⟧同志代表⟦OrganizationUnit#3|驻武钢北湖片区监事会⟧、⟦Person#4|屈爱莲⟧同志代表⟦OrganizationUnit#5|驻三环集团监事会⟧发了言,讲得都很实在。我讲三点。
第一,底子要摸清。全省列入⟦GovernmentBody#1~|我委⟧直接监管的企业36户,到去年底,资产总额1748亿元,国有净资产512亿元,职工41.2万人。帐面上看不错,但是36户里头亏损的有14户,亏损面38.9%;⟦Group#6|湖北省化工总公司⟧、⟦Company#7|省纺织控股公司⟧两家的资产负债率超过了100%,早就资不抵债。⟦Company#8|楚棉一厂⟧报了三年的“微利”,监事会进去一个月,查出潜亏4300万元。
第二,胆子要放大。有的监事同志讲,“人家吃饭请我坐主宾,翻脸就不好意思了”。这个思想要不得。《⟦Policy#9|国有企业监事会暂行条例⟧》是⟦GovernmentBody#10|国务院⟧发的,《⟦Policy#11|企业国有资产监督管理暂行条例⟧》去年5月也公布了,尚方宝剑在手。要敢于查帐,敢于列席,敢于说“不”。对⟦Group#12|三环集团公司⟧转让⟦Company#13|襄樊轴承公司⟧51%股权一事,⟦OrganizationUnit#5~|监事会⟧提出重新评估,结果国有权益多收回2600万元,⟦GovernmentBody#1~|我委⟧给予通报表扬。
第三,步子要走稳。今年要把省属企业监事会由5个增加到11个,专职监事由19名增加到45名,经费由⟦GovernmentBody#14|省财政厅⟧列入预算,不准在企业报销一分钱。各市州也要动起来。⟦City#15|宜昌⟧、⟦City#16|黄石⟧已经派出,⟦City#17|荆州⟧、⟦City#18|孝感⟧上半年要拿出方案,报⟦GovernmentBody#19|省编办⟧批准。
最后讲一句,监事会与企业董事会不是冤家。帮企业堵住一个漏洞,比多开十次会强。
再补充一件事。⟦GovernmentBody#50|国务院国资委⟧今年对19户中央企业试行监事会当期监督,⟦GovernmentBody#51|广东省国资委⟧、⟦GovernmentBody#52|上海市国资委⟧派财务总监的路子,我们也要去学。4月份⟦GovernmentBody#1~|委⟧里组织两个组,一组由⟦Person#53|覃道明⟧副主任带队去⟦Province#54|广东⟧,一组由我带队去⟦Province#55|上海⟧,回来要拿出《⟦Policy#56|湖北省国有企业监事会工作规则⟧》(试行)。⟦Group#57|湖北清江水电开发公司⟧、⟦Group#58|湖北省高速公路集团⟧、⟦Company#59|安琪酵母⟧三家的监事会报告写得好,有数字、有建议、有下文,⟦Group#57|清江公司⟧去年采纳监事会建议14条,节约建设资金3100万元,请⟦OrganizationUnit#60|办公室⟧印发各户学习。⟦Institution#61|中南财经政法大学⟧还为我们培训了62名专兼职监事,费用没有收一分。
====
#3 partOf #1
#5 partOf #1
#1 metric 直接监管企业 = 36 户 ; time=去年底
#1 metric 资产总额 = 1748 亿元 ; time=去年底
#1 metric 国有净资产 = 512 亿元 ; time=去年底
#1 metric 职工 = 41.2 万人 ; time=去年底
#1 metric 亏损企业 = 14 户
#1 metric 亏损面 = 38.9 %
#1 supervises #6
#1 supervises #7
#1 supervises #12
#6 metric 资产负债率 = 100 % ; approx=atLeast
#7 metric 资产负债率 = 100 % ; approx=atLeast
#8 metric 潜亏 = 4300 万元
#10 issued #9
#12 holdsStakeIn #13 ; percent=51% ; status=ended
#12 metric 多收回国有权益 = 2600 万元
#1 metric 外派监事会 = 11 个 ; time=今年 ; status=planned
#1 metric 专职监事 = 45 名 ; time=今年 ; status=planned
#53 holdsPosition #1 ; title=副主任
#53 visited #54 ; status=planned
#50 metric 试行当期监督中央企业 = 19 户 ; time=今年
#1 issued #56 ; status=planned
#57 metric 采纳监事会建议 = 14 条 ; time=去年
#57 metric 节约建设资金 = 3100 万元 ; time=去年
#60 partOf #1
#61 metric 培训监事 = 62 名
#1 cooperatesWith #61
