// Mercurius on Fastify with its JIT, which compiles a document when it comes for the second time.
import cluster from 'node:cluster'
import Fastify from 'fastify'
import mercurius from 'mercurius'
import { PORT, WORKERS, context, resolvers, typeDefs } from './resolvers.mjs'

if (cluster.isPrimary) {
  for (let worker = 0; worker < WORKERS; worker++) cluster.fork()
} else {
  const server = Fastify()
  server.register(mercurius, { schema: typeDefs, resolvers, context, jit: 1 })
  await server.listen({ port: PORT, host: '127.0.0.1' })
}
