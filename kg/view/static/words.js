// What the interface says, in Chinese and English; labels of types and relations come with the data.

const WORDS = {
  title: ["报告图谱", "Report graph"],
  search: ["搜索名称、简称、拼音首字母…（/）", "Search name, alias, pinyin initials… (/)"],
  nothing: ["没有找到", "Nothing found"],
  graph: ["图谱", "Graph"], reader: ["报告", "Reports"], data: ["数据", "Data"],
  strategy: ["战略", "Strategies"], hierarchy: ["层级", "Hierarchy"], time: ["时间", "Timeline"],
  types: ["类型", "Types"], relations: ["关系", "Relations"], reports: ["报告", "Reports"],
  statuses: ["状态", "Status"], confidence: ["置信度不低于", "Confidence at least"], period: ["时间", "Period"],
  anyPeriod: ["不限", "any"], withPeriod: ["有时间的", "with a period"], communities: ["社群", "Communities"],
  reset: ["清除筛选", "Clear filters"], filters: ["筛选", "Filters"],
  asserted: ["已述", "asserted"], planned: ["计划", "planned"], reported: ["转述", "reported"],
  ended: ["已终止", "ended"], negated: ["否定", "negated"],
  overview: ["总览", "Overview"], all: ["全部", "Everything"], hops: ["步", "hops"], hopsOf: ["范围", "Range"],
  near: ["看邻域", "Neighbourhood"], pathFrom: ["路径起点", "Path from"], pathTo: ["路径终点", "Path to"],
  path: ["最短路径", "Shortest path"], noPath: ["两者之间没有路径", "No path joins them"],
  shown: ["显示 {0} / {1} 个实体", "{0} of {1} entities shown"], hidden: ["另有 {0} 个邻居", "{0} more neighbours"],
  also: ["又称", "Also"], local: ["仅在本文中", "of one report only"], more: ["再显示 {0} 条", "{0} more"],
  kept: ["另有 {0} 条未载入，可用 SPARQL 查询", "{0} more are not loaded; ask by SPARQL"], masked: ["名称隐去", "name blacked out"],
  central: ["关联最多", "Most connected"], doubts: ["存疑", "Doubtful"],
  original: ["原文", "Source"], rule: ["规则", "rule"], subject: ["主语", "subject"], cue: ["线索", "cue"], object: ["宾语", "object"],
  pick: ["点选节点或连线，看它的陈述和原句。双击节点展开邻域。", "Pick a node or an edge to see its statements and sentences. Double-click a node to open its neighbourhood."],
  statementsOf: ["{0} 条陈述", "{0} statements"], reverse: ["（被）", " (of)"], link: ["复制链接", "Copy link"], copied: ["已复制", "Copied"],
  mentions: ["实体", "Mentions"], marks: ["陈述", "Statements"], unread: ["未读出的句子", "Sentences that yielded nothing"],
  figuresUnread: ["未读出的数字", "Figures that yielded nothing"],
  figures: ["指标", "Figures"], aid: ["帮扶", "Aid"], positions: ["职务", "Positions"], honours: ["荣誉", "Honours"],
  policies: ["政策", "Policies"], statements: ["全部陈述", "All statements"],
  organization: ["主体", "Subject"], metric: ["指标", "Indicator"], value: ["原值", "As written"], base: ["基本单位值", "In base units"],
  unit: ["单位", "Unit"], status: ["状态", "Status"], sentence: ["原句", "Sentence"], giver: ["帮扶方", "Giver"],
  place: ["村镇", "Village or town"], target: ["对象", "Given to"], amount: ["金额", "Amount"], yuan: ["元", "Yuan"],
  frequency: ["频次", "How often"], purpose: ["用途", "Purpose"], person: ["人物", "Person"], position: ["职务", "Title"],
  honour: ["荣誉", "Honour"], holder: ["获得者", "Holder"], policy: ["政策", "Policy"], relation: ["关系", "Relation"], once: ["未写频次", "not stated"],
  report: ["报告", "Report"], sum: ["合计", "Sum"], contains: ["筛选本表…", "Filter this table…"], rows: ["{0} 行", "{0} rows"],
  chart: ["图示", "Chart"], noRows: ["没有符合筛选的内容。可清除左侧筛选。", "Nothing passes the filters. Clear them on the left."],
  redacted: ["已隐去", "redacted"], about: ["约", "about "], atLeast: ["不少于", "at least "], atMost: ["不超过", "at most "],
  declared: ["称 {0}，列 {1}", "declares {0}, lists {1}"], agrees: ["与名称相符", "as declared"],
  core: ["核心", "core"], platform: ["平台", "platforms"], track: ["赛道", "tracks"], baseRole: ["基地", "bases"], part: ["组成", "parts"],
  noStrategy: ["报告中没有写明组成的战略。", "No report spells out a strategy."], noTree: ["没有上下级关系。", "No hierarchy is stated."],
  noTime: ["没有带时间的陈述。", "No statement has a period."], undated: ["未写年份", "Year not stated"], former: ["前身", "formed from"], stake: ["持股", "stake"],
  export: ["导出", "Export"], png: ["图片 PNG", "Picture PNG"], svgFile: ["图片 SVG", "Picture SVG"], csv: ["陈述 CSV", "Statements CSV"],
  turtle: ["陈述 Turtle", "Statements Turtle"], print: ["打印", "Print"], theme: ["明暗", "Light or dark"], language: ["English", "中文"],
  help: ["键盘", "Keyboard"], keys: [
    "/ 搜索 · 1–6 视图 · 方向键 在邻居间移动 · Enter 展开 · Esc 返回 · + − 缩放 · 0 全图 · ? 本帮助",
    "/ search · 1–6 views · arrows walk neighbours · Enter opens · Esc back · + − zoom · 0 fit · ? this help"],
  foot: ["{0} 份报告 · {1} 个实体 · {2} 条陈述 · 未读出 {3} 句、{4} 个数字", "{0} reports · {1} entities · {2} statements · {3} sentences and {4} figures unread"],
  canvasLabel: ["关系图：{0} 个实体，{1} 条连线。方向键在邻居间移动。", "Network of {0} entities and {1} edges. Arrow keys walk the neighbours."],
  tooMany: ["只显示最相关的 {0} 个", "Only the {0} most relevant are shown"], from: ["起", "from"], to: ["到", "to"], close: ["关闭", "Close"],
  loading: ["正在读取…", "Loading…"], failed: ["服务器没有应答", "The server did not answer"], sparql: ["SPARQL 查询", "SPARQL editor"],
};

let language = 0;

export function speak(lang) {
  language = lang === "en" ? 1 : 0;
  document.documentElement.lang = language ? "en" : "zh-CN";
}

export const speaking = () => (language ? "en" : "zh");

export function t(key, ...values) {
  const text = Object.hasOwn(WORDS, key) ? WORDS[key][language] : key;
  return text.replace(/\{(\d)\}/g, (_, n) => values[Number(n)]);
}

// One of a pair [zh, en] that came with the data.
export const choose = (zh, en) => (language ? en : zh);
