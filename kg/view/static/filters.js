// Which statements and entities pass the filters of the state.

import { list, state } from "./state.js";

let key = "";
let hidden = null;

function current() {
  const s = state();
  const now = [s.types, s.predicates, s.docs, s.status, s.conf, s.period].join("\n");
  if (now !== key || !hidden) {
    key = now;
    hidden = { types: new Set(list(s.types)), predicates: new Set(list(s.predicates)), docs: new Set(list(s.docs)),
      status: new Set(list(s.status)), conf: Number(s.conf) || 0, period: s.period };
  }
  return hidden;
}

export function passesEntity(e) {
  return !current().types.has(e.type);
}

export function passes(s) {
  const f = current();
  if (f.predicates.has(s.predicate) || f.status.has(s.status) || s.confidence < f.conf) return false;
  if (f.types.has(s.subject.type) || (s.object && f.types.has(s.object.type))) return false;
  if (f.docs.size && s.evidence.length && s.evidence.every((e) => f.docs.has(e.document.name))) return false;
  if (f.period === "*") return Boolean(s.qualifiers.time);
  return !f.period || s.qualifiers.time === f.period;
}

export const NONE = { types: "", predicates: "", docs: "", status: "", conf: "", period: "" };
