// Real clients page through all regions: node clients.mjs http://localhost:8080/graphql
import assert from 'node:assert/strict';
import { test } from 'node:test';

import * as apollo from './clients/apollo.mjs';
import * as graphqlRequest from './clients/graphql-request.mjs';
import * as relay from './clients/relay.mjs';
import * as urql from './clients/urql.mjs';

const url = process.argv[2] ?? 'http://localhost:8080/graphql';
const response = await fetch(url, {
  method: 'POST',
  headers: { 'content-type': 'application/json' },
  body: JSON.stringify({ query: '{ regions { totalCount } }' }),
});
const { totalCount } = (await response.json()).data.regions;
assert.ok(totalCount > 20, `the server has only ${totalCount} regions, too few for pages`);

/** Records what a client sends. */
function recorder() {
  const requests = [];
  const recorded = async (input, init = {}) => {
    const answer = await fetch(input, init);
    requests.push({ url: String(input), method: init.method ?? 'GET', status: answer.status });
    return answer;
  };
  return { requests, fetch: recorded };
}

for (const [name, client] of Object.entries({ apollo, urql, 'graphql-request': graphqlRequest, relay })) {
  test(`${name} pages through all regions`, async () => {
    const { requests, fetch } = recorder();
    const codes = await client.pages(url, fetch, 7);
    assert.equal(codes.length, totalCount);
    assert.equal(new Set(codes).size, totalCount);
    assert.equal(requests.length, Math.ceil(totalCount / 7));
  });
}

for (const [name, client] of Object.entries({ apollo, urql })) {
  test(`${name} persists its queries and sends only their hashes by GET`, async () => {
    const { requests, fetch } = recorder();
    // A name that no other run has used, so that the server does not know the document.
    const document = `query Run${Date.now()}${name} { regions(first: 1) { nodes { code } } }`;
    const first = await client.persisted(url, fetch, document);
    const second = await client.persisted(url, fetch, document);

    assert.deepEqual(first, second);
    assert.equal(requests.length, 3, 'hash, hash with document, hash');
    assert.ok(requests.every(({ method }) => method === 'GET'));
    assert.ok(!requests[0].url.includes('query='));
    assert.ok(requests[1].url.includes('query='));
    assert.ok(!requests[2].url.includes('query='));
  });
}

test('an error reaches each client with its code', async () => {
  for (const client of [apollo, urql, graphqlRequest]) {
    assert.deepEqual(await client.codes(url, fetch, '{ regions(first: 101) { totalCount } }'), ['PAGE_SIZE_EXCEEDED']);
    assert.deepEqual(await client.codes(url, fetch, '{ unknown }'), ['GRAPHQL_VALIDATION_FAILED']);
  }
});
