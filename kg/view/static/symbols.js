// The shapes of types as SVG, the same on the canvas, in the legend and in the exported picture.

import { types } from "./data.js";
import { svg } from "./dom.js";

export const dark = () => {
  const set = document.documentElement.dataset.theme;
  return set ? set === "dark" : matchMedia("(prefers-color-scheme: dark)").matches;
};

const UNKNOWN = { name: "", zh: "", en: "", family: "thing", light: "#56616e", dark: "#a5b2c0", shape: "dot" };
export const look = (type) => types.get(type) || UNKNOWN;
export const colour = (type) => (dark() ? look(type).dark : look(type).light);

function polygon(corners, turn, radius = 1) {
  return Array.from({ length: corners }, (_, i) => {
    const angle = turn + (2 * Math.PI * i) / corners;
    return [radius * Math.cos(angle), radius * Math.sin(angle)];
  });
}

const UP = -Math.PI / 2;
const SHAPES = {
  hexagon: polygon(6, 0),
  square: polygon(4, Math.PI / 4, 1.15),
  diamond: polygon(4, UP),
  triangle: polygon(3, UP),
  triangleDown: polygon(3, -UP),
  star: polygon(10, UP).map(([x, y], i) => (i % 2 ? [x * 0.45, y * 0.45] : [x, y])),
};

export function outline(shape, x, y, r, props) {
  const points = SHAPES[shape];
  if (!points) return svg("circle", { cx: x, cy: y, r: r * 0.9, ...props });
  return svg("polygon", { points: points.map(([dx, dy]) => `${(x + dx * r).toFixed(1)},${(y + dy * r).toFixed(1)}`).join(" "), ...props });
}

export function icon(type, hollow = false) {
  const c = colour(type);
  const props = hollow ? { fill: "none", stroke: c, "stroke-width": 2, "stroke-dasharray": "2 1.5" } : { fill: c };
  return svg("svg", { viewBox: "-9 -9 18 18", width: 15, height: 15, class: "icon", "aria-hidden": "true" }, outline(look(type).shape, 0, 0, 7.5, props));
}
