import { to } from "./address.js";
import { ask } from "./api.js";
import { html } from "./dom.js";
import { language, t } from "./i18n.js";

const SEARCH = `query Search($text: String!, $language: Language!) {
  search(text: $text, first: 8) {
    kind: __typename
    ... on Region { code regionName: name(language: $language) parent { name(language: $language) } }
    ... on Office { code }
    ... on Place { name region { code name(language: $language) } }
    ... on PlkkFacility { code }
    ... on ServiceUnit { code }
  }
  indicators { code name(language: $language) }
}`;

/** The header's search: a combobox that the keyboard works as the mouse does. The key / goes there from anywhere. */
export function search(form) {
  const list = html("ul", { id: "search-list", role: "listbox", "aria-label": t.searchLabel, hidden: true });
  const status = html("span", { class: "hidden", role: "status" });
  const input = html("input", {
    type: "text", role: "combobox", autocomplete: "off", maxlength: "100", placeholder: t.searchHint,
    "aria-label": t.searchLabel, "aria-controls": "search-list", "aria-expanded": "false", "aria-autocomplete": "list",
  });
  form.setAttribute("aria-label", t.searchLabel);
  form.append(input, list, status);

  let active = -1;
  let asking;
  const options = () => [...list.children];
  const close = () => open([]);

  function open(hits) {
    list.replaceChildren(...hits.map(option));
    list.hidden = hits.length === 0;
    input.setAttribute("aria-expanded", String(hits.length > 0));
    mark(-1);
  }
  function mark(index) {
    active = index;
    options().forEach((it, position) => it.setAttribute("aria-selected", String(position === index)));
    const chosen = options()[index];
    chosen ? input.setAttribute("aria-activedescendant", chosen.id) : input.removeAttribute("aria-activedescendant");
    chosen?.scrollIntoView({ block: "nearest" });
  }
  async function find() {
    const text = input.value.trim();
    if (!text) return close();
    const mine = (asking = hitsOf(text));
    const hits = await mine.catch(() => []);
    if (mine !== asking || input.value.trim() !== text) return;
    open(hits);
    status.textContent = t.found(hits.length);
  }
  let timer;
  input.addEventListener("input", () => {
    clearTimeout(timer);
    timer = setTimeout(find, 150);
  });
  input.addEventListener("keydown", (event) => {
    const { length } = options();
    const step = { ArrowDown: 1, ArrowUp: -1 }[event.key];
    if (step && length > 0) mark((active + step + (active < 0 && step < 0 ? 1 : 0) + length) % length);
    else if (event.key === "Escape") close();
    else return;
    event.preventDefault();
  });
  form.addEventListener("submit", async (event) => {
    event.preventDefault();
    clearTimeout(timer);
    if (options().length === 0) await find();
    options()[Math.max(active, 0)]?.click();
  });
  form.addEventListener("focusout", ({ relatedTarget }) => form.contains(relatedTarget) || close());
  document.addEventListener("keydown", (event) => {
    if (event.key !== "/" || event.ctrlKey || event.metaKey || event.target.matches("input, textarea, select")) return;
    event.preventDefault();
    input.focus();
  });
}

const option = ({ text, kind, where, view, hash = "" }, index) =>
  html(
    "li",
    { id: `search-${index}`, role: "option", "aria-selected": "false", onmousedown: (event) => event.preventDefault(), onclick: () => location.assign(to(view) + hash) },
    html("span", {}, text),
    html("small", {}, [t.kinds[kind], where].filter(Boolean).join(" · ")),
  );

async function hitsOf(text) {
  const { search: found, indicators } = await ask(SEARCH, { text, language });
  const plain = (it) => it.toLocaleLowerCase().normalize("NFD").replace(/\p{M}/gu, "");
  const named = indicators.filter(({ name, code }) => plain(name).includes(plain(text)) || code === text.toUpperCase());
  return [
    ...named.slice(0, 4).map(({ code, name }) => ({ text: name, kind: "Indicator", view: { indicator: code } })),
    ...found.map(hit),
  ];
}

function hit({ kind, code, name, regionName, parent, region }) {
  if (kind === "Region") return { text: regionName, kind, where: parent?.name, view: { region: code } };
  if (kind === "Office") return { text: name, kind, where: region.name, view: { office: code } };
  return { text: name, kind, where: region.name, view: { region: region.code }, hash: `#${code}` };
}
