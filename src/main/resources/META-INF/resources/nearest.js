import { to } from "./address.js";
import { ask } from "./api.js";
import { html } from "./dom.js";
import { language, locale, t } from "./i18n.js";
import { row } from "./network.js";
import { distanceButton } from "./numbers.js";
import { NEAREST, TOWN } from "./queries.js";
import { show } from "./show.js";
import { term } from "./terms.js";
import { date } from "./words.js";

/** Lists the PLKK nearest to the device or to a place that the API knows. */
export function nearest({ form, locate, results }) {
  form.addEventListener("submit", (event) => {
    event.preventDefault();
    const text = new FormData(form).get("town").trim();
    if (text) show(results, () => byTown(text), (drawn) => drawn());
  });
  locate.addEventListener("click", () => {
    results.replaceChildren(html("p", {}, t.locating));
    show(results, byPosition, (drawn) => drawn());
  });
}

async function byPosition() {
  const position = await new Promise((found) => {
    if (!navigator.geolocation) return found(undefined);
    navigator.geolocation.getCurrentPosition(found, () => found(undefined), { timeout: 10_000, maximumAge: 60_000 });
  });
  return position ? around(position.coords, t.myPosition) : failed(t.noPosition);
}

async function byTown(text) {
  const { search } = await ask(TOWN, { text, language });
  for (const hit of search) {
    const known = [hit, ...(hit.offices?.nodes ?? []), ...(hit.plkkFacilities?.nodes ?? [])];
    const point = known.find(({ coordinate }) => coordinate)?.coordinate;
    if (point) return around(point, hit.name ?? hit.placeName);
  }
  return failed(t.noTown(text));
}

const failed = (reason) => () => html("p", { class: "error", role: "alert" }, reason);

/** How to draw what is around a point: names of codes may still be on their way. */
async function around({ latitude, longitude, place }, name) {
  const { plkkFacilities, release } = await ask(NEAREST, { latitude, longitude, language });
  const { completeness } = plkkFacilities;
  const from = { name, latitude, longitude, place };
  return () => [
    html("p", { class: "remark" }, t.nearestTo(name)),
    html("ol", { class: "facilities" }, plkkFacilities.edges.map((edge) => facility(edge, from))),
    html("p", { class: "warning" }, completeness.caution ?? t.onlyListed),
    html("ul", { class: "completeness" }, row(completeness, release)),
  ];
}

/** A distance is only as exact as the coordinate it is measured to. */
function distance(km, quality) {
  const exact = quality === "BUILDING";
  if (km < 1) return exact ? t.close : t.nearby;
  const digits = exact && km < 10 ? 1 : 0;
  const text = t.away(new Intl.NumberFormat(locale, { maximumFractionDigits: digits }).format(km));
  return exact ? text : t.about(text);
}

function facility({ distanceKm, node }, from) {
  const { coordinate, agreement } = node;
  const fact = (term, text) => html("div", {}, html("dt", {}, term), html("dd", {}, text));
  const validity =
    agreement.from || agreement.until
      ? t.agreementUntil(...[agreement.from, agreement.until].map((day) => (day ? date(day) : "?")))
      : t.agreementUnknown;
  return html(
    "li",
    {},
    html("strong", {}, node.name),
    html("span", { class: "distance" }, distanceButton(distance(distanceKm, coordinate.quality), from, node)),
    html(
      "span",
      { class: "kind" },
      `${term("facilityTypes", node.type)} · `,
      html("a", { href: to({ region: node.region.code }) }, node.region.name),
    ),
    html("span", { class: "quality" }, t.qualities[coordinate.quality]),
    html(
      "details",
      {},
      html("summary", {}, t.details, html("span", { class: "hidden" }, ` ${node.name}`)),
      html(
        "dl",
        {},
        fact(t.address, node.address ?? t.notStated),
        fact(t.phone, node.phone ? html("a", { href: `tel:${node.phone}` }, node.phone) : t.notStated),
        fact(t.agreement, validity),
        fact(t.verified, node.verifiedOn ? date(node.verifiedOn) : t.never),
        node.regionCertainty === "INFERRED_FROM_NAME" && fact(t.region, t.inferred),
        fact(t.source, node.sourceNote),
      ),
    ),
  );
}
