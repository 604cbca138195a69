import { html } from "./dom.js";
import { figureButton } from "./figure.js";
import { FIGURE } from "./fragments.js";
import { t } from "./i18n.js";

const CHECKS = `query Checks($region: String!, $language: Language!) {
  reconciliation(region: $region, verdict: INCONSISTENT) {
    explanation(language: $language)
    left { ...figure }
    right { ...figure }
  }
}${FIGURE}`;

/** What does not fit together, as the API found it. */
export const checks = {
  document: () => CHECKS,
  variables: ({ region }) => ({ region }),

  draw: ({ reconciliation }) => ({
    title: t.checks,
    figures: reconciliation.flatMap(({ explanation: check, left, right }) => [{ ...left, check }, { ...right, check }]),
    content: () => html("ul", { class: "checks" }, reconciliation.map(pair)),
  }),

  page: () => ({}),
  anchor: () => "checks-title",
};

const pair = ({ explanation, left, right }) =>
  html(
    "li",
    {},
    html("p", { class: "pair" }, figureButton(left), html("span", { "aria-hidden": "true" }, " ≠ "), figureButton(right)),
    html("p", {}, explanation),
  );
