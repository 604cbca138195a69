// One run of wrk against one server.
import { execFile } from 'node:child_process'
import { writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { promisify } from 'node:util'
import { cpuSeconds } from './processes.mjs'
import { TARGET } from './servers.mjs'

const DONE = `
done = function(summary, latency)
  local e = summary.errors
  io.write(string.format('{"requests": %d, "seconds": %f, "p50": %f, "p99": %f, "refused": %d, "errors": %d}', summary.requests,
    summary.duration / 1e6, latency:percentile(50) / 1e3, latency:percentile(99) / 1e3,
    e.status, e.connect + e.read + e.write + e.timeout))
end`

/** Lua takes JSON's strings, but for what is not printable. */
const script = ({ method, headers, body }) => [
  `wrk.method = ${JSON.stringify(method)}`,
  ...Object.entries(headers).map(([name, value]) => `wrk.headers[${JSON.stringify(name)}] = ${JSON.stringify(value)}`),
  ...(body ? [`wrk.body = ${JSON.stringify(body)}`] : []),
  DONE
].join('\n')

/**
 * @returns requests/s, milliseconds p50 and p99, CPU milliseconds a request of the server and of the database, how many
 *   were answered with a status of 400 or more (refused) and how many not at all (errors)
 */
export async function measure(server, database, request, { connections, seconds }) {
  const file = join(TARGET, 'bench/request.lua')
  writeFileSync(file, script(request))
  const before = [cpuSeconds(server.pid), cpuSeconds(database.pid)]
  const { stdout } = await promisify(execFile)('wrk', ['-t', String(Math.min(2, connections)), '-c', String(connections),
    '-d', `${seconds}s`, '--timeout', '15s', '-s', file, server.url + request.path])
  const run = JSON.parse(stdout.slice(stdout.lastIndexOf('{')))
  const cpu = [cpuSeconds(server.pid), cpuSeconds(database.pid)].map((after, i) =>
    (after - before[i]) * 1000 / Math.max(1, run.requests))
  const { p50, p99, refused, errors } = run
  return { perSecond: run.requests / run.seconds, p50, p99, cpu: cpu[0], databaseCpu: cpu[1], refused, errors }
}

const median = numbers => numbers.toSorted((a, b) => a - b)[Math.floor(numbers.length / 2)]

const SUMS = ['refused', 'errors']

/** The median of each figure of several rounds; what went wrong adds up. */
export const summary = rounds => Object.fromEntries(Object.keys(rounds[0]).map(key =>
  [key, SUMS.includes(key) ? rounds.reduce((sum, it) => sum + it[key], 0) : median(rounds.map(it => it[key]))]))
