/** Pictures of charts as they are on the screen, for use elsewhere: complete without style sheets. */
import { svg } from "./dom.js";
import { drawing, plain } from "./drawing.js";

const MARGIN = 16;

/** An element's picture as an SVG document, with its title above and where it comes from below. */
export function picture(element, { title, footnote }) {
  const { fontFamily, color } = getComputedStyle(element);
  const ground = getComputedStyle(element.closest(".card")).backgroundColor;
  const parts = [...drawing(element)];
  const width = Math.max(element.clientWidth, ...parts.map(({ right }) => right));
  const bottom = Math.max(0, ...parts.map((part) => part.bottom));
  const lines = (text, size, weight) => wrapped(text, width, `${weight} ${size}px ${fontFamily}`).map((line) => ({ line, size, weight }));
  const above = lines(title, 18, 600);
  const below = lines(footnote, 11, 400);
  const rows = (those) => those.reduce((sum, { size }) => sum + size * 1.4, 0);
  const height = MARGIN * 4 + rows(above) + bottom + rows(below);
  const root = svg("svg", { xmlns: "http://www.w3.org/2000/svg", viewBox: `0 0 ${width + MARGIN * 2} ${height}`, width: width + MARGIN * 2, height, "font-family": fontFamily, fill: plain(color) });
  root.append(svg("title", {}, title), svg("rect", { width: "100%", height: "100%", fill: plain(ground) }));
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
