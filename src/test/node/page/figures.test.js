import assert from "node:assert/strict";
import { test } from "node:test";
import { DESKTOP, api, open, skip } from "./browser.js";

const digits = (text) => text.replace(/\D/g, "");

test("every number on the page is the API's", { skip }, async () => {
  const page = await open({ search: "?region=63" });
  const shown = await page.evaluate(() =>
    [...document.querySelectorAll("button.figure")].map((button) => {
      button.click();
      return { id: button.dataset.figure, text: document.querySelector("#provenance .value").firstChild.data };
    }),
  );
  const ids = [...new Set(shown.map(({ id }) => id))];
  const values = new Map();
  for (let start = 0; start < ids.length; start += 50) {
    const { nodes } = await api("query ($ids: [ID!]!) { nodes(ids: $ids) { ... on Figure { id value missing } } }", {
      ids: ids.slice(start, start + 50),
    });
    for (const node of nodes) values.set(node.id, node);
  }
  assert.ok(ids.length > 30, `only ${ids.length} figures`);
  for (const { id, text } of shown) assert.equal(digits(text), digits(values.get(id).value ?? ""), text);
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

test("the keyboard opens a figure, reaches its source and comes back", { skip }, async () => {
  const page = await open({ viewport: DESKTOP });
  const figure = page.locator("#coverage-content .figure").first();
  await figure.focus();
  await page.keyboard.press("Enter");
  await page.keyboard.press("Tab");
  assert.match(await page.evaluate(() => document.activeElement.href), /^https:\/\/kaltara\.tribunnews\.com/);
  await page.keyboard.press("Escape");
  assert.ok(await page.locator("#provenance").isHidden());
  assert.ok(await figure.evaluate((button) => button === document.activeElement));
});

test("a lower bound reads as a bound", { skip }, async () => {
  const page = await open();
  assert.equal(await page.getByRole("button", { name: "lebih dari 63.680" }).first().innerText(), "lebih dari 63.680");
  await page.getByRole("button", { name: "lebih dari 63.680" }).first().click();
  assert.match(await page.locator("#provenance").innerText(), /63\.680 atau lebih; batas atasnya tidak diketahui/);
});

test("a missing number reads as the reason, never as zero", { skip }, async () => {
  const page = await open({ search: "?region=63" });
  const row = page.locator("#province-content .bar", { hasText: "TNI/Polri" });
  assert.equal(await row.locator(".figure").innerText(), "tidak disebutkan");
  assert.equal(await row.locator(".certain").count(), 0);
});

test("coverage of different denominators is set apart and never joined", { skip }, async () => {
  const page = await open();
  const definitions = await page.locator(".bands .definition").allInnerTexts();
  assert.deepEqual(definitions, [
    "penyebut: angkatan kerja",
    "penyebut tidak disebutkan",
    "penyebut: penduduk bekerja",
  ]);
  assert.equal(await page.locator(".bands .trend").count(), 0);
});
