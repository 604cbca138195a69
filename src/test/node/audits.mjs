// The audits of graphql-http against a server: node audits.mjs http://localhost:8080/graphql
import { auditServer } from 'graphql-http';

const url = process.argv[2] ?? 'http://localhost:8080/graphql';
const results = await auditServer({ url });
const failed = results.filter((result) => result.status !== 'ok');
for (const { id, name, reason } of failed) {
  console.error(`${id} ${name}: ${reason}`);
}
console.log(`${results.length - failed.length} of ${results.length} audits pass at ${url}`);
process.exit(failed.length === 0 ? 0 : 1);
