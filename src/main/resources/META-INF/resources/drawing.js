/** What an element shows on the screen as shapes of SVG that need no style sheet. */
import { svg } from "./dom.js";

/** What stands beside a chart and is not of its picture. */
const BESIDE = ".table, .take, .beside, .action, .hidden, #provenance, details:not([open]) > :not(summary)";

/** The shapes in the order in which they are painted, each with where it ends. */
export function* drawing(element) {
  const origin = element.getBoundingClientRect();
  const walker = document.createTreeWalker(element, NodeFilter.SHOW_ELEMENT | NodeFilter.SHOW_TEXT, (node) =>
    node.nodeType === Node.ELEMENT_NODE && node.matches(BESIDE) ? NodeFilter.FILTER_REJECT : NodeFilter.FILTER_ACCEPT,
  );
  while (walker.nextNode()) {
    const node = walker.currentNode;
    if (node.nodeType === Node.TEXT_NODE) yield* texts(node, origin);
    else if (node instanceof SVGGeometryElement) yield shape(node, origin);
    else if (node instanceof HTMLElement) yield* frame(node, origin);
  }
}

const placed = (drawn, box, origin) => ({ shape: drawn, right: box.right - origin.left, bottom: box.bottom - origin.top });

const PAINT = ["fill", "stroke", "stroke-width", "stroke-dasharray", "opacity"];
const LENGTHS = ["x", "y", "x1", "y1", "x2", "y2", "cx", "cy", "r", "width", "height"];

function shape(node, origin) {
  const { a, b, c, d, e, f } = node.getScreenCTM();
  const attributes = { transform: `matrix(${[a, b, c, d, e - origin.left, f - origin.top].join(" ")})`, d: node.getAttribute("d") };
  for (const name of LENGTHS) if (node[name]?.baseVal) attributes[name] = node[name].baseVal.value;
  const style = getComputedStyle(node);
  for (const name of PAINT) attributes[name] = style.getPropertyValue(name);
  for (const name of ["fill", "stroke"]) attributes[name] = plain(attributes[name]);
  if (style.vectorEffect === "non-scaling-stroke") attributes["stroke-width"] = parseFloat(attributes["stroke-width"]) / a;
  return placed(svg(node.tagName, attributes), node.getBoundingClientRect(), origin);
}

/** An element's ground and the borders that it has above and to the left. */
function* frame(node, origin) {
  const style = getComputedStyle(node);
  const box = node.getBoundingClientRect();
  if (box.width === 0) return;
  const [x, y] = [box.left - origin.left, box.top - origin.top];
  const line = (side) => ({ stroke: plain(style[`border${side}Color`]), "stroke-width": style[`border${side}Width`], "stroke-dasharray": style[`border${side}Style`] === "dashed" && "5 4" });
  const [top, left] = ["Top", "Left"].map((side) => parseFloat(style[`border${side}Width`]) > 0);
  const fill = plain(style.backgroundColor);
  if (fill !== "none" || (top && left)) {
    const rx = Math.min(parseFloat(style.borderTopLeftRadius), box.height / 2);
    yield placed(svg("rect", { x, y, width: box.width, height: box.height, rx, fill, ...(top && left && line("Top")) }), box, origin);
  } else if (top || left) {
    const [dx, dy] = top ? [box.width, 0] : [0, box.height];
    yield placed(svg("line", { x1: x, y1: y, x2: x + dx, y2: y + dy, ...line(top ? "Top" : "Left") }), box, origin);
  }
}

/** A text's lines, where they stand. */
function* texts(node, origin) {
  const { color, fontSize, fontWeight, fontStyle } = getComputedStyle(node.parentElement);
  for (const { text, box } of linesOf(node)) {
    const x = box.left - origin.left;
    const y = box.bottom - origin.top - box.height * 0.24;
    const attributes = { x, y, fill: plain(color), "font-size": fontSize, "font-weight": fontWeight, "font-style": fontStyle };
    yield placed(svg("text", attributes, text), box, origin);
  }
}

/** Lines break between words and after hyphens. */
function linesOf(node) {
  const lines = [];
  for (const { index, 0: word } of node.data.matchAll(/[^\s-]+[\s-]*|-+[\s-]*/g)) {
    const range = document.createRange();
    range.setStart(node, index);
    range.setEnd(node, index + word.length);
    const box = range.getBoundingClientRect();
    const last = lines.at(-1);
    if (box.width === 0) continue;
    if (last && Math.abs(last.box.top - box.top) < 3) {
      last.text += word;
      last.box = new DOMRect(last.box.x, last.box.y, box.right - last.box.x, last.box.height);
    } else lines.push({ text: word, box });
  }
  return lines;
}

const pen = new OffscreenCanvas(1, 1).getContext("2d", { willReadFrequently: true });

/** A colour as every program reads it: style sheets may mix colours as only browsers can. */
export function plain(color) {
  if (color === "none") return color;
  pen.clearRect(0, 0, 1, 1);
  pen.fillStyle = color;
  pen.fillRect(0, 0, 1, 1);
  const [red, green, blue, alpha] = pen.getImageData(0, 0, 1, 1).data;
  return alpha === 0 ? "none" : `#${[red, green, blue].map((part) => part.toString(16).padStart(2, "0")).join("")}`;
}
