import { to, turn } from "./address.js";
import { ask } from "./api.js";
import { chartCard } from "./chart-card.js";
import { html } from "./dom.js";
import { COMPLETENESS, FIGURE } from "./fragments.js";
import { language, t } from "./i18n.js";
import { officeCode } from "./office.js";
import { facilities, links, units } from "./places.js";
import { arrive, begin, card, unknown } from "./view.js";
import { date, subject } from "./words.js";

const OFFICE = `query Office($code: String!, $language: Language!) {
  office(code: $code) {
    code name kind asPrinted address phone sourceNote lastSeen aliases
    region { code name(language: $language) }
    parent { code name }
    serves { code name(language: $language) }
    coordinate { quality place }
    missing { field reason }
    indicators { indicator { code name(language: $language) } parts { code name(language: $language) } }
    serviceUnits(first: 100) { nodes { code name address phone region { code name(language: $language) } } completeness { ...completeness } }
    plkkFacilities(first: 100) { nodes { code name type address phone region { code name(language: $language) } } completeness { ...completeness } }
  }
  release { number publishedAt }
}
${FIGURE}${COMPLETENESS}`;

/** An office's own page: its area's figures and what belongs to it. */
export function render(asked) {
  begin(() => load(asked.get("office")), (answer) => (answer.office ? draw(answer) : unknown(t.unknownOffice)), arrive);
}

async function load(text) {
  const code = await officeCode(text);
  if (code !== text) turn({ office: code }, { step: false });
  return ask(OFFICE, { code, language });
}

function draw(answer) {
  const { code, name, kind, region, indicators, serves, serviceUnits, plkkFacilities } = answer.office;
  return {
    title: t.officeNamed(name),
    lead: [t.officeKinds[kind], " · ", html("a", { href: to({ region: region.code }) }, region.name)],
    parts: [
      card(t.aboutOffice, facts(answer.office)),
      card(t.areaOf, serves ? links(serves) : html("p", { class: "remark" }, t.areaUnknown)),
      indicators.length === 0 && card(t.noOfficeFigures),
      indicators.flatMap(({ indicator, parts }) => [undefined, ...parts].map((part) => chart(code, indicator, part))),
      card(t.unitsHere, [units(serviceUnits.nodes), caution(serviceUnits)]),
      card(t.plkkHere, [facilities(plkkFacilities.nodes), caution(plkkFacilities)]),
      chartCard({ chart: "network", office: code }, t.listedHere, { load: async () => answer }),
    ],
  };
}

/** A quantity over time; offices may have figures of parts without one of the whole. */
const chart = (office, indicator, part) =>
  chartCard({ chart: "series", office, indicator: indicator.code, part: part?.code }, subject({ indicator, part }), { hideEmpty: true });

const caution = ({ completeness }) => completeness.caution && html("p", { class: "warning" }, completeness.caution);

function facts({ asPrinted, address, phone, parent, lastSeen, coordinate, missing, sourceNote }) {
  const said = [
    [t.fields.asPrinted, asPrinted],
    [t.address, address],
    [t.phone, phone && html("a", { href: `tel:${phone}` }, phone)],
    [t.fields.parent, parent && html("a", { href: to({ office: parent.code }) }, parent.name)],
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
