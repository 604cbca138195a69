import { html } from "./dom.js";
import { t } from "./i18n.js";
import { choropleth } from "./map.js";
import { show } from "./show.js";
import { regionTable } from "./table.js";
import { comparison } from "./unit-comparison.js";

/** Regions compared on a map, with a table of them all; without boundaries the table alone. */
export const map = {
  ...comparison,

  draw(answer) {
    const { rows } = answer.comparison;
    const content = () => {
      const drawn = html("div", { class: "content map-side" });
      const regions = rows.map(({ region, figure }) => ({ code: region.code, figure }));
      show(drawn, () => outlines(rows), (shapes) => (shapes ? choropleth(regions, shapes) : html("p", { class: "warning" }, t.noBoundaries)));
      return [drawn, regionTable(rows)];
    };
    return { ...comparison.draw(answer), content };
  },

  /** A card of its own, as other charts have. */
  anchor: undefined,
};

/** Outlines weigh much and are loaded where there is a map. */
async function outlines(rows) {
  if (rows[0]?.region.level === "PROVINCE") return import("./provinces.js");
  const { boundaries } = await import("./boundaries.js");
  return boundaries(new Set(rows.map(({ region }) => region.code))).catch(() => undefined);
}
