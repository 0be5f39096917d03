// The strip below the canvas: the sentence of the selected statement, with rule, report and place.

import { statements } from "./data.js";
import { $, button, el, replace } from "./dom.js";
import { sentence } from "./sentence.js";
import { go } from "./state.js";
import { objectText, predicateName } from "./values.js";
import { t } from "./words.js";

export function render(s) {
  const found = statements.get(s.statement);
  $("strip").hidden = !found;
  if (!found) return;
  const ev = found.evidence[0];
  replace($("strip"),
    el("p", { class: "fact" }, el("b", {}, found.subject.name), ` ${predicateName(found.predicate)} `, el("b", {}, objectText(found))),
    ev ? [sentence(found, ev), el("p", { class: "source" }, el("code", {}, ev.rule), el("span", {}, ev.confidence.toFixed(2)), el("span", {}, `${ev.document.name} ${ev.start}–${ev.stop}`),
      button(`${t("original")} ▸`, () => go({ view: "reader", doc: ev.document.name }), { class: "jump" }))] : null);
}
