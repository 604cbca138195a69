import { to } from "./address.js";
import { ask } from "./api.js";
import { language } from "./i18n.js";
import { breakdown } from "./unit-breakdown.js";
import { checks } from "./unit-checks.js";
import { comparison } from "./unit-comparison.js";
import { computed } from "./unit-computed.js";
import { figures } from "./unit-figures.js";
import { headlines } from "./unit-headlines.js";
import { map } from "./unit-map.js";
import { money } from "./unit-money.js";
import { network } from "./unit-network.js";
import { series } from "./unit-series.js";

/**
 * The charts and tables of the page, which can be embedded and taken away. Each is one query: document and variables, what
 * is drawn of its answer, and the page that has it.
 */
export const UNITS = { series, breakdown, comparison, map, money, network, figures, computed, checks, headlines };

/** What the API answers to a chart's query. */
export function answerTo(view) {
  const unit = UNITS[view.chart];
  return ask(unit.document(view), { ...unit.variables(view), language });
}

/** What its card is called on that page. */
export const idOf = ({ indicators, ...view }) => `card-${Object.values(view).filter(Boolean).join("-")}`;

/** Where it is: the page, and on pages of many charts the card. */
export function addressOf(view) {
  const { page, anchor = idOf } = UNITS[view.chart];
  const id = anchor(view);
  return to(page(view)) + (id ? `#${id}` : "");
}
