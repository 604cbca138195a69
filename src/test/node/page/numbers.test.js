// The numbers that are no figures of their own, shares, counts and distances, say where they come from as figures do.
import assert from "node:assert/strict";
import { test } from "node:test";
import { DESKTOP, api, open, skip } from "./browser.js";

const SANGATTA = { latitude: 0.5049, longitude: 117.5279 };

const share = (page) => page.locator("#segments-content .amount small .explained").first();
const count = (page) => page.locator("#network-content .completeness small .explained").last();
const distance = (page) => page.locator(".facilities .distance .explained").first();

async function toldOf(page, number) {
  await number.click();
  return page.locator("#provenance:popover-open").innerText();
}

function assertTells(told, parts) {
  for (const part of parts) assert.ok(told.includes(part), `${part} is not in ${told}`);
}

const point = (name, { latitude, longitude }) => `${name}: ${latitude.toFixed(5)}, ${longitude.toFixed(5)}`;

async function near(page, town) {
  await page.getByRole("searchbox").fill(town);
  await page.keyboard.press("Enter");
  await page.locator(".facilities > li").first().waitFor();
}

test("a share tells its part, the sum, how it is rounded, and the part's source and notes", { skip }, async () => {
  const page = await open();
  const { region } = await api(`{ region { breakdown(indicator: "ACTIVE_PARTICIPANTS", by: "segment") {
    sum { formatted } parts { figure { formatted citation notes { text } } }
  } } }`);
  const { sum, parts } = region.breakdown;
  const { formatted, citation, notes } = parts[0].figure;
  const told = await toldOf(page, share(page));
  assertTells(told, ["bagian ÷ jumlah bagian × 100", formatted, `Jumlah bagian: ${sum.formatted}`, "sisa terbesar"]);
  assertTells(told, [citation.split(/https?:/)[0].trim(), ...notes.map(({ text }) => text)]);
});

test("a count tells of which release it is, that it is a lower bound, and where all its entries are", { skip }, async () => {
  const page = await open({ search: "?lang=en" });
  const { release } = await api("{ release { number publishedAt } }");
  const told = await toldOf(page, count(page));
  const day = new Intl.DateTimeFormat("en-GB", { dateStyle: "long", timeZone: "UTC" }).format(new Date(release.publishedAt));
  assertTells(told, [`${release.number}, published on ${day} (UTC)`, "a lower bound", "the regions below it"]);
  const files = await page.locator("#provenance a").getAttribute("href");
  const answer = await page.request.get(new URL(files, page.url()).href);
  assert.equal(answer.status(), 200);
  assert.equal(answer.headers()["content-type"], "application/zip");
});

test("a distance tells both points, that it is no way by road, and how exact the facility's point is", { skip }, async () => {
  const page = await open({ geolocation: SANGATTA, permissions: ["geolocation"] });
  await page.getByRole("button", { name: "Gunakan posisi saya" }).click();
  const { plkkFacilities } = await api(
    `query ($near: NearInput) { plkkFacilities(near: $near, first: 1) { nodes {
      name coordinate { latitude longitude place quality }
    } } }`,
    { near: SANGATTA },
  );
  const [{ name, coordinate }] = plkkFacilities.nodes;
  assert.equal(coordinate.quality, "REGENCY_SEAT");
  const told = await toldOf(page, distance(page));
  assertTells(told, [point("posisi Anda", SANGATTA), point(name, coordinate), `GeoNames: ${coordinate.place}`]);
  assertTells(told, ["bukan jarak lewat jalan", "tepat hingga 0,2%", "titik ibu kota kabupaten"]);
});

for (const [name, number] of Object.entries({ share, count, distance })) {
  test(`the keyboard shows where a ${name} comes from, reaches its source and comes back`, { skip }, async () => {
    const page = await open({ viewport: DESKTOP });
    await near(page, "bontang");
    const button = number(page);
    await button.focus();
    await button.press("Enter");
    await page.locator("#provenance:popover-open").waitFor();
    await page.keyboard.press("Tab");
    assert.ok(await page.evaluate(() => document.activeElement.matches("#provenance a")));
    await page.keyboard.press("Escape");
    await page.locator("#provenance").waitFor({ state: "hidden" });
    assert.ok(await button.evaluate((it) => it === document.activeElement));
  });

  test(`pointing at a ${name} shows where it comes from, and leaving it hides that`, { skip }, async () => {
    const page = await open({ viewport: DESKTOP });
    await near(page, "bontang");
    await number(page).hover();
    await page.locator("#provenance:popover-open").waitFor();
    await page.locator("h1").hover();
    await page.locator("#provenance").waitFor({ state: "hidden" });
  });
}

test("every number to point at is large enough for a finger", { skip }, async () => {
  const page = await open();
  await near(page, "bontang");
  const small = await page.evaluate(() =>
    [...document.querySelectorAll(".explained")]
      .map((button) => [button.innerText, button.getBoundingClientRect()])
      .filter(([, { width, height }]) => width > 0 && (width < 24 || height < 24))
      .map(([text, { width, height }]) => `${text}: ${width} x ${height}`),
  );
  assert.deepEqual(small, []);
});
