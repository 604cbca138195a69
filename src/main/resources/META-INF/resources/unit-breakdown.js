import { breakdown as parts } from "./chart-bars.js";
import { html } from "./dom.js";
import { FIGURE, PARTS } from "./fragments.js";
import { t } from "./i18n.js";
import { owner } from "./words.js";

const BREAKDOWN = `query Breakdown($region: String!, $indicator: String!, $by: String!, $language: Language!) {
  region(code: $region) { breakdown(indicator: $indicator, by: $by) { ...parts } }
}${FIGURE}${PARTS}`;

/** A quantity of a region in its parts. */
export const breakdown = {
  document: () => BREAKDOWN,
  variables: ({ region, indicator, by }) => ({ region, indicator, by }),

  draw({ region: { breakdown: whole } }) {
    if (!whole) return { title: t.noFigure, figures: [], content: () => html("p", { class: "remark" }, t.noFigure) };
    const { indicator } = whole.parts[0].figure;
    return {
      title: `${t.by(indicator.name, whole.dimension.name)}, ${owner(whole.sum)}`,
      figures: [...whole.parts.map(({ figure, share }) => ({ ...figure, share })), whole.sum, whole.total].filter(Boolean),
      content: () => [html("p", { class: "remark" }, whole.period.label), parts(whole, { tones: whole.parts.length < 5, compact: whole.sum.unit === "IDR" })],
    };
  },

  page: ({ region }) => ({ region }),
};
