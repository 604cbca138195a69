/* One chart for other people's pages: ?chart=series&region=64&indicator=COVERAGE_RATE&lang=en */
import { asked } from "./address.js";
import { html } from "./dom.js";
import { t } from "./i18n.js";
import { officeCode } from "./office.js";
import { show } from "./show.js";
import { UNITS, addressOf, answerTo } from "./units.js";

const { lang, chart, ...of } = Object.fromEntries(asked());
const view = { chart: UNITS[chart] ? chart : "series", ...of };
const link = document.getElementById("embed-page");
link.href = addressOf(view);
link.textContent = t.openPage;

show(
  document.getElementById("embed-content"),
  async () => answerTo(view.office ? { ...view, office: await officeCode(view.office) } : view),
  (answer) => {
    const unknown = Object.values(answer).includes(null);
    const { title, content } = unknown ? { title: t.noFigure, content: () => [] } : UNITS[view.chart].draw(answer);
    document.getElementById("embed-title").textContent = title;
    document.title = title;
    return html("div", { class: "picture" }, content());
  },
);
