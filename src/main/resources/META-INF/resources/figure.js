import { html } from "./dom.js";
import { t } from "./i18n.js";
import { date, precision, subject, words } from "./words.js";

/**
 * A figure as a button: hovering, tapping or Enter shows where it comes from. All share one popover, which moves
 * behind the button that opens it so that the keyboard goes on inside it.
 */
export function figureButton(figure, options = {}) {
  if (!figure) return html("span", { class: "none" }, t.noFigure);
  const button = html(
    "button",
    {
      type: "button",
      class: figure.value === null ? "figure missing" : "figure",
      "aria-expanded": "false",
      "aria-describedby": "figure-hint",
      "data-figure": figure.id,
    },
    words(figure, options),
  );
  // A tap outside the popover has closed it before it becomes a click, so the state is read when the tap begins.
  let wasPinned;
  button.addEventListener("pointerdown", () => (wasPinned = isPinned(button)));
  button.addEventListener("click", ({ detail }) => {
    clearTimeout(timer);
    if (detail > 0 ? wasPinned : isPinned(button)) popover.hidePopover();
    else open(button, figure, true);
  });
  button.addEventListener("pointerenter", (event) => {
    if (event.pointerType === "mouse") later(() => !pinned && open(button, figure, false));
  });
  button.addEventListener("pointerleave", () => later(closeUnlessPinned));
  return button;
}

const popover = html("div", { id: "provenance", popover: "auto", role: "dialog", tabindex: "-1" });
popover.addEventListener("pointerenter", () => clearTimeout(timer));
popover.addEventListener("pointerleave", () => later(closeUnlessPinned));
popover.addEventListener("toggle", (event) => {
  opener?.setAttribute("aria-expanded", String(event.newState === "open"));
  if (event.newState === "closed") pinned = false;
});

let opener;
let pinned = false;
let timer;

const isPinned = (button) => pinned && opener === button && popover.matches(":popover-open");

/** Short enough to feel immediate, long enough for the pointer to cross the gap to the popover. */
function later(action) {
  clearTimeout(timer);
  timer = setTimeout(action, 200);
}

function closeUnlessPinned() {
  if (!pinned && popover.isConnected) popover.hidePopover();
}

function open(button, figure, pin) {
  clearTimeout(timer);
  if (popover.matches(":popover-open")) popover.hidePopover();
  opener?.setAttribute("aria-expanded", "false");
  opener = button;
  button.after(popover);
  popover.replaceChildren(...provenance(figure));
  popover.setAttribute("aria-label", `${subject(figure)}: ${words(figure)}`);
  popover.showPopover({ source: button });
  place(button);
  pinned = pin;
}

/** Below, above or beside its button on wide screens; on narrow ones the style sheet puts it at the bottom. */
function place(button) {
  const { left, right, top, bottom } = button.getBoundingClientRect();
  const { offsetWidth: width, offsetHeight: height } = popover;
  const gap = 8;
  const inside = (wanted, size, room) => `${Math.max(gap, Math.min(wanted, room - size - gap))}px`;
  const below = bottom + height + 2 * gap < innerHeight;
  const above = top - height - 2 * gap > 0;
  const beside = right + width + 2 * gap < innerWidth ? right + gap : left - width - gap;
  popover.style.setProperty("--left", inside(below || above ? left : beside, width, innerWidth));
  popover.style.setProperty("--top", inside(below ? bottom + gap : top - height - gap, height, innerHeight));
}

/** Where a figure comes from, how exact it is and what to know before using it. */
function provenance(figure) {
  const { source } = figure;
  const fact = (term, ...content) => html("div", {}, html("dt", {}, term), html("dd", {}, content));
  return [
    html("p", { class: "subject" }, `${subject(figure)} · ${figure.region.name} · ${figure.period.label}`),
    html("p", { class: "value" }, words(figure), " ", html("small", {}, t.units[figure.unit])),
    html(
      "dl",
      {},
      figure.value !== null && fact(t.precision, precision(figure)),
      figure.asPrinted && fact(t.printedAs, html("q", { lang: "id" }, figure.asPrinted)),
      source &&
        fact(
          t.source,
          html("a", { href: source.url, rel: "external" }, html("cite", { lang: "id" }, source.title)),
          ` ${source.publisher}, ${date(source.publishedOn)}`,
        ),
      source && fact(t.attributedTo, source.attributedTo),
      !source && fact(t.source, t.derived),
      figure.notes.length > 0 &&
        fact(t.notes, html("ul", {}, figure.notes.map((note) => html("li", {}, note.text)))),
    ),
  ];
}

/** The table behind a chart. */
export function figureTable(caption, figures, partOf = subject) {
  const head = [t.part, t.period, t.number, t.notes].map((text) => html("th", { scope: "col" }, text));
  return html(
    "details",
    { class: "table" },
    html("summary", {}, t.tableBehind),
    html(
      "div",
      { class: "scroll", tabindex: "0", role: "region", "aria-label": caption },
      html(
        "table",
        {},
        html("caption", {}, caption),
        html("thead", {}, html("tr", {}, head)),
        html("tbody", {}, figures.filter(Boolean).map((figure) => row(figure, partOf(figure)))),
      ),
    ),
  );
}

function row(figure, part) {
  return html(
    "tr",
    {},
    html("th", { scope: "row" }, part),
    html("td", {}, figure.period.label),
    html("td", { class: "number" }, figureButton(figure)),
    html("td", {}, figure.notes.map((note) => note.text).join("; ") || "–"),
  );
}
