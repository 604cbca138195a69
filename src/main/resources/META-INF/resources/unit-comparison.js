import { dots } from "./chart-dots.js";
import { FIGURE } from "./fragments.js";
import { t } from "./i18n.js";
import { html } from "./dom.js";
import { withoutFigure } from "./without.js";

const COMPARISON = `query Comparison($indicator: String!, $part: String, $level: [RegionLevel!]!, $within: String!,
    $at: String!, $definition: String, $language: Language!) {
  comparison(indicator: $indicator, part: $part, level: $level, within: $within, at: $at, definition: $definition) {
    indicator { code name(language: $language) }
    part { code name(language: $language) }
    definition { code name(language: $language) }
    period { code label(language: $language) }
    dates { period { code label(language: $language) } regions }
    rows {
      rank { from to }
      share
      missing
      region { code name(language: $language) level }
      figure { ...figure }
    }
  }
  targets: comparison(indicator: $indicator, part: $part, level: $level, within: $within, at: "LATEST", status: TARGET) {
    rows { region { code } figure { ...figure } }
  }
}${FIGURE}`;

const sentence = (text) => `${text[0].toLocaleUpperCase()}${text.slice(1)}.`;

const LEVELS = { regency: ["REGENCY", "CITY"] };

/** Regions beside each other, with ranks as honest as their precision allows. */
export const comparison = {
  document: () => COMPARISON,

  variables: ({ indicator, part, level, within, at, definition }) => ({
    indicator,
    part,
    level: LEVELS[level] ?? ["PROVINCE"],
    within: within || "KALIMANTAN",
    at: at || "LATEST_COMMON",
    definition,
  }),

  draw({ comparison: { indicator, part, definition, period, rows }, targets }, { focus } = {}) {
    const goals = new Map(targets.rows.map(({ region, figure }) => [region.code, figure]));
    const shown = rows.filter(({ figure }) => figure && figure.value !== null);
    const [first, ...others] = shown.map(({ figure }) => figure.period);
    const same = period ?? (others.every(({ code }) => code === first.code) ? first : undefined);
    const about = [
      definition && sentence(definition.name),
      same ? t.commonDate(same.label) : t.noCommonDate,
      shown.some(({ rank }) => rank && rank.from !== rank.to) && t.rankHow,
    ].filter(Boolean);
    return {
      title: part ? `${indicator.name} · ${part.name}` : indicator.name,
      figures: [...rows.map((row) => told(row, { indicator, part })), ...goals.values()].filter(Boolean),
      content: () => [
        shown.length > 0 && html("p", { class: "remark" }, about.join(" ")),
        shown.length > 0 ? dots(shown, goals, focus, !same) : html("p", { class: "remark" }, t.nothingToCompare),
        withoutFigure(rows.filter((row) => !shown.includes(row)), goals),
      ],
    };
  },

  page: ({ indicator, part, level, within, at }) => ({ indicator, part, level, within, at }),

  /** The whole page is about it. */
  anchor: () => "",
};

/** A region's figure with its place among the others, or why it has none. */
const told = ({ region, figure, rank, share, missing }, of) => ({ ...(figure ?? { ...of, region, missing }), rank, share });
