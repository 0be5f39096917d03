// Where nodes stand: around one entity, or along a path; the same input gives the same places.

const LINE = 9;

export function wrapped(name, width = LINE) {
  const lines = [""];
  let used = 0;
  for (const c of name) {
    const wide = c < "\u2e80" ? 0.5 : 1;
    if (used + wide > width) { lines.push(""); used = 0; }
    lines[lines.length - 1] += c;
    used += wide;
  }
  return lines.join("\n");
}

function box(name) {
  const lines = wrapped(name).split("\n");
  const widest = Math.max(...lines.map((l) => [...l].reduce((n, c) => n + (c < "\u2e80" ? 0.55 : 1), 0)));
  return [Math.max(50, widest * 14 + 18), 56 + 17 * lines.length];
}

// Rings around the focus; neighbours in the order given, so that those of one relation stand together.
export function around(focus, first, second) {
  const at = new Map([[focus, [0, 0]]]);
  ring(at, first, first.length > 14 ? 150 : 190, 85);
  const outer = Math.max(1, Math.ceil(first.length / 12));
  second.forEach(([e, parent], i) => {
    const [x, y] = at.get(parent) || [0, 0];
    const angle = Math.atan2(y, x) + ((i % 7) - 3) * 0.16;
    const far = Math.hypot(x, y) + 190 + 60 * (i % outer);
    at.set(e, [far * Math.cos(angle), far * Math.sin(angle) * 0.8]);
  });
  return apart(at);
}

function ring(at, items, radius, step) {
  const rings = items.length <= 12 ? 1 : Math.min(5, Math.ceil(items.length / 11));
  items.forEach((e, i) => {
    const angle = (2 * Math.PI * i) / items.length - Math.PI / 2;
    const r = radius + step * (i % rings);
    at.set(e, [r * 1.2 * Math.cos(angle), r * Math.sin(angle)]);
  });
}

export function along(path) {
  return new Map(path.map((e, i) => [e, [i * 190, i % 2 ? 55 : -55]]));
}

// Push overlapping boxes apart along the axis where they overlap less; few rounds, as it runs on a click.
export function apart(at) {
  const items = [...at].map(([e, p]) => ({ e, p: [...p], size: box(e.name) }));
  const rounds = items.length > 150 ? 12 : 60;
  for (let round = 0, hit = true; hit && round < rounds; round++) {
    hit = false;
    for (let i = 0; i < items.length; i++) for (let j = i + 1; j < items.length; j++) hit = push(items[i], items[j]) || hit;
  }
  return new Map(items.map(({ e, p }) => [e, p.map((v) => Math.round(v))]));
}

function push(a, b) {
  const over = [0, 1].map((k) => (a.size[k] + b.size[k]) / 2 - Math.abs(a.p[k] - b.p[k]));
  if (over[0] <= 0 || over[1] <= 0) return false;
  const k = over[0] < over[1] ? 0 : 1;
  const way = (a.p[k] >= b.p[k] ? 1 : -1) * over[k] * 0.5;
  a.p[k] += way;
  b.p[k] -= way;
  return true;
}
