⟦Group#1|三峡集团⟧旗下“风光主力军”⟦Group#2|三峡能源⟧披露半年报

⟦Group#2|三峡能源⟧30日交出上市以来第七份半年报。报告期，⟦Group#2|中国三峡新能源（集团）股份有限公司⟧（简称⟦Group#2|三峡能源⟧，600905）总发电量393.1亿千瓦时，同比增长8.9%；营业收入147.4亿元，同比下降2.2%；利润总额51.0亿元；归母净利38.2亿元，同比下降5.5%。收入不增反降，⟦Group#2~|公司⟧归因于市场化电价下行：平均上网电价0.4132元/千瓦时，比去年同期低0.0517元；限电损失31亿千瓦时。

●海上：⟦Project#3|阳江青洲五、六、七⟧三期加快，⟦Facility#4|三峡阳江沙扒海上风电场⟧170万千瓦满一年无非停；⟦Facility#5|江苏如东H6、H10⟧柔直送出电量20.4亿千瓦时；⟦Product#6|三峡引领号⟧漂浮式风机抗住台风14级。
●陆上：⟦Project#7|库布其沙漠鄂尔多斯中北部基地⟧先导100万千瓦光伏并网，由⟦Company#8|三峡陆上新能源总公司⟧与⟦Company#9|内蒙古能源发电投资⟧按56%、44%持股的⟦Company#10|内蒙古三峡蒙能能源公司⟧实施，⟦Project#7~|基地⟧总规模1600万千瓦，总投资988亿元。⟦Project#11|吉木萨尔光伏⟧配储8%；⟦Facility#12|云南弥勒西风电场⟧首台风机“以大代小”，利用小时从1900增到2870。
●新业态：全资企业⟦Company#13|三峡电能⟧运营用户侧储能32座；⟦Company#14|三峡智慧能源投资⟧参股⟦Company#15|金风科技⟧5.8%的股权处置收回6.2亿元，计入投资收益；在⟦Province#16|青海⟧⟦County#17|格尔木⟧的⟦Project#18|光热+光伏100兆瓦⟧定日镜安装完成。

控股股东⟦Group#1|中国长江三峡集团⟧直接持股28.4%，另通过⟦Company#19|三峡投资⟧、⟦Company#20|长江电力⟧分别间接持有5.2%、3.5%，⟦GovernmentBody#21|国务院国资委⟧为实控人。⟦Fund#22|社保基金413组合⟧新进前十大股东，持0.9%。截至6月底，并网装机4993万千瓦，其中风电2299万千瓦、光伏2651万千瓦；在建876万千瓦；总资产3697亿元，资产负债率71.2%。

“规模不再是护城河。”⟦Group#2~|公司⟧总会计师⟦Person#23|尉建岭⟧在业绩会说，下半年将大力推进“⟦Initiative#24|提质增效一号工程⟧”“⟦Initiative#25|度电营销⟧”，并通过⟦Platform#26|新能源场站云边协同集控平台⟧把无人值守比例提升至七成。⟦Company#27|中金公司⟧预计全年归母净利58亿—61亿元。据⟦GovernmentBody#28|国家能源局⟧，上半年全国新增光伏2.12亿千瓦，同比增长107%，新增风电5139万千瓦。
====
#2 subsidiaryOf #1
#2 metric 总发电量 = 393.1 亿千瓦时 ; time=上半年
#2 metric 总发电量同比增长 = 8.9 % ; time=上半年
#2 metric 营业收入 = 147.4 亿元 ; time=上半年
#2 metric 营业收入同比下降 = 2.2 % ; time=上半年
#2 metric 利润总额 = 51.0 亿元 ; time=上半年
#2 metric 归母净利 = 38.2 亿元 ; time=上半年
#2 metric 归母净利同比下降 = 5.5 % ; time=上半年
#2 metric 平均上网电价 = 0.4132 元/千瓦时 ; time=上半年
#2 metric 平均上网电价同比下降 = 0.0517 元 ; time=上半年
#2 metric 限电损失 = 31 亿千瓦时 ; time=上半年
#2 hasProject #3
#2 operates #4
#4 metric 装机 = 170 万千瓦
#2 operates #5
#5 metric 送出电量 = 20.4 亿千瓦时
#2 produces #6
#2 hasProject #7
#7 metric 先导光伏并网 = 100 万千瓦
#7 metric 总规模 = 1600 万千瓦
#7 metric 总投资 = 988 亿元
#10 hasProject #7
#8 holdsStakeIn #10 ; percent=56%
#9 holdsStakeIn #10 ; percent=44%
#8 subsidiaryOf #2
#2 hasProject #11
#11 metric 配储 = 8 %
#2 operates #12
#12 metric 利用小时 = 2870 小时
#13 subsidiaryOf #2
#13 metric 用户侧储能 = 32 座
#14 holdsStakeIn #15 ; percent=5.8% ; status=ended
#14 metric 股权处置收回 = 6.2 亿元
#17 locatedIn #16
#18 locatedIn #17
#2 hasProject #18
#18 metric 规模 = 100 兆瓦
#1 holdsStakeIn #2 ; percent=28.4%
#19 holdsStakeIn #2 ; percent=5.2%
#20 holdsStakeIn #2 ; percent=3.5%
#21 holdsStakeIn #2
#22 holdsStakeIn #2 ; percent=0.9%
#2 metric 并网装机 = 4993 万千瓦 ; time=截至6月底
#2 metric 风电装机 = 2299 万千瓦 ; time=截至6月底
#2 metric 光伏装机 = 2651 万千瓦 ; time=截至6月底
#2 metric 在建 = 876 万千瓦 ; time=截至6月底
#2 metric 总资产 = 3697 亿元 ; time=截至6月底
#2 metric 资产负债率 = 71.2 % ; time=截至6月底
#23 holdsPosition #2 ; title=总会计师
#23 said “规模不再是护城河。”
#2 launched #24 ; status=planned
#2 launched #25 ; status=planned
#26 metric 无人值守比例 = 70 % ; status=planned
#2 metric 归母净利 = 58 亿元 ; value_max=61 ; time=全年 ; status=planned
#28 metric 全国新增光伏 = 2.12 亿千瓦 ; time=上半年
#28 metric 全国新增光伏同比增长 = 107 % ; time=上半年
#28 metric 全国新增风电 = 5139 万千瓦 ; time=上半年
#2 established #26
