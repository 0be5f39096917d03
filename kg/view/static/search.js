// Search by name, alias and pinyin initials; a combobox after the ARIA pattern.

import { entities, meta } from "./data.js";
import { $, el, replace } from "./dom.js";
import { open } from "./graph.js";
import { go } from "./state.js";
import { icon } from "./symbols.js";
import { typeName } from "./values.js";
import { t } from "./words.js";

const SHOWN = 12;
let found = [];
let at = 0;

// How well an entity answers the text, 0 for not at all.
function fits(e, text, keys) {
  if (e.name === text || e.aliases.includes(text)) return 5;
  if (e.name.startsWith(text)) return 4;
  if (e.keys.split(" ").includes(keys)) return 3.5;
  if (e.aliases.some((a) => a.startsWith(text))) return 3;
  if (e.name.toLowerCase().includes(text.toLowerCase())) return 2;
  if (e.aliases.some((a) => a.includes(text))) return 1.5;
  return /^[a-z0-9]+$/.test(keys) && ` ${e.keys}`.includes(` ${keys}`) ? 1 : 0;
}

export function find(text) {
  const keys = text.toLowerCase();
  return [...entities.values()].map((e) => [fits(e, text, keys), e]).filter(([n]) => n > 0)
    .sort(([a, x], [b, y]) => b - a || y.degree - x.degree || (x.id < y.id ? -1 : 1)).slice(0, SHOWN).map(([, e]) => e);
}

export function start() {
  const input = $("search");
  input.addEventListener("input", () => update(input.value.trim()));
  input.addEventListener("focus", () => input.value && update(input.value.trim()));
  input.addEventListener("blur", () => setTimeout(() => document.activeElement !== input && show([], false), 150));
  input.addEventListener("keydown", key);
}

async function update(text) {
  const local = text ? find(text) : [];
  show(local, Boolean(text));
  if (text && meta.server) {
    const more = await meta.server.search(text);
    if ($("search").value.trim() === text) show(more, true);
  }
}

function show(list, asked) {
  found = list;
  at = 0;
  const rows = found.map((e, i) => el("li", { role: "option", id: `hit-${i}`, "aria-selected": String(i === at), onmousedown: (ev) => { ev.preventDefault(); choose(e); } },
    icon(e.type, e.redacted), el("span", {}, e.name), el("small", {}, [typeName(e.type), ...e.aliases.slice(0, 3)].join(" · "))));
  replace($("hits"), rows.length || !asked ? rows : el("li", { class: "empty", role: "option", "aria-selected": "false" }, t("nothing")));
  $("hits").hidden = !asked;
  $("search").setAttribute("aria-expanded", String(asked));
  point();
}

function point() {
  [...$("hits").children].forEach((li, i) => li.setAttribute("aria-selected", String(i === at)));
  if (found.length) $("search").setAttribute("aria-activedescendant", `hit-${at}`);
  else $("search").removeAttribute("aria-activedescendant");
}

function key(ev) {
  if (ev.key === "ArrowDown" || ev.key === "ArrowUp") {
    ev.preventDefault();
    at = found.length ? (at + (ev.key === "ArrowDown" ? 1 : found.length - 1)) % found.length : 0;
    point();
  } else if (ev.key === "Enter" && found[at]) choose(found[at]);
  else if (ev.key === "Escape") { ev.stopPropagation(); ev.target.value = ""; show([], false); ev.target.blur(); }
}

function choose(e) {
  $("search").value = e.name;
  show([], false);
  $("canvas").focus({ preventScroll: true });
  go({ view: "" }, true);
  open(e.id);
}
