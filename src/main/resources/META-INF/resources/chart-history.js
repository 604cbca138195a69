import { html, svg } from "./dom.js";
import { figureButton } from "./figure.js";
import { t } from "./i18n.js";

/**
 * A series over time. Figures that the API calls comparable share a band and are joined by a line; elsewhere the band
 * ends, nothing crosses the break and the API's reason stands below.
 *
 * @param series figures with their change, the earliest first
 * @param top the value at the chart's upper edge; the greatest possible of the series when not given
 */
export function history(series, top) {
  const points = series.filter((figure) => figure.value !== null);
  const edge = top ?? Math.max(...points.map(({ value, precision }) => Number(precision.high ?? value)));
  const height = (value) => 100 - (Number(value) / edge) * 70;
  const bands = split(points);
  return [
    html(
      "ol",
      { class: "bands", style: { gridTemplateColumns: bands.map((band) => `${band.length}fr`).join(" ") } },
      bands.map((band) => bandOf(band, height)),
    ),
    breaks(points),
  ];
}

function split(points) {
  const bands = [];
  for (const figure of points) {
    if (figure.change.comparable && bands.length > 0) bands.at(-1).push(figure);
    else bands.push([figure]);
  }
  return bands;
}

/** Between which figures nothing may be compared, and why. */
function breaks(points) {
  const broken = points.slice(1).filter(({ change }) => !change.comparable);
  return html(
    "ul",
    { class: "breaks" },
    broken.map(({ period, change: { reason, since } }) =>
      html("li", {}, html("strong", {}, t.notComparable(since?.period.label, period.label)), ` ${reason}`),
    ),
  );
}

export const definition = (figure) => figure.notes.find(({ kind }) => kind === "DEFINITION")?.text;

function bandOf(band, height) {
  const x = (index) => `${((index + 0.5) / band.length) * 100}%`;
  const picture = svg("svg", { "aria-hidden": "true" });
  picture.append(svg("line", { class: "grid", x2: "100%", y1: "100%", y2: "100%" }));
  band.forEach((figure, index) => {
    const { low, high } = figure.precision;
    const [cx, cy] = [x(index), `${height(figure.value)}%`];
    if (index > 0) {
      const before = `${height(band[index - 1].value)}%`;
      picture.append(svg("line", { class: "trend", x1: x(index - 1), x2: cx, y1: before, y2: cy }));
    }
    picture.append(
      svg("line", { class: "stem", x1: cx, x2: cx, y1: cy, y2: "100%" }),
      svg("line", { class: "interval", x1: cx, x2: cx, y1: `${height(low ?? 0)}%`, y2: high ? `${height(high)}%` : "0%" }),
      svg("circle", { class: "point", cx, cy, r: 6 }),
    );
  });
  return html(
    "li",
    {},
    html("p", { class: "definition" }, definition(band[0])),
    html(
      "div",
      { class: "plot" },
      picture,
      band.map((figure, index) =>
        html("div", { class: "mark", style: { left: x(index), top: `${height(figure.value)}%` } }, figureButton(figure)),
      ),
    ),
    html("div", { class: "periods" }, band.map((figure) => html("span", {}, figure.period.label))),
  );
}
