import { to } from "./address.js";
import { ask } from "./api.js";
import { fill } from "./chart-card.js";
import { html } from "./dom.js";
import { t } from "./i18n.js";
import { begin, card } from "./view.js";
import { date } from "./words.js";

const RELEASES = `query Releases {
  releases(first: 20) {
    nodes {
      number publishedAt publishedBy note
      tables { kind added revised withdrawn }
    }
  }
}`;

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
  const heading = html("h3", {});
  const headlines = html("div", { class: "content chart" });
  fill(headlines, { chart: "headlines", release: String(number) }, {
    then: (answer) => heading.append(t.headlines(answer.release.headlines.totalCount)),
  });
  return card(
    t.releaseTitle(number),
    [
      html("p", { class: "remark" }, t.publishedOn(date(publishedAt.slice(0, 10)), publishedBy)),
      note && html("p", { lang: "en" }, note),
      html("p", {}, changed.join("; "), "."),
      heading,
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
