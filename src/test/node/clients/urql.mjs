import { persistedExchange } from '@urql/exchange-persisted';
import { Client, fetchExchange } from 'urql';

import { all, REGIONS } from './queries.mjs';

function data({ data, error }) {
  if (error) {
    throw error;
  }
  return data;
}

export async function pages(url, fetch, first) {
  const client = new Client({ url, fetch, exchanges: [fetchExchange] });
  return all(async (after) => data(await client.query(REGIONS, { first, after })));
}

export async function persisted(url, fetch, document) {
  const exchanges = [persistedExchange({ preferGetForPersistedQueries: 'force' }), fetchExchange];
  const client = new Client({ url, fetch, exchanges, preferGetMethod: 'force' });
  return data(await client.query(document, {}));
}

export async function codes(url, fetch, document) {
  const client = new Client({ url, fetch, exchanges: [fetchExchange] });
  const { error } = await client.query(document, {});
  return error?.graphQLErrors.map(({ extensions }) => extensions.code) ?? [];
}
