// Two views of trees: the parts of a strategy with declared and listed counts, and the hierarchy of a group with stakes.

import { entities, meta, parts, statements } from "./data.js";
import { $, button, el, replace } from "./dom.js";
import { passes, passesEntity } from "./filters.js";
import { link } from "./panel.js";
import { go } from "./state.js";
import { badge, role } from "./values.js";
import { t } from "./words.js";

const WATCHED = ["view", "types", "predicates", "docs", "status", "conf", "period", "lang", "theme"];
const stale = (s, before) => WATCHED.some((f) => s[f] !== before[f]);

export function renderStrategies(s, before) {
  if (s.view !== "strategy" || !stale(s, before)) return;
  if (meta.server) meta.server.need(["hasComponent", "hasStrategy"]);
  const found = [...parts].map(([id, list]) => [entities.get(id), list]).filter(([e]) => e && passesEntity(e));
  found.sort(([a, x], [b, y]) => (b.type === "Strategy") - (a.type === "Strategy") || size(y) - size(x) || (a.id < b.id ? -1 : 1));
  replace($("strategy"), found.length ? found.map(([e, list]) => strategy(e, list)) : el("p", { class: "empty" }, t("noStrategy")));
}

const size = (list) => list.reduce((n, p) => n + p.members.length, 0);

function strategy(e, list) {
  const owners = e.in.filter((s) => s.predicate === "hasStrategy" && passes(s)).map((s) => s.subject);
  const told = list.some((p) => p.declared !== null);
  const exact = list.every((p) => p.declared === p.members.length);
  return el("section", { class: "tree" },
    el("h2", {}, link(e), owners.length ? el("small", {}, owners.map(link)) : null),
    el("p", { class: "counts" }, list.map((p) => `${p.declared ?? p.members.length} ${role(p.role)}`).join(" · "), told && exact ? el("span", { class: "good" }, ` ✓ ${t("agrees")}`) : null),
    el("ul", {}, list.map((p) => el("li", {}, el("span", { class: "branch" }, role(p.role), el("small", {}, p.declared === null ? p.members.length : t("declared", p.declared, p.members.length)),
      p.declared !== null && p.declared !== p.members.length ? el("span", { class: "bad" }, " ≠") : null),
      el("ul", {}, p.members.map((m) => leaf(e, m)))))));
}

function leaf(e, member) {
  const s = e.out.find((x) => x.predicate === "hasComponent" && x.object === member);
  return el("li", {}, link(member), s ? [badge(s), source(s)] : null);
}

function source(s) {
  return button(t("original"), () => go({ statement: s.id, entity: "", pair: "" }), { class: "jump" });
}

const UP = new Set(["subsidiaryOf", "partOf"]);
const DOWN = new Set(["formedFrom", "holdsStakeIn", "established"]);
const ORGANIZATIONS = new Set(["Group", "Company", "OrganizationUnit", "PartyOrganization", "Institution", "Fund", "GovernmentBody"]);

export function renderHierarchy(s, before) {
  if (s.view !== "hierarchy" || !stale(s, before)) return;
  if (meta.server) meta.server.need([...UP, ...DOWN]);
  const below = new Map();
  const child = new Set();
  for (const x of statements.values()) {
    const [top, low] = UP.has(x.predicate) ? [x.object, x.subject] : DOWN.has(x.predicate) ? [x.subject, x.object] : [];
    if (!top || !low || top === low || !passes(x) || !ORGANIZATIONS.has(low.type) || !ORGANIZATIONS.has(top.type)) continue;
    if (!below.has(top)) below.set(top, new Map());
    below.get(top).set(low, [...(below.get(top).get(low) || []), x]);
    child.add(low);
  }
  const total = (e, seen) => (seen.has(e) ? 0 : (seen.add(e), 1 + [...(below.get(e) || new Map()).keys()].reduce((n, c) => n + total(c, seen), 0)));
  let roots = [...below.keys()].filter((e) => !child.has(e));
  if (!roots.length) roots = [...below.keys()].slice(0, 1);
  roots = roots.map((e) => [total(e, new Set()), e]).sort(([a, x], [b, y]) => b - a || (x.id < y.id ? -1 : 1)).slice(0, 30).map(([, e]) => e);
  replace($("hierarchy"), roots.length ? roots.map((e) => el("section", { class: "tree" }, el("h2", {}, link(e)), children(e, below, new Set([e])))) : el("p", { class: "empty" }, t("noTree")));
}

const FIRST = 40; // children of one parent before "more"

function children(e, below, above) {
  const rows = [...(below.get(e) || [])];
  if (!rows.length) return null;
  const item = ([low, list]) => el("li", {}, link(low), tags(list), above.has(low) ? null : children(low, below, new Set([...above, low])));
  const list = el("ul", {}, rows.slice(0, FIRST).map(item));
  if (rows.length > FIRST) {
    const more = el("li", {}, button(t("more", rows.length - FIRST), () => more.replaceWith(...rows.slice(FIRST).map(item))));
    list.append(more);
  }
  return list;
}

function tags(list) {
  return list.map((s) => [el("span", { class: "chip" }, how(s)), badge(s), source(s)]);
}

function how(s) {
  if (s.predicate === "formedFrom") return t("former");
  const name = { subsidiaryOf: ["子公司", "subsidiary"], partOf: ["内设", "inner organ"], established: ["设立", "established"], holdsStakeIn: [t("stake"), t("stake")] }[s.predicate];
  const percent = s.qualifiers.percent ? ` ${s.qualifiers.percent}%` : "";
  return `${name[document.documentElement.lang === "en" ? 1 : 0]}${percent}`;
}
