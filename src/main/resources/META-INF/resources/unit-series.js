import { history } from "./chart-history.js";
import { html } from "./dom.js";
import { figureButton } from "./figure.js";
import { CHANGED, FIGURE } from "./fragments.js";
import { t } from "./i18n.js";
import { figureTable } from "./table.js";
import { term } from "./terms.js";
import { owner, subject } from "./words.js";

const SERIES = `
  observed: series(indicator: $indicator, part: $part) { ...figure ...changed }
  targets: series(indicator: $indicator, part: $part, status: TARGET) { ...figure }
  projections: series(indicator: $indicator, part: $part, status: PROJECTION) { ...figure }`;

const OF_REGION = `query Series($region: String!, $indicator: String!, $part: String, $language: Language!) {
  of: region(code: $region) {${SERIES}
    gaps(indicator: $indicator, part: $part) { label(language: $language) }
  }
}${FIGURE}${CHANGED}`;

const OF_OFFICE = `query OfficeSeries($office: String!, $indicator: String!, $part: String, $language: Language!) {
  of: office(code: $office) {${SERIES}
  }
}${FIGURE}${CHANGED}`;

/** A single figure needs no axis. */
const only = (figure) =>
  html(
    "p",
    { class: "only" },
    figureButton(figure),
    html("span", { class: "when" }, figure.period.label),
    html("span", { class: "when" }, figure.definition?.name),
    figure.status !== "OBSERVED" && html("span", { class: "tag" }, term("statuses", figure.status)),
  );

/** One quantity of a region or an office over time, with breaks, gaps and targets. */
export const series = {
  document: ({ office }) => (office ? OF_OFFICE : OF_REGION),
  variables: ({ region, office, indicator, part }) => ({ ...(office ? { office } : { region }), indicator, part }),

  draw({ of: { observed, targets, projections, gaps = [] } }) {
    const planned = [...targets, ...projections];
    const figures = [...observed, ...planned];
    if (figures.length === 0) return { title: t.noFigure, figures, content: () => html("p", { class: "remark" }, t.noFigure) };
    const { indicator } = figures[0];
    const years = gaps.map(({ label }) => label).join(", ");
    return {
      title: `${subject(figures[0])}, ${owner(figures[0])}`,
      figures,
      content: () => [
        figures.length > 1 && figures.some(({ value }) => value !== null) ? history(observed, planned) : only(figures[0]),
        years && html("p", { class: "remark" }, t.gapsIn(indicator.name, years)),
        figureTable(subject(figures[0]), figures),
      ],
    };
  },

  /** The page that has it. */
  page: ({ region, office }) => (office ? { office } : { region }),
};
