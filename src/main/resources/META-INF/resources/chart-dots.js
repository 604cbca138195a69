import { to } from "./address.js";
import { diamond } from "./chart-history.js";
import { html, svg } from "./dom.js";
import { figureButton } from "./figure.js";
import { t } from "./i18n.js";
import { number } from "./words.js";

/**
 * Regions in order, each a dot with a whisker from the least to the most that its figure can be; a bound's whisker goes
 * on to the edge. Targets are marks of their own.
 *
 * @param rows of { region, figure, rank, share }, in the API's order
 * @param goals targets by region
 * @param focus code of the region that the page is about
 * @param dated whether each row tells its period
 */
export function dots(rows, goals, focus, dated) {
  const drawn = rows.flatMap(({ region, figure }) => [figure, goals.get(region.code)]).filter(Boolean);
  const { unit } = drawn[0];
  const greatest = Math.max(...drawn.map(({ value }) => Number(value)));
  const most = Math.max(...drawn.map(({ value, precision }) => Number(precision.high ?? value)));
  const edge = unit === "PERCENT" && greatest <= 100 ? 100 : most * 1.05 || 1;
  const x = (value) => `${Math.min(100, (Number(value) / edge) * 100)}%`;
  return [
    html("ol", { class: "dots" }, rows.map((row) => dot(row, goals.get(row.region.code), { x, focus, dated }))),
    html("p", { class: "axis", "aria-hidden": "true" }, html("span", {}, "0"), html("span", {}, number(String(round(edge)), unit))),
  ];
}

/** Two digits are enough for an axis. */
const round = (value) => (value > 100 ? Math.round(value) : Number(value.toPrecision(3)));

function dot({ region, figure, rank, share }, goal, { x, focus, dated }) {
  const { low, high } = figure.precision;
  const picture = svg("svg", { class: "whisker", "aria-hidden": "true" });
  picture.append(
    svg("line", { class: "grid thin", x2: "100%", y1: "50%", y2: "50%" }),
    svg("line", { class: "interval", x1: x(low ?? 0), x2: high === null ? "100%" : x(high), y1: "50%", y2: "50%" }),
    svg("circle", { class: "point", cx: x(figure.value), cy: "50%", r: 6 }),
  );
  if (goal && goal.value !== null) picture.append(diamond(x(goal.value), "50%"));
  const here = region.code === focus;
  return html(
    "li",
    { class: here && "here" },
    html("span", { class: "rank" }, rank && [html("span", { class: "hidden" }, t.rankSpoken(rank)), html("span", { "aria-hidden": "true" }, t.rank(rank))]),
    html("a", { class: "who", href: to({ region: region.code }), "aria-current": here && "true" }, region.name),
    html("span", { class: "amount" }, figureButton(figure), share && html("small", {}, ` ${number(share, "PERCENT")}`)),
    picture,
    (dated || goal) &&
      html(
        "small",
        { class: "also" },
        dated && figure.period.label,
        goal && [dated && " · ", `${t.targetFor(goal.period.label)}: `, figureButton(goal)],
      ),
  );
}
