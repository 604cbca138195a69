import { asked, languageLinks } from "./address.js";
import { search } from "./search.js";

/** Each view is a module that fills the page; only the one asked for is loaded. */
const VIEWS = {
  overview: () => import("./view-overview.js"),
  region: () => import("./view-region.js"),
  office: () => import("./view-office.js"),
  indicator: () => import("./view-indicator.js"),
  release: () => import("./view-releases.js"),
};

const view = document.documentElement.dataset.view;
if (view !== "overview") document.getElementById("main").replaceChildren();
languageLinks();
search(document.getElementById("search"));
const { render } = await VIEWS[view]();
render(asked());
addEventListener("popstate", () => {
  languageLinks();
  render(asked());
});
