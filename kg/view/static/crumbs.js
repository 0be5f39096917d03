// The way from the overview to what is shown, and how much of all that is.

import { entities, meta } from "./data.js";
import { $, button, el, replace } from "./dom.js";
import { canShowAll } from "./scene.js";
import { go, joined, list } from "./state.js";
import { t } from "./words.js";

export function render(s, shown) {
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
