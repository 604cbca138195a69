// How requests/s and latency change with the data and with the number of connections.
import { sized } from './database.mjs'
import { measure, summary } from './measure.mjs'
import * as servers from './servers.mjs'
import { requests } from './workloads.mjs'

const FACTORS = [1, 10, 100]
const ALL_FACTORS_AT = 64
const OTHERS = [1, 8, 512]
const WORKLOADS = 'ABCD'

export async function growth(database, { seconds, rounds, warmup, turns }) {
  const rows = []
  for (const cache of [false, true]) {
    // The sizes beside each other: the machine is now fast, now slow.
    const started = []
    for (const factor of FACTORS) {
      const server = await servers.jar(await sized(database, factor), cache)
      started.push({ ...server, factor, requests: await requests('OURS', server.url) })
    }
    const load = (server, workload, connections, seconds) =>
      measure(server, database, server.requests[workload], { connections, seconds })
    for (let turn = 0; turn < turns; turn++) {
      for (const workload of WORKLOADS) {
        for (const server of started) await load(server, workload, 4, warmup)
      }
    }
    // First all at one number of connections, so that each has run for as long; then the other numbers.
    for (const numbers of [[ALL_FACTORS_AT], OTHERS]) {
      for (const workload of WORKLOADS) {
        for (const connections of numbers) {
          const runs = new Map((connections === ALL_FACTORS_AT ? started : started.slice(0, 1)).map(it => [it, []]))
          for (let round = 0; round < rounds; round++) {
            for (const [server, its] of runs) {
              const run = await load(server, workload, connections, seconds)
              its.push({ ...run, answered: run.perSecond - run.refused / seconds })
            }
          }
          runs.forEach((its, { name, factor }) => rows.push({ factor, connections, workload, server: name, ...summary(its) }))
        }
      }
    }
    for (const server of started) await server.stop()
  }
  return rows
}
