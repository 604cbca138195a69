import { ask } from "./api.js";
import { html } from "./dom.js";
import { language, t } from "./i18n.js";
import { card } from "./view.js";

/** What nobody has published of a region: whole indicators, and years within series. */
export function missing(code, reported, indicators) {
  const known = new Set(reported.map(({ code: it }) => it));
  const absent = indicators.filter(({ figures, code: it }) => figures === "REPORTED" && !known.has(it));
  const fields = reported.map(({ code: it }, index) => `g${index}: gaps(indicator: "${it}") { label(language: $language) }`);
  const document = `query Gaps($code: String!, $language: Language!) { region(code: $code) { name(language: $language) ${fields.join(" ")} } }`;
  return card(t.missingHere, {
    load: () => ask(document, { code, language }),
    draw: ({ region }) => [
      absent.length > 0 && [html("p", {}, t.noFigureOf), html("ul", { class: "names" }, absent.map(({ name }) => html("li", {}, name)))],
      html(
        "ul",
        { class: "breaks" },
        reported
          .map(({ name }, index) => [name, region[`g${index}`].map(({ label }) => label).join(", ")])
          .filter(([, years]) => years)
          .map(([name, years]) => html("li", {}, t.gapsIn(name, years))),
      ),
    ],
  });
}
