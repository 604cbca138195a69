// How the page looks and weighs: accessibility, layout, size, speed. Keeps screenshots in target/page.
import assert from "node:assert/strict";
import { mkdirSync, readFileSync } from "node:fs";
import { createRequire } from "node:module";
import { fileURLToPath } from "node:url";
import { test } from "node:test";
import { DESKTOP, PHONE, open, skip, url } from "./browser.js";

const pictures = fileURLToPath(new URL("../../../../target/page/", import.meta.url));
mkdirSync(pictures, { recursive: true });

const axe = readFileSync(createRequire(import.meta.url).resolve("axe-core/axe.min.js"), "utf8");
const WCAG = ["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa"];

const violations = (page) =>
  page.evaluate(async (values) => {
    const results = await globalThis.axe.run({ runOnly: { type: "tag", values } });
    return results.violations.map(({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html).join(" ")}`);
  }, WCAG);

/** Scripts of the page's own policy may not be added, so axe is evaluated by the browser's debugger. */
async function check(page, where) {
  await page.evaluate(axe);
  assert.deepEqual(await violations(page), [], where);
}

for (const lang of ["id", "en"]) {
  for (const colorScheme of ["light", "dark"]) {
    for (const viewport of [PHONE, DESKTOP]) {
      const name = `${viewport.width}-${lang}-${colorScheme}`;
      test(`WCAG 2.2 AA holds and nothing overflows: ${name}`, { skip }, async () => {
        const page = await open({ search: `?lang=${lang}`, viewport, colorScheme });
        await page.screenshot({ path: `${pictures}${name}.png`, fullPage: true });
        assert.equal(await page.evaluate(() => document.documentElement.scrollWidth), viewport.width);
        await check(page, "closed");
        await page.getByRole("searchbox").fill("bontang");
        await page.keyboard.press("Enter");
        await page.locator(".facilities > li").first().waitFor();
        await page.evaluate(() => document.querySelectorAll("details").forEach((it) => (it.open = true)));
        await check(page, "tables open");
        await page.locator("#coverage-content .figure").first().click();
        await page.screenshot({ path: `${pictures}${name}-provenance.png` });
        await check(page, "provenance open");
      });
    }
  }
}

for (const viewport of [PHONE, DESKTOP]) {
  test(`nothing moves while the page fills: ${viewport.width}`, { skip }, async () => {
    const page = await open({
      viewport,
      prepare: (it) =>
        it.addInitScript(() => {
          globalThis.shifts = [];
          new PerformanceObserver((list) => globalThis.shifts.push(...list.getEntries().map(({ value }) => value))).observe({
            type: "layout-shift",
            buffered: true,
          });
        }),
    });
    const shifts = await page.evaluate(() => globalThis.shifts);
    assert.ok(shifts.reduce((sum, value) => sum + value, 0) < 0.01, `layout shifts: ${shifts}`);
  });
}

test("everything together weighs less than 150 KB, compressed", { skip }, async () => {
  const sizes = [];
  const page = await open({
    prepare: (it) => it.on("requestfinished", async (request) => sizes.push(request.sizes())),
  });
  await page.waitForLoadState("networkidle");
  const bytes = (await Promise.all(sizes)).reduce((sum, it) => sum + it.responseBodySize + it.responseHeadersSize, 0);
  console.log(`weight: ${(bytes / 1024).toFixed(1)} KB in ${sizes.length} answers`);
  assert.ok(bytes < 150 * 1024, `${bytes} bytes`);
});

test("the first contentful paint comes within a second on a warm server", { skip }, async () => {
  const paints = [];
  for (let run = 0; run < 5; run++) {
    const page = await open();
    paints.push(await page.evaluate(() => performance.getEntriesByName("first-contentful-paint")[0].startTime));
    await page.context().close();
  }
  console.log(`first contentful paints: ${paints.map(Math.round).join(", ")} ms`);
  assert.ok(paints.sort((a, b) => a - b)[2] < 1000, `median of ${paints}`);
});

test("the schema and GraphiQL with ten examples are a click away", { skip }, async () => {
  const page = await open({ viewport: DESKTOP, search: "?lang=en" });
  await page.getByRole("link", { name: "Schema" }).click();
  await page.getByText("type Query").first().waitFor();
  await page.goto(url + "/?lang=en");
  await page.getByRole("link", { name: /GraphiQL/ }).click();
  await page.getByRole("tab").nth(9).waitFor();
  await page.screenshot({ path: `${pictures}graphiql.png` });
  assert.equal(await page.getByRole("tab").count(), 10);
});
