/** Pictures of charts as they are on the screen, for use elsewhere: complete without style sheets. */
import { svg } from "./dom.js";

const MARGIN = 16;

/** An element's picture as an SVG document, with its title above and where it comes from below. */
export function picture(element, { title, footnote }) {
  const { width } = element.getBoundingClientRect();
  const { fontFamily, color } = getComputedStyle(element);
  const ground = getComputedStyle(document.documentElement).getPropertyValue("background-color");
  const lines = (text, size, weight) => wrapped(text, width, `${weight} ${size}px ${fontFamily}`).map((line) => ({ line, size, weight }));
  const above = lines(title, 18, 600);
  const parts = [...drawn(element)];
  const bottom = Math.max(0, ...parts.map(({ until }) => until));
  const below = lines(footnote, 11, 400);
  const rows = (those) => those.reduce((sum, { size }) => sum + size * 1.4, 0);
  const height = MARGIN * 4 + rows(above) + bottom + rows(below);
  const root = svg("svg", { xmlns: "http://www.w3.org/2000/svg", viewBox: `0 0 ${width + MARGIN * 2} ${height}`, width: width + MARGIN * 2, height, "font-family": fontFamily, fill: color });
  root.append(svg("title", {}, title), svg("rect", { width: "100%", height: "100%", fill: ground }));
  const write = (those, from) => {
    let y = from;
    for (const { line, size, weight } of those) {
      y += size * 1.4;
      root.append(svg("text", { x: MARGIN, y, "font-size": size, "font-weight": weight }, line));
    }
  };
  write(above, MARGIN / 2);
  const top = MARGIN * 2 + rows(above);
  root.append(svg("g", { transform: `translate(${MARGIN} ${top})` }, parts.map(({ shape }) => shape)));
  write(below, top + bottom + MARGIN / 2);
  return new XMLSerializer().serializeToString(root);
}

/** What an element shows, in the order in which it is painted, each with where it ends. */
function* drawn(element) {
  const origin = element.getBoundingClientRect();
  const walker = document.createTreeWalker(element, NodeFilter.SHOW_ELEMENT | NodeFilter.SHOW_TEXT, (node) =>
    node.nodeType === Node.ELEMENT_NODE && node.matches("details, .hidden, #provenance") ? NodeFilter.FILTER_REJECT : NodeFilter.FILTER_ACCEPT,
  );
  while (walker.nextNode()) {
    const node = walker.currentNode;
    if (node.nodeType === Node.TEXT_NODE) yield* texts(node, origin);
    else if (node instanceof SVGGeometryElement) yield shape(node, origin);
  }
}

const PAINT = ["fill", "stroke", "stroke-width", "stroke-dasharray", "opacity"];
const LENGTHS = ["x", "y", "x1", "y1", "x2", "y2", "cx", "cy", "r", "width", "height"];

function shape(node, origin) {
  const { a, b, c, d, e, f } = node.getScreenCTM();
  const attributes = { transform: `matrix(${[a, b, c, d, e - origin.left, f - origin.top].join(" ")})`, d: node.getAttribute("d") };
  for (const name of LENGTHS) if (node[name]?.baseVal) attributes[name] = node[name].baseVal.value;
  const style = getComputedStyle(node);
  for (const name of PAINT) attributes[name] = style.getPropertyValue(name);
  return { shape: svg(node.tagName, attributes), until: node.getBoundingClientRect().bottom - origin.top };
}

/** A text's lines, where they stand. */
function* texts(node, origin) {
  const { color, fontSize, fontWeight, fontStyle } = getComputedStyle(node.parentElement);
  for (const { text, box } of linesOf(node)) {
    const x = box.left - origin.left;
    const y = box.bottom - origin.top - box.height * 0.24;
    const attributes = { x, y, fill: color, "font-size": fontSize, "font-weight": fontWeight, "font-style": fontStyle };
    yield { shape: svg("text", attributes, text), until: box.bottom - origin.top };
  }
}

function linesOf(node) {
  const lines = [];
  for (const { index, 0: word } of node.data.matchAll(/\S+\s*/g)) {
    const range = document.createRange();
    range.setStart(node, index);
    range.setEnd(node, index + word.length);
    const box = range.getBoundingClientRect();
    const last = lines.at(-1);
    if (box.width === 0) continue;
    if (last && Math.abs(last.box.top - box.top) < 3) last.text += word;
    else lines.push({ text: word, box });
  }
  return lines;
}

/** A text in lines that fit a width; what is longer than a line, as addresses are, breaks anywhere. */
function wrapped(text, width, font) {
  const pen = new OffscreenCanvas(1, 1).getContext("2d");
  pen.font = font;
  const fits = (line) => pen.measureText(line).width <= width;
  return text.split("\n").flatMap((paragraph) => {
    const lines = [""];
    for (const word of paragraph.split(" ")) {
      if (fits(`${lines.at(-1)} ${word}`)) lines.push(`${lines.pop()} ${word}`.trim());
      else lines.push(...pieces(word, fits));
      if (lines[0] === "") lines.shift();
    }
    return lines;
  });
}

function pieces(word, fits) {
  const all = [""];
  for (const letter of word) fits(all.at(-1) + letter) ? all.push(all.pop() + letter) : all.push(letter);
  return all;
}

/** An SVG document as a PNG, twice as fine. */
export async function png(document_) {
  const source = URL.createObjectURL(new Blob([document_], { type: "image/svg+xml" }));
  try {
    const image = new Image();
    image.src = source;
    await image.decode();
    const canvas = new OffscreenCanvas(image.width * 2, image.height * 2);
    canvas.getContext("2d").drawImage(image, 0, 0, canvas.width, canvas.height);
    return await canvas.convertToBlob({ type: "image/png" });
  } finally {
    URL.revokeObjectURL(source);
  }
}
