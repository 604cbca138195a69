// How requests/s and latency change with the data and with the number of connections.
import { sized } from './database.mjs'
import { measure } from './measure.mjs'
import * as servers from './servers.mjs'
import { requests } from './workloads.mjs'

const FACTORS = [1, 10, 100]
const CONNECTIONS = [1, 8, 64, 512]
const WORKLOADS = 'ABCD'

/** Of warming up, see bench.mjs. */
const TURNS = 3

export async function growth(database, { seconds }) {
  const rows = []
  for (const factor of FACTORS) {
    const at = await sized(database, factor)
    for (const cache of [false, true]) {
      const server = await servers.jar(at, cache)
      const asked = await requests('OURS', server.url)
      for (let turn = 0; turn < TURNS; turn++) {
        for (const workload of WORKLOADS) await measure(server, database, asked[workload], { connections: 4, seconds })
      }
      for (const workload of WORKLOADS) {
        // All sizes of the data at 64 connections, and all numbers of connections with the data as they are.
        for (const connections of factor === 1 ? CONNECTIONS : [64]) {
          const run = await measure(server, database, asked[workload], { connections, seconds })
          rows.push({ factor, connections, workload, server: server.name, ...run, answered: run.perSecond - run.refused / seconds })
        }
      }
      await server.stop()
    }
  }
  return rows
}
