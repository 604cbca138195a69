import { execFileSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import relay from 'relay-runtime';

const { Environment, Network, RecordSource, Store, createOperationDescriptor, fetchQuery, getSingularSelector } = relay;

const SOURCE = `
  import { graphql } from 'relay-runtime';
  graphql\`
    query RegionsQuery($first: Int!, $after: String) {
      ...Regions_page @arguments(first: $first, after: $after)
    }\`;
  graphql\`
    fragment Regions_page on Query
    @argumentDefinitions(first: { type: "Int!" }, after: { type: "String" }) {
      regions(first: $first, after: $after) @connection(key: "Regions_regions") {
        edges { node { id code name } }
      }
    }\`;
`;

/** Relay's own compiler reads the served schema, and what it writes is what the runtime executes. */
async function compile(url, use) {
  const folder = mkdtempSync(join(tmpdir(), 'relay-'));
  try {
    const schema = await fetch(`${url}/schema.graphql`);
    writeFileSync(join(folder, 'schema.graphql'), await schema.text());
    writeFileSync(join(folder, 'Regions.js'), SOURCE);
    writeFileSync(join(folder, 'package.json'), '{"type":"module"}');
    writeFileSync(
      join(folder, 'relay.config.json'),
      JSON.stringify({ src: '.', schema: 'schema.graphql', language: 'javascript', eagerEsModules: true }),
    );
    const compiler = createRequire(import.meta.url).resolve('relay-compiler/cli.js');
    execFileSync(process.execPath, [compiler, 'relay.config.json'], { cwd: folder, stdio: ['ignore', 'ignore', 'inherit'] });
    const artifact = async (name) =>
      (await import(pathToFileURL(join(folder, '__generated__', `${name}.graphql.js`)))).default;
    return await use(await artifact('RegionsQuery'), await artifact('Regions_page'));
  } finally {
    rmSync(folder, { recursive: true });
  }
}

/** The store merges the pages into one connection, as in an application. */
export async function pages(url, fetch, first) {
  const network = Network.create(async ({ text: query }, variables) => {
    const response = await fetch(url, {
      method: 'POST',
      headers: { 'content-type': 'application/json', accept: 'application/graphql-response+json' },
      body: JSON.stringify({ query, variables }),
    });
    return response.json();
  });
  const environment = new Environment({ network, store: new Store(new RecordSource()) });
  return compile(url, async (query, fragment) => {
    const start = createOperationDescriptor(query, { first, after: null });
    const retained = environment.retain(start);
    const connection = () => {
      const { data } = environment.lookup(start.fragment);
      return environment.lookup(getSingularSelector(fragment, data)).data.regions;
    };
    let after = null;
    do {
      await fetchQuery(environment, query, { first, after }).toPromise();
      after = connection().pageInfo.endCursor;
    } while (connection().pageInfo.hasNextPage);
    const codes = connection().edges.map(({ node }) => node.code);
    retained.dispose();
    return codes;
  });
}
