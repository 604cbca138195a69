import { html } from "./dom.js";
import { t } from "./i18n.js";
import { notes, provenance } from "./provenance.js";
import { subject } from "./words.js";

/**
 * A figure as a button: pointing at it, reaching it by keyboard or tapping it shows where it comes from; a tap or
 * Enter keeps that open. All share one popover, which moves behind the button that opens it so that the keyboard goes
 * on inside it.
 */
export function figureButton(figure, { compact = false } = {}) {
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
    compact ? figure.compact : figure.formatted,
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
  button.addEventListener("focus", () => {
    if (!(closing && button === opener) && button.matches(":focus-visible")) open(button, figure, false);
  });
  button.addEventListener("blur", closeUnlessInside);
  return button;
}

const popover = html("div", { id: "provenance", popover: "auto", role: "dialog", tabindex: "-1" });
popover.addEventListener("pointerenter", () => clearTimeout(timer));
popover.addEventListener("pointerleave", () => later(closeUnlessPinned));
popover.addEventListener("focusout", closeUnlessInside);
popover.addEventListener("beforetoggle", (event) => (closing = event.newState === "closed"));
popover.addEventListener("toggle", (event) => {
  closing = false;
  opener?.setAttribute("aria-expanded", String(event.newState === "open"));
  if (event.newState === "closed") pinned = false;
});

let opener;
let pinned = false;
let timer;

/** Closing gives the focus back to the button, which then must not open it again. */
let closing = false;

const isOpen = () => popover.matches(":popover-open");

const isPinned = (button) => pinned && opener === button && isOpen();

/** Short enough to feel immediate, long enough for the pointer to cross the gap to the popover. */
function later(action) {
  clearTimeout(timer);
  timer = setTimeout(action, 200);
}

function closeUnlessPinned() {
  if (!pinned && isOpen()) popover.hidePopover();
}

function closeUnlessInside({ relatedTarget }) {
  if (relatedTarget && relatedTarget !== opener && !popover.contains(relatedTarget) && isOpen()) popover.hidePopover();
}

function open(button, figure, pin) {
  clearTimeout(timer);
  if (isOpen()) popover.hidePopover();
  opener?.setAttribute("aria-expanded", "false");
  opener = button;
  button.after(popover);
  popover.replaceChildren(...provenance(figure));
  popover.setAttribute("aria-label", `${subject(figure)}: ${figure.formatted}`);
  popover.showPopover({ source: button });
  place(button);
  pinned = pin;
}

/**
 * Below, above or beside its button on wide screens. On narrow ones the style sheet puts it at the bottom, and the
 * button moves up if that hides it.
 */
function place(button) {
  const { left, right, top, bottom } = button.getBoundingClientRect();
  const { offsetWidth: width, offsetHeight: height } = popover;
  const gap = 8;
  if (width === innerWidth) scrollBy(0, Math.max(0, bottom + gap - (innerHeight - height)));
  const inside = (wanted, size, room) => `${Math.max(gap, Math.min(wanted, room - size - gap))}px`;
  const below = bottom + height + 2 * gap < innerHeight;
  const above = top - height - 2 * gap > 0;
  const beside = right + width + 2 * gap < innerWidth ? right + gap : left - width - gap;
  popover.style.setProperty("--left", inside(below || above ? left : beside, width, innerWidth));
  popover.style.setProperty("--top", inside(below ? bottom + gap : top - height - gap, height, innerHeight));
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
    html("td", {}, figure.notes.length > 0 ? notes(figure) : "–"),
  );
}

/** A figure with its name, and its period where that is not said once for all. */
export const fact = (figure, { when = false } = {}) =>
  html(
    "div",
    {},
    html("dt", {}, figure.indicator.name),
    html("dd", {}, figureButton(figure), " ", html("small", {}, t.units[figure.unit])),
    when && html("dd", { class: "when" }, figure.period.label),
  );
