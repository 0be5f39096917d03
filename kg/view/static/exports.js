// What is shown as files: the picture as PNG and SVG, the statements as CSV and Turtle.

import { meta, statements } from "./data.js";
import { svg } from "./dom.js";
import { save } from "./files.js";
import { passes } from "./filters.js";
import { canvasElement, current, dashes, edgeLabel, statusOf, weight } from "./graph.js";
import { wrapped } from "./place.js";
import { plain } from "./sentence.js";
import { state } from "./state.js";
import { colour, dark, look, outline } from "./symbols.js";
import { csvCell } from "./table.js";
import { objectText, predicateName } from "./values.js";

// The statements on the canvas with the figures and texts of its nodes; in the other views, all that pass the filters.
export function shownStatements() {
  const now = state();
  if (now.view || !current()) return [...statements.values()].filter(passes);
  const at = current().at;
  return [...statements.values()].filter((s) => passes(s) && at.has(s.subject) && (!s.object || at.has(s.object)));
}

export function png() {
  const from = canvasElement();
  const to = document.createElement("canvas");
  [to.width, to.height] = [from.width, from.height];
  const context = to.getContext("2d");
  context.fillStyle = dark() ? "#14181f" : "#ffffff";
  context.fillRect(0, 0, to.width, to.height);
  context.drawImage(from, 0, 0);
  to.toBlob((blob) => save("graph.png", "image/png", blob));
}

export function picture() {
  const { at, edges } = current();
  const xs = [...at.values()].map(([x]) => x);
  const ys = [...at.values()].map(([, y]) => y);
  const [left, top] = [Math.min(...xs) - 110, Math.min(...ys) - 60];
  const [wide, high] = [Math.max(...xs) - left + 110, Math.max(...ys) - top + 90];
  const ink = dark() ? "#e6e9ee" : "#1c2430";
  const root = svg("svg", { xmlns: "http://www.w3.org/2000/svg", viewBox: `${left} ${top} ${wide} ${high}`, width: wide, height: high, "font-family": "Noto Sans SC, Source Han Sans SC, PingFang SC, Microsoft YaHei, sans-serif" },
    svg("rect", { x: left, y: top, width: wide, height: high, fill: dark() ? "#14181f" : "#ffffff" }),
    svg("marker", { id: "arrow", viewBox: "0 0 8 8", refX: 22, refY: 4, markerWidth: 7, markerHeight: 7, orient: "auto" }, svg("path", { d: "M0 0 8 4 0 8z", fill: "#8a94a3" })));
  for (const e of edges) {
    const [[x1, y1], [x2, y2]] = [at.get(e.from), at.get(e.to)];
    const dash = dashes(statusOf(e));
    root.append(svg("line", { x1, y1, x2, y2, stroke: "#8a94a3", "stroke-width": weight(e).toFixed(2), "stroke-dasharray": dash ? dash.join(" ") : null, "marker-end": "url(#arrow)" }));
    if (edges.length <= 60) root.append(svg("text", { x: (x1 + x2) / 2, y: (y1 + y2) / 2, "font-size": 11, "text-anchor": "middle", fill: ink, opacity: 0.75 }, edgeLabel(e)));
  }
  for (const [e, [x, y]] of at) {
    const c = colour(e.type);
    root.append(outline(look(e.type).shape, x, y, 14, e.redacted ? { fill: dark() ? "#14181f" : "#ffffff", stroke: c, "stroke-width": 2, "stroke-dasharray": "3 3" } : { fill: c }));
    wrapped(e.name).split("\n").forEach((line, i) => root.append(svg("text", { x, y: y + 30 + 17 * i, "font-size": 14, "text-anchor": "middle", fill: ink }, line)));
  }
  return new XMLSerializer().serializeToString(root);
}

export const saveSvg = () => save("graph.svg", "image/svg+xml", picture());

export function saveCsv() {
  const head = ["subject", "predicate", "object", "qualifiers", "status", "confidence", "document", "start", "stop", "sentence", "rule"];
  const rows = shownStatements().map((s) => {
    const ev = s.evidence[0];
    const q = Object.entries(s.qualifiers).map(([k, v]) => `${k}=${v}`).join("; ");
    return [s.subject.name, predicateName(s.predicate), objectText(s), q, s.status, s.confidence, ...(ev ? [ev.document.name, ev.start, ev.stop, plain(s), ev.rule] : ["", "", "", "", ""])];
  });
  save("statements.csv", "text/csv", "\ufeff" + [head, ...rows].map((r) => r.map(csvCell).join(",") + "\r\n").join(""));
}

const escaped = (text) => JSON.stringify(text).replace(/[\u007f-\u009f]/g, (c) => "\\u" + c.charCodeAt(0).toString(16).padStart(4, "0"));

// Asserted statements as plain triples, every statement as a node of its own, as the graph itself has them.
export function turtle() {
  const base = meta.iri;
  const entity = (e) => `<${base.entity}${encodeURIComponent(e.id)}>`;
  const out = [`@prefix kg: <${base.ontology}> .`, "@prefix rdf: <http://www.w3.org/1999/02/22-rdf-syntax-ns#> .", "@prefix rdfs: <http://www.w3.org/2000/01/rdf-schema#> .", "@prefix skos: <http://www.w3.org/2004/02/skos/core#> .", ""];
  const list = shownStatements();
  const used = new Set(list.flatMap((s) => (s.object ? [s.subject, s.object] : [s.subject])));
  for (const e of used) out.push(`${entity(e)} a kg:${e.type} ; rdfs:label ${escaped(e.name)}@zh${e.aliases.map((a) => ` ; skos:altLabel ${escaped(a)}@zh`).join("")} .`);
  for (const s of list) {
    const object = s.object ? entity(s.object) : escaped(objectText(s));
    if (s.status === "asserted" && s.predicate !== "metric") out.push(`${entity(s.subject)} kg:${s.predicate} ${object} .`);
    out.push(`<${base.statement}${encodeURIComponent(s.id)}> a kg:Statement ; rdf:subject ${entity(s.subject)} ; rdf:predicate kg:${s.predicate} ; rdf:object ${object} ; kg:status "${s.status}" ; kg:confidence ${s.confidence.toFixed(3)} .`);
  }
  return out.join("\n") + "\n";
}

export const saveTurtle = () => save("statements.ttl", "text/turtle", turtle());
