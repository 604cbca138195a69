import { html, svg } from "./dom.js";
import { fact, figureButton, figureTable } from "./figure.js";
import { t } from "./i18n.js";
import { itemisedButton } from "./numbers.js";
import { owner } from "./words.js";

/** How much of the network that is reported can also be listed one by one. */
export function network({ region: { completeness, perOffice, perPeople }, release }) {
  const facts = [perOffice, perPeople];
  const figures = completeness.map(({ figure }) => figure);
  return [
    html("ul", { class: "completeness" }, completeness.map((registry) => row(registry, release))),
    html("dl", { class: "facts" }, facts.map((figure) => fact(figure))),
    figureTable(owner(figures[0]), [...figures, ...facts]),
  ];
}

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
