// What the canvas shows besides nodes and edges: grounds of communities, numbers of hidden neighbours.

import { meta, neighbours } from "./data.js";
import { passes } from "./filters.js";
import { dark } from "./symbols.js";

// On each node, how many neighbours the scene leaves out.
export function badges(context, shown) {
  context.font = "600 10px sans-serif";
  context.textAlign = "center";
  context.textBaseline = "middle";
  for (const [e, [x, y]] of shown.at) {
    const left = hiddenOf(e, shown);
    if (left <= 0) continue;
    const text = left > 999 ? "999+" : `+${left}`;
    const r = 8 + text.length;
    context.fillStyle = dark() ? "#2b3340" : "#e7ecf3";
    context.beginPath();
    context.roundRect(x + 10, y - 24, r * 2, 14, 7);
    context.fill();
    context.fillStyle = dark() ? "#c7d0dc" : "#3a4656";
    context.fillText(text, x + 10 + r, y - 16.5);
  }
}

export function hiddenOf(e, shown) {
  let inside = 0;
  const all = neighbours(e, passes);
  for (const n of all) if (shown.at.has(n)) inside += 1;
  return Math.max(all.size, meta.server ? e.degree : 0) - inside;
}

// A soft ground behind the members of each community.
export function grounds(context, shown) {
  if (shown.kind !== "overview" && shown.kind !== "all") return;
  const groups = new Map();
  for (const [e, p] of shown.at) if (e.community !== undefined) groups.set(e.community, [...(groups.get(e.community) || []), p]);
  context.lineJoin = "round";
  context.lineWidth = 90;
  for (const [number, points] of [...groups].sort(([a], [b]) => a - b)) {
    if (points.length < 3) continue;
    const hue = (number * 67) % 360;
    context.fillStyle = context.strokeStyle = dark() ? `hsl(${hue} 24% 14%)` : `hsl(${hue} 55% 96.5%)`;
    context.beginPath();
    hull(points).forEach(([x, y], i) => (i ? context.lineTo(x, y) : context.moveTo(x, y)));
    context.closePath();
    context.fill();
    context.stroke();
  }
}

function hull(points) {
  const sorted = [...points].sort((a, b) => a[0] - b[0] || a[1] - b[1]);
  const half = (items) => {
    const made = [];
    for (const p of items) {
      while (made.length > 1 && cross(made[made.length - 2], made[made.length - 1], p) <= 0) made.pop();
      made.push(p);
    }
    return made.slice(0, -1);
  };
  return [...half(sorted), ...half(sorted.reverse())];
}

const cross = (o, a, b) => (a[0] - o[0]) * (b[1] - o[1]) - (a[1] - o[1]) * (b[0] - o[0]);
