import { html } from "./dom.js";
import { t } from "./i18n.js";

/** Fills an element with what the API answers; a failure becomes a message with a way to try again. */
export async function show(element, content) {
  element.setAttribute("aria-busy", "true");
  try {
    element.replaceChildren(...[await content()].flat(Infinity).filter(Boolean));
  } catch (error) {
    const retry = html("button", { type: "button", class: "action", onclick: () => show(element, content) }, t.retry);
    element.replaceChildren(html("p", { class: "error", role: "alert" }, t.apiError(error.message), retry));
  } finally {
    element.removeAttribute("aria-busy");
  }
}
