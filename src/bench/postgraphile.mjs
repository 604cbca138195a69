// PostGraphile 5 as its documentation has it, on the tables of peers.sql.
import cluster from 'node:cluster'
import { createServer } from 'node:http'
import { postgraphile } from 'postgraphile'
import { grafserv } from 'postgraphile/grafserv/node'
import { makePgService } from 'postgraphile/adaptors/pg'
import { PostGraphileAmberPreset } from 'postgraphile/presets/amber'

if (cluster.isPrimary) {
  for (let worker = 0; worker < Number(process.env.WORKERS); worker++) cluster.fork()
} else {
  const { PGUSER, PGPASSWORD, PGHOST, PGPORT, PGDATABASE } = process.env
  const instance = postgraphile({
    extends: [PostGraphileAmberPreset],
    pgServices: [makePgService({
      connectionString: `postgres://${PGUSER}:${PGPASSWORD}@${PGHOST}:${PGPORT}/${PGDATABASE}`,
      schemas: ['peers']
    })],
    grafserv: { graphqlPath: '/graphql', graphiql: false, watch: false },
    grafast: { explain: false }
  })
  const server = createServer()
  await instance.createServ(grafserv).addTo(server)
  server.listen(Number(process.env.PORT), '127.0.0.1')
}
