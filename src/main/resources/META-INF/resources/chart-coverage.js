import { html, svg } from "./dom.js";
import { figureButton } from "./figure.js";
import { t } from "./i18n.js";

/**
 * A series over time. Figures of one definition share a band and are joined by a line; where the definition changes
 * the band ends and nothing crosses the break.
 */
export function coverageChart(series) {
  const points = series.filter((figure) => figure.value !== null);
  const bands = split(points);
  const top = Math.ceil((Math.max(...points.map((figure) => Number(figure.value))) + 5) / 20) * 20;
  const height = (value) => 100 - (Number(value) / top) * 100;
  return html(
    "div",
    { class: "coverage-chart" },
    html("div", { class: "axis", "aria-hidden": "true" }, ticks(top).map((tick) => axisLabel(tick, height(tick)))),
    html(
      "ol",
      { class: "bands", style: { gridTemplateColumns: bands.map((band) => `${band.length}fr`).join(" ") } },
      bands.map((band) => bandOf(band, height, ticks(top))),
    ),
  );
}

/** Consecutive figures with the same stated definition; one whose definition is not stated stands alone. */
function split(points) {
  const bands = [];
  for (const figure of points) {
    const band = bands.at(-1);
    if (band && definition(figure).key && definition(band.at(-1)).key === definition(figure).key) band.push(figure);
    else bands.push([figure]);
  }
  return bands;
}

export function definition(figure) {
  const note = figure.notes.find(({ kind }) => kind === "DEFINITION");
  const stated = note && !/tidak disebutkan|not stated/.test(note.text);
  return { text: note?.text ?? t.notStated, key: stated ? note.text : undefined };
}

const ticks = (top) => Array.from({ length: top / 20 + 1 }, (_, step) => step * 20);

const axisLabel = (tick, y) => html("span", { style: { top: `${y}%` } }, `${tick}%`);

function bandOf(band, height, lines) {
  const x = (index) => `${((index + 0.5) / band.length) * 100}%`;
  const picture = svg("svg", { "aria-hidden": "true" });
  picture.append(...lines.map((line) => svg("line", { class: "grid", x2: "100%", y1: `${height(line)}%`, y2: `${height(line)}%` })));
  band.forEach((figure, index) => {
    const { low, high } = figure.precision;
    const [cx, cy] = [x(index), `${height(figure.value)}%`];
    if (index > 0) {
      const before = `${height(band[index - 1].value)}%`;
      picture.append(svg("line", { class: "trend", x1: x(index - 1), x2: cx, y1: before, y2: cy }));
    }
    picture.append(
      svg("line", { class: "stem", x1: cx, x2: cx, y1: cy, y2: "100%" }),
      svg("line", { class: "interval", x1: cx, x2: cx, y1: `${height(low ?? 0)}%`, y2: `${height(high ?? 100)}%` }),
      svg("circle", { class: "point", cx, cy, r: 6 }),
    );
  });
  return html(
    "li",
    {},
    html("p", { class: "definition" }, definition(band[0]).text),
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
