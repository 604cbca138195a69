import { html, svg } from "./dom.js";
import { fact, figureButton, figureTable } from "./figure.js";
import { itemisedButton } from "./numbers.js";

/** How much of the network that is reported can also be listed one by one. */
export function network({ region: { completeness, perOffice, perPeople }, release }) {
  const facts = [perOffice, perPeople];
  const figures = completeness.map(({ figure }) => figure);
  return [
    html("ul", { class: "completeness" }, completeness.map((registry) => row(registry, release))),
    html("dl", { class: "facts" }, facts.map((figure) => fact(figure))),
    figureTable(figures[0].region.name, [...figures, ...facts]),
  ];
}

export function row({ figure, itemised }, release) {
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
