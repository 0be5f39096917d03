// The store: records that came with the page or, from the server, later; linked to objects once, here.

export const types = new Map();
export const predicates = new Map();
export const entities = new Map();
export const statements = new Map();
export const documents = new Map();
export const parts = new Map();
export const left = new Map(); // how many statements the server kept back, by entity or by relations asked for
export const meta = { canvas: { nodes: [], options: {} }, focus: "", open: "", issues: [], iri: {}, server: null, totals: null };

export function ingest(chunk) {
  for (const part of chunk.chunks || []) ingest({ ...part, types: chunk.types, predicates: chunk.predicates, server: chunk.server });
  for (const key of Object.keys(meta)) if (chunk[key] !== undefined) meta[key] = chunk[key];
  for (const [name, zh, en, family, light, dark, shape] of chunk.types || []) types.set(name, { name, zh, en, family, light, dark, shape });
  for (const [name, zh, en] of chunk.predicates || []) predicates.set(name, { name, zh, en });
  const docs = (chunk.documents || []).map(addDocument);
  const ents = (chunk.entities || []).map((r) => addEntity(r, docs));
  (chunk.documents || []).forEach((r, i) => r.mentions && linkMentions(docs[i], r.mentions, ents));
  const made = (chunk.statements || []).map((r) => addStatement(r, ents, docs, chunk.rules || []));
  for (const [key, n] of Object.entries(chunk.left || {})) left.set(key, n);
  for (const [id, list] of Object.entries(chunk.parts || {})) parts.set(id, list.map((p) => ({ ...p, members: p.members.map((m) => entities.get(m)).filter(Boolean) })));
  return made;
}

function addDocument(r) {
  let d = documents.get(r.name);
  if (!d) documents.set(r.name, (d = { name: r.name, title: r.title || "", text: null, sentences: [], mentions: [], unread: [], figures: [], statements: [] }));
  if (r.title) d.title = r.title;
  if (r.text !== undefined && d.text === null) {
    Object.assign(d, { text: r.text, sentences: pairs(r.sentences), unread: pairs(r.unread), figures: pairs(r.figures) });
  }
  return d;
}

function linkMentions(d, flat, ents) {
  d.mentions = [];
  for (let i = 0; i < flat.length; i += 3) d.mentions.push({ start: flat[i], stop: flat[i + 1], entity: ents[flat[i + 2]] });
}

function addEntity(r, docs) {
  let e = entities.get(r.id);
  if (!e) {
    e = { id: r.id, type: r.t, name: r.n, aliases: r.a || [], keys: r.k || "", local: r.d === undefined ? null : docs[r.d], redacted: Boolean(r.r),
      community: r.c, x: r.x, y: r.y, degree: 0, out: [], in: [] };
    entities.set(r.id, e);
  }
  if (r.g !== undefined) e.degree = r.g; // the server counts neighbours that the page does not hold
  return e;
}

function addStatement(r, ents, docs, rules) {
  const known = statements.get(r.id);
  if (known) return known;
  const s = { id: r.id, subject: ents[r.s], predicate: r.p, object: r.o === undefined ? null : ents[r.o], text: r.x ?? null,
    qualifiers: r.q || {}, status: r.st || "asserted", figure: r.n ? figureOf(r.n) : null, month: r.m || 0,
    evidence: (r.e || []).map((e) => evidenceOf(e, docs, rules)) };
  s.confidence = Math.max(0, ...s.evidence.map((e) => e.confidence));
  statements.set(s.id, s);
  s.subject.out.push(s);
  if (s.object && s.object !== s.subject) {
    s.object.in.push(s);
    if (!meta.server) { s.subject.degree += 1; s.object.degree += 1; }
  }
  for (const d of new Set(s.evidence.map((e) => e.document))) d.statements.push(s);
  return s;
}

function figureOf([value, unit, approx, upper, base, baseUnit]) {
  return { value: value ?? null, unit: unit || "", approx: approx || "", upper: upper ?? null, base: base ?? null, baseUnit: baseUnit || "" };
}

function evidenceOf(e, docs, rules) {
  const last = e[e.length - 1];
  const quote = typeof last === "string" ? last : null;
  const span = (i) => (i + 1 < e.length && e[i] >= 0 && typeof e[i + 1] === "number" ? [e[i], e[i + 1]] : null);
  return { document: docs[e[0]], start: e[1], stop: e[2], rule: rules[e[3]], confidence: e[4], subject: span(5), cue: span(7), object: span(9), quote };
}

function pairs(flat = []) {
  const made = [];
  for (let i = 0; i < flat.length; i += 2) made.push([flat[i], flat[i + 1]]);
  return made;
}

// The entities on the other end of a statement of e, without e itself.
export function neighbours(e, passes = () => true) {
  const found = new Set();
  for (const s of e.out) if (s.object && s.object !== e && passes(s)) found.add(s.object);
  for (const s of e.in) if (passes(s)) found.add(s.subject);
  return found;
}

export function named(text) {
  if (entities.has(text)) return entities.get(text);
  const all = [...entities.values()];
  return all.find((e) => e.name === text) || all.find((e) => e.aliases.includes(text)) || null;
}
