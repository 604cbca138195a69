import { to } from "./address.js";
import { html } from "./dom.js";
import { figureButton } from "./figure.js";
import { t } from "./i18n.js";
import { notes } from "./provenance.js";
import { term } from "./terms.js";
import { subject } from "./words.js";

/** A table that scrolls by itself where it is wider or longer than its place. */
const scrolling = (caption, head, rows, kind = "scroll") =>
  html(
    "div",
    { class: kind, tabindex: "0", role: "region", "aria-label": caption },
    html(
      "table",
      {},
      html("caption", {}, caption),
      html("thead", {}, html("tr", {}, head.map((text) => html("th", { scope: "col" }, text)))),
      html("tbody", {}, rows),
    ),
  );

const row = (name, period, number, ...more) =>
  html(
    "tr",
    {},
    html("th", { scope: "row" }, name),
    html("td", {}, period),
    html("td", { class: "number" }, number),
    more.map((text) => html("td", {}, text)),
  );

/** Figures one below the other with their notes. */
export const plainTable = (caption, figures, { nameOf = subject, kind } = {}) =>
  scrolling(
    caption,
    [t.part, t.period, t.number, t.notes],
    figures.map((figure) => row(nameOf(figure), figure.period.label, figureButton(figure), figure.notes.length > 0 ? notes(figure) : "–")),
    kind,
  );

/** The table behind a chart. */
export const figureTable = (caption, figures, nameOf) =>
  html("details", { class: "table" }, html("summary", {}, t.tableBehind), plainTable(caption, figures.filter(Boolean), { nameOf }));

/** Regions in the order of their codes, those without a figure with the reason why. */
export const regionTable = (rows) =>
  scrolling(
    t.tableBehind,
    [t.region, t.period, t.number],
    rows
      .toSorted((one, other) => one.region.code.localeCompare(other.region.code))
      .map(({ region: { code, name }, figure, missing }) =>
        row(
          html("a", { href: to({ region: code }) }, name),
          figure?.period.label ?? "–",
          figure ? figureButton(figure) : html("span", { class: "none" }, term("missingReasons", missing)),
        ),
      ),
    "scroll tall beside",
  );
