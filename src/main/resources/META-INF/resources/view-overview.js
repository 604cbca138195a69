import { to, turn } from "./address.js";
import { ask, once } from "./api.js";
import { fill } from "./chart-card.js";
import { figureButton } from "./figure.js";
import { html } from "./dom.js";
import { language, t } from "./i18n.js";
import { choropleth } from "./map.js";
import { nearest } from "./nearest.js";
import { coverage, participants, segments, tiles } from "./overview.js";
import * as provinces from "./provinces.js";
import { OVERVIEW } from "./queries.js";
import { show } from "./show.js";
import { figureTable } from "./table.js";
import { take } from "./take.js";
import { UNITS, answerTo } from "./units.js";

/** Codes of the measures to choose from; the API names them. */
const MEASURES = ["COVERAGE_RATE", "ACTIVE_PARTICIPANTS", "INACTIVE_PARTICIPANTS", "PLKK_FACILITIES"];

const element = (id) => document.getElementById(id);

export function render(asked) {
  const filled = element("tiles-content").childElementCount > 0;
  map(MEASURES.includes(asked.get("measure")) ? asked.get("measure") : MEASURES[0]);
  if (filled) return;
  document.title = document.querySelector("h1").innerText;
  overview();
  fill(element("checks-content"), { chart: "checks", region: "KALIMANTAN" });
  nearest({ form: element("town-form"), locate: element("locate"), results: element("nearest-results") });
  element("measure").addEventListener("change", ({ target }) => {
    turn({ measure: target.value });
    map(target.value);
  });
}

const drawn = (chart) => (answer) => UNITS[chart].draw(answer).content();

/** The parts of the page that one answer fills: how each is drawn, and as what it may be taken. */
const PARTS = {
  tiles: [tiles],
  coverage: [coverage, { chart: "series", region: "KALIMANTAN", indicator: "COVERAGE_RATE" }],
  participants: [participants, { chart: "series", region: "KALIMANTAN", indicator: "ACTIVE_PARTICIPANTS" }],
  segments: [segments, { chart: "breakdown", region: "KALIMANTAN", indicator: "ACTIVE_PARTICIPANTS", by: "segment" }],
  money: [drawn("money"), { chart: "money", region: "KALIMANTAN" }],
  network: [drawn("network"), { chart: "network", region: "KALIMANTAN" }],
};

/** When the answer fails each part says so, and trying again asks again. */
function overview() {
  const load = once(() => ask(OVERVIEW, { language }));
  for (const [id, [draw, taken]] of Object.entries(PARTS)) {
    const content = element(`${id}-content`);
    show(content, load, (answer) => [draw(answer), taken && take(taken, () => content)]);
  }
}

const loadNames = once(() => ask("query Measures($language: Language!) { indicators { code name(language: $language) } }", { language }));

function map(measure) {
  const view = { chart: "map", indicator: measure, at: "LATEST" };
  const content = element("map-content");
  const load = () => Promise.all([loadNames(), answerTo(view)]);
  show(content, load, ([{ indicators }, { comparison: { rows } }]) => {
    const names = new Map(indicators.map(({ code, name }) => [code, name]));
    const options = MEASURES.map((code) => html("option", { value: code, selected: code === measure }, names.get(code)));
    element("measure").replaceChildren(...options);
    const regions = rows.map(({ region, figure }) => ({ ...region, figure }));
    return [
      html("div", { class: "provinces-grid" }, choropleth(regions, provinces), html("div", {}, list(regions, measure))),
      take(view, () => content),
    ];
  });
}

function list(regions, measure) {
  const figures = regions.flatMap(({ figure }) => figure ?? []);
  const differ = new Set(figures.map(({ period }) => period.code)).size > 1;
  return [
    html("ul", { class: "provinces" }, regions.map(province)),
    figures.length === 0 && html("p", { class: "remark" }, t.noProvinces),
    differ && html("p", { class: "warning" }, t.periodsDiffer),
    html("p", { class: "beside" }, html("a", { href: to({ indicator: measure }) }, t.compareProvinces)),
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
