// The right-hand panel: an entity or an edge, its statements by relation, each with its sentence.

import { documents, entities, left, meta, statements } from "./data.js";
import { $, button, el, replace } from "./dom.js";
import { passes } from "./filters.js";
import { open } from "./graph.js";
import { ranked } from "./scene.js";
import { sentence } from "./sentence.js";
import { address, go } from "./state.js";
import { icon } from "./symbols.js";
import { badge, objectText, predicateName, qualifiers, typeName, written } from "./values.js";
import { t } from "./words.js";

const CONTEXT = 36; // characters around the evidence; the strip shows the whole sentence
const FIRST = 12; // statements of a relation before "more"

export function render(s, before) {
  const same = ["entity", "pair", "lang", "theme", "types", "predicates", "docs", "status", "conf", "period"].every((f) => s[f] === before[f]);
  const e = entities.get(s.entity);
  if (!same) {
    if (e) replace($("panel"), head(e, s), ...groups(e));
    else if (s.pair) replace($("panel"), ...edge(s.pair));
    else if (s.statement && statements.has(s.statement)) replace($("panel"), card(statements.get(s.statement), null, true));
    else replace($("panel"), ...start());
    $("panel").scrollTop = 0;
  } else if (!e && !s.pair && s.statement !== before.statement && statements.has(s.statement)) {
    replace($("panel"), card(statements.get(s.statement), null, true));
  }
  for (const node of $("panel").querySelectorAll("[data-statement]")) node.classList.toggle("current", node.dataset.statement === s.statement);
}

function head(e, s) {
  return el("header", {},
    el("h2", {}, icon(e.type, e.redacted), e.name, " ", el("small", {}, typeName(e.type))),
    e.aliases.length ? el("p", { class: "aliases" }, `${t("also")} ${e.aliases.join("、")}`) : null,
    e.local ? el("p", { class: "aliases" }, `${t("local")}：${e.local.name}`) : null,
    el("p", { class: "actions" },
      button(t("near"), () => open(e.id)),
      button(t("pathFrom"), () => go({ from: e.id, ...(s.to ? { scene: "path", trail: "", view: "" } : {}) })),
      button(t("pathTo"), () => go({ to: e.id, ...(s.from ? { scene: "path", trail: "", view: "" } : {}) })),
      copy(() => address({ entity: e.id }))),
    left.has(e.id) ? el("p", { class: "aliases" }, t("kept", left.get(e.id))) : null,
    s.from || s.to ? el("p", { class: "aliases" }, `${t("path")}: ${(entities.get(s.from) || { name: "…" }).name} → ${(entities.get(s.to) || { name: "…" }).name}`) : null);
}

function copy(target) {
  const b = button(t("link"), async () => {
    const url = location.href.split("#")[0] + target();
    await navigator.clipboard.writeText(url).catch(() => history.replaceState(null, "", target()));
    replace(b, t("copied"));
  });
  return b;
}

// What to look at first, when nothing is selected.
function start() {
  const first = ranked(meta.canvas.nodes.map((n) => entities.get(n.id)).filter(Boolean)).slice(0, 10);
  const reports = [...documents.values()].slice(0, 12);
  const doubts = meta.issues.filter(([severity]) => severity !== "info").slice(0, 30);
  return [el("p", { class: "empty" }, t("pick")),
    el("section", {}, el("h3", {}, t("central")), first.map((e) => el("p", {}, link(e), " ", el("small", {}, typeName(e.type))))),
    el("section", {}, el("h3", {}, t("reports"), el("small", {}, documents.size)), reports.map((d) => el("p", {}, el("button", { type: "button", class: "plain", onclick: () => go({ view: "reader", doc: d.name }) }, d.title || d.name), " ", el("small", {}, t("statementsOf", d.statements.length))))),
    doubts.length ? el("details", {}, el("summary", {}, t("doubts"), " ", doubts.length), doubts.map(([, , document, message]) => el("p", { class: "aliases" }, `${message}（${document}）`))) : null].filter(Boolean);
}

// Relations that say what a thing is come first, then as the reports say them.
const ORDER = ["formedFrom", "subsidiaryOf", "partOf", "holdsStakeIn", "holdsPosition", "hasStrategy", "hasComponent", "pursuesGoal", "metric", "fundedAid", "pairedWith"];
const rank = (predicate) => (ORDER.includes(predicate) ? ORDER.indexOf(predicate) : ORDER.length);

function groups(e) {
  const found = new Map();
  const put = (key, s) => found.set(key, [...(found.get(key) || []), s]);
  const about = [...e.out.map((s) => [s, ""]), ...e.in.map((s) => [s, t("reverse")])].filter(([s]) => passes(s));
  for (const [s, way] of about.sort(([a], [b]) => rank(a.predicate) - rank(b.predicate))) put(predicateName(s.predicate) + way, s);
  if (!found.size) return [el("p", { class: "empty" }, t("noRows"))];
  return [...found].map(([name, list]) => group(name, list, e));
}

function group(name, list, e) {
  const section = el("section", {}, el("h3", {}, name, el("small", {}, list.length)));
  more(section, list, e, 0);
  return section;
}

function more(section, list, e, from) {
  section.append(...list.slice(from, from + FIRST).map((s) => card(s, e)));
  const rest = list.length - from - FIRST;
  if (rest > 0) {
    const b = button(t("more", Math.min(rest, FIRST)), () => { b.remove(); more(section, list, e, from + FIRST); });
    section.append(b);
  }
}

function edge(pair) {
  const [from, to] = pair.split(">").map((id) => entities.get(id));
  if (!from || !to) return [];
  const found = from.out.filter((s) => s.object === to && passes(s));
  return [el("header", {}, el("h2", {}, link(from), " → ", link(to))), ...found.map((s) => card(s, null, true))];
}

export function link(e) {
  return el("button", { type: "button", class: "entity", onclick: (ev) => { ev.stopPropagation(); go({ entity: e.id, statement: "", pair: "" }); } }, icon(e.type, e.redacted), e.name);
}

// A statement with its evidence; `of` is the entity whose panel it stands in.
export function card(s, of, whole = false) {
  const other = of && s.object === of ? s.subject : s.object;
  const what = whole ? [link(s.subject), ` ${predicateName(s.predicate)} `, s.object ? link(s.object) : objectText(s)]
    : other ? [link(other)] : [el("span", { class: "literal" }, objectText(s))];
  return el("article", { data: { statement: s.id }, tabindex: 0, onclick: () => go({ statement: s.id }), onkeydown: (ev) => ev.key === "Enter" && ev.target === ev.currentTarget && go({ statement: s.id }) },
    el("p", { class: "fact" }, ...what, " ", s.figure && s.predicate !== "metric" ? el("b", {}, written(s.figure)) : null, qualifiers(s), badge(s)),
    ...s.evidence.map((ev) => el("div", { class: "evidence" }, sentence(s, ev, CONTEXT),
      el("p", { class: "source" }, el("code", { title: t("rule") }, ev.rule), el("span", { title: t("confidence") }, ev.confidence.toFixed(2)),
        el("span", {}, ev.document.title || ev.document.name),
        button(`${t("original")} ▸`, (click) => { click.stopPropagation(); go({ view: "reader", doc: ev.document.name, statement: s.id }); }, { class: "jump" })))));
}
