import { breakdown } from "./chart-bars.js";
import { history } from "./chart-history.js";
import { html } from "./dom.js";
import { fact, figureButton } from "./figure.js";
import { figureTable } from "./table.js";

const latest = (series) => series.findLast((figure) => figure.value !== null);

export function tiles({ region: { coverage, participants, ratio } }) {
  const [claims, contributions] = ratio.derivation.inputs;
  const figures = [latest(coverage), latest(participants), contributions, claims];
  return html("ul", { class: "tiles" }, figures.map(tile));
}

const tile = (figure) =>
  html(
    "li",
    {},
    html("span", { class: "name" }, figure.indicator.name),
    figureButton(figure, { compact: figure.unit === "IDR" }),
    html("span", { class: "when" }, figure.period.label),
    figure.unit === "PERCENT" && html("span", { class: "when" }, figure.definition?.name),
  );

export const coverage = ({ region }) => [history(region.coverage), figureTable(region.coverage[0].indicator.name, region.coverage)];

export const participants = ({ region }) => [
  history(region.participants),
  figureTable(region.participants[0].indicator.name, region.participants),
];

export function segments({ region, participantSegments }) {
  const { segments: whole, employers, projects } = region;
  const apart = new Set(whole.parts.map(({ figure }) => figure.part.name));
  const more = [
    participantSegments
      .filter(({ name }) => !apart.has(name))
      .map(({ name, definition: meaning }) => html("p", { class: "remark" }, html("strong", {}, `${name}: `), meaning)),
    html("dl", { class: "facts" }, [employers, projects].map((figure) => fact(figure))),
  ];
  return [
    html("p", { class: "remark" }, whole.period.label),
    breakdown(whole, { tones: true, more }),
  ];
}
