// Starts what is measured, each on a port of its own, and tells how long that took.
import { execFileSync } from 'node:child_process'
import { existsSync, openSync, readdirSync, readFileSync, statSync, writeFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { until } from './database.mjs'
import { freePort, start } from './processes.mjs'

const ROOT = fileURLToPath(new URL('../..', import.meta.url))
const HERE = fileURLToPath(new URL('.', import.meta.url))
export const TARGET = join(ROOT, 'target')
export const JAR = join(TARGET, 'quarkus-app/quarkus-run.jar')
const FOLDER = join(TARGET, 'bench')

const native = () => {
  const [name] = readdirSync(TARGET).filter(it => it.endsWith('-runner'))
  return name && join(TARGET, name)
}

const PROBE = { method: 'POST', headers: { 'content-type': 'application/json' }, body: '{"query":"{__typename}"}' }

async function launch(name, kind, command, args, env) {
  const port = await freePort()
  const url = `http://127.0.0.1:${port}`
  const began = performance.now()
  const server = start(command, args.map(it => String(it).replace('$PORT', port)), {
    env: { ...env, PORT: port, QUARKUS_HTTP_PORT: port, QUARKUS_MANAGEMENT_PORT: 0 }, cwd: FOLDER, log: join(FOLDER, `${name} ${port}.log`)
  })
  await until(async () => (await fetch(`${url}/graphql`, PROBE)).ok, { alive: server.isRunning })
    .catch(() => { throw new Error(`${name} does not answer: see ${server.log}`) })
  return { name, kind, url, pid: server.pid, stop: server.stop, startSeconds: (performance.now() - began) / 1000 }
}

function application(name, command, args, database, cache) {
  return launch(name, 'OURS', command, args, {
    ...(database && {
      QUARKUS_DATASOURCE_JDBC_URL: `jdbc:postgresql://${database.host}:${database.port}/${database.database}`,
      QUARKUS_DATASOURCE_USERNAME: database.user,
      QUARKUS_DATASOURCE_PASSWORD: database.password
    }),
    FIGURES_CACHE_ENABLED: cache,
    FIGURES_LIMITS_CONCURRENCY: 6 // three a core: PostgreSQL is on the same machine
  })
}

/** The application with its embedded database, which stays in the folder when it is stopped. */
export async function makeDatabase(folder) {
  const first = await application('first', 'java', [`-Dkalimantan.database.folder=${folder}`, '-jar', JAR], null, true)
  await first.stop()
}

/** Makes the archive that the image has, unless there is one of this jar and JVM; returns what the JVM is started with. */
export async function archived() {
  const start = join(dirname(JAR), 'start')
  const jvm = execFileSync('java', ['--version'], { encoding: 'utf8' })
  const made = join(FOLDER, 'archive.jvm')
  const fits = [start, made].every(existsSync) && statSync(start).mtimeMs > statSync(JAR).mtimeMs && readFileSync(made, 'utf8') === jvm
  if (!fits) {
    const output = openSync(join(FOLDER, 'archive.log'), 'w')
    execFileSync(join(ROOT, 'src/main/docker/archive'), [dirname(JAR)],
      { env: { ...process.env, QUARKUS_HTTP_PORT: await freePort() }, stdio: ['ignore', output, output] })
    writeFileSync(made, jvm)
  }
  return `@${start}`
}

/** The packaged jar, as its image is started in a pod of 512 MiB: the heap is half of that, the collector the serial one. */
export const jar = async (database, cache) =>
  application(cache ? 'jar, warm' : 'jar, cold', 'java',
    ['-Xmx256m', '-XX:+UseSerialGC', await archived()], database, cache)

/** The application without cached answers, with these arguments of the JVM. */
export const java = (name, args, database) => application(name, 'java', args, database, false)

export const runner = (database, cache) => native()
  && application(cache ? 'native, warm' : 'native, cold', native(), [], database, cache)

const peer = (name, kind, script, database, workers) => launch(name, kind, process.execPath, [join(HERE, script)], {
  WORKERS: workers, NODE_ENV: 'production', GRAPHILE_ENV: 'production',
  PGHOST: database.host, PGPORT: database.port, PGUSER: database.user, PGPASSWORD: database.password,
  PGDATABASE: database.database
})

export const postgraphile = (database, workers) =>
  peer('PostGraphile', 'POSTGRAPHILE', 'postgraphile.mjs', database, workers)

export const yoga = (database, workers) => peer('Yoga', 'YOGA', 'yoga.mjs', database, workers)

/** The same schema and resolvers as Yoga's. */
export const mercurius = (database, workers) => peer('Mercurius', 'YOGA', 'mercurius.mjs', database, workers)

/** A constant of so many bytes from the same Vert.x. */
export const ceiling = bytes => launch(`constant of ${bytes} bytes`, 'CONSTANT', 'java',
  ['-cp', join(TARGET, 'quarkus-app/lib/main/*'), join(HERE, 'Ceiling.java'), '$PORT', bytes], {})

export const nativeExists = () => Boolean(native())
