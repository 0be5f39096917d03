// The canvas: vis-network with the options that pyvis wrote, physics off, nodes where the scene puts them.

import * as crumbs from "./crumbs.js";
import { entities, meta } from "./data.js";
import { $, replace } from "./dom.js";
import * as paint from "./paint.js";
import { ranked, scene } from "./scene.js";
import { go, joined, list, state } from "./state.js";
import { colour, dark, look } from "./symbols.js";
import { predicateName, typeName } from "./values.js";
import { wrapped } from "./place.js";
import { t } from "./words.js";

/* global vis */
let network = null;
let nodes = null;
let edges = null;
let shown = null;

export const current = () => shown;
export const canvasElement = () => $("canvas").querySelector("canvas");
export const place = (e) => network.getPosition(e.id);

export function start() {
  nodes = new vis.DataSet([]);
  edges = new vis.DataSet([]);
  network = new vis.Network($("canvas"), { nodes, edges }, meta.canvas.options);
  network.on("click", ({ nodes: [node], edges: [edge] }) => {
    if (node) go({ entity: node, statement: "", pair: "" });
    else if (edge) pickEdge(edge);
  });
  network.on("doubleClick", ({ nodes: [node] }) => node && open(node));
  network.on("beforeDrawing", (context) => shown && paint.grounds(context, shown));
  network.on("afterDrawing", (context) => shown && paint.badges(context, shown));
  network.on("hoverNode", ({ node }) => hint(entities.get(node)));
  network.on("blurNode", () => hint(null));
  network.on("hoverEdge", ({ edge }) => hintEdge(edge));
  network.on("blurEdge", () => hint(null));
}

function pickEdge(id) {
  const found = shown.edges.find((e) => e.id === id);
  if (found) go({ pair: id, entity: "", statement: found.statements[0].id });
}

// Go into the neighbourhood of an entity, one step deeper on the trail.
export function open(id) {
  const trail = list(state().trail).filter((x) => x !== id);
  go({ view: "", trail: joined([...trail, id].slice(-8)), entity: id, statement: "", pair: "", scene: "" });
}

export function back() {
  const trail = list(state().trail);
  if (trail.length) go({ trail: joined(trail.slice(0, -1)), entity: trail[trail.length - 2] || "" });
  else go({ scene: "", entity: "", statement: "", pair: "", from: "", to: "" });
}

const READABLE = 0.55; // the smallest scale that the page chooses by itself
const LABELLED = 36; // with more edges, only those of the selected node are labelled
const DRAWN = ["view", "trail", "scene", "hops", "types", "predicates", "docs", "status", "conf", "period", "lang", "theme", "from", "to"];

export function render(s, before) {
  if (s.view) return;
  if (DRAWN.some((f) => s[f] !== before[f])) draw(s, before);
  select(s);
}

function draw(s, before) {
  performance.mark("draw");
  const fits = !shown || ["trail", "scene", "hops", "from", "to"].some((f) => s[f] !== before[f]);
  shown = scene(s);
  const ink = dark() ? "#e6e9ee" : "#1c2430";
  const ground = dark() ? "#14181f" : "#ffffff";
  nodes.clear();
  edges.clear();
  nodes.add([...shown.at].map(([e, [x, y]]) => nodeOf(e, x, y, ink, ground)));
  const labelled = shown.edges.length <= LABELLED;
  edges.add(shown.edges.map((e) => edgeOf(e, labelled, ink, ground)));
  if (fits) fit();
  crumbs.render(s, shown);
  $("canvas").setAttribute("aria-label", t("canvasLabel", shown.at.size, shown.edges.length));
  performance.measure("draw scene", "draw");
}

function nodeOf(e, x, y, ink, ground) {
  const c = colour(e.type);
  const fill = e.redacted ? ground : c;
  const focus = e === shown.focus;
  return { id: e.id, label: wrapped(e.name), x, y, shape: look(e.type).shape, size: Math.min(22, 8 + 2 * Math.log2(1 + e.degree)) + (focus ? 5 : 0),
    color: { background: fill, border: c, highlight: { background: fill, border: ink }, hover: { background: fill, border: ink } },
    borderWidth: focus ? 4 : 2, borderWidthSelected: 4, shapeProperties: { borderDashes: e.redacted ? [3, 3] : false },
    font: { color: ink, strokeWidth: 3, strokeColor: ground, size: focus ? 17 : 14, face: getComputedStyle(document.body).fontFamily } };
}

const RANK = ["asserted", "reported", "planned", "ended", "negated"];
const DASHES = { asserted: false, planned: [9, 6], reported: [2, 5], ended: [14, 4, 2, 4], negated: [2, 8] };

export const statusOf = (edge) => RANK.find((r) => edge.statements.some((s) => s.status === r));
export const dashes = (status) => DASHES[status];
export const weight = (edge) => 0.6 + 1.6 * Math.max(...edge.statements.map((s) => s.confidence));
export const edgeLabel = (edge) => [...new Set(edge.statements.map((s) => predicateName(s.predicate)))].join("、");

function edgeOf(edge, labelled, ink, ground) {
  const status = statusOf(edge);
  const grey = dark() ? "#7c8796" : "#8a94a3";
  return { id: edge.id, from: edge.from.id, to: edge.to.id, label: labelled ? edgeLabel(edge) : " ", width: weight(edge), dashes: dashes(status),
    color: { color: grey, highlight: dark() ? "#6db4ff" : "#0a5ec2", hover: ink, opacity: status === "ended" || status === "negated" ? 0.4 : 0.85 },
    font: { color: dark() ? "#b9c2ce" : "#55606e", strokeColor: ground, face: getComputedStyle(document.body).fontFamily } };
}

function select(s) {
  if (!shown) return;
  const ids = s.entity && nodes.get(s.entity) ? [s.entity] : [];
  const pair = s.pair && edges.get(s.pair) ? [s.pair] : [];
  if (shown.edges.length > LABELLED) label(s);
  network.setSelection({ nodes: ids, edges: pair }, { highlightEdges: ids.length > 0 && s.entity !== (shown.focus || {}).id });
}

// Of many edges, the labels of those at the selected node, unless they are too many themselves.
function label(s) {
  const at = shown.edges.filter((e) => e.from.id === s.entity || e.to.id === s.entity);
  const named = new Set(at.length <= LABELLED ? at.map((e) => e.id) : []).add(s.pair);
  edges.update(shown.edges.map((e) => ({ id: e.id, label: named.has(e.id) ? edgeLabel(e) : " " })));
}

// All of it in view, but never so small that labels cannot be read: then the heart of it.
export function fit() {
  if (!shown || !shown.at.size) return;
  const { clientWidth: wide, clientHeight: high } = $("canvas");
  const xs = [...shown.at.values()].map(([x]) => x);
  const ys = [...shown.at.values()].map(([, y]) => y);
  const [left, right, top, low] = [Math.min(...xs) - 70, Math.max(...xs) + 70, Math.min(...ys) - 35, Math.max(...ys) + 60];
  const scale = Math.min(1.15, wide / (right - left), high / (low - top));
  const heart = shown.at.get(shown.focus || ranked(shown.at.keys())[0]);
  const position = scale < READABLE ? { x: heart[0], y: heart[1] } : { x: (left + right) / 2, y: (top + low) / 2 };
  network.moveTo({ position, scale: Math.max(scale, READABLE), animation: false });
}

export function zoom(factor) {
  network.moveTo({ scale: network.getScale() * factor, animation: false });
}

export function resize() {
  if (network && !state().view) { network.redraw(); fit(); }
}

// The neighbour of the selected node that lies most in the direction of the arrow key.
export function walk(dx, dy) {
  const here = shown.at.get(entities.get(state().entity));
  if (!here) {
    const first = shown.focus || shown.at.keys().next().value;
    return first && go({ entity: first.id, statement: "", pair: "" }, true);
  }
  let best = null;
  for (const [e, [x, y]] of shown.at) {
    const [vx, vy] = [x - here[0], y - here[1]];
    const along = vx * dx + vy * dy;
    const cost = along > 0 ? Math.hypot(vx, vy) * (2 - along / Math.hypot(vx, vy)) : Infinity;
    if (cost < (best ? best.cost : Infinity)) best = { e, cost };
  }
  if (best) go({ entity: best.e.id, statement: "", pair: "" }, true);
}

function hint(e) {
  const text = e ? `${e.name}（${typeName(e.type)}）${paint.hiddenOf(e, shown) > 0 ? ` · ${t("hidden", paint.hiddenOf(e, shown))}` : ""}` : "";
  replace($("hint"), text);
}

function hintEdge(id) {
  const edge = shown.edges.find((e) => e.id === id);
  if (edge) replace($("hint"), `${edge.from.name} → ${edgeLabel(edge)} → ${edge.to.name} · ${t("statementsOf", edge.statements.length)} · ${t(statusOf(edge))} · ${Math.max(...edge.statements.map((s) => s.confidence)).toFixed(2)}`);
}
