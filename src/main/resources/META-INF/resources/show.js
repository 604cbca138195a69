import { html } from "./dom.js";
import { t } from "./i18n.js";
import { loadTerms } from "./terms.js";

/**
 * Fills an element with what the API answers; a failure becomes a message with a way to try again.
 *
 * @param load asks for the answer
 * @param draw makes the element's content of it
 */
export function show(element, load, draw) {
  const done = fill(element, load, draw);
  filling.set(element, done);
  return done;
}

const filling = new WeakMap();

/** When all inside an element is filled: what stands at once does not move. */
export const filled = (root) => Promise.all([...root.querySelectorAll("[aria-busy]")].map((element) => filling.get(element)));

async function fill(element, load, draw) {
  element.setAttribute("aria-busy", "true");
  try {
    const [answer] = await Promise.all([load(), loadTerms()]);
    element.replaceChildren(...[await draw(answer)].flat(Infinity).filter(Boolean));
  } catch (error) {
    const retry = html("button", { type: "button", class: "action", onclick: () => show(element, load, draw) }, t.retry);
    element.replaceChildren(html("p", { class: "error", role: "alert" }, t.apiError(error.message), retry));
  } finally {
    element.removeAttribute("aria-busy");
  }
}
