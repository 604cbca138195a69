import { html, svg } from "./dom.js";
import { figureButton } from "./figure.js";
import { t } from "./i18n.js";
import { shareButton } from "./numbers.js";
import { figureTable } from "./table.js";
import { subject } from "./words.js";

/**
 * Bars from zero, one a figure, all on one scale. What is certain is solid, what is only possible is hatched: a lower
 * bound ends in a hatched tail, a missing figure has no bar.
 *
 * @param rows of { label, figure, share, precision, sum, tone }
 */
export function bars(rows, options) {
  const most = Math.max(...rows.map(({ figure }) => Number(figure.precision.high ?? figure.value ?? 0)));
  return html(
    "div",
    { class: "bars" },
    rows.map(({ label, figure, share, precision, sum, tone = 1 }) =>
      html(
        "div",
        { class: "bar" },
        html("span", { class: "label" }, label),
        html(
          "span",
          { class: "amount" },
          figureButton(figure, options),
          (share || precision) && html("small", {}, shareButton(figure, { share, precision }, sum)),
        ),
        bar(figure, most * 1.02, tone),
      ),
    ),
  );
}

/** A whole in its parts with their shares, and what the parts add up to beside what was reported. */
export function breakdown({ parts, sum, total }, { tones = false, compact = false, more } = {}) {
  const label = ({ part }) => part?.name;
  const tone = (index) => (tones ? index + 1 : 1);
  const rows = parts.map((part, index) => ({ ...part, label: label(part.figure), sum, tone: tone(index) }));
  const whole = [[t.sum, sum], [t.reported, total]].filter(([, figure]) => figure);
  return [
    bars(rows, { compact }),
    html(
      "dl",
      { class: "facts whole" },
      whole.map(([term, figure]) => html("div", {}, html("dt", {}, term), html("dd", {}, figureButton(figure, { compact })))),
    ),
    more,
    figureTable(subject(total ?? sum), [...parts.map(({ figure }) => figure), sum, total], (figure) =>
      figure === sum ? t.sum : figure === total ? t.reported : label(figure),
    ),
  ];
}

function bar(figure, most, tone) {
  const share = (value) => `${Math.max(0, Math.min(100, (Number(value) / most) * 100))}%`;
  const strip = svg("svg", { class: "strip", "aria-hidden": "true" });
  strip.append(svg("rect", { class: "track", width: "100%", height: "100%" }));
  if (figure.value !== null) {
    const { qualifier, low, high } = figure.precision;
    const open = qualifier === "AT_LEAST";
    strip.append(
      svg("rect", { class: "possible", width: open ? "100%" : share(high ?? figure.value), height: "100%" }),
      svg("rect", { class: `certain tone-${tone}`, width: share(low ?? 0), height: "100%" }),
    );
  }
  return strip;
}
