// Tables for people; target/bench has the same as JSON.
import { TITLES } from './workloads.mjs'

const whole = number => Math.round(number).toLocaleString('en')
const times = number => number.toFixed(number < 10 ? 2 : 0)
const ms = number => number.toFixed(number < 10 ? 2 : 0)

function table(header, rows) {
  console.log(`| ${header.join(' | ')} |\n|${header.map((_, i) => i ? '---:' : '---').join('|')}|`)
  rows.forEach(row => console.log(`| ${row.join(' | ')} |`))
  console.log()
}

function comparison(workload, runs) {
  console.log(`${workload}: ${TITLES[workload]}\n`)
  const of = server => runs.find(it => it.server === server)
  const ratio = (run, server) => of(server) ? times(run.perSecond / of(server).perSecond) : '–'
  table(['server', 'requests/s', 'to Mercurius', 'to PostGraphile', 'to Yoga', 'to the constant', 'p50 ms', 'p99 ms', 'CPU ms', 'PostgreSQL CPU ms', 'refused', 'errors'],
    runs.map(run => [run.server, whole(run.perSecond), ratio(run, 'Mercurius'), ratio(run, 'PostGraphile'), ratio(run, 'Yoga'), ratio(run, 'constant'),
      ms(run.p50), ms(run.p99), run.cpu.toFixed(3), run.databaseCpu.toFixed(3), run.refused, run.errors]))
}

export function print({ results = [], processes = [], growth = [] }) {
  Map.groupBy(results, it => it.workload).forEach((runs, workload) => comparison(workload, runs))
  if (processes.length) {
    table(['server', 'first answer after s', 'MB then', 'MB after the load'],
      processes.map(it => [it.server, it.startSeconds.toFixed(2), it.startMegabytes, it.megabytes]))
  }
  Map.groupBy(growth, it => `${it.server}, ${it.workload}: ${TITLES[it.workload]}`).forEach((runs, title) => {
    console.log(`${title}\n`)
    table(['data', 'connections', 'answered/s', 'p50 ms', 'p99 ms', 'refused', 'errors'],
      runs.map(it => [`${it.factor}×`, it.connections, whole(it.answered), ms(it.p50), ms(it.p99), it.refused, it.errors]))
  })
}
