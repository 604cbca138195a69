// The search in the header, by keyboard first.
import assert from "node:assert/strict";
import { test } from "node:test";
import { open, skip } from "./browser.js";

const combobox = (page) => page.getByRole("combobox", { name: "Cari wilayah, kantor, fasilitas atau ukuran" });

test("the key / goes to the search, arrows choose and Enter opens a region", { skip }, async () => {
  const page = await open();
  await page.keyboard.press("/");
  assert.ok(await combobox(page).evaluate((input) => input === document.activeElement));
  await page.keyboard.type("bontang");
  const region = page.getByRole("option", { name: "Kota Bontang wilayah" });
  await region.waitFor();
  const position = await region.evaluate((option) => [...option.parentElement.children].indexOf(option));
  for (let step = 0; step <= position; step++) await page.keyboard.press("ArrowDown");
  assert.equal(await combobox(page).getAttribute("aria-activedescendant"), `search-${position}`);
  assert.equal(await region.getAttribute("aria-selected"), "true");
  await page.keyboard.press("Enter");
  await page.getByRole("heading", { level: 1, name: "Kota Bontang" }).waitFor();
});

test("an indicator is found by its name and opens the comparison", { skip }, async () => {
  const page = await open({ search: "?region=64.74" });
  await combobox(page).fill("klaim dibayar");
  await page.keyboard.press("Enter");
  await page.getByRole("heading", { level: 1, name: "Klaim dibayar" }).waitFor();
});

test("an office opens its own page", { skip }, async () => {
  const page = await open();
  await combobox(page).fill("tarakan");
  await page.getByRole("option", { name: "kantor" }).first().click();
  await page.getByRole("heading", { level: 1, name: "Kantor Tarakan" }).waitFor();
});

test("a facility opens its region's page, where it has the focus", { skip }, async () => {
  const page = await open();
  await combobox(page).fill("RS PKT");
  await page.getByRole("option", { name: "RS PKT Bontang" }).click();
  await page.getByRole("heading", { level: 1, name: "Kota Bontang" }).waitFor();
  await page.waitForFunction(() => document.activeElement.matches(".places .sought"));
  assert.match(await page.evaluate(() => document.activeElement.innerText), /RS PKT Bontang/);
});

test("Escape closes the list, and what is not found is said", { skip }, async () => {
  const page = await open();
  await combobox(page).fill("bontang");
  await page.getByRole("option").first().waitFor();
  await page.keyboard.press("Escape");
  assert.equal(await combobox(page).getAttribute("aria-expanded"), "false");
  await combobox(page).fill("Atlantis");
  await page.getByRole("status").getByText("Tidak ditemukan").waitFor({ state: "attached" });
});
