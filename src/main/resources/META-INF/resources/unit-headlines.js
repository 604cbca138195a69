import { to } from "./address.js";
import { ask } from "./api.js";
import { html } from "./dom.js";
import { figureButton } from "./figure.js";
import { FIGURE } from "./fragments.js";
import { language, t } from "./i18n.js";
import { all } from "./pages.js";
import { owner, subject } from "./words.js";

const HEADLINES = `query Headlines($number: Int!, $after: String, $language: Language!) {
  release(number: $number) {
    number
    headlines(first: 25, after: $after) {
      totalCount
      pageInfo { hasNextPage endCursor }
      nodes { before { ...figure } after { ...figure } }
    }
  }
}${FIGURE}`;

const told = (figure, headline) => (figure ? [{ ...figure, headline }] : []);

const pageOf = (release, after) => ask(HEADLINES, { number: Number(release), after, language });

/** The headline figures that changed with a release, before and after. */
export const headlines = {
  document: () => HEADLINES,
  variables: ({ release }) => ({ number: Number(release) }),

  draw({ release: { number, headlines: first } }) {
    return {
      title: `${t.releaseTitle(number)}: ${t.headlines(first.totalCount)}`,
      figures: first.nodes.flatMap(({ before, after }) => [...told(before, "before"), ...told(after, "after")]),
      content: () => list(number, first),
    };
  },

  whole: ({ release }) => all((after) => pageOf(release, after), (answer) => answer.release.headlines),

  page: ({ release }) => ({ release }),
  anchor: () => "",
};

function list(number, { nodes, pageInfo }) {
  const lines = html("ul", { class: "headlines" }, nodes.map(line));
  const more = html("button", { type: "button", class: "action plain" }, t.more);
  let { hasNextPage, endCursor } = pageInfo;
  more.hidden = !hasNextPage;
  more.addEventListener("click", async () => {
    const next = (await pageOf(number, endCursor)).release.headlines;
    lines.append(...next.nodes.map(line));
    ({ hasNextPage, endCursor } = next.pageInfo);
    more.hidden = !hasNextPage;
  });
  return [lines, more];
}

function line({ before, after }) {
  const figure = after ?? before;
  const place = figure.region ? { region: figure.region.code } : { office: figure.office.code };
  return html(
    "li",
    {},
    html("span", { class: "name" }, html("a", { href: to(place) }, owner(figure)), ` · ${subject(figure)}`),
    html(
      "span",
      { class: "amounts" },
      before ? [figureButton(before), html("small", {}, ` ${before.period.label}`)] : html("span", { class: "tag" }, t.isNew),
      html("span", { "aria-hidden": "true" }, " → "),
      html("span", { class: "hidden" }, ` ${t.became} `),
      after ? [figureButton(after), html("small", {}, ` ${after.period.label}`)] : html("span", { class: "tag" }, t.isGone),
      before && after && before.formatted === after.formatted && html("small", {}, ` (${t.sourceChanged})`),
    ),
  );
}
