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

test("a table that is wider than the screen is whole in its picture", { skip }, async () => {
  const page = await open({ search: "?region=64.71" });
  const card = page.locator('[aria-labelledby="card-figures-64.71"]');
  await card.locator(".take summary").click();
  const source = (await download({ page, card }, "SVG")).toString();
  const width = Number(source.match(/ width="([\d.]+)"/)[1]);
  const table = await card.locator("table").evaluate((it) => it.scrollWidth);
  assert.ok(table > PHONE.width && width >= table, `${width} of ${table}`);
});

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

for (const of of ["region=99", "office=nowhere"]) {
  test(`an embedded chart of what there is not says so: ${of}`, { skip }, async () => {
    const page = await open({ search: `embed.html?chart=series&${of}&indicator=COVERAGE_RATE` });
    assert.equal(await page.locator("h1").innerText(), "belum ada angka");
    assert.equal(await page.locator("[role=alert]").count(), 0);
  });
}

test("the query behind a chart opens in GraphiQL and answers", { skip }, async () => {
  const { page, card } = await taking();
  await card.getByRole("link", { name: "Query di baliknya" }).click();
  await page.locator(".graphiql-query-editor").getByText("observed").first().waitFor();
  await page.locator(".graphiql-execute-button").click();
  await page.locator(".result-window").getByText("COVERAGE_RATE").first().waitFor();
});

/** What shows figures, on every view. */
const SHOWN = ".bands, .dots, .bars, .completeness, .map, table, .checks, .headlines, .facts, .only";

for (const search of ["", "?region=KALIMANTAN", "?region=64.71", "?region=61.01", "?office=tarakan", "?indicator=COVERAGE_RATE", "?indicator=COVERAGE_RATE&level=regency&at=LATEST", "?release=latest"]) {
  test(`every chart and every table can be taken: ${search || "overview"}`, { skip }, async () => {
    const page = await open({ search });
    const left = await page.evaluate((shown) => {
      const parts = [...document.querySelectorAll(shown)].filter((part) => part.childElementCount > 0);
      return parts.length === 0 ? ["nothing is shown"] : parts.filter((part) => !part.closest("section").querySelector(".take")).map((part) => part.closest("section").innerText);
    }, SHOWN);
    assert.deepEqual(left, []);
  });
}

const values = (figures) => figures.filter((figure) => figure?.value).map(({ value }) => value);

/** Each kind of chart: where it stands, what it is called there, and the values that its file must have. */
const CHARTS = {
  money: ["", "money-title", '{ region { figure(indicator: "CLAIMS_TO_CONTRIBUTIONS") { value derivation { inputs { value } } } } }',
    ({ region: { figure } }) => values([figure, ...figure.derivation.inputs])],
  network: ["", "network-title", "{ region { completeness { figure { value } } } }",
    ({ region }) => values(region.completeness.map(({ figure }) => figure))],
  map: ["", "map-title", '{ comparison(indicator: "COVERAGE_RATE", at: "LATEST") { rows { figure { value } } } }',
    ({ comparison }) => values(comparison.rows.map(({ figure }) => figure))],
  checks: ["", "checks-title", '{ reconciliation(region: "KALIMANTAN", verdict: INCONSISTENT) { left { value } right { value } } }',
    ({ reconciliation }) => values(reconciliation.flatMap(({ left, right }) => [left, right]))],
  computed: ["?region=63", "card-computed-63", '{ region(code: "63") { a: figure(indicator: "AVERAGE_CLAIM") { value } } }', ({ region }) => values([region.a])],
  figures: ["?region=KALIMANTAN", "card-figures-KALIMANTAN", '{ figures(filter: { regions: ["KALIMANTAN"] }, first: 100) { nodes { value } } }', ({ figures }) => values(figures.nodes)],
  office: ["?office=tarakan", "card-network-tarakan", '{ office(code: "tarakan") { plkkFacilities { completeness { figure { value } } } } }',
    ({ office }) => values([office.plkkFacilities.completeness.figure])],
  regencies: ["?indicator=COVERAGE_RATE&level=regency&at=LATEST", "card-map-COVERAGE_RATE-regency-LATEST",
    '{ comparison(indicator: "COVERAGE_RATE", level: [REGENCY, CITY], at: "LATEST") { rows { figure { value } } } }',
    ({ comparison }) => values(comparison.rows.map(({ figure }) => figure))],
};

for (const [kind, [search, id, query, expected]] of Object.entries(CHARTS)) {
  test(`all that is offered of a chart: ${kind}`, { skip }, async () => {
    const page = await open({ search, viewport: DESKTOP });
    const card = page.locator(`[aria-labelledby="${id}"]`);
    await card.locator(".take summary").click();
    const title = await card.getByLabel("Sematkan").inputValue().then((code) => code.match(/title="([^"]*)"/)[1]);

    const lines = (await download({ page, card }, "CSV")).toString().trim().split("\r\n");
    const column = lines[0].split(",").indexOf("value");
    const found = lines.slice(1).map((line) => line.match(/("([^"]|"")*"|[^,]*)(,|$)/g)[column].replace(",", ""));
    for (const value of expected(await api(query))) assert.ok(found.includes(value), `${value} is not in ${found}`);

    const source = (await download({ page, card }, "SVG")).toString();
    assert.ok(source.includes(title) && (source.match(/<text/g) ?? []).length > 5, source);
    assert.doesNotMatch(source, /(fill|stroke)="(?!#|none)/, "colours that only browsers know");
    assert.equal((await download({ page, card }, "PNG")).subarray(1, 4).toString(), "PNG");
    assert.match(await card.getByLabel("Kutipan").inputValue(), /Kalimantan Figures, rilis 2/);
    assert.match(await card.getByRole("link", { name: "Query di baliknya" }).getAttribute("href"), /^explorer\.html#query=query\+/);

    const address = new URL(await card.getByLabel("Tautan ke tampilan ini").inputValue());
    const code = await card.getByLabel("Sematkan").inputValue();
    await page.goto(code.match(/src="([^"]*)"/)[1].replaceAll("&amp;", "&"));
    await settled(page);
    assert.equal(await page.locator("h1").innerText(), title);
    assert.ok((await page.locator(".picture .figure").count()) > 0);
    await page.goto(address.href);
    await page.locator(address.hash).waitFor();
  });
}

test("what has no figure is in the file with the reason why", { skip }, async () => {
  const page = await open({ search: "?indicator=COVERAGE_RATE&level=regency&at=LATEST", viewport: DESKTOP });
  const card = page.locator(".card", { has: page.locator(".dots") });
  await card.locator(".take summary").click();
  const lines = (await download({ page, card }, "CSV")).toString().split("\r\n");
  const { comparison } = await api(`{ comparison(indicator: "COVERAGE_RATE", level: [REGENCY, CITY], at: "LATEST") {
    rows { rank { from to } missing figure { value } region { code } }
  } }`);
  for (const { region, rank, missing, figure } of comparison.rows) {
    const line = lines.find((it) => it.startsWith(`${region.code},`));
    if (figure?.value) assert.ok(line.includes(`,${figure.value},`) && line.includes(`,${rank.from},${rank.to}`), line);
    else assert.ok(line.includes(`,${missing},`), line);
  }
});

test("a release's changes can be taken, those that are not shown yet too", { skip }, async () => {
  const page = await open({ search: "?release=2", viewport: DESKTOP });
  const card = page.locator(".card", { has: page.locator(".headlines") });
  await card.locator(".take summary").click();
  const lines = (await download({ page, card }, "CSV")).toString().trim().split("\r\n");
  const told = [];
  for (let after = null; after !== undefined; ) {
    const { release } = await api("query ($after: String) { release(number: 2) { headlines(first: 100, after: $after) { pageInfo { hasNextPage endCursor } nodes { before { id } after { id } } } } }", { after });
    told.push(...release.headlines.nodes.flatMap(({ before, after: now }) => [before && "before", now && "after"].filter(Boolean)));
    after = release.headlines.pageInfo.hasNextPage ? release.headlines.pageInfo.endCursor : undefined;
  }
  assert.ok(told.length > 100);
  assert.match(lines[0], /,headline$/);
  assert.deepEqual(lines.slice(1).map((line) => line.match(/[a-z]+$/)[0]), told);
});
