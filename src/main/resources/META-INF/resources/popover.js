import { html } from "./dom.js";

/**
 * A number as a button: pointing at it, reaching it by keyboard or tapping it shows where it comes from; a tap or
 * Enter keeps that open. All share one popover, which moves behind the button that opens it so that the keyboard goes
 * on inside it.
 *
 * @param label what the popover is called
 * @param content makes what the popover holds, when it opens
 */
export function explained(text, { label, content, class: kind, ...attributes }) {
  const button = html(
    "button",
    {
      type: "button",
      class: kind ? `explained ${kind}` : "explained",
      "aria-expanded": "false",
      "aria-describedby": "figure-hint",
      ...attributes,
    },
    text,
  );
  const show = (pin) => open(button, label, content(), pin);
  // A tap outside the popover has closed it before it becomes a click, so the state is read when the tap begins.
  let wasPinned;
  button.addEventListener("pointerdown", () => (wasPinned = isPinned(button)));
  button.addEventListener("click", ({ detail }) => {
    clearTimeout(timer);
    if (detail > 0 ? wasPinned : isPinned(button)) popover.hidePopover();
    else show(true);
  });
  button.addEventListener("pointerenter", (event) => {
    if (event.pointerType === "mouse") later(() => !pinned && show(false));
  });
  button.addEventListener("pointerleave", () => later(closeUnlessPinned));
  button.addEventListener("focus", () => {
    if (!(closing && button === opener) && button.matches(":focus-visible")) show(false);
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

function open(button, label, content, pin) {
  clearTimeout(timer);
  if (isOpen()) popover.hidePopover();
  opener?.setAttribute("aria-expanded", "false");
  opener = button;
  button.after(popover);
  popover.replaceChildren(...content);
  popover.setAttribute("aria-label", label);
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
