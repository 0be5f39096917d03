// The canvas: vis-network with the options that pyvis wrote, physics off, nodes where the scene puts them.

import { entities, meta, neighbours } from "./data.js";
import { $, button, el, replace } from "./dom.js";
import { passes } from "./filters.js";
import { canShowAll, ranked, scene } from "./scene.js";
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
  network.on("beforeDrawing", drawCommunities);
  network.on("afterDrawing", drawHidden);
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
  crumbs(s);
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

function drawHidden(context) {
  if (!shown) return;
  context.font = "600 10px sans-serif";
  context.textAlign = "center";
  context.textBaseline = "middle";
  for (const [e, [x, y]] of shown.at) {
    const left = hiddenOf(e);
    if (left <= 0) continue;
    const text = left > 999 ? "999+" : `+${left}`;
    const r = 8 + text.length;
    context.fillStyle = dark() ? "#2b3340" : "#e7ecf3";
    context.beginPath();
    context.roundRect(x + 10, y - 24, r * 2, 14, 7);
    context.fill();
    context.fillStyle = dark() ? "#c7d0dc" : "#3a4656";
    context.fillText(text, x + 10 + r, y - 16.5);
  }
}

export function hiddenOf(e) {
  let inside = 0;
  const all = neighbours(e, passes);
  for (const n of all) if (shown.at.has(n)) inside += 1;
  return Math.max(all.size, meta.server ? e.degree : 0) - inside;
}

function drawCommunities(context) {
  if (!shown || (shown.kind !== "overview" && shown.kind !== "all")) return;
  const groups = new Map();
  for (const [e, p] of shown.at) if (e.community !== undefined) groups.set(e.community, [...(groups.get(e.community) || []), p]);
  context.lineJoin = "round";
  context.lineWidth = 90;
  let turn = 0;
  for (const [number, points] of [...groups].sort(([a], [b]) => a - b)) {
    if (points.length < 3) continue;
    const hue = (number * 67) % 360;
    context.fillStyle = context.strokeStyle = dark() ? `hsl(${hue} 24% 14%)` : `hsl(${hue} 55% 96.5%)`;
    context.beginPath();
    hull(points).forEach(([x, y], i) => (i ? context.lineTo(x, y) : context.moveTo(x, y)));
    context.closePath();
    context.fill();
    context.stroke();
    turn += 1;
  }
  return turn;
}

function hull(points) {
  const sorted = [...points].sort((a, b) => a[0] - b[0] || a[1] - b[1]);
  const half = (items) => {
    const made = [];
    for (const p of items) {
      while (made.length > 1 && cross(made[made.length - 2], made[made.length - 1], p) <= 0) made.pop();
      made.push(p);
    }
    return made.slice(0, -1);
  };
  return [...half(sorted), ...half(sorted.reverse())];
}

const cross = (o, a, b) => (a[0] - o[0]) * (b[1] - o[1]) - (a[1] - o[1]) * (b[0] - o[0]);

function crumbs(s) {
  const trail = list(s.trail).map((id) => entities.get(id)).filter(Boolean);
  const steps = [button(t("overview"), () => go({ trail: "", scene: "", from: "", to: "", entity: "", statement: "", pair: "" }), { "aria-current": !trail.length && !s.scene ? "page" : null })];
  trail.forEach((e, i) => steps.push("›", button(e.name, () => go({ trail: joined(trail.slice(0, i + 1).map((x) => x.id)), entity: e.id, scene: "" }), { "aria-current": i === trail.length - 1 ? "page" : null })));
  if (s.scene === "path") steps.push("›", el("span", {}, t("path")), shown.path ? null : el("em", {}, t("noPath")));
  const extra = [];
  if (trail.length) extra.push(el("label", {}, t("hopsOf"), " ", el("select", { onchange: (ev) => go({ hops: ev.target.value === "1" ? "" : ev.target.value }) },
    ...["1", "2"].map((n) => el("option", { value: n, ...((s.hops || "1") === n ? { selected: true } : {}) }, `${n} ${t("hops")}`)))));
  else if (canShowAll()) extra.push(button(t("all"), () => go({ scene: s.scene === "all" ? "" : "all" }), { "aria-pressed": String(s.scene === "all") }));
  const counts = el("span", { class: "counts" }, t("shown", shown.at.size, (meta.totals || { entities: entities.size }).entities),
    shown.left ? ` · ${t("hidden", shown.left)}` : "");
  replace($("crumbs"), el("nav", { "aria-label": t("overview") }, steps), ...extra, counts);
}

function hint(e) {
  const text = e ? `${e.name}（${typeName(e.type)}）${hiddenOf(e) > 0 ? ` · ${t("hidden", hiddenOf(e))}` : ""}` : "";
  replace($("hint"), text);
}

function hintEdge(id) {
  const edge = shown.edges.find((e) => e.id === id);
  if (edge) replace($("hint"), `${edge.from.name} → ${edgeLabel(edge)} → ${edge.to.name} · ${t("statementsOf", edge.statements.length)} · ${t(statusOf(edge))} · ${Math.max(...edge.statements.map((s) => s.confidence)).toFixed(2)}`);
}
