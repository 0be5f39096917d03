// The data view: figures, aid by village, positions, honours, policies and all statements as tables.

import { left, meta, statements } from "./data.js";
import { $, button, el, replace, svg } from "./dom.js";
import { passes } from "./filters.js";
import { link } from "./panel.js";
import { plain } from "./sentence.js";
import { go } from "./state.js";
import { table } from "./table.js";
import { badge, grouped, inBase, objectText, predicateName, written } from "./values.js";
import { t } from "./words.js";

const TABS = { figures, aid, positions, honours, policies, statements: allStatements };
const NEEDS = { figures: ["metric"], aid: ["fundedAid", "pairedWith", "locatedIn"], positions: ["holdsPosition"], honours: ["receivedHonor"], policies: ["issued", "implements"], statements: [] };

export function render(s, before) {
  if (s.view !== "data") return;
  if (["view", "tab", "types", "predicates", "docs", "status", "conf", "period", "lang"].every((f) => s[f] === before[f])) return mark(s);
  const tab = Object.hasOwn(TABS, s.tab) ? s.tab : "figures";
  if (meta.server) meta.server.need(NEEDS[tab]);
  const rows = [...statements.values()].filter(passes);
  replace($("data"), el("div", { class: "tabs", role: "group" }, Object.keys(TABS).map((k) => button(t(k), () => go({ tab: k === "figures" ? "" : k }), { "aria-pressed": String(k === tab) }))), ...TABS[tab](rows),
    ...(left.has(NEEDS[tab].join(" ")) ? [el("p", { class: "counts" }, t("kept", left.get(NEEDS[tab].join(" "))))] : []));
  mark(s);
}

function mark(s) {
  for (const tr of $("data").querySelectorAll("tr[data-statement]")) tr.classList.toggle("current", tr.dataset.statement === s.statement);
}

const col = {
  entity: (key, head, of) => ({ key, head, kind: "name", of: (r) => (of(r) ? of(r).name : ""), cell: (r) => (of(r) ? link(of(r)) : "") }),
  q: (key, head) => ({ key, head, of: (r) => r.statement.qualifiers[key] || "" }),
  sentence: () => ({ key: "sentence", head: t("sentence"), kind: "wide", of: (r) => plain(r.statement), cell: (r) => el("span", { class: "said", title: plain(r.statement) }, plain(r.statement)) }),
  status: () => ({ key: "status", head: t("status"), of: (r) => t(r.statement.status), cell: (r) => badge(r.statement) || el("span", { class: "quiet" }, t("asserted")) }),
  report: () => ({ key: "report", head: t("report"), kind: "short", of: (r) => (r.statement.evidence[0] ? r.statement.evidence[0].document.name : "") }),
};

const rowsOf = (list) => list.map((statement) => ({ statement }));
const none = () => [el("p", { class: "empty" }, t("noRows"))];

function base() {
  return { key: "base", head: t("base"), number: true, of: (r) => inBase(r.statement.figure), cell: (r) => number(inBase(r.statement.figure)) };
}

const number = (n) => (n === null ? "" : grouped(String(n)));

function figures(all) {
  const rows = rowsOf(all.filter((s) => s.predicate === "metric"));
  if (!rows.length) return none();
  return [chart(rows), table("figures", [
    col.entity("organization", t("organization"), (r) => r.statement.subject), col.q("metric", t("metric")), col.q("time", t("period")),
    { key: "value", head: t("value"), number: true, of: (r) => written(r.statement.figure) }, base(),
    { key: "unit", head: t("unit"), of: (r) => (r.statement.figure ? r.statement.figure.baseUnit || r.statement.figure.unit : "") },
    col.status(), col.report(), col.sentence()], rows)];
}

// Bars of the figures of one base unit, largest first.
function chart(rows) {
  const byUnit = new Map();
  for (const r of rows) {
    const f = r.statement.figure;
    if (f && inBase(f) !== null && f.baseUnit) byUnit.set(f.baseUnit, [...(byUnit.get(f.baseUnit) || []), r]);
  }
  const units = [...byUnit].sort((a, b) => b[1].length - a[1].length || (a[0] < b[0] ? -1 : 1)).map(([u]) => u);
  if (!units.length) return null;
  const hold = el("div", { class: "bars" });
  const draw = (unit) => replace(hold, bars(byUnit.get(unit).sort((a, b) => inBase(b.statement.figure) - inBase(a.statement.figure)).slice(0, 12), unit));
  draw(units[0]);
  return el("details", { class: "chart", open: true }, el("summary", {}, t("chart")),
    el("label", {}, `${t("unit")} `, el("select", { onchange: (ev) => draw(ev.target.value) }, units.map((u) => el("option", { value: u }, `${u} (${byUnit.get(u).length})`)))), hold);
}

function bars(rows, unit) {
  const most = Math.max(...rows.map((r) => Math.abs(inBase(r.statement.figure)))) || 1;
  const high = rows.length * 24 + 4;
  return svg("svg", { viewBox: `0 0 720 ${high}`, class: "bar-chart", role: "img", "aria-label": `${t("chart")} ${unit}` }, rows.map((r, i) => {
    const f = r.statement.figure;
    const wide = Math.max(1, (Math.abs(inBase(f)) / most) * 330);
    const name = [r.statement.subject.name, r.statement.qualifiers.metric, r.statement.qualifiers.time].filter(Boolean).join(" · ");
    return svg("g", { class: "bar", tabindex: 0, onclick: () => go({ statement: r.statement.id, entity: "", pair: "" }) }, svg("title", {}, name),
      svg("text", { x: 262, y: i * 24 + 16, "text-anchor": "end" }, name.length > 20 ? `${name.slice(0, 19)}…` : name),
      svg("rect", { x: 270, y: i * 24 + 4, width: wide, height: 16, rx: 2 }), svg("text", { x: 276 + wide, y: i * 24 + 16 }, written(f)));
  }));
}

// The village or town behind what was given to: itself, or where the project lies.
function region(e) {
  const places = new Set(["Village", "Township", "County", "City", "Province", "Place"]);
  for (const seen = new Set(); e && !seen.has(e); ) {
    if (places.has(e.type)) return e;
    seen.add(e);
    const next = e.out.find((s) => s.predicate === "locatedIn");
    e = next ? next.object : null;
  }
  return null;
}

function aid(all) {
  const rows = rowsOf(all.filter((s) => s.predicate === "fundedAid" || (s.predicate === "pairedWith" && s.object))).map((r) => ({ ...r, place: region(r.statement.object) }));
  if (!rows.length) return none();
  rows.sort((a, b) => (a.place ? a.place.name : "~").localeCompare(b.place ? b.place.name : "~", "zh-CN") || (a.statement.predicate < b.statement.predicate ? -1 : 1));
  const columns = [
    col.entity("place", t("place"), (r) => r.place), col.entity("giver", t("giver"), (r) => r.statement.subject),
    { key: "relation", head: t("relation"), of: (r) => predicateName(r.statement.predicate) }, col.entity("target", t("target"), (r) => r.statement.object),
    col.q("amount", t("amount")), { ...base(), head: t("yuan") }, col.q("frequency", t("frequency")), col.q("purpose", t("purpose")), col.status(), col.sentence()];
  return [table("aid", columns, rows, { sums: (kept) => aidSums(kept, columns.length) })];
}

// Sums by village and frequency: a yearly sum and a single gift are never added up.
function aidSums(rows, width) {
  const sums = new Map();
  for (const r of rows) {
    const yuan = inBase(r.statement.figure);
    if (yuan === null || r.statement.figure.baseUnit !== "元" || r.statement.status !== "asserted") continue;
    const key = [r.place ? r.place.name : "", r.statement.qualifiers.frequency || ""].join("\n");
    sums.set(key, (sums.get(key) || 0) + yuan);
  }
  return [...sums].sort((a, b) => a[0].localeCompare(b[0], "zh-CN")).map(([key, yuan]) => {
    const [place, frequency] = key.split("\n");
    const cells = new Array(width).fill("");
    [cells[0], cells[5], cells[6]] = [`${t("sum")} ${place}`, number(yuan), frequency || t("once")];
    return cells;
  });
}

function positions(all) {
  const rows = rowsOf(all.filter((s) => s.predicate === "holdsPosition"));
  return rows.length ? [table("positions", [col.entity("person", t("person"), (r) => r.statement.subject), col.q("title", t("position")), col.entity("organization", t("organization"), (r) => r.statement.object), col.q("time", t("period")), col.status(), col.sentence()], rows)] : none();
}

function honours(all) {
  const rows = rowsOf(all.filter((s) => s.predicate === "receivedHonor"));
  return rows.length ? [table("honours", [col.entity("holder", t("holder"), (r) => r.statement.subject), col.entity("honour", t("honour"), (r) => r.statement.object), col.q("time", t("period")), col.status(), col.sentence()], rows)] : none();
}

function policies(all) {
  const rows = rowsOf(all.filter((s) => s.object && s.object.type === "Policy"));
  return rows.length ? [table("policies", [col.entity("organization", t("organization"), (r) => r.statement.subject), { key: "relation", head: t("relation"), of: (r) => predicateName(r.statement.predicate) }, col.entity("policy", t("policy"), (r) => r.statement.object), col.q("time", t("period")), col.status(), col.sentence()], rows)] : none();
}

function allStatements(all) {
  const rows = rowsOf(all);
  return rows.length ? [table("statements", [col.entity("subject", t("subject"), (r) => r.statement.subject), { key: "relation", head: t("relation"), of: (r) => predicateName(r.statement.predicate) },
    { key: "object", head: t("object"), of: (r) => objectText(r.statement), cell: (r) => (r.statement.object ? link(r.statement.object) : objectText(r.statement)) },
    col.q("time", t("period")), col.status(), { key: "confidence", head: t("confidence"), number: true, of: (r) => Number(r.statement.confidence.toFixed(2)) }, col.report(), col.sentence()], rows)] : none();
}

