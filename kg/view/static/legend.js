// The left-hand side: the legend that filters by type, and filters by relation, report, status, confidence and period.

import { documents, entities, predicates, statements, types } from "./data.js";
import { $, button, el, replace } from "./dom.js";
import { NONE } from "./filters.js";
import { ranked } from "./scene.js";
import { go, joined, list, state } from "./state.js";
import { icon } from "./symbols.js";
import { choose, t } from "./words.js";

const STATUS = ["asserted", "planned", "reported", "ended", "negated"];
const PERIODS = 60;

export function render(s, before) {
  const same = ["types", "predicates", "docs", "status", "conf", "period", "lang", "theme", "scene"].every((f) => s[f] === before[f]);
  if (same) return;
  const open = new Set([...$("filters").querySelectorAll("details[open]")].map((d) => d.id));
  const from = document.activeElement && document.activeElement.id;
  replace($("filters"), legend(s), box("relations", relations(s), open), box("reports", reports(s), open), box("statuses", statuses(s), open),
    confidence(s), period(s), box("communities", communities(s), open),
    button(t("reset"), () => go({ ...NONE }), { disabled: Object.keys(NONE).every((f) => !s[f]), class: "reset" }));
  if (from && $(from)) $(from).focus();
}

function count(items) {
  const found = new Map();
  for (const item of items) found.set(item, (found.get(item) || 0) + 1);
  return found;
}

function check(field, key, hidden, label, number, mark = null) {
  const id = `f-${field}-${key}`;
  return el("label", { class: "check", for: id },
    el("input", { type: "checkbox", id, checked: !hidden.includes(key), onchange: () => toggle(field, key) }), mark, el("span", { title: label }, label), el("small", {}, number));
}

function toggle(field, key) {
  const hidden = new Set(list(state()[field]));
  if (!hidden.delete(key)) hidden.add(key);
  go({ [field]: joined([...hidden].sort()) });
}

function legend(s) {
  const used = count([...entities.values()].map((e) => e.type));
  const hidden = list(s.types);
  const rows = [...types.values()].filter((x) => used.has(x.name)).map((x) => check("types", x.name, hidden, choose(x.zh, x.en), used.get(x.name), icon(x.name)));
  const note = [...entities.values()].some((e) => e.redacted) ? el("p", { class: "check quiet" }, icon("", true), t("masked")) : null;
  return el("fieldset", {}, el("legend", {}, t("types")), rows, note);
}

function box(key, rows, open) {
  return rows.length ? el("details", { id: `box-${key}`, ...(open.has(`box-${key}`) ? { open: true } : {}) }, el("summary", {}, t(key)), rows) : null;
}

function relations(s) {
  const used = count([...statements.values()].map((x) => x.predicate));
  const hidden = list(s.predicates);
  return [...used].sort((a, b) => b[1] - a[1] || (a[0] < b[0] ? -1 : 1)).map(([p, n]) => {
    const known = predicates.get(p);
    return check("predicates", p, hidden, known ? choose(known.zh, known.en) : p, n);
  });
}

function reports(s) {
  const hidden = list(s.docs);
  return [...documents.values()].map((d) => check("docs", d.name, hidden, d.title || d.name, d.statements.length));
}

const EDGE = { asserted: "solid", planned: "dashed", reported: "dotted", ended: "faded", negated: "faded" };

function statuses(s) {
  const used = count([...statements.values()].map((x) => x.status));
  const hidden = list(s.status);
  return STATUS.filter((x) => used.has(x)).map((x) => check("status", x, hidden, t(x), used.get(x), el("i", { class: `line ${EDGE[x]}` })));
}

function confidence(s) {
  const value = s.conf || "0";
  const out = el("output", {}, Number(value).toFixed(2));
  return el("label", { class: "range", for: "f-conf" }, t("confidence"), out,
    el("input", { type: "range", id: "f-conf", min: 0, max: 1, step: 0.05, value, onchange: (ev) => go({ conf: ev.target.value === "0" ? "" : ev.target.value }) }));
}

function period(s) {
  const used = count([...statements.values()].map((x) => x.qualifiers.time).filter(Boolean));
  if (!used.size) return null;
  const often = [...used].sort((a, b) => b[1] - a[1] || (a[0] < b[0] ? -1 : 1)).slice(0, PERIODS);
  const options = [["", t("anyPeriod")], ["*", t("withPeriod")], ...often.map(([p, n]) => [p, `${p} (${n})`])];
  return el("label", { class: "range", for: "f-period" }, t("period"),
    el("select", { id: "f-period", onchange: (ev) => go({ period: ev.target.value }) }, options.map(([v, label]) => el("option", { value: v, ...(s.period === v ? { selected: true } : {}) }, label))));
}

function communities(s) {
  const found = new Map();
  for (const e of entities.values()) if (e.community !== undefined) found.set(e.community, [...(found.get(e.community) || []), e]);
  return [...found].sort(([a], [b]) => a - b).slice(0, 20).map(([n, members]) =>
    el("button", { type: "button", class: "community", "aria-pressed": String(s.scene === `c${n}`), onclick: () => go({ scene: s.scene === `c${n}` ? "" : `c${n}`, trail: "", view: "" }) },
      ranked(members).slice(0, 2).map((e) => e.name).join("、"), el("small", {}, members.length)));
}
