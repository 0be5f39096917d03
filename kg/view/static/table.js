// A table that sorts, filters, sums, shows a page of rows at a time, and gives what it shows as CSV.

import { button, el, replace } from "./dom.js";
import { save } from "./files.js";
import { go } from "./state.js";
import { t } from "./words.js";

const PAGE = 150;

// columns: {key, head, number?, kind?, of(row) -> text or number, cell?(row) -> node}; a row has `statement`.
export function table(name, columns, rows, { sums = null } = {}) {
  const view = { sort: null, down: false, text: "", shown: PAGE };
  const body = el("tbody");
  const foot = el("tfoot");
  const count = el("span", { class: "counts" });
  const heads = columns.map((c) => el("th", { scope: "col", class: c.number ? "number" : null }, button(c.head, () => sort(c))));
  const passing = () => {
    const kept = view.text ? rows.filter((r) => columns.some((c) => String(c.of(r)).toLowerCase().includes(view.text))) : [...rows];
    const c = columns.find((x) => x.key === view.sort);
    return c ? kept.sort((a, b) => compare(c.of(a), c.of(b), view.down ? -1 : 1)) : kept;
  };
  const draw = () => {
    const kept = passing();
    replace(body, kept.slice(0, view.shown).map((r) => line(columns, r)));
    replace(foot, sums ? sums(kept).map((cells) => el("tr", {}, cells.map((c, i) => el(i ? "td" : "th", { class: i && columns[i].number ? "number" : null, ...(i ? {} : { scope: "row" }) }, c)))) : []);
    replace(count, t("rows", kept.length), kept.length > view.shown ? button(t("more", Math.min(PAGE, kept.length - view.shown)), () => { view.shown += PAGE; draw(); }) : null);
    heads.forEach((th, i) => (columns[i].key === view.sort ? th.setAttribute("aria-sort", view.down ? "descending" : "ascending") : th.removeAttribute("aria-sort")));
  };
  const sort = (c) => { view.down = view.sort === c.key ? !view.down : Boolean(c.number); view.sort = c.key; draw(); };
  draw();
  return el("div", { class: "sheet" },
    el("div", { class: "tools" }, el("input", { type: "search", placeholder: t("contains"), "aria-label": t("contains"), oninput: (ev) => { view.text = ev.target.value.trim().toLowerCase(); view.shown = PAGE; draw(); } }),
      button("CSV", () => save(`${name}.csv`, "text/csv", csv(columns, passing()))), count),
    el("div", { class: "scroll", tabindex: 0, role: "region", "aria-label": t(name) }, el("table", {}, el("thead", {}, el("tr", {}, heads)), body, foot)));
}

function line(columns, row) {
  return el("tr", { data: { statement: row.statement.id }, onclick: () => go({ statement: row.statement.id, entity: "", pair: "" }) },
    columns.map((c) => el("td", { class: c.number ? "number" : c.kind, title: c.kind === "short" ? c.of(row) : null }, c.cell ? c.cell(row) : c.of(row) ?? "")));
}

const none = (value) => value === null || value === undefined || value === "";

// What is empty comes last, whichever way the rest is sorted.
function compare(a, b, way) {
  if (none(a) || none(b)) return none(a) - none(b);
  return way * (typeof a === "number" && typeof b === "number" ? a - b : String(a).localeCompare(String(b), "zh-CN"));
}

// A cell that a spreadsheet would take for a formula gets an apostrophe, as report text is hostile input.
export function csvCell(value) {
  const text = value === null || value === undefined ? "" : String(value);
  const safe = typeof value !== "number" && /^[=+\-@\t\r]/.test(text) && !/^-?\d+(\.\d+)?$/.test(text) ? `'${text}` : text;
  return /[",\r\n]/.test(safe) ? `"${safe.replaceAll('"', '""')}"` : safe;
}

export function csv(columns, rows) {
  return "\ufeff" + [columns.map((c) => csvCell(c.head)), ...rows.map((r) => columns.map((c) => csvCell(c.of(r))))].map((cells) => cells.join(",") + "\r\n").join("");
}

