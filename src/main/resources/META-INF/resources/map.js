import { to } from "./address.js";
import { html, svg } from "./dom.js";
import { figureButton } from "./figure.js";
import { t } from "./i18n.js";
import { linked } from "./provenance.js";

/**
 * Regions shaded by their figures; a region without one is grey and dashed. A click opens the region's page; for the
 * keyboard and for screen readers the list beside the map does the same.
 *
 * @param regions of { code, figure }
 * @param shapes the picture's viewBox and whose work it is, and by code the outlines and the labels' places in per cent
 */
export function choropleth(regions, { viewBox, outlines, labels, ratio, attribution }) {
  const valued = regions.map(({ figure }) => figure).filter((figure) => figure && figure.value !== null);
  valued.sort((one, other) => one.value - other.value);
  const shade = (figure) => `${Math.round(10 + (75 * figure.value) / (valued.at(-1).value || 1))}%`;
  const picture = svg("svg", { viewBox, "aria-hidden": "true", style: { aspectRatio: ratio } });
  for (const { code, figure } of regions) {
    const open = () => location.assign(to({ region: code }));
    const outline = svg("path", { d: outlines[code], "data-region": code, onclick: open });
    if (valued.includes(figure)) outline.style.setProperty("--shade", shade(figure));
    else outline.classList.add("unknown");
    if (isBound(figure)) outline.classList.add("bound");
    picture.append(outline);
  }
  const labelled = regions.filter(({ code, figure }) => labels[code] && (figure || regions.length < 10));
  const marks = labelled.map(({ code, figure }) => label(labels[code], figure));
  const map = html("div", { class: "map" }, picture, marks);
  new ResizeObserver(() => readable(marks)).observe(map);
  return html(
    "div",
    {},
    map,
    valued.length > 0 && legend(valued[0], valued.at(-1), shade),
    html("p", { class: "legend" }, [
      valued.length < regions.length && html("span", {}, key("unknown"), t.greyed),
      regions.some(({ figure }) => isBound(figure)) && html("span", {}, key("bound"), t.onlyBounds),
    ].filter(Boolean)),
    html("p", { class: "attribution" }, `${t.mapFrom}: `, html("span", { lang: "en" }, linked(attribution))),
  );
}

const isBound = (figure) => ["AT_LEAST", "AT_MOST"].includes(figure?.precision.qualifier);

/** Of labels that would cover each other only the first stays: the table beside the map has them all. */
function readable(marks) {
  const kept = [];
  for (const mark of marks) {
    mark.hidden = false;
    const box = mark.getBoundingClientRect();
    mark.hidden = kept.some((other) => box.left < other.right && other.left < box.right && box.top < other.bottom && other.top < box.bottom);
    if (!mark.hidden) kept.push(box);
  }
}

const label = ([left, top], figure) =>
  html("div", { class: "mark", style: { left: `${Math.max(10, Math.min(90, left))}%`, top: `${top}%` } }, figureButton(figure, { compact: true }));

const key = (kind) => svg("svg", { class: "key", "aria-hidden": "true" }, svg("rect", { class: kind, width: "100%", height: "100%" }));

/** The shades from the least figure to the most. */
function legend(least, most, shade) {
  const [from, to] = [least, most].map((figure) => parseInt(shade(figure)));
  const steps = Array.from({ length: 9 }, (_, step) => {
    const rect = svg("rect", { x: `${(step * 100) / 9}%`, width: `${100 / 9}%`, height: "100%" });
    rect.style.setProperty("--shade", `${from + ((to - from) * step) / 8}%`);
    return rect;
  });
  return html("p", { class: "legend", "aria-hidden": "true" }, least.compact, svg("svg", { class: "scale" }, steps), most.compact);
}
