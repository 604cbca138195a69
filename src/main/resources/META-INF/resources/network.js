import { html, svg } from "./dom.js";
import { figureButton } from "./figure.js";
import { t } from "./i18n.js";
import { itemisedButton } from "./numbers.js";

/** One list against what is reported; where nothing is, only how long the list is. */
export function row(registry, release) {
  const { figure, itemised } = registry;
  if (!figure) return html("li", {}, html("span", { class: "name" }, t.registries[registry.registry]), html("small", {}, t.itemised(itemised)));
  const share = `${Math.min(100, (itemised / Number(figure.value)) * 100)}%`;
  return html(
    "li",
    {},
    html("span", { class: "name" }, figure.indicator.name),
    figureButton(figure),
    svg(
      "svg",
      { class: "strip", "aria-hidden": "true" },
      svg("rect", { class: "track", width: "100%", height: "100%" }),
      svg("rect", { class: "certain tone-1", width: share, height: "100%" }),
    ),
    html("small", {}, itemisedButton(figure, itemised, release)),
  );
}
