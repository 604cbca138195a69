import { to } from "./address.js";
import { ask } from "./api.js";
import { html } from "./dom.js";
import { figureButton } from "./figure.js";
import { FIGURE } from "./fragments.js";
import { language, t } from "./i18n.js";
import { show } from "./show.js";
import { begin, card } from "./view.js";
import { date, owner, subject } from "./words.js";

const RELEASES = `query Releases {
  releases(first: 20) {
    nodes {
      number publishedAt publishedBy note
      tables { kind added revised withdrawn }
    }
  }
}`;

const HEADLINES = `query Headlines($number: Int!, $after: String, $language: Language!) {
  release(number: $number) {
    headlines(first: 25, after: $after) {
      totalCount
      pageInfo { hasNextPage endCursor }
      nodes { before { ...figure } after { ...figure } }
    }
  }
}${FIGURE}`;

/** What changed with each release: all of them, or the one asked for. */
export function render(asked) {
  const number = Number(asked.get("release"));
  begin(() => ask(RELEASES, {}), ({ releases: { nodes } }) => {
    const one = nodes.filter((release) => release.number === number);
    return {
      title: one.length > 0 ? t.releaseTitle(number) : t.releasesTitle,
      lead: t.releasesLead,
      parts: [
        (one.length > 0 ? one : nodes).map(release),
        one.length > 0 && html("p", { class: "wide" }, html("a", { href: to({ release: "latest" }) }, t.allReleases)),
      ],
    };
  });
}

function release({ number, publishedAt, publishedBy, note, tables }) {
  const changed = tables.map(words).filter(Boolean);
  const headlines = html("div", { class: "content" });
  show(headlines, () => ask(HEADLINES, { number, language }), (answer) => list(number, answer.release.headlines));
  return card(
    t.releaseTitle(number),
    [
      html("p", { class: "remark" }, t.publishedOn(date(publishedAt.slice(0, 10)), publishedBy)),
      note && html("p", { lang: "en" }, note),
      html("p", {}, changed.join("; "), "."),
      headlines,
      html("p", {}, html("a", { href: to({ release: number }) }, t.exactLink), " · ", html("a", { href: `releases/${number}.zip` }, t.releaseZip)),
    ],
    { wide: true },
  );
}

/** What happened to a table's rows, such as "207 angka baru, 12 ditarik". */
function words({ kind, ...counts }) {
  const told = Object.entries(t.tables).filter(([name]) => counts[name] > 0).map(([name, word]) => `${counts[name]} ${word}`);
  return told.length > 0 && `${t.datasets[kind]}: ${told.join(", ")}`;
}

function list(number, first) {
  const lines = html("ul", { class: "headlines" }, first.nodes.map(line));
  const more = html("button", { type: "button", class: "action plain" }, t.more);
  let { hasNextPage, endCursor } = first.pageInfo;
  more.hidden = !hasNextPage;
  more.addEventListener("click", async () => {
    const { release } = await ask(HEADLINES, { number, after: endCursor, language });
    lines.append(...release.headlines.nodes.map(line));
    ({ hasNextPage, endCursor } = release.headlines.pageInfo);
    more.hidden = !hasNextPage;
  });
  return [html("h3", {}, t.headlines(first.totalCount)), lines, more];
}

function line({ before, after }) {
  const figure = after ?? before;
  const place = figure.region ? { region: figure.region.code } : { office: figure.office.id };
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
