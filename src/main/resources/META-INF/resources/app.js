import { ask } from "./api.js";
import { language } from "./i18n.js";
import { MEASURES, choropleth, nameMeasures, provinceList, provinces, provincesTable, showProvince } from "./map.js";
import { nearest } from "./nearest.js";
import { network } from "./network.js";
import { checks, coverage, money, participants, programmes, segments, tiles } from "./overview.js";
import { CHECKS, OVERVIEW } from "./queries.js";
import { show } from "./show.js";

const element = (id) => document.getElementById(id);

/** What the reader chose stays in the address, so that a link shows the same. */
const address = new URL(location.href);

function remember(name, value) {
  address.searchParams.set(name, value);
  history.replaceState(null, "", address);
  languageLinks();
}

function languageLinks() {
  for (const link of document.querySelectorAll(".languages a")) {
    const there = new URL(address);
    there.searchParams.set("lang", link.hreflang);
    link.href = there.search;
    if (link.hreflang === document.documentElement.lang) link.setAttribute("aria-current", "true");
  }
  for (const link of document.querySelectorAll(".links a")) link.search = `lang=${document.documentElement.lang}`;
}

/** One answer fills several parts of the page; when it fails each says so, and trying again asks again. */
function overview() {
  let answer;
  const data = () => (answer ??= ask(OVERVIEW, { language }).catch((error) => {
    answer = undefined;
    throw error;
  }));
  for (const [id, part] of Object.entries({ tiles, coverage, participants, segments, programmes, money, network })) {
    show(element(`${id}-content`), async () => part(await data()));
  }
}

function map() {
  const chooser = element("measure");
  const asked = address.searchParams.get("indicator");
  let measure = MEASURES.includes(asked) ? asked : MEASURES[0];
  let nodes = [];
  let selected = address.searchParams.get("region") ?? "61";

  const draw = () => [
    choropleth(nodes, selected, select),
    provinceList(nodes, selected, select),
    provincesTable(nodes),
  ];
  const load = () =>
    show(element("map-content"), async () => {
      const answer = await provinces(measure);
      nodes = answer.regions.nodes;
      nameMeasures(chooser, answer.indicators, measure);
      return draw();
    });
  function select(code) {
    const byKeyboard = document.activeElement?.classList.contains("province");
    selected = code;
    remember("region", code);
    element("map-content").replaceChildren(...draw().flat(Infinity).filter(Boolean));
    if (byKeyboard) document.querySelector('.province[aria-pressed="true"]').focus();
    showProvince(element("province-content"), code);
  }
  chooser.addEventListener("change", () => {
    measure = chooser.value;
    remember("indicator", measure);
    load();
  });
  load();
  showProvince(element("province-content"), selected);
}

languageLinks();
document.title = document.querySelector("h1").innerText;
overview();
show(element("checks-content"), async () => checks(await ask(CHECKS, { language })));
map();
nearest({ form: element("town-form"), locate: element("locate"), results: element("nearest-results") });
