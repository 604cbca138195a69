// What may be taken from the page: figures, pictures, citations, links, embedding and queries.
import assert from "node:assert/strict";
import { readFileSync } from "node:fs";
import { createServer } from "node:http";
import { after, test } from "node:test";
import { DESKTOP, PHONE, api, open, settled, skip } from "./browser.js";

const CARD = '[aria-labelledby="card-series-64.71-COVERAGE_RATE"]';

async function taking(options) {
  const page = await open({ search: "?region=64.71", viewport: DESKTOP, ...options });
  const card = page.locator(CARD);
  await card.getByText("Bawa pulang").click();
  await card.getByRole("button", { name: "CSV" }).waitFor();
  return { page, card };
}

async function download({ page, card }, name) {
  const [file] = await Promise.all([page.waitForEvent("download"), card.getByRole("button", { name }).click()]);
  return readFileSync(await file.path());
}

test("a chart's figures as CSV have the API's values and citations", { skip }, async () => {
  const text = (await download(await taking(), "CSV")).toString();
  const { region } = await api('{ region(code: "64.71") { series(indicator: "COVERAGE_RATE") { value citation } } }');
  const [head, ...rows] = text.trim().split("\r\n");
  assert.match(head, /^region,region_name,office,indicator,part,period,status,value,low,high,qualifier,/);
  assert.equal(rows.length, region.series.length);
  region.series.forEach(({ value, citation }, index) => {
    assert.equal(rows[index].split(",")[7], value);
    assert.ok(rows[index].includes(citation.replaceAll('"', '""')), rows[index]);
  });
});

for (const viewport of [PHONE, DESKTOP]) {
  test(`a chart as SVG is complete by itself, with its title and its sources: ${viewport.width}`, { skip }, async () => {
    const { page, card } = await taking({ viewport });
    const source = (await download({ page, card }, "SVG")).toString();
    const { title, words, circles } = await page.evaluate((text) => {
      const picture = new DOMParser().parseFromString(text, "image/svg+xml");
      const all = (selector) => [...picture.querySelectorAll(selector)];
      return { title: all("title")[0].textContent, words: all("text").map((it) => it.textContent).join(" "), circles: all("circle").length };
    }, source);
    assert.equal(title, "Cakupan kepesertaan, Kota Balikpapan");
    for (const part of ["68%", "67%", "2023", "Kalimantan Figures", "region=64.71"]) assert.ok(words.includes(part), `${part} is not in ${words}`);
    assert.equal(circles, await card.locator("circle").count());
  });
}

test("a chart as PNG is twice as fine as on the screen", { skip }, async () => {
  const { page, card } = await taking();
  const bytes = await download({ page, card }, "PNG");
  assert.equal(bytes.subarray(1, 4).toString(), "PNG");
  const { width } = await card.locator(".picture").boundingBox();
  assert.ok(Math.abs(bytes.readUInt32BE(16) - (width + 32) * 2) <= 2);
});

test("a citation is the API's, and a link leads to the same page", { skip }, async () => {
  const { page, card } = await taking();
  const { region } = await api('{ region(code: "64.71") { series(indicator: "COVERAGE_RATE") { citation } } }');
  const cited = await card.getByLabel("Kutipan").inputValue();
  for (const { citation } of region.series) assert.ok(cited.includes(citation), cited);
  await page.goto(await card.getByLabel("Tautan ke tampilan ini").inputValue());
  await page.getByRole("heading", { level: 1, name: "Kota Balikpapan" }).waitFor();
  await page.waitForFunction(() => document.activeElement.id === "card-series-64.71-COVERAGE_RATE");
});

test("the code to embed shows the same chart in another site's page", { skip }, async () => {
  const { page, card } = await taking();
  const code = await card.getByLabel("Sematkan").inputValue();
  const site = createServer((_, answer) => answer.setHeader("content-type", "text/html").end(`<h1>News</h1>${code}`));
  await new Promise((ready) => site.listen(0, ready));
  after(() => site.close());
  await page.goto(`http://localhost:${site.address().port}`);
  const frame = page.frameLocator("iframe");
  await frame.locator("h1", { hasText: "Cakupan kepesertaan, Kota Balikpapan" }).waitFor();
  assert.deepEqual(await frame.locator(".bands .figure").allInnerTexts(), ["68%", "67%"]);
  assert.equal(await frame.getByRole("link", { name: "Buka di Kalimantan Figures" }).getAttribute("href"), "./?region=64.71&lang=id#card-series-64.71-COVERAGE_RATE");
});

for (const search of [
  "chart=series&region=64.71&indicator=COVERAGE_RATE",
  "chart=breakdown&region=63&indicator=CLAIMS_PAID&by=programme",
  "chart=comparison&indicator=COVERAGE_RATE&at=LATEST",
]) {
  test(`an embedded chart stands alone: ${search}`, { skip }, async () => {
    const page = await open({ search: `embed.html?${search}&lang=en` });
    assert.ok((await page.locator(".picture .figure").count()) >= 2);
    assert.equal(await page.evaluate(() => document.documentElement.scrollWidth), PHONE.width);
  });
}

test("the query behind a chart opens in GraphiQL and answers", { skip }, async () => {
  const { page, card } = await taking();
  await card.getByRole("link", { name: "Query di baliknya" }).click();
  await page.locator(".graphiql-query-editor").getByText("observed").first().waitFor();
  await page.locator(".graphiql-execute-button").click();
  await page.locator(".result-window").getByText("COVERAGE_RATE").first().waitFor();
});

test("a comparison's table and chart can be taken as well", { skip }, async () => {
  const page = await open({ search: "?indicator=COVERAGE_RATE&at=LATEST", viewport: DESKTOP });
  await settled(page);
  await page.locator(".take summary").first().click();
  const [file] = await Promise.all([page.waitForEvent("download"), page.getByRole("button", { name: "CSV" }).click()]);
  const { comparison } = await api('{ comparison(indicator: "COVERAGE_RATE", at: "LATEST") { rows { figure { value } region { code } } } }');
  const text = readFileSync(await file.path()).toString();
  for (const { region, figure } of comparison.rows) assert.match(text, new RegExp(`${region.code},.*,${figure.value},`));
});
