// The tools of frontend teams, as they are published, with the committed schema and a running server.
import assert from "node:assert/strict";
import { spawnSync } from "node:child_process";
import { existsSync, mkdirSync, readFileSync, writeFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { test } from "node:test";
import { ApolloClient, HttpLink, InMemoryCache, gql } from "@apollo/client";
import { relayStylePagination } from "@apollo/client/utilities";

const url = process.env.PAGE_URL ?? "http://localhost:8080";
const here = fileURLToPath(new URL(".", import.meta.url));

/** Runs a tool; what it says of an error is part of the failure. */
function run(tool, ...options) {
  const { status, stdout, stderr } = spawnSync(`node_modules/.bin/${tool}`, options, { cwd: here, encoding: "utf8" });
  assert.equal(status, 0, stdout + stderr);
}

test("a TypeScript client made from the schema compiles, refuses mistakes and works", async () => {
  run("graphql-codegen");
  const catalogue = await fetch(`${url}/catalogue.ts`);
  assert.equal(catalogue.status, 200);
  writeFileSync(`${here}client/generated/catalogue.ts`, await catalogue.text());
  run("tsc");
  const { coverage } = await import("./client/build/coverage.js");
  assert.equal((await coverage(`${url}/graphql`, "KALIMANTAN")).get("2024-11-07"), "45.34");
});

test("Relay's compiler accepts node, the connections and refetching by id", () => {
  mkdirSync(`${here}relay/__generated__`, { recursive: true });
  run("relay-compiler", "relay.config.json");
  const artifact = `${here}relay/__generated__/figuresFacilitiesQuery.graphql.js`;
  assert.ok(existsSync(artifact));
  assert.match(readFileSync(artifact, "utf8"), /node\(id: \$id\)/);
});

function apollo() {
  const typePolicies = { Query: { fields: { figures: relayStylePagination(["filter"]) } } };
  return new ApolloClient({ link: new HttpLink({ uri: `${url}/graphql` }), cache: new InMemoryCache({ typePolicies }) });
}

test("Apollo's cache joins pages of a connection without repeats", async () => {
  const client = apollo();
  const query = gql`
    query ($after: String) {
      figures(first: 30, after: $after) { edges { cursor node { id value } } pageInfo { endCursor hasNextPage } }
    }
  `;
  let after;
  do {
    const { data } = await client.query({ query, variables: { after }, fetchPolicy: "network-only" });
    after = data.figures.pageInfo.hasNextPage ? data.figures.pageInfo.endCursor : undefined;
  } while (after);
  const { figures } = client.readQuery({ query });
  const { data } = await client.query({ query: gql`{ figures(first: 1) { totalCount } }`, fetchPolicy: "no-cache" });
  assert.equal(new Set(figures.edges.map(({ node }) => node.id)).size, data.figures.totalCount);
});

test("Apollo's cache knows that one thing in two answers is the same", async () => {
  const client = apollo();
  await client.query({ query: gql`{ region(code: "61") { id code } }` });
  await client.query({ query: gql`{ regions(level: PROVINCE) { nodes { id name } } }` });
  const west = Object.values(client.cache.extract()).filter(({ __typename, code }) => __typename === "Region" && code === "61");
  assert.equal(west.length, 1);
  assert.equal(west[0].name, "Kalimantan Barat");
});
