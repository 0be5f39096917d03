// The reports: mentions in the colour of their type, statements underlined, and on request what yielded nothing.

import { documents, meta, statements } from "./data.js";
import { $, button, el, replace } from "./dom.js";
import { passes } from "./filters.js";
import { go, state } from "./state.js";
import { colour } from "./symbols.js";
import { typeName } from "./values.js";
import { t } from "./words.js";

const show = { mentions: true, marks: true, unread: false, figuresUnread: false };
let drawn = null;

export function render(s, before) {
  if (s.view !== "reader") return;
  const d = chosen(s);
  if (!d) return;
  if (d.text === null && meta.server) return void meta.server.document(d.name);
  const fresh = drawn !== d || $("reader").childElementCount === 0 || ["lang", "theme", "view", "types", "predicates", "docs", "status", "conf", "period"].some((f) => s[f] !== before[f]);
  if (fresh) draw(d, s);
  mark(s, fresh || s.statement !== before.statement || s.entity !== before.entity);
}

function chosen(s) {
  const found = statements.get(s.statement);
  return documents.get(s.doc) || (found && found.evidence[0] && found.evidence[0].document) || documents.values().next().value;
}

function draw(d, s) {
  drawn = d;
  const tools = el("div", { class: "tools" },
    el("label", {}, `${t("report")} `, el("select", { onchange: (ev) => go({ doc: ev.target.value, statement: "" }) },
      [...documents.values()].map((x) => el("option", { value: x.name, ...(x === d ? { selected: true } : {}) }, x.title ? `${x.title}（${x.name}）` : x.name)))),
    Object.keys(show).map((key) => el("label", {}, el("input", { type: "checkbox", checked: show[key], onchange: (ev) => { show[key] = ev.target.checked; draw(d, state()); mark(state(), false); } }), t(key),
      key === "unread" ? ` ${d.unread.length}` : key === "figuresUnread" ? ` ${d.figures.length}` : "")));
  replace($("reader"), tools, el("h2", {}, d.title || d.name), el("div", { class: "text", lang: "zh-CN" }, paragraphs(d)));
}

function* events(d) {
  if (show.mentions) for (const m of d.mentions) yield [m.start, m.stop, { mention: m.entity }];
  if (show.marks) for (const s of d.statements) if (passes(s)) for (const e of s.evidence) if (e.document === d) yield [e.start, e.stop, { statement: s }];
  if (show.unread) for (const [a, b] of d.unread) yield [a, b, { unread: true }];
  if (show.figuresUnread) for (const [a, b] of d.figures) yield [a, b, { figure: true }];
}

// Paragraphs of runs; a run is a stretch of text to which the same marks apply.
function paragraphs(d) {
  const cuts = new Set([0, d.text.length]);
  const starts = new Map();
  const stops = new Map();
  const at = (map, key) => map.get(key) || (map.set(key, []), map.get(key));
  for (const [a, b, mark] of events(d)) {
    cuts.add(a); cuts.add(b);
    at(starts, a).push(mark); at(stops, b).push(mark);
  }
  for (const found of d.text.matchAll(/\r\n|\n|\r/g)) { cuts.add(found.index); cuts.add(found.index + found[0].length); }
  const points = [...cuts].sort((x, y) => x - y);
  const active = new Set();
  const made = [el("p")];
  for (let i = 0; i + 1 < points.length; i++) {
    for (const mark of stops.get(points[i]) || []) active.delete(mark);
    for (const mark of starts.get(points[i]) || []) active.add(mark);
    const text = d.text.slice(points[i], points[i + 1]);
    if (/^[\r\n]+$/.test(text)) made.push(el("p"));
    else made[made.length - 1].append(run(text, points[i], active));
  }
  return made.filter((p) => p.childNodes.length);
}

function run(text, start, active) {
  const marks = [...active];
  if (!marks.length) return document.createTextNode(text);
  const mention = marks.filter((m) => m.mention).pop();
  const said = marks.filter((m) => m.statement).map((m) => m.statement);
  const names = ["run", mention && "mention", said.length && "stated", marks.some((m) => m.unread) && "unread", marks.some((m) => m.figure) && "unread-figure"];
  return el("span", { class: names.filter(Boolean).join(" "), data: { at: start, ...(mention ? { entity: mention.mention.id } : {}), ...(said.length ? { statements: said.map((s) => s.id).join(" ") } : {}) },
    style: mention ? { "--c": colour(mention.mention.type) } : {}, title: mention ? `${mention.mention.name}（${typeName(mention.mention.type)}）` : null,
    onclick: () => pick(mention && mention.mention, said) }, text);
}

function pick(entity, said) {
  if (entity) go({ entity: entity.id, pair: "", statement: said.length === 1 ? said[0].id : "" });
  else if (said.length) {
    const now = said.findIndex((s) => s.id === state().statement);
    go({ statement: said[(now + 1) % said.length].id, entity: "", pair: "" });
  }
}

function mark(s, scroll) {
  let first = null;
  const statement = statements.get(s.statement);
  for (const node of $("reader").querySelectorAll(".run")) {
    const current = statement && (node.dataset.statements || "").split(" ").includes(statement.id);
    const named = node.dataset.entity && node.dataset.entity === s.entity;
    node.classList.toggle("current", Boolean(current));
    node.classList.toggle("named", Boolean(named));
    if (!first && (current || (!statement && named))) first = node;
  }
  if (first && scroll) first.scrollIntoView({ block: "center" });
}
