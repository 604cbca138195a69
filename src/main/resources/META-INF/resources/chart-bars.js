import { html, svg } from "./dom.js";
import { figureButton } from "./figure.js";

/**
 * Bars from zero, one a figure, all on one scale. What is certain is solid, what is only possible is hatched: a lower
 * bound ends in a hatched tail, a missing figure has no bar.
 *
 * @param rows of { label, figure, tone }
 */
export function bars(rows, options = {}) {
  const most = Math.max(...rows.map(({ figure }) => Number(figure?.precision.high ?? figure?.value ?? 0)));
  return html(
    "div",
    { class: "bars" },
    rows.map(({ label, figure, tone = 1, remark }) =>
      html(
        "div",
        { class: "bar" },
        html("span", { class: "label" }, label, remark && html("small", {}, remark)),
        figureButton(figure, options),
        bar(figure, most * 1.02, tone),
      ),
    ),
  );
}

function bar(figure, most, tone) {
  const share = (value) => `${Math.max(0, Math.min(100, (Number(value) / most) * 100))}%`;
  const strip = svg("svg", { class: "strip", "aria-hidden": "true" });
  strip.append(svg("rect", { class: "track", width: "100%", height: "100%" }));
  if (figure && figure.value !== null) {
    const { qualifier, low, high } = figure.precision;
    const open = qualifier === "AT_LEAST";
    strip.append(
      svg("rect", { class: "possible", width: open ? "100%" : share(high ?? figure.value), height: "100%" }),
      svg("rect", { class: `certain tone-${tone}`, width: share(low ?? 0), height: "100%" }),
    );
  }
  return strip;
}
