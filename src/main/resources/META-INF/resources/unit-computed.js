import { html } from "./dom.js";
import { fact } from "./figure.js";
import { FIGURE } from "./fragments.js";
import { t } from "./i18n.js";

const documentOf = (codes) => `query Computed($region: String!, $language: Language!) {
  region(code: $region) {
    name(language: $language)
    ${codes.map((code) => `${code}: figure(indicator: "${code}") { ...figure }`).join("\n    ")}
  }
}${FIGURE}`;

/** What the API computes of a region's figures; what it cannot compute is left out. */
export const computed = {
  document: ({ indicators = "" }) => documentOf(indicators.match(/\w+/g) ?? []),
  variables: ({ region }) => ({ region }),

  draw({ region: { name, ...derived } }) {
    const figures = Object.values(derived).filter((figure) => figure && figure.value !== null);
    return {
      title: `${t.computedHere}, ${name}`,
      figures,
      content: () => html("dl", { class: "facts many" }, figures.map((figure) => fact(figure, { when: true }))),
    };
  },

  page: ({ region }) => ({ region }),
};
