// The schema and the resolvers of the peers in JavaScript: dataloader and pg's pool, as their documentation has it.
import DataLoader from 'dataloader'
import pg from 'pg'

const pool = new pg.Pool({ max: 10 })
const rows = async (name, text, values) => (await pool.query({ name, text, values })).rows

export const typeDefs = /* GraphQL */ `
  type Query {
    facilities(first: Int!): [Facility!]!
    nearest(latitude: Float!, longitude: Float!, first: Int!): [Nearby!]!
    region(code: String!): Region
  }
  type Office { code: String!  name: String!  address: String  phone: String }
  type Facility { code: String!  name: String!  type: String!  address: String  phone: String  office: Office }
  type Nearby { distanceKm: Float!  code: String!  name: String!  type: String! }
  type Region { figure(indicator: String!, part: String = ""): Figure  series(indicator: String!): [Figure!]! }
  type Source { publisher: String!  title: String!  publishedOn: String!  url: String!  attributedTo: String! }
  type Figure {
    indicator: String!  part: String!  period: String!  value: String  missing: String  unit: String!
    asPrinted: String  source: Source!
  }`

const byCode = (name, text) => new DataLoader(async codes => {
  const found = new Map((await rows(name, text, [codes])).map(row => [row.code, row]))
  return codes.map(code => found.get(code))
})

const figuresBySubject = () => new DataLoader(async subjects => {
  const found = await rows('figures', `select region, indicator, part, period, value, missing, unit,
    as_printed as "asPrinted", source from peers.figure
    where region = any($1) and indicator = any($2) and part = any($3) order by place`,
  ['region', 'indicator', 'part'].map(field => [...new Set(subjects.map(it => it[field]))]))
  const grouped = Map.groupBy(found, it => `${it.region} ${it.indicator} ${it.part}`)
  return subjects.map(it => grouped.get(`${it.region} ${it.indicator} ${it.part}`) ?? [])
}, { cacheKeyFn: it => `${it.region} ${it.indicator} ${it.part}` })

export const context = () => ({
  offices: byCode('offices', 'select code, name, address, phone from peers.office where code = any($1)'),
  sources: byCode('sources', `select code, publisher, title, published_on as "publishedOn", url,
    attributed_to as "attributedTo" from peers.source where code = any($1)`),
  figures: figuresBySubject()
})

export const resolvers = {
  Query: {
    facilities: (_, { first }) => rows('facilities',
      'select code, name, type, address, phone, office from peers.facility order by code limit $1', [first]),
    nearest: (_, { latitude, longitude, first }) => rows('nearest',
      'select distance_km as "distanceKm", code, name, type from peers.nearest($1, $2) limit $3', [latitude, longitude, first]),
    region: async (_, { code }) => (await rows('region', 'select code from peers.region where code = $1', [code]))[0]
  },
  Facility: { office: ({ office }, _, { offices }) => office && offices.load(office) },
  Region: {
    figure: async ({ code }, { indicator, part }, { figures }) =>
      (await figures.load({ region: code, indicator, part })).find(it => it.value !== null),
    series: async ({ code }, { indicator }, { figures }) => {
      const candidates = await figures.load({ region: code, indicator, part: '' })
      return [...Map.groupBy(candidates, it => it.period).values()].map(([best]) => best).reverse()
    }
  },
  Figure: { source: ({ source }, _, { sources }) => sources.load(source) }
}

/** One worker for each process. */
export const WORKERS = Number(process.env.WORKERS)
export const PORT = Number(process.env.PORT)
