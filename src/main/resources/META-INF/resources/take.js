import { csv } from "./csv.js";
import { html } from "./dom.js";
import { language, t } from "./i18n.js";
import { show } from "./show.js";
import { UNITS, addressOf, answerTo, idOf } from "./units.js";

const MOST_CITED = 12;

/**
 * What can be taken of a chart: its figures, its picture, a citation, a link, code to embed it and the query behind it.
 *
 * @param view the chart and its parameters
 * @param drawn finds the chart's element
 */
export function take(view, drawn) {
  const body = html("div", {});
  const details = html("details", { class: "take" }, html("summary", {}, t.takeIt), body);
  details.addEventListener("toggle", () => {
    if (details.open && body.childElementCount === 0) show(body, load, (answer) => offers(answer, view, drawn));
  });
  const load = () => UNITS[view.chart].whole?.(view) ?? answerTo(view);
  return details;
}

function offers(answer, view, drawn) {
  const { title, figures } = UNITS[view.chart].draw(answer);
  const citations = [...new Set(figures.flatMap(({ citation }) => citation ?? []))];
  const here = new URL(addressOf(view), location);
  const name = idOf(view).slice("card-".length).toLowerCase();
  const pictures = () => import("./picture.js");
  const svg = async () => (await pictures()).picture(drawn(), { title, footnote: footnote(citations, here) });
  const png = async () => (await pictures()).png(await svg());
  return [
    html(
      "p",
      { class: "row" },
      file(t.asCsv, () => save(`${name}.csv`, new Blob([csv(figures)], { type: "text/csv" }))),
      file(t.asSvg, async () => save(`${name}.svg`, new Blob([await svg()], { type: "image/svg+xml" }))),
      file(t.asPng, (button) => png().then((blob) => save(`${name}.png`, blob), () => button.replaceWith(t.pngFailed))),
    ),
    field(t.citation, citations.join("\n")),
    field(t.exactLink, here.href),
    field(t.embedCode, iframe(view, title)),
    html("p", {}, html("a", { href: explorer(view) }, t.queryBehind)),
  ];
}

/** What stands below a picture; where there are very many sources, where the others are found. */
function footnote(citations, here) {
  const more = citations.length - MOST_CITED;
  return [...citations.slice(0, MOST_CITED), more > 0 && t.moreSources(more), here].filter(Boolean).join("\n");
}

const file = (text, make) =>
  html("button", { type: "button", class: "action plain", onclick: ({ currentTarget }) => make(currentTarget) }, text);

function save(name, blob) {
  const link = html("a", { href: URL.createObjectURL(blob), download: name });
  link.click();
  setTimeout(() => URL.revokeObjectURL(link.href), 60_000);
}

/** Text to copy: by the button where the browser lets it, by hand everywhere. */
function field(name, text) {
  const area = html("textarea", { rows: Math.min(4, 2 + Math.floor(text.length / 60)), readonly: true, onfocus: () => area.select() }, text);
  const copy = async ({ currentTarget }) => {
    area.select();
    await navigator.clipboard?.writeText(text);
    currentTarget.textContent = t.copied;
  };
  const button = navigator.clipboard && html("button", { type: "button", class: "action plain", onclick: copy }, t.copy, html("span", { class: "hidden" }, ` ${name}`));
  return html("div", { class: "field" }, html("label", {}, name, area), button);
}

function iframe(view, title) {
  const query = new URLSearchParams({ ...given(view), lang: document.documentElement.lang });
  const source = new URL(`embed.html?${query}`, location).href;
  const escaped = (text) => text.replaceAll("&", "&amp;").replaceAll('"', "&quot;");
  return `<iframe src="${escaped(source)}" title="${escaped(title)}" width="100%" height="480" loading="lazy"></iframe>`;
}

/** The explorer's address with a query; behind the #, so that no server has to take something so long. */
function explorer(view) {
  const unit = UNITS[view.chart];
  const variables = JSON.stringify({ ...unit.variables(view), language }, null, 2);
  return `explorer.html#${new URLSearchParams({ query: unit.document(view), variables })}`;
}

const given = (view) => Object.fromEntries(Object.entries(view).filter(([, value]) => value));
