// Which entities and edges the canvas shows for a state: the overview, a neighbourhood, a path, a community, everything.

import { entities, meta, neighbours } from "./data.js";
import { passes, passesEntity } from "./filters.js";
import { along, apart, around } from "./place.js";
import { list } from "./state.js";

export const NEAR = 70; // entities of one neighbourhood
const WHOLE = 300;

export function scene(s) {
  const trail = list(s.trail).map((id) => entities.get(id)).filter(Boolean);
  if (s.scene === "path") return pathScene(entities.get(s.from), entities.get(s.to));
  if (trail.length) return near(trail[trail.length - 1], Number(s.hops) || 1);
  if (s.scene === "all") return whole();
  if (s.scene.startsWith("c")) return community(Number(s.scene.slice(1)));
  return overview();
}

function overview() {
  const at = new Map();
  for (const n of meta.canvas.nodes) {
    const e = entities.get(n.id);
    if (e && passesEntity(e)) at.set(e, [n.x, n.y]);
  }
  return finish("overview", at);
}

export const canShowAll = () => !meta.server && entities.size <= WHOLE;

function whole() {
  const at = new Map([...entities.values()].filter((e) => e.x !== undefined && passesEntity(e)).map((e) => [e, [e.x, e.y]]));
  return finish("all", at);
}

function community(number) {
  const members = [...entities.values()].filter((e) => e.community === number && passesEntity(e));
  const [first, ...rest] = ranked(members);
  return first ? finish("community", around(first, byRelation(first, rest.slice(0, NEAR)), []), first, rest.length - NEAR) : overview();
}

function near(focus, hops) {
  const first = ranked(neighbours(focus, passes)).slice(0, NEAR);
  const known = new Set([focus, ...first]);
  const second = [];
  if (hops > 1) {
    for (const parent of first) for (const e of ranked(neighbours(parent, passes))) {
      if (known.size < NEAR * 1.6 && !known.has(e)) { known.add(e); second.push([e, parent]); }
    }
  }
  return finish("near", around(focus, byRelation(focus, first), second), focus, neighbours(focus, passes).size - first.length);
}

// Neighbours sorted so that those of the same relation, then of the same type, stand side by side.
function byRelation(focus, items) {
  const key = (e) => {
    const s = focus.out.find((x) => x.object === e) || focus.in.find((x) => x.subject === e);
    return `${s ? s.predicate : "~"} ${e.type} ${e.name}`;
  };
  return [...items].map((e) => [key(e), e]).sort(([a], [b]) => (a < b ? -1 : a > b ? 1 : 0)).map(([, e]) => e);
}

export function ranked(items) {
  return [...items].sort((a, b) => b.degree - a.degree || (a.id < b.id ? -1 : 1));
}

function pathScene(from, to) {
  const found = from && to ? shortest(from, to) : null;
  return { ...finish("path", found ? along(found) : apart(new Map([from, to].filter(Boolean).map((e, i) => [e, [i * 300, 0]])))), path: found };
}

// The shortest path by statements that pass the filters, as a list of entities, or null.
export function shortest(from, to) {
  const before = new Map([[from, null]]);
  let border = [from];
  while (border.length && !before.has(to)) {
    const next = [];
    for (const e of border) for (const n of ranked(neighbours(e, passes))) if (!before.has(n)) { before.set(n, e); next.push(n); }
    border = next;
  }
  if (!before.has(to)) return null;
  const path = [];
  for (let e = to; e; e = before.get(e)) path.unshift(e);
  return path;
}

// One edge for all statements from one entity to another.
function finish(kind, at, focus = null, left = 0) {
  const edges = new Map();
  for (const e of at.keys()) for (const s of e.out) {
    if (!s.object || s.object === e || !at.has(s.object) || !passes(s)) continue;
    const id = `${e.id}>${s.object.id}`;
    if (!edges.has(id)) edges.set(id, { id, from: e, to: s.object, statements: [] });
    edges.get(id).statements.push(s);
  }
  return { kind, at, edges: [...edges.values()], focus, left: Math.max(0, left) };
}
