// Where the page may live: below any path, and under a strict content security policy.
import assert from "node:assert/strict";
import { createServer, request } from "node:http";
import { after, test } from "node:test";
import { browserPage, settled, skip, url } from "./browser.js";

const VIEWS = [
  "",
  "?region=64",
  "?office=tarakan",
  "?indicator=COVERAGE_RATE&level=regency&at=LATEST",
  "?release=latest",
  "embed.html?chart=comparison&indicator=COVERAGE_RATE",
  "schema.html",
];

/** A server that has the application below /figures/ and nothing else. */
const proxy = createServer((incoming, outgoing) => {
  if (!incoming.url.startsWith("/figures/")) return outgoing.writeHead(404).end();
  const { hostname, port } = new URL(url);
  const path = incoming.url.slice("/figures".length);
  const passed = request({ hostname, port, path, method: incoming.method, headers: incoming.headers }, (answer) => {
    outgoing.writeHead(answer.statusCode, { ...answer.headers, "content-security-policy": "script-src 'self'; style-src 'self'" });
    answer.pipe(outgoing);
  });
  incoming.pipe(passed);
});
await new Promise((ready) => proxy.listen(0, ready));
after(() => proxy.close());

for (const view of VIEWS) {
  test(`works below a path and under a strict policy: ${view || "overview"}`, { skip }, async () => {
    const page = await browserPage();
    const wrong = [];
    page.on("response", (response) => {
      // An unknown hash is answered 400 once: see api.js.
      if (response.status() === 404) wrong.push(response.url());
    });
    page.on("console", (message) => {
      if (/Content Security Policy|violates/.test(message.text())) wrong.push(message.text());
    });
    page.on("pageerror", (error) => wrong.push(error.message));
    await page.goto(`http://localhost:${proxy.address().port}/figures/${view}`);
    await settled(page);
    assert.deepEqual(wrong.filter((it) => !it.includes("regions.geojson")), []);
    assert.equal(await page.locator("[role=alert]").count(), 0);
    const elsewhere = await page.locator('a[href^="/"], link[href^="/"], script[src^="/"], img[src^="/"]').count();
    assert.equal(elsewhere, 0);
  });
}
