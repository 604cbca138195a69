// How long the server takes from its launch to its first answer: as it is packaged, and with an archive of its classes.
import { execFileSync } from 'node:child_process'
import { readdirSync, rmSync, writeFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { cpuSeconds, megabytes } from './processes.mjs'
import { JAR, java } from './servers.mjs'

const HOME = dirname(JAR)
const QUICK = ['-XX:TieredStopAtLevel=1', '-XX:+UseSerialGC']

const isAot = () => Number(/^\S+ (\d+)/.exec(execFileSync('java', ['--version'], { encoding: 'utf8' }))[1]) >= 25

/** The class path of the packaged application, without its class loader: archives hold only what the JVM's own loads. */
function plain(folder) {
  const jars = ['app', 'lib/boot', 'lib/main'].flatMap(it => readdirSync(join(HOME, it)).sort().map(jar => join(HOME, it, jar)))
  const path = [join(HOME, 'quarkus/transformed-bytecode.jar'), join(HOME, 'quarkus/generated-bytecode.jar'), ...jars]
  const file = join(folder, 'start.args')
  writeFileSync(file, ['--add-opens=java.base/java.lang=ALL-UNNAMED', '-Djava.util.logging.manager=org.jboss.logmanager.LogManager',
    '-cp', path.join(':'), 'id.kalimantan.figures.database.Main'].join('\n'))
  return `@${file}`
}

async function once(name, args, database) {
  const server = await java(name, args, database)
  const measured = { seconds: server.startSeconds, cpu: cpuSeconds(server.pid), megabytes: megabytes(server.pid) }
  await server.stop()
  return measured
}

const median = numbers => [...numbers].sort((a, b) => a - b)[numbers.length >> 1]

export async function starts(database, folder, rounds) {
  const aot = isAot()
  const archive = join(folder, aot ? 'app.aot' : 'app.jsa')
  rmSync(archive, { force: true })
  const args = plain(folder)
  await once('training', [`-XX:${aot ? 'AOTCacheOutput' : 'ArchiveClassesAtExit'}=${archive}`, args], database)
  const archived = `-XX:${aot ? 'AOTCache' : 'SharedArchiveFile'}=${archive}`
  const ways = {
    'fast-jar': ['-jar', JAR],
    'fast-jar, quick': [...QUICK, '-jar', JAR],
    archive: [archived, args],
    'archive, quick': [archived, ...QUICK, args]
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
