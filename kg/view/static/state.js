// The state of the page is its address: each field a string, empty when it is as at the start.

const FIELDS = ["view", "entity", "statement", "pair", "doc", "tab", "trail", "scene", "hops", "from", "to",
  "types", "predicates", "docs", "status", "conf", "period", "lang", "theme"];
const listeners = [];
let tidy = (s) => s;
let current = read();

function read() {
  const given = new URLSearchParams(location.hash.slice(1));
  return Object.fromEntries(FIELDS.map((f) => [f, given.get(f) || ""]));
}

export const state = () => current;

export function address(changed = {}) {
  const next = { ...current, ...changed };
  const query = new URLSearchParams();
  for (const f of FIELDS) if (next[f]) query.set(f, next[f]);
  return "#" + query.toString();
}

// Change some fields; `quiet` replaces the address instead of adding a step to the browser's history.
export function go(changed, quiet = false) {
  const before = current;
  current = { ...current, ...changed };
  if (FIELDS.every((f) => before[f] === current[f])) return;
  history[quiet ? "replaceState" : "pushState"](null, "", address());
  tell(before);
}

export function listen(render) {
  listeners.push(render);
}

export function tell(before = {}) {
  for (const render of listeners) render(current, before);
}

export const list = (text) => (text ? text.split("|").map(decodeURIComponent) : []);
export const joined = (items) => [...items].map(encodeURIComponent).join("|");

// What the page makes of an address that a person wrote, before anything is shown.
export function tidied(how) {
  tidy = how;
  moved();
}

function moved() {
  const before = current;
  current = tidy(read());
  if (FIELDS.some((f) => read()[f] !== current[f])) history.replaceState(null, "", address());
  if (FIELDS.some((f) => before[f] !== current[f])) tell(before);
}

addEventListener("popstate", moved);
addEventListener("hashchange", moved);
