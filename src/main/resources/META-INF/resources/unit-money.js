import { bars } from "./chart-bars.js";
import { html } from "./dom.js";
import { fact } from "./figure.js";
import { FIGURE } from "./fragments.js";
import { t } from "./i18n.js";
import { figureTable } from "./table.js";
import { owner } from "./words.js";

export const MONEY = `
fragment money on Region {
  ratio: figure(indicator: "CLAIMS_TO_CONTRIBUTIONS") { ...figure derivation { inputs { ...figure } } }
  growth: series(indicator: "CONTRIBUTIONS_GROWTH") { ...figure }
  counts: series(indicator: "CLAIMS_COUNT") { ...figure }
  averages: series(indicator: "AVERAGE_CLAIM") { ...figure }
}`;

const OF_REGION = `query Money($region: String!, $language: Language!) {
  region(code: $region) { ...money }
}${MONEY}${FIGURE}`;

const samePeriod = (series, figure) => series.find(({ period }) => period.code === figure.period.code);

/** Contributions and claims of one period beside each other, and what follows from them. */
export const money = {
  document: () => OF_REGION,
  variables: ({ region }) => ({ region }),

  draw({ region: { ratio, growth, counts, averages } }) {
    if (!ratio?.derivation) return { title: t.noFigure, figures: [], content: () => html("p", { class: "remark" }, t.noFigure) };
    const [claims, contributions] = ratio.derivation.inputs;
    const pair = [contributions, claims];
    const facts = [ratio, ...[growth, counts, averages].map((series) => samePeriod(series, ratio))].filter(Boolean);
    return {
      title: `${t.money}, ${owner(ratio)}`,
      figures: [...pair, ...facts],
      content: () => [
        html("p", { class: "remark" }, ratio.period.label),
        bars(pair.map((figure, index) => ({ label: figure.indicator.name, figure, tone: index + 1 })), { compact: true }),
        html("dl", { class: "facts" }, facts.map((figure) => fact(figure))),
        figureTable(pair.map((figure) => figure.indicator.name).join(", "), [...pair, ...facts]),
      ],
    };
  },

  page: () => ({}),
  anchor: () => "money-title",
};
