import { to } from "./address.js";
import { ask } from "./api.js";
import { chartCard } from "./chart-card.js";
import { html } from "./dom.js";
import { COMPLETENESS, FIGURE } from "./fragments.js";
import { language, t } from "./i18n.js";
import { missing } from "./missing.js";
import { links, offices, facilities, units } from "./places.js";
import { subject } from "./words.js";
import { arrive, begin, card, unknown } from "./view.js";

const REGION = `query Region($code: String!, $language: Language!) {
  region(code: $code) {
    code name(language: $language) level aliases
    parent { code name(language: $language) level }
    children { code name(language: $language) }
    completeness { ...completeness }
    offices(first: 100) { nodes { ...office } }
    serviceUnits(first: 100) { nodes { code name address phone region { code name(language: $language) } } }
    plkkFacilities(first: 100) { nodes { code name type address phone region { code name(language: $language) } } }
  }
  serving: offices(filter: { serving: $code }, first: 20) { nodes { ...office } }
  figures(filter: { regions: [$code] }, orderBy: PERIOD, direction: DESCENDING, first: 100) {
    totalCount
    nodes { ...figure indicator { kind } part { dimension { code name(language: $language) } } }
  }
  indicators { code name(language: $language) figures }
  release { number publishedAt }
}
fragment office on Office { code name kind address phone region { code name(language: $language) } }
${FIGURE}${COMPLETENESS}`;

/** A region's own page. */
export function render(asked) {
  const code = asked.get("region");
  begin(() => ask(REGION, { code, language }), (answer) => (answer.region ? draw(answer) : unknown(t.unknownRegion)), arrive);
}

function draw(answer) {
  const { region, serving, figures, indicators } = answer;
  const load = async () => answer;
  const { code, name, level, parent, children } = region;
  const reported = indicators.filter((it) => figures.nodes.some(({ indicator }) => indicator.code === it.code));
  return {
    title: name,
    lead: [t.levels[level], parent && [" · ", html("a", { href: to({ region: parent.code }) }, parent.name)]],
    parts: [
      reported.length === 0 && card(t.noFigures),
      neighbours(region, reported[0]),
      reported.flatMap(({ code: it }) => cards(code, figures.nodes.filter(({ indicator }) => indicator.code === it))),
      computed(code, indicators),
      reported.length > 0 && chartCard({ chart: "figures", region: code }, t.allFigures, { wide: true, load, more: allAsCsv(code) }),
      children.length > 0 && card(t.regionsBelow, [links(children), reported.length > 0 && compare({ indicator: reported[0].code, ...below(level, code) })]),
      card(t.officesHere, offices(region.offices.nodes, serving.nodes), { wide: true }),
      card(t.unitsHere, units(region.serviceUnits.nodes)),
      card(t.plkkHere, facilities(region.plkkFacilities.nodes), { wide: true }),
      chartCard({ chart: "network", region: code }, t.listedHere, { load }),
      missing(code, reported, indicators),
    ],
  };
}

/** The region among those beside it; the area of the regional office has none, but those below it. */
function neighbours({ code, name, level, parent, children }, indicator) {
  if (!indicator) return undefined;
  const regional = parent && level !== "PROVINCE";
  const area = parent ?? { code, name };
  if (!parent && children.length === 0) return undefined;
  const view = { chart: "comparison", indicator: indicator.code, level: regional && "regency", within: regional && area.code, at: "LATEST" };
  return chartCard(view, t.neighbours(indicator.name, t.within(area.name)), { wide: true, focus: code, more: compare(view) });
}

/** How to compare what lies in a region. */
const below = (level, code) => (level === "PROVINCE" ? { level: "regency", within: code } : {});

const compare = ({ indicator, level, within }) =>
  html("p", {}, html("a", { href: to({ indicator, level, within }) }, t.compareThis));

/** An indicator over time and in its parts. Rates are not added up: each part of one is a series of its own. */
function cards(region, figures) {
  const { indicator } = figures[0];
  const rate = indicator.kind === "RATE";
  const observed = figures.filter(({ status, part }) => status === "OBSERVED" && (rate || !part));
  const parts = new Map(observed.map(({ part }) => [part?.code, part]));
  const dimensions = new Map(figures.flatMap(({ part }) => (part && !rate ? [[part.dimension.code, part.dimension]] : [])));
  return [
    ...[...parts.values()].map((part) =>
      chartCard({ chart: "series", region, indicator: indicator.code, part: part?.code }, subject({ indicator, part }), { hideEmpty: true }),
    ),
    ...[...dimensions.values()].map((by) =>
      chartCard({ chart: "breakdown", region, indicator: indicator.code, by: by.code }, t.by(indicator.name, by.name)),
    ),
  ];
}

/** The dataset's own columns and, where there are very many, all the rows. */
const allAsCsv = (code) => html("p", {}, html("a", { href: `figures.csv?${new URLSearchParams({ regions: code })}` }, t.allAsCsv));

/** Computed figures that need to be told of what. */
const TO_BE_COMPLETED = ["RATIO", "PARTICIPANT_SHARE"];

function computed(region, all) {
  const codes = all.filter(({ figures, code }) => figures === "DERIVED" && !TO_BE_COMPLETED.includes(code)).map(({ code }) => code);
  return chartCard({ chart: "computed", region, indicators: codes.join(",") }, t.computedHere, { wide: true, hideEmpty: true });
}
