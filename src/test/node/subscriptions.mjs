// The graphql-ws client subscribes: node subscriptions.mjs http://localhost:8080/graphql
// With a publisher's token in PUBLISHER_TOKEN something is published too.
import assert from 'node:assert/strict';
import { after, test } from 'node:test';

import { createClient } from 'graphql-ws';
import WebSocket from 'ws';

const url = process.argv[2] ?? 'http://localhost:8080/graphql';
const token = process.env.PUBLISHER_TOKEN;
const client = createClient({ url: url.replace(/^http/, 'ws'), webSocketImpl: WebSocket, lazy: false, retryAttempts: 0 });
after(() => client.dispose());

async function first(query, variables) {
  for await (const result of client.iterate({ query, variables })) {
    return result;
  }
}

async function publish() {
  const form = new FormData();
  const row = `graphql-ws-${Date.now()},P,Title,2024,https://example.org,A`;
  form.set('sources', new Blob([`code,publisher,title,published_on,url,attributed_to\n${row}\n`]), 'sources.csv');
  const answer = await fetch(new URL('/publish', url), {
    method: 'POST',
    headers: { authorization: `Bearer ${token}` },
    body: form,
  });
  assert.equal(answer.status, 200);
  return (await answer.json()).release;
}

test('graphql-ws is answered a query', async () => {
  assert.deepEqual(await first('{ region { code } }'), { data: { region: { code: 'KALIMANTAN' } } });
});

test('graphql-ws gets errors with their codes', async () => {
  const codes = (errors) => errors.map(({ extensions }) => extensions.code);
  const refused = (query) => first(query).then(assert.fail, codes);

  assert.deepEqual(await refused('subscription { unknown }'), ['GRAPHQL_VALIDATION_FAILED']);
  assert.deepEqual(await refused('mutation { publish(input: { files: [] }) { status } }'), ['METHOD_NOT_ALLOWED']);
});

test('graphql-ws is told of each release', { skip: token ? false : 'needs PUBLISHER_TOKEN' }, async () => {
  const releases = client.iterate({ query: 'subscription { releasePublished { number } }' });
  const told = releases.next();
  await first('{ __typename }'); // the server has the subscription before it answers this

  const number = await publish();

  assert.deepEqual((await told).value, { data: { releasePublished: { number } } });
  await releases.return();
});
