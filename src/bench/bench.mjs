// What `run` runs: starts everything, checks that the answers are equal, measures in turns, and tells the ratios.
import { mkdirSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { parseArgs } from 'node:util'
import { sized, startDatabase } from './database.mjs'
import { growth } from './growth.mjs'
import { measure, summary } from './measure.mjs'
import { megabytes, stopAll } from './processes.mjs'
import { print } from './report.mjs'
import * as servers from './servers.mjs'
import { starts } from './start.mjs'
import { leaves, requests } from './workloads.mjs'

const USAGE = `./run [--rounds 5] [--seconds 5] [--warmup 5] [--turns 3] [--connections 32] [--workloads ABCDE] [--growth] [--start] [--no-peers]`

const { values } = parseArgs({
  options: {
    rounds: { type: 'string', default: '5' },
    seconds: { type: 'string', default: '5' },
    warmup: { type: 'string', default: '5' },
    turns: { type: 'string', default: '3' },
    connections: { type: 'string', default: '32' },
    workloads: { type: 'string', default: 'ABCDE' },
    workers: { type: 'string', default: '2' },
    growth: { type: 'boolean', default: false },
    start: { type: 'boolean', default: false },
    'no-peers': { type: 'boolean', default: false },
    help: { type: 'boolean', default: false }
  }
})

const FOLDER = join(servers.TARGET, 'bench')
const [connections, seconds, rounds, warmup, turns] =
  ['connections', 'seconds', 'rounds', 'warmup', 'turns'].map(it => Number(values[it]))

async function startServers(database) {
  const started = [await servers.jar(database, false), await servers.jar(database, true)]
  if (servers.nativeExists()) {
    started.push(await servers.runner(database, false), await servers.runner(database, true))
  }
  if (!values['no-peers']) {
    started.push(
      await servers.mercurius(database, values.workers),
      await servers.postgraphile(database, values.workers),
      await servers.yoga(database, values.workers)
    )
  }
  for (const server of started) {
    server.startMegabytes = megabytes(server.pid)
    server.requests = await requests(server.kind, server.url)
  }
  return started
}

const ask = async (server, { method, path, headers, body }) => fetch(server.url + path, { method, headers, body })

/** Ends everything when an answer has errors or is not the one that the others give. */
async function check(started, workload) {
  let expected
  for (const server of started) {
    const response = await ask(server, server.requests[workload])
    if (workload === 'E' && server.kind === 'OURS') {
      if (response.status !== 304) throw new Error(`${server.name} answers E with ${response.status}`)
      continue
    }
    const text = await response.text()
    const answer = JSON.parse(text)
    const found = JSON.stringify(leaves(answer.data ?? null))
    if (answer.errors || found.length < 50) throw new Error(`${server.name} fails at ${workload}: ${text.slice(0, 500)}`)
    expected ??= { found, bytes: Buffer.byteLength(text) }
    if (found !== expected.found) {
      throw new Error(`${server.name} answers ${workload} differently:\n${found}\ninstead of\n${expected.found}`)
    }
  }
  return expected
}

/** Virtual machines compile while they run. Few connections leave them the time for it. */
async function warmUp(started, workload, database) {
  for (const server of started) {
    await measure(server, database, server.requests[workload], { connections: 4, seconds: warmup })
  }
}

async function compare(database) {
  const peers = await startServers(database.at1)
  for (const workload of values.workloads) await check(peers, workload)
  // All workloads come by in turn, because what is compiled for one of them is compiled anew for the next.
  for (let turn = 0; turn < turns; turn++) {
    for (const workload of values.workloads) await warmUp(peers, workload, database)
  }
  const results = []
  for (const workload of values.workloads) {
    const { bytes } = await check(peers, workload === 'E' ? 'B' : workload)
    const constant = await servers.ceiling(workload === 'E' ? 0 : bytes)
    constant.requests = { [workload]: { ...peers[1].requests[workload], path: '/' } }
    const everyone = [...peers, constant]
    await warmUp(everyone, workload, database)
    const runs = new Map(everyone.map(server => [server, []]))
    for (let round = 0; round < rounds; round++) {
      for (const server of everyone) {
        runs.get(server).push(await measure(server, database, server.requests[workload], { connections, seconds }))
      }
    }
    await check(peers, workload) // a server may have begun to fail, with status 200
    for (const server of everyone) {
      results.push({ workload, server: server === constant ? 'constant' : server.name, ...summary(runs.get(server)) })
    }
    await constant.stop()
    console.error(`${workload}: ${everyone.map(it => `${it.name} ${Math.round(summary(runs.get(it)).perSecond)}/s`).join(', ')}`)
  }
  const processes = peers.map(it => ({
    server: it.name, startSeconds: it.startSeconds, startMegabytes: it.startMegabytes, megabytes: megabytes(it.pid)
  }))
  for (const server of peers) await server.stop()
  return { results, processes }
}

async function main() {
  mkdirSync(FOLDER, { recursive: true })
  const database = await startDatabase(join(FOLDER, 'postgresql'), servers.makeDatabase)
  if (values.start) {
    console.table(await starts(database.at('postgres'), rounds))
    return
  }
  database.at1 = await sized(database, 1)
  const report = { when: new Date().toISOString(), options: values }
  Object.assign(report, values.growth ? { growth: await growth(database, { seconds, rounds, warmup, turns }) } : await compare(database))
  writeFileSync(join(FOLDER, values.growth ? 'growth.json' : 'results.json'), JSON.stringify(report, null, 2))
  print(report)
}

for (const signal of ['SIGINT', 'SIGTERM']) process.on(signal, () => stopAll().then(() => process.exit(1)))

if (values.help) {
  console.log(USAGE)
} else {
  try { await main() } finally { await stopAll() }
}
