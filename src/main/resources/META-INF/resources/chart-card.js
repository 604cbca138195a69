import { ask } from "./api.js";
import { html } from "./dom.js";
import { language } from "./i18n.js";
import { show } from "./show.js";
import { take } from "./take.js";
import { UNITS, idOf } from "./units.js";

/**
 * A card with a chart, what can be taken of it, and what else its page has to say.
 *
 * @param view the chart and its parameters, such as { chart: "series", region: "64", indicator: "COVERAGE_RATE" }
 * @param heading the card's heading
 */
export function chartCard(view, heading, { wide = false, focus, more, hideEmpty = false } = {}) {
  const content = html("div", { class: "content chart" });
  const id = idOf(view);
  const section = html(
    "section",
    { class: wide ? "card wide" : "card", "aria-labelledby": id },
    html("h2", { id }, heading),
    content,
    more,
  );
  fill(content, view, { focus, then: (answer, { figures }) => hideEmpty && figures.length === 0 && section.remove() });
  return section;
}

/** Draws a chart with what can be taken of it; then tells the API's answer and what was drawn of it. */
export function fill(content, view, { focus, then } = {}) {
  const unit = UNITS[view.chart];
  const load = () => ask(unit.document(view), { ...unit.variables(view), language });
  return show(content, load, (answer) => {
    const drawn = unit.draw(answer, { focus });
    then?.(answer, drawn);
    return [html("div", { class: "picture" }, drawn.content), take(view, () => content.querySelector(".picture"))];
  });
}
