import { asked as address, to, turn } from "./address.js";
import { ask } from "./api.js";
import { boundaries } from "./boundaries.js";
import { html } from "./dom.js";
import { figureButton } from "./figure.js";
import { fill } from "./chart-card.js";
import { choropleth } from "./map.js";
import * as provinces from "./provinces.js";
import { language, t } from "./i18n.js";
import { show } from "./show.js";
import { term } from "./terms.js";
import { begin, card } from "./view.js";

const CHOICES = `query Choices($language: Language!) {
  indicators {
    code name(language: $language) figures definition(language: $language)
    dimensions { code members { code name(language: $language) } }
  }
  regions(level: PROVINCE, first: 100) { nodes { code name(language: $language) } }
}`;

/** Regions compared by one indicator: a chart, a map and a table of the same answer. */
export function render(asked) {
  begin(() => ask(CHOICES, { language }), (answer) => draw(answer, Object.fromEntries(asked)));
}

function draw({ indicators, regions }, asked) {
  const indicator = indicators.find(({ code }) => code === asked.indicator) ?? indicators[0];
  const { part, level, within, at } = asked;
  const view = { chart: "comparison", indicator: indicator.code, part, level, within, at };
  const chart = html("div", { class: "content chart" });
  const map = html("div", { class: "content map-side" });
  const dates = html("select", { id: "choose-at" });
  fill(chart, view, {
    then: (answer) => {
      dates.replaceChildren(...dateOptions(answer.comparison.dates, at));
      drawMap(map, answer.comparison.rows);
    },
  });
  return {
    title: indicator.name,
    lead: t.comparison,
    parts: [
      html("section", { class: "card wide" }, html("h2", { class: "hidden" }, t.measure), html("p", { class: "remark" }, indicator.definition), chooser(indicators, indicator, regions.nodes, asked, dates)),
      card(t.rankHead, chart),
      card(t.mapTitle, map),
    ],
  };
}

function chooser(indicators, indicator, areas, { part, level, within }, dates) {
  const members = indicator.dimensions.flatMap((dimension) => dimension.members);
  const option = (value, text, chosen) => html("option", { value, selected: value === chosen }, text);
  const named = (list, chosen) => list.map(({ code, name }) => option(code, name, chosen));
  const choose = (id, label, select) => {
    select.setAttribute("id", `choose-${id}`);
    select.addEventListener("change", () => {
      turn({ [id]: select.value, ...(id === "indicator" && { part: "", at: "" }), ...(id === "level" && { at: "" }) });
      render(address());
      document.getElementById(`choose-${id}`)?.focus();
    });
    return html("div", {}, html("label", { for: `choose-${id}` }, label), select);
  };
  const regional = level === "regency";
  return html(
    "form",
    { class: "choices", onsubmit: (event) => event.preventDefault() },
    choose("indicator", t.measure, html("select", {}, named(indicators.filter(({ code }) => code !== "RATIO"), indicator.code))),
    members.length > 0 && choose("part", t.part, html("select", {}, option("", t.wholeOnly), named(members, part))),
    choose("level", t.level, html("select", {}, option("", t.provincesLevel), option("regency", t.regenciesLevel, level))),
    regional && choose("within", t.area, html("select", {}, option("", "Kalimantan"), named(areas, within))),
    choose("at", t.when, dates),
  );
}

function dateOptions(dates, at = "") {
  const common = html("option", { value: "", selected: at === "" }, t.latestCommon);
  const latest = html("option", { value: "LATEST", selected: at === "LATEST" }, t.latestEach);
  return [
    common,
    latest,
    ...dates.map(({ period: { code, label }, regions }) => html("option", { value: code, selected: code === at }, t.dateOption(label, regions))),
  ];
}

/** The map with its table; without boundaries the table alone. */
function drawMap(element, rows) {
  const regions = rows.map(({ region, figure }) => ({ code: region.code, figure }));
  const codes = new Set(regions.map(({ code }) => code));
  const load = async () => (rows[0]?.region.level === "PROVINCE" ? provinces : boundaries(codes).catch(() => undefined));
  return show(element, load, (shapes) => [
    shapes ? choropleth(regions, shapes) : html("p", { class: "warning" }, t.noBoundaries),
    table(rows),
  ]);
}

function table(rows) {
  const byCode = rows.toSorted((one, other) => one.region.code.localeCompare(other.region.code));
  const head = [t.region, t.period, t.number].map((text) => html("th", { scope: "col" }, text));
  return html(
    "div",
    { class: "scroll tall", tabindex: "0", role: "region", "aria-label": t.tableBehind },
    html(
      "table",
      {},
      html("caption", {}, t.tableBehind),
      html("thead", {}, html("tr", {}, head)),
      html("tbody", {}, byCode.map(line)),
    ),
  );
}

const line = ({ region: { code, name }, figure, missing }) =>
  html(
    "tr",
    {},
    html("th", { scope: "row" }, html("a", { href: to({ region: code }) }, name)),
    html("td", {}, figure?.period.label ?? "–"),
    html("td", { class: "number" }, figure ? figureButton(figure) : html("span", { class: "none" }, term("missingReasons", missing))),
  );
