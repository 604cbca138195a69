// Starts programs, and reads from /proc what they and their children use.
import { execFileSync, spawn } from 'node:child_process'
import { openSync, readFileSync, readdirSync } from 'node:fs'
import { createServer } from 'node:net'

const TICKS_PER_SECOND = Number(execFileSync('getconf', ['CLK_TCK']))
const running = []

export const freePort = () => new Promise(resolve => {
  const probe = createServer().listen(0, '127.0.0.1', () => {
    const { port } = probe.address()
    probe.close(() => resolve(port))
  })
})

export function start(command, args, { env = {}, cwd, log, signal = 'SIGTERM' }) {
  const output = openSync(log, 'w')
  const process_ = spawn(command, args, { cwd, env: { ...process.env, ...env }, stdio: ['ignore', output, output] })
  const ended = new Promise(resolve => process_.on('exit', resolve))
  const stop = () => { process_.kill(signal); return ended }
  running.push(stop)
  return { pid: process_.pid, ended, stop, isRunning: () => process_.exitCode === null, log }
}

/** The last to be started ends first: servers before their database. */
export async function stopAll() {
  for (const stop of running.splice(0).reverse()) await stop()
}

/** Of a process that has just ended, `none`. */
function read(pid, file, none, parse) {
  try { return parse(readFileSync(`/proc/${pid}/${file}`, 'utf8')) } catch { return none }
}

/** The second field is a name in parentheses, which may hold anything. */
const fields = stat => stat.replace(/^.*\) /s, '').split(' ').map(Number)

function family(pid) {
  const parents = readdirSync('/proc').filter(it => /^\d+$/.test(it))
    .map(it => [Number(it), read(it, 'stat', 0, stat => fields(stat)[1])])
  const members = [pid]
  for (const member of members) {
    for (const [child, parent] of parents) if (parent === member) members.push(child)
  }
  return members
}

/** Seconds on a processor of a process, its children and those that have ended. */
export const cpuSeconds = pid => family(pid).reduce((sum, it) => sum + read(it, 'stat', 0, stat =>
  fields(stat).slice(11, 15).reduce((ticks, more) => ticks + more)), 0) / TICKS_PER_SECOND

/** Resident megabytes; pages that several processes share count once. */
export const megabytes = pid => Math.round(family(pid).reduce((sum, it) =>
  sum + read(it, 'smaps_rollup', 0, memory => Number(/^Pss: +(\d+)/m.exec(memory)[1])), 0) / 1024)
