import { to, turn } from "./address.js";
import { ask } from "./api.js";
import { choropleth } from "./map.js";
import { figureButton, figureTable } from "./figure.js";
import { html } from "./dom.js";
import { language, t } from "./i18n.js";
import { nearest } from "./nearest.js";
import { network } from "./network.js";
import { checks, coverage, money, participants, segments, tiles } from "./overview.js";
import * as provinces from "./provinces.js";
import { CHECKS, MAP, OVERVIEW } from "./queries.js";
import { show } from "./show.js";
import { take } from "./take.js";

/** Codes of the measures to choose from; the API names them. */
const MEASURES = ["COVERAGE_RATE", "ACTIVE_PARTICIPANTS", "INACTIVE_PARTICIPANTS", "PLKK_FACILITIES"];

const element = (id) => document.getElementById(id);

export function render(asked) {
  const filled = element("tiles-content").childElementCount > 0;
  map(MEASURES.includes(asked.get("measure")) ? asked.get("measure") : MEASURES[0]);
  if (filled) return;
  document.title = document.querySelector("h1").innerText;
  overview();
  show(element("checks-content"), () => ask(CHECKS, { language }), checks);
  nearest({ form: element("town-form"), locate: element("locate"), results: element("nearest-results") });
  element("measure").addEventListener("change", ({ target }) => {
    turn({ measure: target.value });
    map(target.value);
  });
}

/** What may be taken from the overview: the same charts that regions' own pages have. */
const TAKEN = {
  coverage: { chart: "series", region: "KALIMANTAN", indicator: "COVERAGE_RATE" },
  participants: { chart: "series", region: "KALIMANTAN", indicator: "ACTIVE_PARTICIPANTS" },
  segments: { chart: "breakdown", region: "KALIMANTAN", indicator: "ACTIVE_PARTICIPANTS", by: "segment" },
};

/** One answer fills several parts of the page; when it fails each says so, and trying again asks again. */
function overview() {
  let answer;
  const load = () => (answer ??= ask(OVERVIEW, { language }).catch((error) => {
    answer = undefined;
    throw error;
  }));
  for (const [id, part] of Object.entries({ tiles, coverage, participants, segments, money, network })) {
    const content = element(`${id}-content`);
    show(content, load, (data) => [part(data), TAKEN[id] && take(TAKEN[id], () => content)]);
  }
}

function map(measure) {
  const load = () => ask(MAP, { indicator: measure, language });
  show(element("map-content"), load, ({ regions: { nodes }, indicators }) => {
    const names = new Map(indicators.map(({ code, name }) => [code, name]));
    const options = MEASURES.map((code) => html("option", { value: code, selected: code === measure }, names.get(code)));
    element("measure").replaceChildren(...options);
    return html("div", { class: "provinces-grid" }, choropleth(nodes, provinces), html("div", {}, list(nodes, measure)));
  });
}

function list(nodes, measure) {
  const figures = nodes.map(({ figure }) => figure).filter(Boolean);
  const differ = new Set(figures.map(({ period }) => period.code)).size > 1;
  return [
    html("ul", { class: "provinces" }, nodes.map(province)),
    figures.length === 0 && html("p", { class: "remark" }, t.noProvinces),
    differ && html("p", { class: "warning" }, t.periodsDiffer),
    html("p", {}, html("a", { href: to({ indicator: measure }) }, t.compareProvinces)),
    figures.length > 0 && figureTable(figures[0].indicator.name, figures, (figure) => figure.region.name),
  ];
}

const province = ({ code, name, figure }) =>
  html(
    "li",
    {},
    html("a", { class: "province", href: to({ region: code }) }, name),
    html("span", {}, figureButton(figure), html("small", {}, figure?.period.label ?? "")),
  );
