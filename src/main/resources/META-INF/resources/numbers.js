/** Numbers that are no figures of their own: they too are buttons that show where they come from. */
import { html } from "./dom.js";
import { t } from "./i18n.js";
import { explained } from "./popover.js";
import { about, explanation, fact, linked, list, notes } from "./provenance.js";
import { date, number, owner, precision, subject } from "./words.js";

/** A part in per cent of the sum of all parts: between which it lies where no one number is certain. */
export function shareButton(figure, { share, precision: between }, sum) {
  const text = share ? number(share, "PERCENT") : interval(between);
  const both = (tell) => list([`${subject(figure)}: ${tell(figure)}`, `${t.sum}: ${tell(sum)}`]);
  return explained(text, {
    label: `${subject(figure)}: ${text} ${t.ofSum}`,
    content: () =>
      explanation(about(figure), text, t.ofSum, [
        fact(t.precision, both(precision)),
        fact(t.formula, html("code", {}, t.shareFormula), both(({ formatted }) => formatted), t.shareRounding),
        fact(t.source, linked(figure.citation)),
        figure.notes.length > 0 && fact(t.notes, notes(figure)),
      ]),
  });
}

function interval({ low, high }) {
  const [from, to] = [low, high].map((bound) => bound !== null && number(bound, "PERCENT", { maximumFractionDigits: 1 }));
  return from && to ? t.fromTo(from, to) : from ? t.noUpperBound(from) : t.noLowerBound(to);
}

/** How many entries of a registry the release lists, beside the figure that reports how many there are. */
export function itemisedButton(figure, count, release) {
  const text = t.itemised(count);
  return explained(text, {
    label: `${figure.indicator.name}: ${text}`,
    content: () =>
      explanation(`${figure.indicator.name} · ${owner(figure)}`, count, t.listed, [
        fact(t.precision, t.listedPrecision),
        fact(t.formula, t.listedHow),
        fact(t.release, t.releaseOf(release.number, date(release.publishedAt.slice(0, 10)))),
        fact(t.source, html("a", { href: `releases/${release.number}.zip` }, t.releaseFiles(release.number))),
        fact(t.notes, t.listedNote(figure.period.label)),
      ]),
  });
}

const geoNames = () => html("a", { href: "https://www.geonames.org/", rel: "external" }, "GeoNames");

/**
 * How far a facility is.
 *
 * @param from the point measured from: { name, latitude, longitude, place }, the place being that of GeoNames, if any
 */
export function distanceButton(text, from, { name, coordinate, sourceNote }) {
  const point = (of, { latitude, longitude }) => `${of}: ${latitude.toFixed(5)}, ${longitude.toFixed(5)}`;
  const places = new Set([from.place, coordinate.place].filter(Boolean));
  const sources = [...places].map((place) => [geoNames(), `: ${place}`]);
  if (!coordinate.place) sources.push(html("span", { lang: "en" }, sourceNote));
  return explained(text, {
    label: `${name}: ${text}`,
    content: () =>
      explanation(`${from.name} → ${name}`, text, "", [
        fact(t.precision, list([t.facilityPoint(t.qualities[coordinate.quality]), t.distancePrecision])),
        fact(t.formula, t.distanceHow, list([point(from.name, from), point(name, coordinate)])),
        fact(t.source, list(sources)),
      ]),
  });
}
