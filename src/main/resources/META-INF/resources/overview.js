import { bars } from "./chart-bars.js";
import { coverageChart, definition } from "./chart-coverage.js";
import { html } from "./dom.js";
import { figureButton, figureTable } from "./figure.js";
import { t } from "./i18n.js";

const SEGMENTS = { formal: "FORMAL", informal: "INFORMAL", construction: "CONSTRUCTION", migrant: "MIGRANT" };

const latest = (series) => series.findLast((figure) => figure.value !== null);

const samePeriod = (series, figure) => series.find(({ period }) => period.code === figure?.period.code);

export function tiles({ region: { coverage, participants, contributions, claims } }) {
  const contribution = latest(contributions);
  const figures = [latest(coverage), latest(participants), contribution, samePeriod(claims, contribution)];
  return html("ul", { class: "tiles" }, figures.filter(Boolean).map(tile));
}

const tile = (figure) =>
  html(
    "li",
    {},
    html("span", { class: "name" }, figure.indicator.name),
    figureButton(figure, { compact: figure.unit === "IDR" }),
    html("span", { class: "when" }, figure.period.label),
    figure.indicator.code === "COVERAGE_RATE" && html("span", { class: "when" }, definition(figure).text),
  );

export function coverage({ region: { coverage: series } }) {
  const broken = new Set(series.map((figure) => definition(figure).text)).size > 1;
  return [
    coverageChart(series),
    broken && html("p", { class: "remark" }, t.noTrend),
    figureTable(series[0].indicator.name, series),
  ];
}

export function segments({ region, participantSegments }) {
  const parts = Object.entries(SEGMENTS).map(([field, code], index) => {
    const { name, definition: meaning } = participantSegments.find((segment) => segment.code === code);
    return { label: name, figure: region[field], tone: index + 1, remark: region[field] ? undefined : meaning };
  });
  const shown = parts.filter(({ figure }) => figure);
  const headline = samePeriod(region.participants, shown[0]?.figure);
  return [
    html("p", { class: "remark" }, shown[0]?.figure.period.label),
    bars(shown),
    parts.filter(({ figure }) => !figure).map(({ label, remark }) =>
      html("p", { class: "remark" }, html("strong", {}, `${label}: ${t.notApart}. `), remark),
    ),
    headline && html("p", {}, `${t.headline} `, figureButton(headline, { compact: true })),
    html("dl", { class: "facts" }, [region.employers, region.projects].filter(Boolean).map(fact)),
    figureTable(shown[0]?.figure.indicator.name, [...shown.map(({ figure }) => figure), headline]),
  ];
}

export function money({ region: { contributions, claims, growth, claimsCounts } }) {
  const paidIn = latest(contributions);
  const paidOut = samePeriod(claims, paidIn);
  const facts = [samePeriod([growth], paidIn), samePeriod(claimsCounts, paidIn)].filter(Boolean);
  const pair = [paidIn, paidOut].filter(Boolean);
  return [
    html("p", { class: "remark" }, paidIn.period.label),
    bars(pair.map((figure, index) => ({ label: figure.indicator.name, figure, tone: index + 1 })), { compact: true }),
    html("dl", { class: "facts" }, facts.map(fact)),
    figureTable(pair.map((figure) => figure.indicator.name).join(", "), [...pair, ...facts]),
  ];
}

export function programmes({ region }) {
  const figures = Object.values(region).filter(Boolean);
  const doubtful = figures.some(({ notes }) => notes.some(({ kind }) => kind === "SCOPE"));
  return [
    html("p", { class: "remark" }, figures[0]?.period.label),
    doubtful && html("p", { class: "warning" }, t.doubtfulScope),
    bars(figures.map((figure) => ({ label: figure.programme.name, figure, tone: 2 })), { compact: true }),
    figureTable(figures[0]?.indicator.name, figures),
  ];
}

const fact = (figure) =>
  html(
    "div",
    {},
    html("dt", {}, figure.indicator.name),
    html("dd", {}, figureButton(figure), " ", html("small", {}, t.units[figure.unit])),
  );
