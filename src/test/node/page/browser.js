// The page under test in Debian's Chromium. PAGE_URL is the server, CHROMIUM the browser when it is elsewhere.
import { existsSync } from "node:fs";
import { after, afterEach } from "node:test";
import { chromium } from "playwright-core";

export const url = process.env.PAGE_URL ?? "http://localhost:8080";

const executablePath = process.env.CHROMIUM ?? "/usr/bin/chromium";

/** The reason to skip a test that needs a browser; false when there is one. */
export const skip = existsSync(executablePath) ? false : `no browser at ${executablePath}: install Debian's chromium`;

// Chromium's sandbox does not start as root, as in containers.
const args = process.getuid?.() === 0 ? ["--no-sandbox"] : [];
const browser = skip ? undefined : await chromium.launch({ executablePath, args });
afterEach(() => Promise.all((browser?.contexts() ?? []).map((context) => context.close())));
after(() => browser?.close());

export const PHONE = { width: 390, height: 844 };
export const DESKTOP = { width: 1280, height: 900 };

/** An empty page. */
export async function browserPage({ viewport = PHONE, ...options } = {}) {
  const context = await browser.newContext({ viewport, ...options });
  context.setDefaultTimeout(Number(process.env.PAGE_TIMEOUT ?? 60_000)); // for a machine that does other things as well
  return context.newPage();
}

/** Opens the page and waits until every part is filled. */
export async function open({ search = "", prepare, ...options } = {}) {
  const page = await browserPage(options);
  await prepare?.(page);
  await page.goto(url + "/" + search);
  await settled(page);
  return page;
}

export const settled = (page) =>
  page.waitForFunction(() => {
    const parts = [...document.querySelectorAll(".content")].filter((part) => part.checkVisibility());
    return parts.length > 0 && parts.every((part) => part.childElementCount > 0 && !part.hasAttribute("aria-busy"));
  });

/** What the API itself answers. */
export async function api(query, variables) {
  const response = await fetch(`${url}/graphql`, {
    method: "POST",
    headers: { "content-type": "application/json" },
    body: JSON.stringify({ query, variables }),
  });
  const { data, errors } = await response.json();
  if (errors) throw new Error(JSON.stringify(errors));
  return data;
}
