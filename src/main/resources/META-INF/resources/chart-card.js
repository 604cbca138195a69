import { html } from "./dom.js";
import { show } from "./show.js";
import { take } from "./take.js";
import { UNITS, answerTo, idOf } from "./units.js";

/**
 * A card with a chart, what can be taken of it, and what else its page has to say.
 *
 * @param view the chart and its parameters, such as { chart: "series", region: "64", indicator: "COVERAGE_RATE" }
 * @param heading the card's heading
 */
export function chartCard(view, heading, { wide = false, more, hideEmpty = false, ...options } = {}) {
  const content = html("div", { class: "content chart" });
  const id = idOf(view);
  const section = html(
    "section",
    { class: wide ? "card wide" : "card", "aria-labelledby": id },
    html("h2", { id }, heading),
    content,
    more,
  );
  fill(content, view, { ...options, then: (answer, { figures }) => hideEmpty && figures.length === 0 && section.remove() });
  return section;
}

/**
 * Draws a chart with what can be taken of it; then tells the API's answer and what was drawn of it.
 *
 * @param load gives the answer where the page has asked for it already
 */
export function fill(content, view, { load = () => answerTo(view), focus, then } = {}) {
  return show(content, load, (answer) => {
    const drawn = UNITS[view.chart].draw(answer, { focus });
    then?.(answer, drawn);
    return [
      html("div", { class: "picture" }, drawn.content()),
      drawn.figures.length > 0 && take(view, () => content.querySelector(".picture")),
    ];
  });
}
