⟦GovernmentBody#1|国务院国资委⟧简报转发⟦Group#2|华侨城旅投集团⟧经验：一份“⟦Initiative#3|合伙人⟧”试卷

　　【编者按】⟦Initiative#4|国有企业改革深化提升行动⟧以来，⟦Group#2|华侨城旅投集团⟧探索“⟦Initiative#3|合伙人⟧”机制，把打工者变成合伙人，现予转发，供各中央企业学习参考。

　　⟦Group#2|深圳华侨城旅游投资集团有限公司⟧（以下简称⟦Group#2|旅投集团⟧）经营景区、酒店、演艺三类业态，2021年亏损5.62亿元。面对疫情余波，⟦Group#2~|集团⟧在⟦Company#5|云南曲靖爨乡文旅公司⟧、⟦Company#6|昆明夜经济公司⟧、⟦Company#7|宜昌三峡演艺公司⟧3家三级企业试点“⟦Initiative#3|合伙人⟧”机制：不看身份看契约，骨干按利润目标对赌认购虚拟份额，完成目标，超额部分按阶梯返还；完不成，保证金扣减。

　　一、选准“人”。采取组织推荐和个人自荐相结合，42名合伙人“背着指标”上岗，人均缴纳保证金8.6万元。⟦Company#6|昆明夜经济公司⟧31岁的合伙人⟦Person#8|段沐辰⟧，原是后厨配菜员，主动报名承包“⟦Facility#9|翠湖灯会⟧”；⟦Company#5|爨乡文旅⟧总经理⟦Person#10|彭赟⟧则卖掉一套小房子凑足保证金。
　　二、定好“约”。由⟦OrganizationUnit#11|集团财务共享中心⟧、⟦OrganizationUnit#12|法务部⟧、⟦Institution#13|深圳大学⟧专家组成测算组，反复论证三年期考核指标，签订协议42份，三家企业2023年利润合计目标由1,200万元加码到1,880万元。
　　三、算清“账”。实行业绩日报、周榜、月考，所有数据进入“⟦Product#14|合伙账本⟧”小程序。2023年，3家企业实现利润2,317万元，超出目标23.2%，兑现合伙人超额奖励278万元，最高个人奖励41.5万元；⟦Company#7|三峡演艺公司⟧因《⟦Product#15|三峡回响⟧》上座率不及预期，4名合伙人被扣保证金共11.2万元。
　　四、守住“线”。⟦PartyOrganization#16|集团纪委⟧全程嵌入，出台《⟦Policy#17|合伙人负面清单⟧》，严禁变相高薪、国资流失，审计发现2起关联采购问题，均已纠正。

　　从试点到推广，目前“⟦Initiative#3|合伙人⟧”机制已扩大到⟦Company#18|西安曲江欢乐谷⟧、⟦Company#19|天津滨海航母乐园⟧等11家单位、合伙人186名。⟦Group#2~|集团⟧经营性业务2023年接待游客4,310万人次，同比增长1.4倍，营业收入58.7亿元，同比增长62%，净利润转正。但经济学者⟦Person#20|虞若愚⟧提醒：“短期盈利压力下，合伙人容易动‘透支品牌’的歪脑筋。”对此，⟦Group#2~|集团⟧将下一轮合同期由一年延长至三年，并引入游客满意度指标，权重15%。

　　2024年，⟦Group#2~|集团⟧计划在⟦Province#21|海南⟧、⟦Province#22|西藏⟧各选一家景区推开，并与⟦Group#23|中国旅游集团⟧交流互鉴。
====
#2 launched #3
#2 launched #4
#2 metric 亏损 = 5.62 亿元 ; time=2021年
#5 launched #3
#6 launched #3
#7 launched #3
#5 subsidiaryOf #2
#6 subsidiaryOf #2
#7 subsidiaryOf #2
#2 metric 试点企业 = 3 家
#2 metric 合伙人 = 42 名
#2 metric 人均缴纳保证金 = 8.6 万元
#8 holdsPosition #6 ; title=合伙人
#8 launched #9
#8 metric 年龄 = 31 岁
#10 holdsPosition #5 ; title=总经理
#11 partOf #2
#12 partOf #2
#2 cooperatesWith #13
#2 metric 签订协议 = 42 份
#2 metric 三家企业利润合计目标 = 1880 万元 ; time=2023年
#2 metric 三家企业利润 = 2317 万元 ; time=2023年
#2 metric 超出目标 = 23.2 %
#2 metric 兑现超额奖励 = 278 万元
#2 metric 最高个人奖励 = 41.5 万元
#2 produces #14
#7 produces #15
#7 metric 扣减保证金 = 11.2 万元
#7 metric 被扣合伙人 = 4 名
#16 partOf #2
#2 issued #17
#16 metric 关联采购问题 = 2 起
#18 launched #3
#19 launched #3
#2 metric 推广单位 = 11 家
#2 metric 推广合伙人 = 186 名
#2 metric 接待游客 = 4310 万人次 ; time=2023年
#2 metric 接待游客同比增长 = 1.4 倍 ; time=2023年
#2 metric 营业收入 = 58.7 亿元 ; time=2023年
#2 metric 营业收入同比增长 = 62 % ; time=2023年
#2 metric 游客满意度指标权重 = 15 % ; status=planned
#20 said “短期盈利压力下，合伙人容易动‘透支品牌’的歪脑筋。”
#2 cooperatesWith #23 ; status=planned
