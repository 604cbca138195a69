import { html } from "./dom.js";
import { show } from "./show.js";

document.getElementById("home").search = location.search;

show(document.getElementById("schema-content"), async () => {
  const response = await fetch("graphql/schema.graphql");
  if (!response.ok) throw new Error(`HTTP ${response.status}`);
  return html("pre", { tabindex: "0", lang: "en" }, html("code", {}, await response.text()));
});
