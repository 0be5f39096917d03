// A sentence with subject, cue and object marked; all positions are UTF-16 units of the report's text.

import { el } from "./dom.js";
import { t } from "./words.js";

// The sentence around a piece of evidence: where it starts, stops, and what it says.
export function around(ev) {
  const d = ev.document;
  if (d.text === null) return { start: ev.start, stop: ev.stop, text: ev.quote || "" };
  const inside = d.sentences.filter(([a, b]) => a < ev.stop && ev.start < b);
  const start = Math.min(ev.start, ...inside.map(([a]) => a));
  const stop = Math.max(ev.stop, ...inside.map(([, b]) => b));
  return { start, stop, text: d.text.slice(start, stop) };
}

// Where a statement's subject or object is named inside its evidence, if the rule did not say.
function mention(ev, entity) {
  if (!entity) return null;
  const found = ev.document.mentions.find((m) => m.entity === entity && m.start >= ev.start && m.stop <= ev.stop);
  return found ? [found.start, found.stop] : null;
}

export function marks(s, ev) {
  const known = [["subject", ev.subject || mention(ev, s.subject)], ["cue", ev.cue], ["object", ev.object || mention(ev, s.object)]];
  return known.filter(([, span]) => span && span[1] > span[0]);
}

// The sentence as an element; of what stands around the evidence, at most `context` characters on each side.
export function sentence(s, ev, context = 1e6) {
  const whole = cut(around(ev), ev, context);
  const spans = marks(s, ev).sort(([, a], [, b]) => a[1] - a[0] - (b[1] - b[0])); // the narrowest mark shows
  const node = el("q", { class: "sentence", lang: "zh-CN" });
  const cuts = new Set([whole.start, whole.stop, ev.start, ev.stop]);
  for (const [, [a, b]] of spans) { cuts.add(a); cuts.add(b); }
  const points = [...cuts].filter((p) => p >= whole.start && p <= whole.stop).sort((a, b) => a - b);
  for (let i = 0; i + 1 < points.length; i++) {
    const [a, b] = [points[i], points[i + 1]];
    const text = whole.text.slice(a - whole.start, b - whole.start);
    const kind = spans.find(([, [x, y]]) => x <= a && b <= y);
    if (kind) node.append(el("mark", { class: kind[0], title: t(kind[0]) }, text));
    else node.append(el("span", { class: a >= ev.start && b <= ev.stop ? "said" : "rest" }, text));
  }
  if (whole.before) node.prepend("…");
  if (whole.after) node.append("…");
  return node;
}

function cut(whole, ev, context) {
  const start = Math.max(whole.start, ev.start - context);
  const stop = Math.min(whole.stop, ev.stop + context);
  return { start, stop, text: whole.text.slice(start - whole.start, stop - whole.start), before: start > whole.start, after: stop < whole.stop };
}

export function plain(s) {
  return s.evidence.length ? around(s.evidence[0]).text.trim() : "";
}
