import { html, svg } from "./dom.js";
import { figureButton } from "./figure.js";
import { t } from "./i18n.js";
import { term } from "./terms.js";
import { difference } from "./words.js";

/**
 * A series over time. Figures that the API compares with their neighbour share a band and are joined by a line;
 * elsewhere the band ends, nothing crosses the break and the API's reason stands below. What shall be or is expected
 * has bands of its own with another mark.
 *
 * @param series figures with their change, the earliest first
 * @param planned targets and projections
 */
export function history(series, planned = []) {
  const points = series.filter((figure) => figure.value !== null);
  const marks = planned.filter((figure) => figure.value !== null);
  const all = [...points, ...marks].map(({ value, precision }) => ({ value, ...precision }));
  const edge = Math.max(...all.map(({ value, high }) => Number(high ?? value))) || 1;
  // Above its number a bound shows that it is open.
  const room = all.some(({ high }) => high === null) ? 50 : 70;
  const height = (value) => 100 - (Number(value) / edge) * room;
  const bands = [...split(points), ...marks.map((figure) => [figure])];
  const columns = bands.map((band) => `minmax(${band.length * 5.6}rem, ${band.length}fr)`).join(" ");
  return [
    html(
      "div",
      { class: "scroll", tabindex: "0", role: "group", "aria-label": (points[0] ?? marks[0]).indicator.name },
      html("ol", { class: "bands", style: { gridTemplateColumns: columns } }, bands.map((band, index) => bandOf(band, height, index > 0))),
    ),
    breaks(points),
  ];
}

const follows = (figure, before) => figure.change.comparable && figure.change.since.id === before.id;

function split(points) {
  const bands = [];
  for (const figure of points) {
    const band = bands.at(-1);
    if (band && follows(figure, band.at(-1))) band.push(figure);
    else bands.push([figure]);
  }
  return bands;
}

/** Between which figures nothing may be compared, and why; and what may be compared across such a break. */
function breaks(points) {
  const told = (from, to, text) => html("li", {}, html("strong", {}, t.span(from.period.label, to.period.label)), " ", text);
  return html(
    "ul",
    { class: "breaks" },
    points.slice(1).flatMap((figure, index) => {
      const { comparable, reason, since, nearer, nearerReason, absolute } = figure.change;
      const broken = comparable ? [nearer, nearerReason] : [since ?? points[index], reason];
      return [
        broken[0] && told(broken[0], figure, t.notComparable(broken[1])),
        comparable && absolute !== null && told(since, figure, difference(absolute, figure.unit)),
      ].filter(Boolean);
    }),
  );
}

function bandOf(band, height, broken) {
  const x = (index) => `${((index + 0.5) / band.length) * 100}%`;
  const picture = svg("svg", { "aria-hidden": "true" });
  picture.append(svg("line", { class: "grid", x2: "100%", y1: "100%", y2: "100%" }));
  const at = (index) => ({ cx: x(index), cy: `${height(band[index].value)}%` });
  for (let index = 1; index < band.length; index++) {
    const [before, here] = [at(index - 1), at(index)];
    picture.append(svg("line", { class: "trend", x1: before.cx, x2: here.cx, y1: before.cy, y2: here.cy }));
  }
  band.forEach((figure, index) => picture.append(...marksOf(figure, at(index), height)));
  return html(
    "li",
    {},
    html("p", { class: "definition" }, band[0].status === "OBSERVED" ? band[0].definition?.name : term("statuses", band[0].status)),
    html(
      "div",
      { class: "plot" },
      picture,
      broken && html("span", { class: "break", "aria-hidden": "true" }, "≠"),
      band.map((figure, index) =>
        html("div", { class: "mark", style: { left: x(index), top: `${height(figure.value)}%` } }, figureButton(figure)),
      ),
    ),
    html("div", { class: "periods" }, band.map((figure) => html("span", {}, figure.period.label))),
  );
}

function marksOf({ status, precision: { low, high } }, { cx, cy }, height) {
  const planned = status !== "OBSERVED";
  return [
    svg("line", { class: planned ? "stem planned" : "stem", x1: cx, x2: cx, y1: cy, y2: "100%" }),
    svg("line", { class: "interval", x1: cx, x2: cx, y1: `${height(low ?? 0)}%`, y2: high ? `${height(high)}%` : "0%" }),
    planned ? diamond(cx, cy) : svg("circle", { class: "point", cx, cy, r: 6 }),
  ];
}

/** The mark of a target or a projection. */
export const diamond = (x, y) =>
  svg("svg", { x, y, class: "goal" }, svg("path", { class: "target", d: "M0-8 8 0 0 8-8 0Z" }));
