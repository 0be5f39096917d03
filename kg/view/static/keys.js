// The keyboard: everything that the mouse can do.

import { $ } from "./dom.js";
import { back, fit, open, walk, zoom } from "./graph.js";
import { go, state } from "./state.js";

export const VIEWS = ["", "reader", "data", "strategy", "hierarchy", "time"];
const ARROWS = { ArrowLeft: [-1, 0], ArrowRight: [1, 0], ArrowUp: [0, -1], ArrowDown: [0, 1] };

export function start() {
  addEventListener("keydown", (ev) => {
    if (ev.ctrlKey || ev.metaKey || ev.altKey || /^(INPUT|SELECT|TEXTAREA)$/.test(ev.target.tagName)) return;
    if (act(ev)) ev.preventDefault();
  });
}

function act(ev) {
  const graph = !state().view;
  if (ev.key === "/") return $("search").focus(), $("search").select(), true;
  if (/^[1-6]$/.test(ev.key)) return go({ view: VIEWS[Number(ev.key) - 1] }), true;
  if (ev.key === "?") return ($("help").hidden = !$("help").hidden), true;
  if (ev.key === "Escape") return escape(), true;
  const inCanvas = graph && (ev.target === document.body || $("graph").contains(ev.target)) && ev.target.tagName !== "BUTTON";
  if (!inCanvas) return false;
  if (ARROWS[ev.key]) return walk(...ARROWS[ev.key]), true;
  if (ev.key === "Enter" && state().entity) return open(state().entity), true;
  if (ev.key === "+" || ev.key === "=") return zoom(1.2), true;
  if (ev.key === "-") return zoom(1 / 1.2), true;
  if (ev.key === "0") return fit(), true;
  return false;
}

function escape() {
  if (!$("help").hidden) $("help").hidden = true;
  else if (state().view) go({ view: "" });
  else back();
}
