import { asked as address, turn } from "./address.js";
import { ask, once } from "./api.js";
import { chartCard, fill } from "./chart-card.js";
import { html } from "./dom.js";
import { language, t } from "./i18n.js";
import { answerTo } from "./units.js";
import { arrive, begin, card } from "./view.js";

const CHOICES = `query Choices($language: Language!) {
  indicators {
    code name(language: $language) figures definition(language: $language)
    dimensions { code members { code name(language: $language) } }
  }
  regions(level: PROVINCE, first: 100) { nodes { code name(language: $language) } }
}`;

/** Regions compared by one indicator: a chart, a map and a table of the same answer. */
export function render(asked) {
  begin(() => ask(CHOICES, { language }), (answer) => draw(answer, Object.fromEntries(asked)), arrive);
}

function draw({ indicators, regions }, asked) {
  const indicator = indicators.find(({ code }) => code === asked.indicator) ?? indicators[0];
  const { part, level, within, at } = asked;
  const of = { indicator: indicator.code, part, level, within, at };
  const chart = html("div", { class: "content chart" });
  const dates = html("select", { id: "choose-at" });
  const load = once(() => answerTo({ chart: "comparison", ...of }));
  fill(chart, { chart: "comparison", ...of }, {
    load,
    then: (answer) => dates.replaceChildren(...dateOptions(answer.comparison.dates, at)),
  });
  return {
    title: indicator.name,
    lead: t.comparison,
    parts: [
      html("section", { class: "card wide" }, html("h2", { class: "hidden" }, t.measure), html("p", { class: "remark" }, indicator.definition), chooser(indicators, indicator, regions.nodes, asked, dates)),
      card(t.rankHead, chart),
      chartCard({ chart: "map", ...of }, t.mapTitle, { load }),
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
