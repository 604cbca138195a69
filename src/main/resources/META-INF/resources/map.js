import { ask } from "./api.js";
import { html, svg } from "./dom.js";
import { figureButton, figureTable } from "./figure.js";
import { language, t } from "./i18n.js";
import { labels, outlines, viewBox } from "./provinces.js";
import { MAP, PROVINCE } from "./queries.js";
import { bars } from "./chart-bars.js";
import { show } from "./show.js";

/** Codes of the measures to choose from; the API names them. */
export const MEASURES = ["COVERAGE_RATE", "ACTIVE_PARTICIPANTS", "INACTIVE_PARTICIPANTS", "PLKK_FACILITIES"];

const TYPES = ["PRIVATE_HOSPITAL", "PUBLIC_HOSPITAL", "MILITARY_POLICE_HOSPITAL", "CLINIC", "PUSKESMAS"];

export function choropleth(provinces, selected, select) {
  const valued = provinces.filter(({ figure }) => figure && figure.value !== null);
  const most = Math.max(...valued.map(({ figure }) => Number(figure.value)));
  const picture = svg("svg", { viewBox, "aria-hidden": "true" });
  for (const { code, figure } of provinces) {
    const shade = figure && figure.value !== null ? Number(figure.value) / most : undefined;
    const outline = svg("path", { d: outlines[code], "data-region": code, onclick: () => select(code) });
    if (shade === undefined) outline.classList.add("unknown");
    else outline.style.setProperty("--shade", `${Math.round(10 + 75 * shade)}%`);
    if (code === selected) outline.classList.add("selected");
    picture.append(outline);
  }
  return html(
    "div",
    { class: "map" },
    picture,
    provinces.map(({ code, figure }) => {
      const [left, top] = labels[code];
      return html("div", { class: "mark", style: { left: `${left}%`, top: `${top}%` } }, figureButton(figure, { short: true }));
    }),
  );
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
    const types = TYPES.map((type) => ({ label: t.types[type], figure: region[type] }));
    const measures = [region.coverage, region.active, region.inactive, region.facilities].filter(Boolean);
    return [
      html("h3", {}, t.byType(region.name)),
      bars(types),
      figureTable(t.byType(region.name), types.map(({ figure }) => figure)),
      html("h3", {}, t.measures(region.name)),
      html(
        "dl",
        { class: "facts" },
        measures.map((figure) =>
          html(
            "div",
            {},
            html("dt", {}, figure.indicator.name),
            html("dd", {}, figureButton(figure), html("span", { class: "when" }, figure.period.label)),
          ),
        ),
      ),
    ];
  });
}
