import { to } from "./address.js";
import { breakdown } from "./unit-breakdown.js";
import { comparison } from "./unit-comparison.js";
import { series } from "./unit-series.js";

/**
 * The charts that stand on pages of places, can be embedded and taken away. Each is one query: document and variables,
 * how its answer is drawn, and the page that has it.
 */
export const UNITS = { series, breakdown, comparison };

/** What its card is called on that page. */
export const idOf = (view) => `card-${Object.values(view).filter(Boolean).join("-")}`;

/** Where it is: the page, and on pages of places the card. */
export const addressOf = (view) => to(UNITS[view.chart].page(view)) + (view.chart === "comparison" ? "" : `#${idOf(view)}`);
