/* One chart for other people's pages: ?chart=series&region=64&indicator=COVERAGE_RATE&lang=en */
import { asked } from "./address.js";
import { ask } from "./api.js";
import { html } from "./dom.js";
import { language, t } from "./i18n.js";
import { show } from "./show.js";
import { UNITS, addressOf } from "./units.js";

const { lang, ...view } = Object.fromEntries(asked());
const unit = UNITS[view.chart] ?? UNITS.series;
const link = document.getElementById("embed-page");
link.href = addressOf(view);
link.textContent = t.openPage;

show(
  document.getElementById("embed-content"),
  () => ask(unit.document(view), { ...unit.variables(view), language }),
  (answer) => {
    const { title, content } = unit.draw(answer);
    document.getElementById("embed-title").textContent = title;
    document.title = title;
    return html("div", { class: "picture" }, content);
  },
);
