// Start: read the data, make the parts, show the state that the address says.

import { documents, entities, ingest, meta, named, statements } from "./data.js";
import { $, button, el, replace } from "./dom.js";
import { png, saveCsv, saveSvg, saveTurtle } from "./exports.js";
import * as graph from "./graph.js";
import * as keys from "./keys.js";
import * as legend from "./legend.js";
import * as panel from "./panel.js";
import * as reader from "./reader.js";
import * as search from "./search.js";
import { connect, follow } from "./server.js";
import * as sheets from "./sheets.js";
import { go, joined, listen, state, tell, tidied } from "./state.js";
import * as strip from "./strip.js";
import { dark } from "./symbols.js";
import * as timeline from "./timeline.js";
import { renderHierarchy, renderStrategies } from "./trees.js";
import { speak, t } from "./words.js";

const NAMES = ["graph", "reader", "data", "strategy", "hierarchy", "time"];

function frame(s, before) {
  speak(s.lang);
  if (s.theme) document.documentElement.dataset.theme = s.theme;
  else delete document.documentElement.dataset.theme;
  const view = s.view || "graph";
  for (const name of NAMES) $(name === "graph" ? "graph" : name).hidden = name !== view;
  document.body.classList.toggle("idle", view !== "graph" && !s.entity && !s.pair && !s.statement);
  if (s.lang === before.lang && s.view === before.view && s.theme === before.theme) return;
  document.title = t("title");
  replace($("name"), t("title"));
  $("search").placeholder = t("search");
  $("search").setAttribute("aria-label", t("search"));
  replace($("tabs"), NAMES.map((name, i) => button(t(name), () => go({ view: keys.VIEWS[i] }), { "aria-current": name === view ? "page" : null, title: String(i + 1) })));
  replace($("tools"), button(t("language"), () => go({ lang: s.lang === "en" ? "" : "en" }, true)),
    button("◐", () => go({ theme: dark() ? "light" : "dark" }, true), { title: t("theme"), "aria-label": t("theme") }),
    meta.server ? el("a", { href: "/query" }, "SPARQL") : null, el("details", { class: "menu" }, el("summary", {}, t("export")), el("div", {}, button(t("png"), png), button(t("svgFile"), saveSvg), button(t("csv"), saveCsv), button(t("turtle"), saveTurtle), button(t("print"), () => print()))),
    button("?", () => ($("help").hidden = !$("help").hidden), { title: t("help"), "aria-label": t("help") }));
  replace($("help"), t("keys"));
  replace($("filter-title"), t("filters"));
  footer();
}

function footer() {
  const all = [...documents.values()];
  const unread = all.reduce((n, d) => n + d.unread.length, 0);
  const figures = all.reduce((n, d) => n + d.figures.length, 0);
  const totals = meta.totals || { documents: all.length, entities: entities.size, statements: statements.size, unread, figures };
  replace($("foot"), t("foot", totals.documents, totals.entities, totals.statements, totals.unread, totals.figures));
}

// An address may name an entity instead of giving its id; one that the overview leaves out opens its neighbourhood.
function settle(s) {
  const e = s.entity ? named(s.entity) : null;
  if (!e) return s;
  const hidden = !s.view && !s.trail && !s.scene && !meta.canvas.nodes.some((n) => n.id === e.id);
  return { ...s, entity: e.id, trail: hidden ? joined([e.id]) : s.trail };
}

ingest(JSON.parse($("payload").textContent));
if (meta.server) connect();
speak(state().lang);
graph.start();
if (meta.focus && !location.hash.slice(1)) go({ trail: joined([meta.focus]), entity: meta.focus }, true);
if (meta.open && !location.hash.slice(1)) go({ statement: meta.open }, true);
tidied(settle);
for (const part of [follow, frame, legend.render, graph.render, panel.render, strip.render, reader.render, sheets.render, renderStrategies, renderHierarchy, timeline.render]) listen(part);
search.start();
keys.start();
if (matchMedia("(max-width: 800px)").matches) $("side").open = false;
tell();
let width = innerWidth;
addEventListener("resize", () => { if (innerWidth !== width) { width = innerWidth; graph.resize(); } });
matchMedia("(prefers-color-scheme: dark)").addEventListener("change", () => tell({ ...state(), theme: "?" }));
requestAnimationFrame(() => requestAnimationFrame(() => { performance.mark("interactive"); document.documentElement.dataset.ready = "yes"; }));
