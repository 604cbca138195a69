import assert from "node:assert/strict";
import { test } from "node:test";
import { DESKTOP, api, open, skip } from "./browser.js";

for (const search of ["", "?region=63", "?indicator=COVERAGE_RATE", "?release=latest"]) {
  test(`every number on the page reads as the API says it: ${search || "overview"}`, { skip }, async () => {
    await readsAsTheApiSays(await open({ search }));
  });
}

async function readsAsTheApiSays(page) {
  const shown = await page.evaluate(() =>
    [...document.querySelectorAll("button.figure")].map((button) => {
      button.click();
      const told = document.querySelector("#provenance .value").firstChild.data;
      return { id: button.dataset.figure, written: button.firstChild.data, told };
    }),
  );
  const ids = [...new Set(shown.map(({ id }) => id))];
  assert.ok(ids.length >= 5, `only ${ids.length} figures`);
  const words = new Map();
  for (let start = 0; start < ids.length; start += 50) {
    const { nodes } = await api(
      "query ($ids: [ID!]!) { nodes(ids: $ids) { ... on Figure { id formatted compact: formatted(style: COMPACT) } } }",
      { ids: ids.slice(start, start + 50) },
    );
    for (const node of nodes) words.set(node.id, node);
  }
  for (const { id, written, told } of shown) {
    const { formatted, compact } = words.get(id);
    assert.equal(told, formatted);
    assert.ok([formatted, compact].includes(written), `${written} is neither ${formatted} nor ${compact}`);
  }
}

test("shares, sums and completeness are the API's", { skip }, async () => {
  const page = await open();
  const { region } = await api(`{ region {
    breakdown(indicator: "ACTIVE_PARTICIPANTS", by: "segment") { sum { formatted } total { formatted } parts { share } }
    completeness { itemised }
  } }`);
  const { parts, sum, total } = region.breakdown;
  assert.deepEqual(
    await page.locator("#segments-content .amount small").allInnerTexts(),
    parts.map(({ share }) => `${share.replace(".", ",")}%`),
  );
  assert.deepEqual(await page.locator("#segments-content .whole .figure").allInnerTexts(), [sum.formatted, total.formatted]);
  const listed = await page.locator("#network-content .completeness small").allInnerTexts();
  assert.deepEqual(listed.map(parseFloat), region.completeness.map(({ itemised }) => itemised));
});

test("a figure tells where it comes from, how precise it is and what to know", { skip }, async () => {
  const page = await open();
  await page.locator("#coverage-content .figure").first().click();
  const provenance = await page.locator("#provenance").innerText();
  for (const part of ["46,33%", "antara 46,325% dan 46,335%", "46,33 persen", "Tribun Kaltara", "angkatan kerja"]) {
    assert.ok(provenance.includes(part), `${part} is not in ${provenance}`);
  }
});

test("pointing at a figure shows the same as a tap, and leaving it hides it", { skip }, async () => {
  const page = await open({ viewport: DESKTOP });
  await page.locator("#tiles-content .figure").first().hover();
  await page.locator("#provenance:popover-open").waitFor();
  await page.locator("h1").hover();
  await page.locator("#provenance").waitFor({ state: "hidden" });
});

test("on a phone the figure stays in sight above where it comes from", { skip }, async () => {
  const page = await open();
  const figure = page.locator("#money-content .facts .figure").first();
  await figure.evaluate((button) => button.scrollIntoView({ block: "end" }));
  await figure.click();
  const sheet = await page.locator("#provenance").boundingBox();
  const button = await figure.boundingBox();
  assert.ok(button.y >= 0 && button.y + button.height <= sheet.y, `${button.y} is behind ${sheet.y}`);
});

test("the keyboard shows a figure, reaches its source and comes back", { skip }, async () => {
  const page = await open({ viewport: DESKTOP });
  const figure = page.locator("#coverage-content .figure").first();
  await figure.focus();
  await page.keyboard.press("Tab");
  await page.keyboard.press("Shift+Tab"); // the focus comes by keyboard, which shows the figure without a further key
  await page.locator("#provenance:popover-open").waitFor();
  await page.keyboard.press("Tab");
  assert.match(await page.evaluate(() => document.activeElement.href), /^https:\/\/kaltara\.tribunnews\.com/);
  await page.keyboard.press("Escape");
  await page.locator("#provenance").waitFor({ state: "hidden" });
  assert.ok(await figure.evaluate((button) => button === document.activeElement));
});

test("going on by keyboard shows the next figure instead", { skip }, async () => {
  const page = await open({ viewport: DESKTOP });
  const figures = page.locator("#coverage-content .figure");
  await figures.first().focus();
  await figures.first().press("Enter");
  await page.keyboard.press("Tab"); // the source
  await page.keyboard.press("Tab");
  assert.ok(await figures.nth(1).evaluate((button) => button === document.activeElement));
  assert.match(await page.locator("#provenance .value").innerText(), /45,34%/);
});

test("a computed figure shows its formula, its inputs and what was assumed", { skip }, async () => {
  const page = await open();
  await page.locator("#money-content .facts .figure").first().click();
  const provenance = await page.locator("#provenance").innerText();
  for (const part of ["67,85%", "CLAIMS_PAID ÷ CONTRIBUTIONS", "Iuran: Rp5.060.579.420.000", "JHT adalah tabungan"]) {
    assert.ok(provenance.includes(part), `${part} is not in ${provenance}`);
  }
});

test("a lower bound reads as a bound", { skip }, async () => {
  const page = await open();
  const employers = page.getByRole("button", { name: "lebih dari 63.680" }).first();
  assert.equal(await employers.innerText(), "lebih dari 63.680 pemberi kerja");
  await employers.click();
  assert.match(await page.locator("#provenance").innerText(), /63\.680 atau lebih; batas atasnya tidak diketahui/);
});

test("a missing number reads as the reason, never as zero", { skip }, async () => {
  const page = await open({ search: "?region=63" });
  const row = page.locator(".bar", { hasText: "TNI/Polri" });
  assert.equal(await row.locator(".figure").innerText(), "tidak disebutkan");
  assert.equal(await row.locator(".certain").count(), 0);
});

for (const part of ["coverage", "participants"]) {
  test(`breaks in ${part} are set apart with the API's reasons and never joined`, { skip }, async () => {
    const page = await open();
    const indicator = { coverage: "COVERAGE_RATE", participants: "ACTIVE_PARTICIPANTS" }[part];
    const { region } = await api(`{ region { series(indicator: "${indicator}") { change { comparable reason } } } }`);
    const reasons = region.series.slice(1).map(({ change }) => change.reason);
    assert.ok(region.series.every(({ change }) => !change.comparable));
    const content = page.locator(`#${part}-content`);
    assert.equal(await content.locator(".bands > li").count(), region.series.length);
    assert.equal(await content.locator(".trend").count(), 0);
    const told = await content.locator(".breaks > li").allInnerTexts();
    assert.deepEqual(told.map((text, index) => text.endsWith(reasons[index])), reasons.map(() => true));
  });
}

test("what does not fit together is told as the API explains it", { skip }, async () => {
  const page = await open({ search: "?lang=en" });
  const { reconciliation } = await api("{ reconciliation(verdict: INCONSISTENT) { explanation(language: EN) } }");
  assert.ok(reconciliation.length > 0);
  assert.deepEqual(
    await page.locator(".checks li > p:last-child").allInnerTexts(),
    reconciliation.map(({ explanation }) => explanation),
  );
});
