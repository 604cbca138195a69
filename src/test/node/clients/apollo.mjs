import { createHash } from 'node:crypto';

import { ApolloClient, CombinedGraphQLErrors, gql, HttpLink, InMemoryCache } from '@apollo/client';
import { PersistedQueryLink } from '@apollo/client/link/persisted-queries';
import { relayStylePagination } from '@apollo/client/utilities';

import { REGIONS } from './queries.mjs';

function client(link) {
  return new ApolloClient({
    link,
    cache: new InMemoryCache({
      typePolicies: { Query: { fields: { regions: relayStylePagination() } } },
    }),
  });
}

/** The cache merges the pages, as in an application. */
export async function pages(url, fetch, first) {
  const apollo = client(new HttpLink({ uri: url, fetch }));
  const query = { query: gql(REGIONS), variables: { first } };
  let { data } = await apollo.query(query);
  const observed = apollo.watchQuery(query);
  while (data.regions.pageInfo.hasNextPage) {
    ({ data } = await observed.fetchMore({ variables: { first, after: data.regions.pageInfo.endCursor } }));
  }
  return apollo.readQuery(query).regions.edges.map(({ node }) => node.code);
}

export async function persisted(url, fetch, document) {
  const sha256 = (text) => createHash('sha256').update(text).digest('hex');
  const link = new PersistedQueryLink({ sha256, useGETForHashedQueries: true }).concat(
    new HttpLink({ uri: url, fetch, useGETForQueries: true }),
  );
  const { data } = await client(link).query({ query: gql(document) });
  return data;
}

export async function codes(url, fetch, document) {
  try {
    await client(new HttpLink({ uri: url, fetch })).query({ query: gql(document) });
    return [];
  } catch (error) {
    if (CombinedGraphQLErrors.is(error)) {
      return error.errors.map(({ extensions }) => extensions.code);
    }
    throw error;
  }
}
