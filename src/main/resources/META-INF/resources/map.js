import { ask } from "./api.js";
import { html, svg } from "./dom.js";
import { fact, figureButton, figureTable } from "./figure.js";
import { language, t } from "./i18n.js";
import { labels, outlines, viewBox } from "./provinces.js";
import { MAP, PROVINCE } from "./queries.js";
import { breakdown } from "./chart-bars.js";
import { show } from "./show.js";

/** Codes of the measures to choose from; the API names them. */
export const MEASURES = ["COVERAGE_RATE", "ACTIVE_PARTICIPANTS", "INACTIVE_PARTICIPANTS", "PLKK_FACILITIES"];

export function choropleth(provinces, selected, select) {
  const valued = provinces.map(({ figure }) => figure).filter((figure) => figure && figure.value !== null);
  valued.sort((one, other) => one.value - other.value);
  const shade = (figure) => `${Math.round(10 + (75 * figure.value) / valued.at(-1).value)}%`;
  const picture = svg("svg", { viewBox, "aria-hidden": "true" });
  for (const { code, figure } of provinces) {
    const outline = svg("path", { d: outlines[code], "data-region": code, onclick: () => select(code) });
    if (valued.includes(figure)) outline.style.setProperty("--shade", shade(figure));
    else outline.classList.add("unknown");
    if (code === selected) outline.classList.add("selected");
    picture.append(outline);
  }
  return [
    html(
      "div",
      { class: "map" },
      picture,
      provinces.map(({ code, figure }) => {
        const [left, top] = labels[code];
        return html("div", { class: "mark", style: { left: `${left}%`, top: `${top}%` } }, figureButton(figure, { compact: true }));
      }),
    ),
    valued.length > 0 && legend(valued[0], valued.at(-1), shade),
  ];
}

function legend(least, most, shade) {
  const scale = html("span", { class: "scale" });
  scale.style.setProperty("--least", shade(least));
  scale.style.setProperty("--most", shade(most));
  return html("p", { class: "legend", "aria-hidden": "true" }, least.compact, scale, most.compact);
}

/** The provinces as a list of buttons, the way to select one by keyboard. */
export function provinceList(provinces, selected, select) {
  return html(
    "ul",
    { class: "provinces" },
    provinces.map(({ code, name, figure }) =>
      html(
        "li",
        {},
        html(
          "button",
          { type: "button", class: "province", "aria-pressed": String(code === selected), onclick: () => select(code) },
          name,
        ),
        html("span", {}, figureButton(figure), html("small", {}, figure?.period.label ?? "")),
      ),
    ),
  );
}

export const provinces = (indicator) => ask(MAP, { indicator, language });

export function nameMeasures(chooser, indicators, chosen) {
  const names = new Map(indicators.map(({ code, name }) => [code, name]));
  chooser.replaceChildren(
    ...MEASURES.map((code) => html("option", { value: code, selected: code === chosen }, names.get(code))),
  );
}

export function provincesTable(nodes) {
  const figures = nodes.map(({ figure }) => figure).filter(Boolean);
  if (figures.length === 0) return html("p", { class: "remark" }, t.noProvinces);
  const differ = new Set(figures.map(({ period }) => period.code)).size > 1;
  return [
    differ && html("p", { class: "warning" }, t.periodsDiffer),
    figureTable(figures[0].indicator.name, figures, (figure) => figure.region.name),
  ];
}

export function showProvince(element, code) {
  return show(element, async () => {
    const { region } = await ask(PROVINCE, { code, language });
    const measures = [region.coverage, region.active, region.inactive, region.facilities].filter(Boolean);
    return [
      html("h3", {}, t.byType(region.name)),
      region.types
        ? [
            html("p", { class: "remark" }, region.types.period.label),
            breakdown(region.types, ({ facilityType }) => t.types[facilityType]),
          ]
        : html("p", { class: "remark" }, t.noFigure),
      html("h3", {}, t.measures(region.name)),
      html("dl", { class: "facts" }, measures.map((figure) => fact(figure, { when: true }))),
    ];
  });
}
