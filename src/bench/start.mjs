// How long the server takes from its launch to its first answer: as it is packaged, and with an archive of its classes.
import { execFileSync } from 'node:child_process'
import { openSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { cpuSeconds, freePort, megabytes } from './processes.mjs'
import { JAR, java } from './servers.mjs'

const HOME = dirname(JAR)
const ARCHIVE = fileURLToPath(new URL('../main/docker/archive', import.meta.url))
const QUICK = ['-XX:TieredStopAtLevel=1', '-XX:+UseSerialGC']

async function once(name, args, database) {
  const server = await java(name, args, database)
  const measured = { seconds: server.startSeconds, cpu: cpuSeconds(server.pid), megabytes: megabytes(server.pid) }
  await server.stop()
  return measured
}

const median = numbers => [...numbers].sort((a, b) => a - b)[numbers.length >> 1]

/** @param folder where the log of making the archive goes */
export async function starts(database, folder, rounds) {
  const output = openSync(join(folder, 'archive.log'), 'w')
  execFileSync(ARCHIVE, [HOME], { env: { ...process.env, QUARKUS_HTTP_PORT: await freePort() }, stdio: ['ignore', output, output] })
  const archived = `@${join(HOME, 'start')}`
  const ways = {
    'fast-jar': ['-jar', JAR],
    'fast-jar, quick': [...QUICK, '-jar', JAR],
    archive: [archived],
    'archive, quick': [...QUICK, archived]
  }
  const runs = Object.fromEntries(Object.keys(ways).map(it => [it, []]))
  for (let round = 0; round < rounds; round++) {
    for (const [name, way] of Object.entries(ways)) runs[name].push(await once('start', way, database))
  }
  return Object.entries(runs).map(([name, all]) => ({
    start: name,
    ...Object.fromEntries(['seconds', 'cpu', 'megabytes'].map(it => [it, Number(median(all.map(run => run[it])).toFixed(2))]))
  }))
}
