import { to } from "./address.js";
import { html } from "./dom.js";
import { t } from "./i18n.js";
import { filled, show } from "./show.js";

const main = document.getElementById("main");

/**
 * Fills the page: heading, lead and the parts below.
 *
 * @param load asks for the answer
 * @param draw makes { title, lead, parts } of it
 * @param then what to do when it stands
 */
export async function begin(load, draw, then) {
  if (main.childElementCount === 0) main.append(html("div", { class: "content view wide" }));
  const content = main.firstElementChild;
  await show(content, load, async (answer) => {
    const { title, lead, parts } = draw(answer);
    document.title = `${title} · Kalimantan Figures`;
    document.querySelector("h1").replaceChildren(title);
    document.querySelector(".lead").replaceChildren(...[lead].flat(Infinity).filter(Boolean));
    const cards = html("div", { class: "cards" }, parts);
    await filled(cards);
    return cards;
  });
  then?.();
}

/** A card with a heading; content may be what it holds, or { load, draw } when it has to be asked for. */
export function card(heading, content, { wide = false } = {}) {
  const section = html("section", { class: wide ? "card wide" : "card" }, html("h2", {}, heading));
  if (!content?.load) section.append(...[content].flat(Infinity).filter(Boolean));
  else {
    const body = html("div", { class: "content" });
    section.append(body);
    show(body, content.load, content.draw);
  }
  return section;
}

export const unknown = (reason) => ({
  title: reason,
  parts: html("p", { class: "card" }, html("a", { href: to() }, t.home)),
});

/** What the address points at behind its # has only now come into being. */
export function arrive() {
  const target = location.hash && document.getElementById(decodeURIComponent(location.hash.slice(1)));
  if (!target) return;
  target.classList.add("sought");
  target.setAttribute("tabindex", "-1");
  target.focus();
}
