// GraphQL Yoga as its documentation has it.
import cluster from 'node:cluster'
import { createServer } from 'node:http'
import { createSchema, createYoga } from 'graphql-yoga'
import { PORT, WORKERS, context, resolvers, typeDefs } from './resolvers.mjs'

if (cluster.isPrimary) {
  for (let worker = 0; worker < WORKERS; worker++) cluster.fork()
} else {
  const yoga = createYoga({ schema: createSchema({ typeDefs, resolvers }), context, logging: 'error', graphiql: false })
  createServer(yoga).listen(PORT, '127.0.0.1')
}
