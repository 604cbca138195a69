import { to } from "./address.js";
import { html } from "./dom.js";
import { t } from "./i18n.js";
import { term } from "./terms.js";

const none = () => html("p", { class: "remark" }, t.noneListed);

/** Regions as links to their pages. */
export const links = (regions) =>
  html("ul", { class: "names" }, regions.map(({ code, name }) => html("li", {}, html("a", { href: to({ region: code }) }, name))));

/** Offices in a region, and those elsewhere that serve it. */
export function offices(here, serving = []) {
  const elsewhere = serving.filter(({ code }) => !here.some((office) => office.code === code));
  return [
    here.length > 0 ? list(here, office) : none(),
    elsewhere.length > 0 && [html("h3", {}, t.serving), list(elsewhere, office)],
  ];
}

export const units = (places) => (places.length > 0 ? list(places, ({ name }) => name) : none());

export const facilities = (places) =>
  places.length > 0 ? list(places, ({ name, type }) => [name, html("span", { class: "kind" }, term("facilityTypes", type))]) : none();

const office = ({ code, name, kind }) => [html("a", { href: to({ office: code }) }, name), html("span", { class: "kind" }, t.officeKinds[kind])];

const list = (places, title) =>
  html(
    "ul",
    { class: "places" },
    places.map((place) =>
      html(
        "li",
        { id: place.code },
        title(place),
        html("span", { class: "kind" }, html("a", { href: to({ region: place.region.code }) }, place.region.name)),
        place.address && html("span", { class: "kind" }, place.address),
        place.phone && html("a", { href: `tel:${place.phone}` }, place.phone),
      ),
    ),
  );
