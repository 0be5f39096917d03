// How figures, qualifiers and names are written.

import { predicates, types } from "./data.js";
import { el } from "./dom.js";
import { choose, t } from "./words.js";

export const typeName = (type) => label(types, type);
export const predicateName = (predicate) => label(predicates, predicate);

function label(table, name) {
  const found = table.get(name);
  return found ? choose(found.zh, found.en) : name;
}

export function grouped(text) {
  const [whole, fraction] = String(text).split(".");
  const made = whole.replace(/\B(?=(\d{3})+$)/g, ",");
  return fraction ? `${made}.${fraction}` : made;
}

export function written(f) {
  if (!f) return "";
  if (f.value === null) return `${t("redacted")} ${f.unit}`;
  const range = f.upper === null ? grouped(f.value) : `${grouped(f.value)}–${grouped(f.upper)}`;
  return `${f.approx ? t(f.approx) : ""}${range} ${f.unit}`;
}

export const inBase = (f) => (f && f.base !== null ? Number(f.base) : null);

export function qualifiers(s) {
  return Object.entries(s.qualifiers)
    .filter(([key]) => !(key === "metric" && s.figure) && !["value", "unit", "approx"].includes(key))
    .map(([key, value]) => el("span", { class: "chip", title: key }, key === "percent" ? `${value}%` : key === "role" ? role(value) : value));
}

const ROLES = new Map([["", "part"], ["core", "core"], ["platform", "platform"], ["track", "track"], ["base", "baseRole"]]);

export function role(value) {
  return ROLES.has(value) ? t(ROLES.get(value)) : value;
}

export function objectText(s) {
  if (s.object) return s.object.name;
  if (s.figure && s.predicate === "metric") return `${s.qualifiers.metric || ""} ${written(s.figure)}`.trim();
  return s.text || "";
}

export function badge(s) {
  return s.status === "asserted" ? null : el("span", { class: `badge ${s.status}` }, t(s.status));
}
