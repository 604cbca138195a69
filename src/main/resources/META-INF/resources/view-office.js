import { to } from "./address.js";
import { ask } from "./api.js";
import { chartCard } from "./chart-card.js";
import { html } from "./dom.js";
import { COMPLETENESS, FIGURE } from "./fragments.js";
import { language, t } from "./i18n.js";
import { facilities, links, units } from "./places.js";
import { arrive, begin, card, unknown } from "./view.js";
import { row } from "./network.js";
import { date, subject } from "./words.js";

const OFFICE = `query Office($id: ID!, $language: Language!) {
  node(id: $id) {
    ... on Office {
      id name kind asPrinted address phone sourceNote lastSeen aliases
      region { code name(language: $language) }
      parent { id name }
      serves { code name(language: $language) }
      coordinate { quality place }
      missing { field reason }
      indicators { indicator { code name(language: $language) } parts { code name(language: $language) } }
      serviceUnits(first: 100) { nodes { code name address phone region { code name(language: $language) } } completeness { ...completeness } }
      plkkFacilities(first: 100) { nodes { code name type address phone region { code name(language: $language) } } completeness { ...completeness } }
    }
  }
  release { number publishedAt }
}
${FIGURE}${COMPLETENESS}`;

/** An office's own page: its area's figures and what belongs to it. */
export function render(asked) {
  const id = asked.get("office");
  begin(() => ask(OFFICE, { id, language }), ({ node, release }) => (node?.name ? draw(node, release) : unknown(t.unknownOffice)), arrive);
}

function draw(office, release) {
  const { id, name, kind, region, indicators, serves } = office;
  return {
    title: t.officeNamed(name),
    lead: [t.officeKinds[kind], " · ", html("a", { href: to({ region: region.code }) }, region.name)],
    parts: [
      card(t.aboutOffice, facts(office)),
      card(t.areaOf, serves ? links(serves) : html("p", { class: "remark" }, t.areaUnknown)),
      indicators.length === 0 && card(t.noOfficeFigures),
      indicators.flatMap(({ indicator, parts }) => [undefined, ...parts].map((part) => chart(id, indicator, part))),
      card(t.unitsHere, [units(office.serviceUnits.nodes), counted(office.serviceUnits, release)]),
      card(t.plkkHere, [facilities(office.plkkFacilities.nodes), counted(office.plkkFacilities, release)]),
    ],
  };
}

/** A quantity over time; offices may have figures of parts without one of the whole. */
const chart = (office, indicator, part) =>
  chartCard({ chart: "series", office, indicator: indicator.code, part: part?.code }, subject({ indicator, part }), { hideEmpty: true });

/** How many of what exists in the office's region are listed. */
const counted = ({ completeness }, release) => [
  completeness.caution && html("p", { class: "warning" }, completeness.caution),
  completeness.figure && html("ul", { class: "completeness" }, row(completeness, release)),
];

function facts({ asPrinted, address, phone, parent, lastSeen, coordinate, missing, sourceNote }) {
  const said = [
    [t.fields.asPrinted, asPrinted],
    [t.address, address],
    [t.phone, phone && html("a", { href: `tel:${phone}` }, phone)],
    [t.fields.parent, parent && html("a", { href: to({ office: parent.id }) }, parent.name)],
    [t.lastSeen, lastSeen && date(lastSeen)],
    [t.fields.coordinate, coordinate && t.qualities[coordinate.quality]],
    [t.source, html("span", { lang: "en" }, sourceNote)],
  ];
  return [
    html("dl", { class: "said" }, said.filter(([, text]) => text).map(([term, text]) => html("div", {}, html("dt", {}, term), html("dd", {}, text)))),
    missing.length > 0 && html("h3", {}, t.missingHere),
    html("ul", { class: "names" }, missing.map(({ field, reason }) => html("li", {}, `${t.fields[field] ?? field}: ${t.reasons[reason]}`))),
  ];
}
