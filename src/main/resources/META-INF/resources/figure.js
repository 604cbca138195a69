import { html } from "./dom.js";
import { t } from "./i18n.js";
import { explained } from "./popover.js";
import { notes, provenance } from "./provenance.js";
import { subject } from "./words.js";

/** A figure as a button that shows where it comes from. */
export function figureButton(figure, { compact = false } = {}) {
  if (!figure) return html("span", { class: "none" }, t.noFigure);
  return explained(compact ? figure.compact : figure.formatted, {
    label: `${subject(figure)}: ${figure.formatted}`,
    content: () => provenance(figure),
    class: figure.value === null ? "figure missing" : "figure",
    "data-figure": figure.id,
  });
}

/** The table behind a chart. */
export function figureTable(caption, figures, partOf = subject) {
  const head = [t.part, t.period, t.number, t.notes].map((text) => html("th", { scope: "col" }, text));
  return html(
    "details",
    { class: "table" },
    html("summary", {}, t.tableBehind),
    html(
      "div",
      { class: "scroll", tabindex: "0", role: "region", "aria-label": caption },
      html(
        "table",
        {},
        html("caption", {}, caption),
        html("thead", {}, html("tr", {}, head)),
        html("tbody", {}, figures.filter(Boolean).map((figure) => row(figure, partOf(figure)))),
      ),
    ),
  );
}

function row(figure, part) {
  return html(
    "tr",
    {},
    html("th", { scope: "row" }, part),
    html("td", {}, figure.period.label),
    html("td", { class: "number" }, figureButton(figure)),
    html("td", {}, figure.notes.length > 0 ? notes(figure) : "–"),
  );
}

/** A figure with its name, and its period where that is not said once for all. */
export const fact = (figure, { when = false } = {}) =>
  html(
    "div",
    {},
    html("dt", {}, figure.indicator.name),
    html("dd", {}, figureButton(figure)),
    when && html("dd", { class: "when" }, figure.period.label),
  );
