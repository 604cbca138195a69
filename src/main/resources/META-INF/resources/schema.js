import { html } from "./dom.js";
import { show } from "./show.js";

document.getElementById("home").search = location.search;

async function load() {
  const response = await fetch("graphql/schema.graphql");
  if (!response.ok) throw new Error(`HTTP ${response.status}`);
  return response.text();
}

show(document.getElementById("schema-content"), load, (schema) =>
  html("pre", { tabindex: "0", lang: "en" }, html("code", {}, schema)),
);
