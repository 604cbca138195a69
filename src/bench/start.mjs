// How long the server takes from its launch to its first answer: as it is packaged, and with an archive of its classes.
import { cpuSeconds, megabytes } from './processes.mjs'
import { archived, JAR, java } from './servers.mjs'

const QUICK = ['-XX:TieredStopAtLevel=1', '-XX:+UseSerialGC']

async function once(name, args, database) {
  const server = await java(name, args, database)
  const measured = { seconds: server.startSeconds, cpu: cpuSeconds(server.pid), megabytes: megabytes(server.pid) }
  await server.stop()
  return measured
}

const median = numbers => [...numbers].sort((a, b) => a - b)[numbers.length >> 1]

export async function starts(database, rounds) {
  const start = await archived()
  const ways = {
    'fast-jar': ['-jar', JAR],
    'fast-jar, quick': [...QUICK, '-jar', JAR],
    archive: [start],
    'archive, quick': [...QUICK, start]
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
