/** What the reader chose stays in the address, so that a link shows the same. */

/** What the address asks for now. */
export const asked = () => new URLSearchParams(location.search);

/** The address of a view, in the language that the page has. Relative, so that the page may live below any path. */
export function to(view = {}) {
  const query = new URLSearchParams(Object.entries(view).filter(([, value]) => value));
  const lang = asked().get("lang");
  if (lang) query.set("lang", lang);
  return query.size > 0 ? `./?${query}` : "./";
}

/** Makes this the address: as a step that the back button takes back, or in place of the present one. */
export function turn(changes, { step = true } = {}) {
  const query = asked();
  for (const [name, value] of Object.entries(changes)) value ? query.set(name, value) : query.delete(name);
  history[step ? "pushState" : "replaceState"](null, "", `?${query}`);
  languageLinks();
}

/** The same view in the other language. */
export function languageLinks() {
  for (const link of document.querySelectorAll(".languages a")) {
    const there = asked();
    there.set("lang", link.hreflang);
    link.href = `?${there}`;
    if (link.hreflang === document.documentElement.lang) link.setAttribute("aria-current", "true");
  }
  for (const link of document.querySelectorAll("a.keep")) {
    const there = new URL(link.href);
    there.searchParams.set("lang", document.documentElement.lang);
    link.search = there.search;
  }
}
