// What is dated, by period; what names no year stands apart, as nothing is guessed.

import { meta, statements } from "./data.js";
import { $, el, replace } from "./dom.js";
import { passes } from "./filters.js";
import { link } from "./panel.js";
import { go } from "./state.js";
import { badge, objectText, predicateName } from "./values.js";
import { t } from "./words.js";

const SHOWN = 400;

export function render(s, before) {
  if (s.view !== "time") return;
  if (["view", "types", "predicates", "docs", "status", "conf", "period", "lang", "theme"].every((f) => s[f] === before[f])) return;
  if (meta.server) meta.server.need(["time"]);
  const found = [...statements.values()].filter((x) => x.qualifiers.time && passes(x));
  found.sort((a, b) => b.month - a.month || (a.qualifiers.time < b.qualifiers.time ? -1 : a.qualifiers.time > b.qualifiers.time ? 1 : 0));
  const years = new Map();
  for (const x of found.slice(0, SHOWN)) {
    const year = x.month ? String(Math.floor(x.month / 100)) : t("undated");
    if (!years.has(year)) years.set(year, new Map());
    const periods = years.get(year);
    periods.set(x.qualifiers.time, [...(periods.get(x.qualifiers.time) || []), x]);
  }
  replace($("time"), years.size ? [...years].map(([year, periods]) => el("section", { class: "year" }, el("h2", {}, year),
    [...periods].map(([period, list]) => el("div", { class: "period" }, el("h3", {}, period), el("ul", {}, list.map(entry)))))) : el("p", { class: "empty" }, t("noTime")));
}

function entry(s) {
  return el("li", {}, link(s.subject), el("button", { type: "button", class: "plain", onclick: () => go({ statement: s.id, entity: "", pair: "" }) }, `${predicateName(s.predicate)} ${objectText(s)}`), badge(s));
}
