import { html } from "./dom.js";
import { t } from "./i18n.js";
import { explained } from "./popover.js";
import { provenance } from "./provenance.js";
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

/** A figure with its name, and its period where that is not said once for all. */
export const fact = (figure, { when = false } = {}) =>
  html(
    "div",
    {},
    html("dt", {}, figure.indicator.name),
    html("dd", {}, figureButton(figure)),
    when && html("dd", { class: "when" }, figure.period.label),
  );
