// The pages of regions, offices, comparisons and releases, each at an address of its own.
import assert from "node:assert/strict";
import { test } from "node:test";
import { DESKTOP, api, open, settled, skip, url } from "./browser.js";

const texts = (page, selector) => page.locator(selector).allInnerTexts();
const search = (page) => new URL(page.url()).search;

test("a region's page has its figures over time, with the API's reasons at each break", { skip }, async () => {
  const page = await open({ search: "?region=64.71" });
  assert.equal(await page.locator("h1").innerText(), "Kota Balikpapan");
  const { region } = await api(`{ region(code: "64.71") { series(indicator: "COVERAGE_RATE") {
    formatted change { comparable reason }
  } } }`);
  const card = page.locator('[aria-labelledby="card-series-64.71-COVERAGE_RATE"]');
  assert.deepEqual(await card.locator(".bands .figure").allInnerTexts(), region.series.map(({ formatted }) => formatted));
  const broken = region.series.slice(1).filter(({ change }) => !change.comparable);
  assert.ok(broken.length > 0);
  const told = await card.locator(".breaks").innerText();
  for (const { change } of broken) assert.ok(told.includes(change.reason), `${change.reason} is not in ${told}`);
});

test("a region's page has every published figure, its breakdowns, offices and PLKK", { skip }, async () => {
  const page = await open({ search: "?region=63" });
  const { figures, region } = await api(`{
    figures(filter: { regions: ["63"] }, orderBy: PERIOD, first: 100) { totalCount }
    region(code: "63") {
      breakdown(indicator: "CLAIMS_PAID", by: "programme") { parts { figure { part { name } } } }
      offices { nodes { name } }
      plkkFacilities(first: 100) { nodes { name } }
    }
  }`);
  const all = page.locator('[aria-labelledby="card-figures-63"]');
  assert.equal(await all.locator("tbody tr").count(), figures.totalCount);
  assert.deepEqual(
    await texts(page, '[aria-labelledby="card-breakdown-63-CLAIMS_PAID-programme"] .label'),
    region.breakdown.parts.map(({ figure }) => figure.part.name),
  );
  const places = (await texts(page, ".places > li")).map((text) => text.split("\n")[0]);
  for (const { name } of [...region.offices.nodes, ...region.plkkFacilities.nodes]) assert.ok(places.includes(name), name);
});

test("a region is marked among its neighbours, in the API's order", { skip }, async () => {
  const page = await open({ search: "?region=64.71" });
  const { comparison } = await api(`{
    comparison(indicator: "COVERAGE_RATE", level: [REGENCY, CITY], within: "64", at: "LATEST") { rows { figure { value } region { name } } }
  }`);
  const known = comparison.rows.filter(({ figure }) => figure?.value);
  assert.deepEqual(await texts(page, ".dots .who"), known.map(({ region }) => region.name));
  assert.deepEqual(await texts(page, ".dots .here .who"), ["Kota Balikpapan"]);
});

test("what is missing of a region is named, and a region without any figure says so", { skip }, async () => {
  const page = await open({ search: "?region=61.01" });
  await page.getByText("Belum ada angka yang diterbitkan untuk wilayah ini.").waitFor();
  const { indicators } = await api("{ indicators { name figures } }");
  const reported = indicators.filter(({ figures }) => figures === "REPORTED");
  const missing = page.locator(".card", { hasText: "Yang belum ada" });
  assert.deepEqual(await missing.locator(".names li").allInnerTexts(), reported.map(({ name }) => name));
});

test("an unknown region or office is said to be unknown", { skip }, async () => {
  const page = await open({ search: "?region=99.99" });
  await page.getByRole("heading", { name: "Wilayah ini tidak dikenal." }).waitFor();
  for (const office of ["there-is-none", "T2ZmaWNlOnRoZXJlLWlzLW5vbmU", "NoId"]) {
    await page.goto(`${url}/?office=${office}`);
    await page.getByRole("heading", { name: "Kantor ini tidak dikenal." }).waitFor();
  }
});

test("an office's page has its area's figures, the regions it serves and what is not known", { skip }, async () => {
  const page = await open({ search: "?office=tarakan" });
  const { office } = await api(`{ office(code: "tarakan") {
    figure(indicator: "EMPLOYERS") { formatted } serves { name } plkkFacilities { completeness { caution } }
  } }`);
  const content = await page.locator("main").innerText();
  for (const part of [office.figure.formatted, ...office.serves.map(({ name }) => name), "alamat: tidak disebutkan"]) {
    assert.ok(content.includes(part), `${part} is not in ${content}`);
  }
  assert.ok(content.includes(office.plkkFacilities.completeness.caution));
});

test("an office is found at its former address, which becomes the readable one", { skip }, async () => {
  const { office } = await api('{ office(code: "tarakan") { id name } }');
  const page = await open({ search: `?office=${office.id}&lang=en` });
  await page.getByRole("heading", { level: 1, name: office.name }).waitFor();
  assert.equal(search(page), "?office=tarakan&lang=en");
  await page.goto(`${url}/embed.html?chart=series&office=${office.id}&indicator=EMPLOYERS&lang=en`);
  await page.getByRole("heading", { level: 1, name: `Employers, ${office.name} office` }).waitFor();
});

test("every view is a step that the back button takes back", { skip }, async () => {
  const page = await open({ viewport: DESKTOP });
  await page.locator(".provinces").getByRole("link", { name: "Kalimantan Timur" }).click();
  await page.getByRole("heading", { level: 1, name: "Kalimantan Timur" }).waitFor();
  await settled(page);
  await page.getByRole("link", { name: "Kota Bontang" }).first().click();
  await page.getByRole("heading", { level: 1, name: "Kota Bontang" }).waitFor();
  assert.equal(search(page), "?region=64.74");
  await page.goBack();
  await page.getByRole("heading", { level: 1, name: "Kalimantan Timur" }).waitFor();
  await page.goBack();
  await page.getByRole("heading", { level: 1, name: "Kalimantan sekilas" }).waitFor();
});

const REGENCIES = "?indicator=COVERAGE_RATE&level=regency&at=LATEST";

test("ranks are the API's intervals, and bounds reach to the edge", { skip }, async () => {
  const page = await open({ search: REGENCIES });
  const { comparison } = await api(`{
    comparison(indicator: "COVERAGE_RATE", level: [REGENCY, CITY], at: "LATEST") {
      rows { rank { from to } figure { value precision { qualifier } } region { name } missing }
    }
  }`);
  const known = comparison.rows.filter(({ figure }) => figure?.value);
  const spoken = ({ from, to }) => (from === to ? `peringkat ${from}` : `peringkat ${from} sampai ${to}`);
  assert.ok(known.some(({ rank }) => rank.from < rank.to));
  assert.deepEqual(await page.locator(".dots .rank .hidden").allTextContents(), known.map(({ rank }) => spoken(rank)));
  const edges = await page.locator(".dots .interval").evaluateAll((lines) => lines.map((line) => [line.getAttribute("x1"), line.getAttribute("x2")]));
  known.forEach(({ figure }, index) => {
    if (figure.precision.qualifier === "AT_LEAST") assert.equal(edges[index][1], "100%");
    if (figure.precision.qualifier === "AT_MOST") assert.equal(edges[index][0], "0%");
  });
  const rest = comparison.rows.length - known.length;
  await page.locator(".without summary", { hasText: `${rest} wilayah tanpa angka` }).click();
  assert.equal(await page.locator(".without .names li").count(), rest);
});

test("targets are marks of their own, never a region's figure", { skip }, async () => {
  const page = await open({ search: REGENCIES });
  const { figures } = await api(`{ figures(filter: { indicators: ["COVERAGE_RATE"], statuses: [TARGET], levels: [REGENCY, CITY] }, orderBy: PERIOD) {
    nodes { formatted region { name } }
  } }`);
  assert.ok(figures.nodes.length > 2);
  const shown = (await texts(page, ".dots > li")).concat(await page.locator(".without .names li").allTextContents());
  for (const { formatted, region } of figures.nodes) {
    assert.ok(shown.some((text) => text.includes(region.name) && text.includes(formatted)), `${region.name}: ${formatted}`);
  }
  const marked = page.locator(".dots > li", { has: page.locator(".target") });
  assert.ok((await marked.count()) >= 2);
  assert.ok((await marked.locator(".amount").allInnerTexts()).every((text) => !text.includes("target")));
});

test("what is compared is chosen by form, kept in the address, and taken back by back", { skip }, async () => {
  const page = await open({ search: "?indicator=COVERAGE_RATE" });
  await page.getByLabel("Tingkat").selectOption("regency");
  await page.getByLabel("Di", { exact: true }).selectOption({ label: "Kalimantan Timur" });
  await page.locator(".dots .who", { hasText: "Kota Bontang" }).waitFor();
  assert.equal(search(page), "?indicator=COVERAGE_RATE&level=regency&within=64");
  await page.goBack();
  await page.goBack();
  await page.locator(".dots .who", { hasText: "Kalimantan Barat" }).waitFor();
});

const boundaries = skip || (await fetch(`${url}/regions.geojson?level=CITY`).then(({ ok }) => (ok ? false : "this server has no boundaries")));

test("the map of regencies is drawn when asked for, grey where there is no figure, a table beside it", { skip: boundaries }, async () => {
  const asked = [];
  const page = await open({ search: "?indicator=COVERAGE_RATE", prepare: (it) => it.on("request", (request) => asked.push(request.url())) });
  assert.ok(!asked.some((address) => address.includes("regions.geojson")));
  await page.getByLabel("Tingkat").selectOption("regency");
  await page.locator('.map path[data-region="64.74"]').waitFor();
  const { comparison } = await api('{ comparison(indicator: "COVERAGE_RATE", level: [REGENCY, CITY]) { rows { figure { value } } } }');
  assert.equal(await page.locator(".map path").count(), comparison.rows.length);
  assert.equal(await page.locator(".map path.unknown").count(), comparison.rows.filter(({ figure }) => !figure?.value).length);
  assert.equal(await page.locator('[aria-labelledby^="card-map-"] tbody tr').count(), comparison.rows.length);
});

test("without boundaries the table stands alone and says so", { skip }, async () => {
  const page = await open({ search: REGENCIES, prepare: (it) => it.route("**/regions.geojson*", (route) => route.abort()) });
  await page.getByText("Batas wilayah tidak dapat dimuat; tabelnya lengkap.").waitFor();
  assert.ok((await page.locator('[aria-labelledby^="card-map-"] tbody tr').count()) > 50);
});

test("a release tells its headlines before and after, in words and numbers", { skip }, async () => {
  const page = await open({ search: "?release=latest&lang=en" });
  const { release } = await api(`{ release { number tables { kind added } headlines(first: 25) { totalCount nodes {
    before { formatted(language: EN) } after { formatted(language: EN) region { name(language: EN) } }
  } } } }`);
  const card = page.locator(".card", { hasText: `Release ${release.number}` }).first();
  await card.getByText(`${release.headlines.totalCount} headline figures changed`).waitFor();
  const lines = await card.locator(".headlines > li").allInnerTexts();
  assert.equal(lines.length, release.headlines.nodes.length);
  release.headlines.nodes.forEach(({ before, after }, index) => {
    for (const figure of [before, after]) if (figure) assert.ok(lines[index].includes(figure.formatted), lines[index]);
    if (!before) assert.match(lines[index], /new/);
  });
  const figures = release.tables.find(({ kind }) => kind === "FIGURES");
  assert.ok((await card.innerText()).includes(`figures: ${figures.added} added`));
  await card.getByRole("button", { name: "Show more" }).click();
  await card.locator(".headlines > li").nth(25).waitFor();
});
