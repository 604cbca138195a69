// The PostgreSQL that comes with the application, with a database for each size of the data.
import { createHash } from 'node:crypto'
import { existsSync, readFileSync, readdirSync, rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import pg from 'pg'
import { freePort, start } from './processes.mjs'

const IS_ROOT = process.getuid() === 0

/** @param create makes the database in the folder, when there is none */
export async function startDatabase(folder, create) {
  const made = join(folder, 'made')
  if (!existsSync(made)) {
    rmSync(folder, { recursive: true, force: true })
    await create(folder)
    writeFileSync(made, '')
  }
  rmSync(join(folder, 'data/postmaster.pid'), { force: true })
  const [version] = readdirSync(join(folder, 'server')).filter(it => it.startsWith('PG-'))
  const port = await freePort()
  const server = [join(folder, 'server', version, 'bin/postgres'), '-D', join(folder, 'data'), '-p', String(port),
    '-c', 'listen_addresses=127.0.0.1', '-c', 'unix_socket_directories=', '-c', 'max_connections=300']
  // PostgreSQL refuses to run as root: there it is started as somebody else of its own namespace.
  const [command, ...args] = IS_ROOT ? ['unshare', '-U', ...server] : server
  const { pid, isRunning } = start(command, args, { log: join(folder, 'bench.log'), signal: 'SIGINT' })
  const password = readFileSync(join(folder, 'password'), 'utf8')
  const at = name => ({ host: '127.0.0.1', port, user: 'postgres', password, database: name })
  await until(() => query(at('postgres'), 'select 1'), { alive: isRunning })
  return { pid, at }
}

/** A copy of the application's database with `factor` times as many rows, and the tables that its peers serve. */
export async function sized(database, factor) {
  const scripts = sql('data').replaceAll(':factor', factor) + sql('peers')
  const name = `times${factor}_${createHash('sha256').update(scripts).digest('hex').slice(0, 8)}`
  const found = await query(database.at('postgres'), `select from pg_database where datname = '${name}'`)
  if (found.rowCount === 0) {
    await query(database.at('postgres'), 'drop database if exists unfinished')
    await query(database.at('postgres'), 'create database unfinished template postgres')
    await query(database.at('unfinished'), scripts)
    await query(database.at('unfinished'), 'vacuum analyze')
    await query(database.at('postgres'), `alter database unfinished rename to ${name}`)
  }
  return database.at(name)
}

const sql = name => readFileSync(new URL(`${name}.sql`, import.meta.url), 'utf8')

async function query(options, text) {
  const client = new pg.Client(options)
  await client.connect()
  try { return await client.query(text) } finally { await client.end() }
}

export async function until(probe, { patience = 240_000, pause = 20, alive = () => true } = {}) {
  for (const deadline = Date.now() + patience; Date.now() < deadline && alive();) {
    if (await probe().catch(() => false)) return
    await new Promise(resolve => setTimeout(resolve, pause))
  }
  throw new Error('It took too long, or ended.')
}
