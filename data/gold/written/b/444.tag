⟦Group#15|XX集团有限公司⟧⟦Meeting#13|第二届董事会第十七次会议⟧纪要

时间：2023年9月14日下午
地点：⟦Facility#1|集团总部大楼⟧1206会议室
主持人：董事长⟦Person#2|张某某⟧
出席：董事⟦Person#3|李某⟧、⟦Person#4|欧阳某⟧、⟦Person#5|秦某某⟧，外部董事⟦Person#6|程某⟧、⟦Person#7|钟离某某⟧
列席：⟦PartyOrganization#8|集团纪委⟧书记⟦Person#9|**⟧，⟦OrganizationUnit#10|财务管理部⟧、⟦OrganizationUnit#11|战略投资部⟧、⟦OrganizationUnit#12|法务风控部⟧负责人

⟦Meeting#13~|会议⟧审议了7项议案，听取了2项汇报，纪要如下：

一、审议通过《⟦Policy#14|关于三户亏损企业治理方案的议案⟧》。⟦Meeting#13~|会议⟧指出，⟦Group#15|XX集团⟧2022年末有亏损子企业23户，亏损面31.5%，亏损额4.86亿元，今年1—8月已减亏2.1亿元。同意对⟦Company#16|某某化纤公司⟧实施停产止损、对⟦Company#17|XX大酒店⟧公开挂牌转让、对⟦Company#18|某某商贸公司⟧吸收合并到⟦Company#19|XX供应链公司⟧。⟦Meeting#13~|会议⟧要求：“治亏不能只在报表上做文章，今年亏损户数务必压减到12户以内，亏损面降到20%以下。”

二、审议通过《⟦Policy#20|关于调整集团总部机构设置的议案⟧》。⟦Group#15~|集团⟧总部职能部门由17个减为11个，编制由268人核减为190人。撤销⟦OrganizationUnit#21|综合开发部⟧，新设⟦OrganizationUnit#22|数字化中心⟧和⟦OrganizationUnit#23|科技创新部⟧。

三、原则同意《⟦Policy#24|关于受让**股份公司5.2%股权的议案⟧》。受让价格不高于每股8.35元，总价款控制在3.4亿元以内，由⟦OrganizationUnit#11|战略投资部⟧报⟦GovernmentBody#25|市国资委⟧备案后实施。⟦Person#6|程某⟧董事投弃权票，理由是标的企业应收账款真实性有待核查。

四、否决《⟦Policy#26|关于在XX县投资建设光伏组件项目的议案⟧》。与会董事认为，该项目投资12亿元，内部收益率仅为4.1%，低于⟦Group#15~|集团⟧6%的底线，且组件行业产能严重过剩。

五、审议通过《⟦Policy#27|董事会向经理层授权管理办法（修订稿）⟧》，将单笔500万元以下的固定资产投资、1000万元以下的资产处置授权总经理办公会决定。

六、审议通过聘任⟦Person#28|蒲某某⟧为总会计师的议案，任期三年；免去⟦Person#29|刘某⟧总会计师职务。

七、听取⟦OrganizationUnit#12|法务风控部⟧关于⟦Company#16|化纤公司⟧诉讼情况的汇报。目前涉诉案件19起，标的额7300余万元，已结案11起，挽回损失**万元。

⟦Meeting#13~|会议⟧强调，各部门要抓好落实，由⟦OrganizationUnit#30|董事会办公室⟧每月督办一次。

2023年9月18日印发
====
#2 holdsPosition #15 ; title=董事长
#3 holdsPosition #15 ; title=董事
#4 holdsPosition #15 ; title=董事
#5 holdsPosition #15 ; title=董事
#6 holdsPosition #15 ; title=外部董事
#7 holdsPosition #15 ; title=外部董事
#8 partOf #15
#9 holdsPosition #8 ; title=书记
#10 partOf #15
#11 partOf #15
#12 partOf #15
#21 partOf #15
#22 partOf #15
#23 partOf #15
#30 partOf #15
#2 participatedIn #13
#3 participatedIn #13
#4 participatedIn #13
#5 participatedIn #13
#6 participatedIn #13
#7 participatedIn #13
#9 participatedIn #13
#15 launched #13 ; time=2023年9月14日
#13 metric 审议议案 = 7 项
#13 metric 听取汇报 = 2 项
#15 issued #14
#15 issued #20
#15 issued #27
#15 metric 亏损子企业 = 23 户 ; time=2022年末
#15 metric 亏损面 = 31.5 % ; time=2022年末
#15 metric 亏损额 = 4.86 亿元 ; time=2022年末
#15 metric 减亏 = 2.1 亿元 ; time=今年1—8月
#16 subsidiaryOf #15
#17 subsidiaryOf #15
#18 subsidiaryOf #15
#19 subsidiaryOf #15
#13 said “治亏不能只在报表上做文章，今年亏损户数务必压减到12户以内，亏损面降到20%以下。”
#15 metric 亏损户数 = 12 户 ; approx=atMost ; status=planned ; time=今年
#15 metric 亏损面 = 20 % ; approx=atMost ; status=planned ; time=今年
#15 metric 总部职能部门 = 11 个
#15 metric 总部编制 = 190 人
#15 established #22
#15 established #23
#15 metric 受让股权总价款 = 3.4 亿元 ; approx=atMost ; status=planned
#25 supervises #15
#28 holdsPosition #15 ; title=总会计师
#29 holdsPosition #15 ; title=总会计师 ; status=ended
#16 metric 涉诉案件 = 19 起
#16 metric 标的额 = 7300 万元 ; approx=about
#16 metric 结案 = 11 起
#16 metric 挽回损失 = null 万元
