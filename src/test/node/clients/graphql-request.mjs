import { ClientError, GraphQLClient } from 'graphql-request';

import { all, REGIONS } from './queries.mjs';

export async function pages(url, fetch, first) {
  const client = new GraphQLClient(url, { fetch });
  return all((after) => client.request(REGIONS, { first, after }));
}

export async function codes(url, fetch, document) {
  try {
    await new GraphQLClient(url, { fetch }).request(document);
    return [];
  } catch (error) {
    if (error instanceof ClientError) {
      return error.response.errors.map(({ extensions }) => extensions.code);
    }
    throw error;
  }
}
