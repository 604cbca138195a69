import { html, svg } from "./dom.js";
import { figureButton, figureTable } from "./figure.js";
import { t } from "./i18n.js";

/** How much of the network that is reported can also be listed one by one. */
export function completeness({ region, offices, serviceUnits, plkkFacilities }) {
  const rows = [
    [region.BRANCH_OFFICES, offices.totalCount],
    [region.SERVICE_UNITS, serviceUnits.totalCount],
    [region.PLKK_FACILITIES, plkkFacilities.totalCount],
  ].filter(([figure]) => figure);
  return [
    html("ul", { class: "completeness" }, rows.map(([figure, listed]) => row(figure, listed))),
    figureTable(rows[0][0].region.name, rows.map(([figure]) => figure)),
  ];
}

function row(figure, listed) {
  const share = `${Math.min(100, (listed / Number(figure.value)) * 100)}%`;
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
    html("small", {}, t.itemised(listed)),
  );
}
