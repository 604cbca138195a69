// The same questions in each server's own schema. The selections are in the same order, so that equal answers have
// equal leaves in the same order.
import { createHash } from 'node:crypto'

const OFFICE = 'code name address phone'
const FIGURE = (period, indicator, part) => `value missing unit asPrinted ${indicator} ${period} ${part}`
const SOURCE = '{ publisher title publishedOn url attributedTo }'
const NEAR = 'latitude: 0.5049, longitude: 117.5279'

const SERIES = ['COVERAGE_RATE', 'ACTIVE_PARTICIPANTS', 'CONTRIBUTIONS', 'CLAIMS_PAID', 'CLAIMS_COUNT']
const LATEST = ['EMPLOYERS', 'CONSTRUCTION_PROJECTS', 'CONTRIBUTIONS_GROWTH']
const SEGMENTS = ['FORMAL', 'INFORMAL', 'CONSTRUCTION', 'MIGRANT']

/** What the page shows first. */
const glance = (region, series, fragment) => `query Overview { region: ${region} {
  ${SERIES.map(it => `s${it}: series(indicator: "${it}") ${series('{ ...figure }')}`).join('\n  ')}
  ${SEGMENTS.map(it => `f${it}: figure(indicator: "ACTIVE_PARTICIPANTS", part: "${it}") { ...figure }`).join('\n  ')}
  ${LATEST.map(it => `f${it}: figure(indicator: "${it}") { ...figure }`).join('\n  ')}
} }
fragment figure on Figure { ${fragment} }`

const asIs = it => it

const one = (region, period, source) =>
  `{ region: ${region} { figure(indicator: "COVERAGE_RATE") { value unit asPrinted ${period} ${source} { publisher url } } } }`

const OURS = {
  A: `{ plkkFacilities(first: 50) { nodes { code name type address phone office { ${OFFICE} } } } }`,
  B: glance('region(code: "KALIMANTAN")', asIs,
    `${FIGURE('period { code }', 'indicator { code }', 'part { code }')} source ${SOURCE}`),
  C: `{ plkkFacilities(near: { ${NEAR} }, first: 10) { edges { distanceKm node { code name type } } } }`,
  D: one('region(code: "KALIMANTAN")', 'period { code }', 'source')
}

const POSTGRAPHILE = {
  A: `{ allFacilities(first: 50) { nodes { code name type address phone officeByOffice { ${OFFICE} } } } }`,
  B: glance('regionByCode(code: "KALIMANTAN")', it => `{ nodes ${it} }`,
    `${FIGURE('period', 'indicator', 'part')} sourceBySource ${SOURCE}`),
  C: `{ nearest(${NEAR}, first: 10) { nodes { distanceKm code name type } } }`,
  D: one('regionByCode(code: "KALIMANTAN")', 'period', 'sourceBySource')
}

const YOGA = {
  A: `{ facilities(first: 50) { code name type address phone office { ${OFFICE} } } }`,
  B: glance('region(code: "KALIMANTAN")', asIs, `${FIGURE('period', 'indicator', 'part')} source ${SOURCE}`),
  C: `{ nearest(${NEAR}, first: 10) { distanceKm code name type } }`,
  D: one('region(code: "KALIMANTAN")', 'period', 'source')
}

export const TITLES = {
  A: '50 facilities with their office',
  B: 'the page\'s figures at a glance',
  C: 'the nearest 10 facilities',
  D: 'one figure',
  E: 'B asked again: GET by hash, If-None-Match'
}

const post = query => ({
  method: 'POST', path: '/graphql', headers: { 'content-type': 'application/json' }, body: JSON.stringify({ query })
})

/** The server learns the document, then tells the tag that a client would have kept. */
async function revalidation(url, query) {
  const sha256Hash = createHash('sha256').update(query).digest('hex')
  const extensions = { persistedQuery: { version: 1, sha256Hash } }
  await fetch(`${url}/graphql`, { ...post(query), body: JSON.stringify({ query, extensions }) })
  const path = `/graphql?extensions=${encodeURIComponent(JSON.stringify(extensions))}`
  const tag = (await fetch(url + path)).headers.get('etag')
  // without a Cache-Control of ours fetch adds no-cache, with which Vert.x sends the whole answer again
  return { method: 'GET', path, headers: tag ? { 'if-none-match': tag, 'cache-control': 'max-age=0' } : {} }
}

/** The requests of a server by workload; peers have no conditional requests and are asked B itself for E. */
export async function requests(kind, url) {
  const queries = { OURS, POSTGRAPHILE, YOGA }[kind]
  const all = Object.fromEntries(Object.entries(queries).map(([name, query]) => [name, post(query)]))
  return { ...all, E: kind === 'OURS' ? await revalidation(url, queries.B) : all.B }
}

/** An empty part of the peers stands for none. */
export const leaves = answer => answer !== null && typeof answer === 'object'
  ? Object.values(answer).flatMap(leaves)
  : [answer === '' ? null : answer]
