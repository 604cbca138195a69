import { html } from "./dom.js";
import { t } from "./i18n.js";
import { term } from "./terms.js";
import { owner, precision, subject } from "./words.js";

/** Where a figure comes from, how exact it is and what to know before using it. */
export function provenance(figure) {
  const { derivation } = figure;
  return explanation(about(figure), figure.formatted, figure.status === "OBSERVED" ? "" : term("statuses", figure.status), [
    figure.value !== null && fact(t.precision, precision(figure)),
    figure.disputed && fact(t.disputed, t.disputedHow),
    figure.asPrinted && fact(t.printedAs, html("q", { lang: "id" }, figure.asPrinted)),
    derivation && fact(t.formula, computed(derivation)),
    fact(t.source, linked(figure.citation)),
    derivation?.assumptions.length > 0 && fact(t.assumptions, list(derivation.assumptions)),
    figure.notes.length > 0 && fact(t.notes, notes(figure)),
  ]);
}

/** What the number is of, the number with its unit, and what is known of it. */
export const explanation = (of, value, unit, facts) => [
  html("p", { class: "subject" }, of),
  html("p", { class: "value" }, value, " ", html("small", {}, unit)),
  html("dl", {}, facts),
];

export const about = (figure) => `${subject(figure)} · ${owner(figure)} · ${figure.period.label}`;

export const fact = (term, ...content) => html("div", {}, html("dt", {}, term), html("dd", {}, content));

export const list = (items) => html("ul", {}, items.map((item) => html("li", {}, item)));

/** Remarks stand in the English that they were entered in. */
export const notes = (figure) =>
  html("ul", {}, figure.notes.map(({ kind, text }) => html("li", { lang: kind === "REMARK" && "en" }, text)));

const computed = ({ formula, inputs }) => [
  html("code", { lang: "en" }, formula),
  list(inputs.map((input) => `${input.indicator.name}: ${input.formatted}`)),
];

/** A citation whose addresses are links, of which the host is enough to read. */
export const linked = (citation) =>
  citation
    .split(/(https?:\/\/\S+[^\s.,;)])/)
    .map((part, index) =>
      index % 2 && URL.canParse(part) ? html("a", { href: part, rel: "external" }, new URL(part).hostname) : part);
