import { ask } from "./api.js";
import { FIGURE } from "./fragments.js";
import { language, t } from "./i18n.js";
import { all } from "./pages.js";
import { plainTable } from "./table.js";

const FIGURES = `query Figures($region: String!, $after: String, $language: Language!) {
  region(code: $region) { name(language: $language) }
  figures(filter: { regions: [$region] }, orderBy: PERIOD, direction: DESCENDING, first: 100, after: $after) {
    pageInfo { hasNextPage endCursor }
    nodes { ...figure }
  }
}${FIGURE}`;

/** Every reported figure of a region, those of other sources and targets too. */
export const figures = {
  document: () => FIGURES,
  variables: ({ region }) => ({ region }),

  draw({ region, figures: { nodes } }) {
    const content = () => plainTable(t.figuresOf(region.name, nodes.length), nodes, { kind: "scroll tall" });
    return { title: `${t.allFigures}, ${region.name}`, figures: nodes, content };
  },

  whole: ({ region }) => all((after) => ask(FIGURES, { region, after, language }), (answer) => answer.figures),

  page: ({ region }) => ({ region }),
};
