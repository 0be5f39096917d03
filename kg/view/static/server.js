// The page behind `kg serve`: what it does not hold it asks for, once, and then shows again.

import { documents, entities, ingest, meta, statements } from "./data.js";
import { $, replace } from "./dom.js";
import { tell } from "./state.js";
import { t } from "./words.js";

const asked = new Map();

async function ask(path) {
  const response = await fetch(path, { headers: { accept: "application/json" } });
  if (!response.ok) throw new Error(`${path}: ${response.status}`);
  return response.json();
}

// Ask once, add what comes to the store, then show the page again.
function load(path) {
  if (asked.has(path)) return asked.get(path);
  const before = [entities.size, statements.size];
  const done = ask(path).then((chunk) => {
    ingest(chunk);
    const grown = entities.size !== before[0] || statements.size !== before[1] || chunk.documents.some((d) => d.text !== undefined);
    if (grown) tell({});
  }).catch(() => { asked.delete(path); replace($("hint"), t("failed")); });
  asked.set(path, done);
  return done;
}

const query = (pairs) => new URLSearchParams(pairs).toString();

export function connect() {
  meta.server = {
    entity: (id) => load(`/api/entity/${encodeURIComponent(id)}`),
    statement: (id) => statements.has(id) || load(`/api/statement/${encodeURIComponent(id)}`),
    document: (name) => load(`/api/document?${query({ name })}`),
    need: (predicates) => load(`/api/table?${query(predicates.map((p) => ["predicate", p]))}`),
    path: (from, to) => load(`/api/path?${query({ from, to })}`),
    search: async (text) => {
      const chunk = await ask(`/api/search?${query({ q: text })}`).catch(() => ({ entities: [] }));
      ingest({ ...chunk, documents: chunk.documents || [] });
      return chunk.entities.map((r) => entities.get(r.id));
    },
  };
}

// What a state shows and the store may lack.
export function follow(s) {
  if (!meta.server) return;
  const trail = s.trail ? s.trail.split("|").map(decodeURIComponent) : [];
  for (const id of new Set([s.entity, ...trail.slice(-1), ...(s.pair ? s.pair.split(">") : [])])) if (id) meta.server.entity(id);
  if (s.statement) meta.server.statement(s.statement);
  if (s.scene === "path" && s.from && s.to) meta.server.path(s.from, s.to);
  if (s.doc && !documents.has(s.doc)) meta.server.document(s.doc);
}
