import { to } from "./address.js";
import { html } from "./dom.js";
import { figureButton } from "./figure.js";
import { t } from "./i18n.js";
import { term } from "./terms.js";

/** Regions without a figure, by the reason why: each is named, none is left out. */
export function withoutFigure(rows, goals) {
  if (rows.length === 0) return undefined;
  const reasons = Map.groupBy(rows, ({ missing }) => missing);
  return html(
    "details",
    { class: "without", open: rows.length <= 10 },
    html("summary", {}, t.withoutFigure(rows.length)),
    [...reasons].map(([reason, those]) => [
      html("p", { class: "reason" }, term("missingReasons", reason)),
      html("ul", { class: "names" }, those.map(({ region }) => name(region, goals.get(region.code)))),
    ]),
  );
}

const name = ({ code, name: text }, goal) =>
  html(
    "li",
    {},
    html("a", { href: to({ region: code }) }, text),
    goal && [` (${t.targetFor(goal.period.label)}: `, figureButton(goal), ")"],
  );
