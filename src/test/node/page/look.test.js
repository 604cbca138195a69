// How the page looks and weighs: accessibility, layout, size, speed. Keeps screenshots in target/page.
import assert from "node:assert/strict";
import { mkdirSync, readFileSync } from "node:fs";
import { createRequire } from "node:module";
import { fileURLToPath } from "node:url";
import { test } from "node:test";
import { DESKTOP, PHONE, open, skip, url } from "./browser.js";

const pictures = fileURLToPath(new URL("../../../../target/page/", import.meta.url));
const schema = fileURLToPath(new URL("../../../main/graphql/schema.graphql", import.meta.url));
mkdirSync(pictures, { recursive: true });

const axe = readFileSync(createRequire(import.meta.url).resolve("axe-core/axe.min.js"), "utf8");
const WCAG = ["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa"];

/** What axe finds wrong inside an element. Scripts of the page's own policy may not be added: the debugger evaluates axe. */
async function violations(page, selector) {
  await page.evaluate(axe);
  return page.evaluate(
    async ([part, values]) => {
      const results = await globalThis.axe.run(part, { runOnly: { type: "tag", values }, resultTypes: ["violations"] });
      return results.violations.map(({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html).join(" ")}`);
    },
    [selector, WCAG],
  );
}

const NUMBERS = {
  figure: "#coverage-content .figure",
  share: "#segments-content .amount small .explained",
  count: "#network-content .completeness small .explained",
  distance: ".facilities .distance .explained",
};

for (const lang of ["id", "en"]) {
  for (const colorScheme of ["light", "dark"]) {
    for (const viewport of [PHONE, DESKTOP]) {
      const name = `${viewport.width}-${lang}-${colorScheme}`;
      test(`WCAG 2.2 AA holds and nothing overflows: ${name}`, { skip }, async () => {
        const page = await open({ search: `?lang=${lang}`, viewport, colorScheme });
        await page.screenshot({ path: `${pictures}${name}.png`, fullPage: true });
        assert.equal(await page.evaluate(() => document.documentElement.scrollWidth), viewport.width);
        await page.getByRole("searchbox").fill("bontang");
        await page.keyboard.press("Enter");
        await page.locator(".facilities > li").first().waitFor();
        await page.evaluate(() => document.querySelectorAll("details").forEach((it) => (it.open = true)));
        assert.deepEqual(await violations(page, "html"), [], "with every table open");
        for (const [part, number] of Object.entries(NUMBERS)) {
          await page.locator(number).first().click();
          await page.screenshot({ path: `${pictures}${name}-provenance-${part}.png` });
          assert.deepEqual(await violations(page, "#provenance"), [], `where a ${part} comes from`);
          await page.keyboard.press("Escape");
        }
      });
    }
  }
}

/** Every view besides the overview, by the name of its screenshot. */
const VIEWS = {
  area: "?region=KALIMANTAN",
  province: "?region=63",
  city: "?region=64.71",
  empty: "?region=61.01",
  unknown: "?region=99.99",
  office: "?office=tarakan",
  provinces: "?indicator=COVERAGE_RATE",
  regencies: "?indicator=COVERAGE_RATE&level=regency&at=LATEST",
  releases: "?release=latest",
  embedded: "embed.html?chart=series&region=64.71&indicator=COVERAGE_RATE",
};

for (const [name, search] of Object.entries(VIEWS)) {
  for (const [lang, colorScheme] of [["id", "light"], ["en", "dark"]]) {
    for (const viewport of [PHONE, DESKTOP]) {
      const picture = `${name}-${viewport.width}-${lang}-${colorScheme}`;
      test(`WCAG 2.2 AA holds and nothing overflows: ${picture}`, { skip }, async () => {
        const page = await open({ search: `${search}&lang=${lang}`, viewport, colorScheme });
        await page.screenshot({ path: `${pictures}${picture}.png`, fullPage: true });
        assert.equal(await page.evaluate(() => document.documentElement.scrollWidth), viewport.width);
        await page.evaluate(() => document.querySelectorAll("details").forEach((it) => (it.open = true)));
        await page.waitForFunction(() => !document.querySelector("[aria-busy]"));
        assert.deepEqual(await violations(page, "html"), [], "with everything open");
      });
    }
  }
}

test("WCAG 2.2 AA holds for the search with its list open", { skip }, async () => {
  const page = await open({ search: "?lang=en" });
  await page.keyboard.press("/");
  await page.keyboard.type("bontang");
  await page.getByRole("option").first().waitFor();
  await page.keyboard.press("ArrowDown");
  await page.screenshot({ path: `${pictures}search.png` });
  assert.deepEqual(await violations(page, "html"), []);
});

test("WCAG 2.2 AA holds for the schema's page", { skip }, async () => {
  const page = await open();
  await page.goto(`${url}/schema.html`);
  await page.getByText("type Query").first().waitFor();
  assert.deepEqual(await violations(page, "html"), []);
  await page.screenshot({ path: `${pictures}schema.png` });
});

for (const search of ["?lang=id", "?lang=en", VIEWS.city, VIEWS.office, VIEWS.provinces, VIEWS.releases]) {
  for (const viewport of [PHONE, DESKTOP]) {
    test(`nothing moves while the page fills: ${viewport.width} ${search}`, { skip }, async () => {
      const page = await open({ search, viewport, prepare: (it) => it.addInitScript(watchShifts) });
      const shifts = await page.evaluate(() => globalThis.shifts);
      assert.ok(shifts.reduce((sum, value) => sum + value, 0) < 0.01, `layout shifts: ${shifts}`);
    });
  }
}

function watchShifts() {
  globalThis.shifts = [];
  const note = (list) => globalThis.shifts.push(...list.getEntries().map(({ value }) => value));
  new PerformanceObserver(note).observe({ type: "layout-shift", buffered: true });
}

for (const [name, search] of Object.entries({ overview: "", ...VIEWS })) {
  test(`everything together weighs less than 150 KB, compressed: ${name}`, { skip }, async () => {
    await open({ search }); // makes the documents known
    const sizes = [];
    const page = await open({
      search,
      prepare: (it) => it.on("requestfinished", (request) => request.url().includes("regions.geojson") || sizes.push(request.sizes())),
    });
    await page.waitForLoadState("networkidle");
    const bytes = (await Promise.all(sizes)).reduce((sum, it) => sum + it.responseBodySize + it.responseHeadersSize, 0);
    console.log(`weight of ${name}: ${(bytes / 1024).toFixed(1)} KB in ${sizes.length} answers`);
    assert.ok(bytes < 150 * 1024, `${bytes} bytes`);
  });
}

for (const [name, search] of Object.entries({ overview: "", city: VIEWS.city, provinces: VIEWS.provinces })) {
  test(`the first contentful paint comes within a second on a warm server: ${name}`, { skip }, async () => {
    const paints = [];
    for (let run = 0; run < 3; run++) {
      const page = await open({ search });
      paints.push(await page.evaluate(() => performance.getEntriesByName("first-contentful-paint")[0].startTime));
      await page.context().close();
    }
    console.log(`first contentful paints of ${name}: ${paints.map(Math.round).join(", ")} ms`);
    assert.ok(Math.min(...paints) < 1000, `${paints}`); // the least: the others tell how busy the machine is
  });
}

test("the schema and GraphiQL with the cookbook are a click away", { skip }, async () => {
  const page = await open({ viewport: DESKTOP, search: "?lang=en" });
  await page.getByRole("link", { name: "Schema" }).click();
  await page.getByText("type Query").first().waitFor();
  const [download] = await Promise.all([
    page.waitForEvent("download"),
    page.getByRole("link", { name: "Download schema.graphql" }).click(),
  ]);
  assert.equal(readFileSync(await download.path(), "utf8"), readFileSync(schema, "utf8"));
  await page.goto(url + "/?lang=en");
  await page.getByRole("link", { name: /GraphiQL/ }).click();
  await page.getByRole("tab").last().waitFor();
  await page.screenshot({ path: `${pictures}graphiql.png` });
  const examples = (await (await fetch(`${url}/explorer.js`)).text()).match(/"cookbook-/g).length;
  assert.equal(await page.getByRole("tab").count(), examples);
  assert.match(await page.getByRole("tab").first().innerText(), /CoverageNow/);
});
