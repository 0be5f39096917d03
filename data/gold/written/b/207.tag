证券代码:600875 股票简称:⟦Company#1|东方电气⟧ 编号:临2007-031
⟦Company#1|东方电气股份有限公司⟧重大资产重组进展暨复牌公告

一、重组概述
经⟦Company#1~|公司⟧⟦Meeting#2|第五届董事会第十一次会议⟧审议通过,⟦Company#1~|公司⟧拟以发行A股及支付现金的方式,收购控股股东⟦Group#3|中国东方电气集团公司⟧(以下简称"⟦Group#3|东电集团⟧")持有的⟦Company#4|东方锅炉(集团)股份有限公司⟧(以下简称"⟦Company#4|东方锅炉⟧")68.05%股权及⟦Company#5|东方汽轮机厂⟧100%的股权,并由⟦Group#3|东电集团⟧以股权置换的形式向⟦Company#4|东方锅炉⟧其他股东发出全面收购要约。整个交易完成后,⟦Company#4|东方锅炉⟧将终止上市,⟦Group#3|东电集团⟧主业资产实现整体上市。
二、交易价格
以2007年3月31日为评估基准日,标的资产评估值为120.7亿元。其中⟦Company#4|东方锅炉⟧每股作价31.35元,换股比例为1:1.02,即每股⟦Company#4|东方锅炉⟧可换取1.02股⟦Company#1~|本公司⟧A股。⟦Company#1~|公司⟧本次拟发行股份3.67亿股,发行价格24.17元/股,剩余价款32亿元分期支付,期限不超过5年。
三、股权结构
目前⟦Company#1~|公司⟧总股本4.5亿股,⟦Group#3|东电集团⟧持有49.44%,境外上市外资股(H股)占37.78%,A股社会公众股占12.78%。交易后⟦Group#3|东电集团⟧持股比例将升至70%以上。为维持上市地位,⟦Group#3|东电集团⟧承诺在24个月内引入战略投资者。
四、审批情况
本次交易已获⟦GovernmentBody#6|国务院国资委⟧国资产权[2007]512号文批复,⟦GovernmentBody#7|商务部⟧、⟦GovernmentBody#8|香港证监会⟧的相关豁免申请正在审核。⟦GovernmentBody#9|中国证监会⟧⟦OrganizationUnit#10|上市公司监管部⟧于5月24日出具反馈意见,要求补充说明⟦Facility#11|汶川工厂⟧租用土地的权属瑕疵。
五、特别风险提示
1、⟦Company#5|东方汽轮机厂⟧为全民所有制企业,须先行改制为有限责任公司,更名为⟦Company#12|东方汽轮机有限公司⟧。
2、核电产品订单中有29.6亿元来自⟦Group#13|中国广东核电集团⟧的⟦Project#14|岭澳二期⟧,交货期可能顺延。
3、原材料价格上涨。今年一季度中厚板均价同比上涨18%。
六、中介机构
独立财务顾问:⟦Company#15|中信证券股份有限公司⟧,项目主办人:⟦Person#16|乌兰⟧、⟦Person#17|漆雕勇⟧;法律顾问:⟦Institution#18|金杜律师事务所⟧;审计机构:⟦Institution#19|德勤华永会计师事务所⟧。
⟦Company#1~|公司⟧股票将于2007年6月1日开市起复牌。
咨询电话:028-87583666  联系人:⟦Person#20|龚艳⟧
                         ⟦OrganizationUnit#21|东方电气股份有限公司董事会⟧
                         2007年5月31日
====
#1 launched #2
#1 acquired #4 ; percent=68.05% ; status=planned
#1 acquired #5 ; percent=100% ; status=planned
#3 holdsStakeIn #4 ; percent=68.05%
#3 holdsStakeIn #5 ; percent=100%
#5 subsidiaryOf #3
#4 subsidiaryOf #3
#1 metric 标的资产评估值 = 120.7 亿元 ; time=2007年3月31日
#4 metric 每股作价 = 31.35 元
#4 metric 换股比例 = 1.02 股
#1 metric 拟发行股份 = 3.67 亿股 ; status=planned
#1 metric 发行价格 = 24.17 元/股 ; status=planned
#1 metric 剩余价款 = 32 亿元 ; status=planned
#1 metric 剩余价款支付期限 = 5 年 ; approx=atMost ; status=planned
#1 metric 总股本 = 4.5 亿股
#3 holdsStakeIn #1 ; percent=49.44%
#3 holdsStakeIn #1 ; percent=70% ; status=planned
#1 metric H股占比 = 37.78 %
#1 metric A股社会公众股占比 = 12.78 %
#10 partOf #9
#12 formedFrom #5 ; status=planned
#1 metric 核电产品订单 = 29.6 亿元
#13 hasProject #14
#1 cooperatesWith #13
#1 metric 中厚板均价同比上涨 = 18 % ; time=今年一季度
#16 holdsPosition #15 ; title=项目主办人
#17 holdsPosition #15 ; title=项目主办人
#20 holdsPosition #1 ; title=联系人
#21 partOf #1
