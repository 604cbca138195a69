import assert from "node:assert/strict";
import { test } from "node:test";
import { api, open, settled, skip, url } from "./browser.js";

const SANGATTA = { latitude: 0.5049, longitude: 117.5279 };

test("the page is Indonesian, and English by a switch that stays in the address", { skip }, async () => {
  const page = await open({ search: "?measure=PLKK_FACILITIES" });
  assert.equal(await page.locator("h1").innerText(), "Kalimantan sekilas");
  await page.getByRole("link", { name: "English" }).click();
  await page.waitForURL(/lang=en/);
  await settled(page);
  assert.equal(await page.locator("h1").innerText(), "Kalimantan at a glance");
  assert.equal(await page.title(), "Kalimantan at a glance");
  assert.equal(await page.locator("html").getAttribute("lang"), "en");
  assert.deepEqual(Object.fromEntries(new URL(page.url()).searchParams), { measure: "PLKK_FACILITIES", lang: "en" });
  assert.equal(await page.locator("#coverage-content .figure").first().innerText(), "46.33%");
});

test("another measure is chosen on the map and kept in the address, and back takes it back", { skip }, async () => {
  const page = await open();
  await page.locator("#measure").selectOption({ label: "Fasilitas PLKK" });
  const { region } = await api('{ region(code: "62") { figure(indicator: "PLKK_FACILITIES") { formatted } } }');
  const row = page.locator(".provinces > li", { hasText: "Kalimantan Tengah" });
  await row.getByText(region.figure.formatted).waitFor();
  assert.equal(new URL(page.url()).search, "?measure=PLKK_FACILITIES");
  await page.goBack();
  await row.getByText("%").waitFor();
  assert.equal(await page.locator("#measure").inputValue(), "COVERAGE_RATE");
});

test("a click on the map opens the province's page", { skip }, async () => {
  const page = await open();
  await page.locator('.map path[data-region="62"]').click({ position: { x: 60, y: 60 } });
  await page.getByRole("heading", { level: 1, name: "Kalimantan Tengah" }).waitFor();
  assert.equal(new URL(page.url()).search, "?region=62");
});

const nearest = `query ($latitude: Float!, $longitude: Float!) {
  plkkFacilities(near: { latitude: $latitude, longitude: $longitude }, first: 5) { nodes { name } }
}`;

test("the PLKK nearest to one's position are the API's, in its order", { skip }, async () => {
  const page = await open({ geolocation: SANGATTA, permissions: ["geolocation"] });
  await page.getByRole("button", { name: "Gunakan posisi saya" }).click();
  await page.locator(".facilities > li").first().waitFor();
  const { plkkFacilities } = await api(nearest, SANGATTA);
  assert.deepEqual(
    await page.locator(".facilities strong").allInnerTexts(),
    plkkFacilities.nodes.map(({ name }) => name),
  );
});

test("the PLKK nearest to a town are found by its name", { skip }, async () => {
  const page = await open();
  await page.getByRole("searchbox").fill("bontang");
  await page.keyboard.press("Enter");
  await page.locator(".facilities > li").first().waitFor();
  assert.match(await page.locator("#nearest-results").innerText(), /PLKK terdekat dari .*Bontang/);
  const { region } = await api('{ region(code: "64") { completeness { registry itemised figure { formatted } } } }');
  const { itemised, figure } = region.completeness.find(({ registry }) => registry === "PLKK_FACILITIES");
  const told = await page.locator("#nearest-results .completeness").innerText();
  assert.ok(told.includes(figure.formatted) && told.includes(`${itemised} tercatat`), told);
});

test("an unknown town and a refused position are said", { skip }, async () => {
  const page = await open();
  await page.getByRole("searchbox").fill("Atlantis");
  await page.keyboard.press("Enter");
  await page.getByText("“Atlantis” tidak ditemukan").waitFor();
  await page.getByRole("button", { name: "Gunakan posisi saya" }).click();
  await page.getByText("Posisi Anda tidak dapat dibaca").waitFor();
});

test("a failing API shows a message in every part, and trying again fills it", { skip }, async () => {
  let failing = true;
  const page = await open({
    prepare: (it) =>
      it.route("**/graphql?*", (route) => (failing ? route.fulfill({ status: 503, body: "" }) : route.continue())),
  });
  assert.equal(await page.locator("main [role=alert]").count(), 8);
  assert.match(await page.locator("#coverage-content").innerText(), /Data tidak dapat dimuat/);
  failing = false;
  await page.locator("#coverage-content").getByRole("button", { name: "Coba lagi" }).click();
  await page.locator("#coverage-content .figure").first().waitFor();
});

test("no network at all shows a message too", { skip }, async () => {
  const page = await open({ prepare: (it) => it.route("**/graphql?*", (route) => route.abort()) });
  assert.match(await page.locator("#tiles-content").innerText(), /Data tidak dapat dimuat/);
});

test("data comes from /graphql of the same host only, by persisted GET queries", { skip }, async () => {
  await open(); // makes the documents known
  const requests = [];
  await open({ prepare: (it) => it.on("request", (request) => requests.push(request)) });
  const data = requests.filter((request) => request.resourceType() === "fetch");
  assert.ok(data.length >= 4);
  for (const request of requests) assert.equal(new URL(request.url()).origin, new URL(url).origin);
  for (const request of data) {
    const { pathname, searchParams } = new URL(request.url());
    assert.equal(`${request.method()} ${pathname}`, "GET /graphql");
    assert.match(JSON.parse(searchParams.get("extensions")).persistedQuery.sha256Hash, /^[0-9a-f]{64}$/);
    assert.equal(searchParams.get("query"), null);
  }
});

test("without WebCrypto, as on plain http, the page works all the same", { skip }, async () => {
  const page = await open({
    prepare: (it) => it.addInitScript(() => Object.defineProperty(crypto, "subtle", { value: undefined })),
  });
  assert.equal(await page.locator("#coverage-content .figure").count(), 6); // a button in the chart and one in the table behind it, for each of three
});
