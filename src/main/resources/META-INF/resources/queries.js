/** All that is to be known of a number before it is shown. */
const FIGURE = `
fragment figure on Figure {
  id value unit asPrinted facilityType
  formatted(language: $language)
  compact: formatted(language: $language, style: COMPACT)
  citation(language: $language)
  indicator { code name(language: $language) }
  region { code name(language: $language) }
  segment { name(language: $language) }
  programme { name(language: $language) }
  period { code label(language: $language) }
  precision { qualifier low high }
  notes { kind text(language: $language) }
  derivation {
    formula
    assumptions(language: $language)
    inputs { formatted(language: $language) indicator { name(language: $language) } }
  }
}`;

const CHANGED = `
fragment changed on Figure {
  change { comparable reason(language: $language) since { period { label(language: $language) } } }
}`;

const PARTS = `
fragment parts on Breakdown {
  period { label(language: $language) }
  sum { ...figure }
  total { ...figure }
  parts { share figure { ...figure } }
}`;

export const OVERVIEW = `query Overview($language: Language!) {
  region(code: "KALIMANTAN") {
    coverage: series(indicator: COVERAGE_RATE) { ...figure ...changed }
    participants: series(indicator: ACTIVE_PARTICIPANTS) { ...figure ...changed }
    segments: breakdown(indicator: ACTIVE_PARTICIPANTS, by: SEGMENT) { ...parts }
    programmes: breakdown(indicator: CLAIMS_PAID, by: PROGRAMME) { ...parts }
    employers: figure(indicator: EMPLOYERS) { ...figure }
    projects: figure(indicator: CONSTRUCTION_PROJECTS) { ...figure }
    ratio: figure(indicator: CLAIMS_TO_CONTRIBUTIONS) { ...figure derivation { inputs { ...figure } } }
    growth: series(indicator: CONTRIBUTIONS_GROWTH) { ...figure }
    counts: series(indicator: CLAIMS_COUNT) { ...figure }
    averages: series(indicator: AVERAGE_CLAIM) { ...figure }
    completeness { registry itemised figure { ...figure } }
    perOffice: figure(indicator: PARTICIPANTS_PER_BRANCH_OFFICE) { ...figure }
    perPeople: figure(indicator: PLKK_PER_100000_PARTICIPANTS) { ...figure }
  }
  release { number publishedAt }
  participantSegments { code name(language: $language) definition(language: $language) }
}
${FIGURE}${CHANGED}${PARTS}`;

export const CHECKS = `query Checks($language: Language!) {
  reconciliation(region: "KALIMANTAN", verdict: INCONSISTENT) {
    explanation(language: $language)
    left { ...figure }
    right { ...figure }
  }
}
${FIGURE}`;

export const MAP = `query Map($indicator: IndicatorCode!, $language: Language!) {
  regions(level: PROVINCE, parent: "KALIMANTAN") {
    nodes { code name(language: $language) figure(indicator: $indicator) { ...figure } }
  }
  indicators { code name(language: $language) }
}
${FIGURE}`;

export const PROVINCE = `query Province($code: String!, $language: Language!) {
  region(code: $code) {
    name(language: $language)
    types: breakdown(indicator: PLKK_FACILITIES, by: FACILITY_TYPE) { ...parts }
    coverage: figure(indicator: COVERAGE_RATE) { ...figure }
    active: figure(indicator: ACTIVE_PARTICIPANTS) { ...figure }
    inactive: figure(indicator: INACTIVE_PARTICIPANTS) { ...figure }
    facilities: figure(indicator: PLKK_FACILITIES) { ...figure }
  }
}
${FIGURE}${PARTS}`;

export const NEAREST = `query Nearest($latitude: Float!, $longitude: Float!, $language: Language!) {
  plkkFacilities(near: { latitude: $latitude, longitude: $longitude }, first: 5) {
    edges {
      distanceKm
      node {
        id name type address phone sourceNote regionCertainty verifiedOn
        agreement { from until }
        region { name(language: $language) }
        coordinate { latitude longitude quality place }
      }
    }
  }
  region(code: "KALIMANTAN") {
    completeness { registry itemised figure { ...figure } }
  }
  release { number publishedAt }
}
${FIGURE}`;

export const TOWN = `query Town($text: String!, $language: Language!) {
  search(text: $text, first: 10) {
    ... on Region {
      name(language: $language)
      offices(first: 1) { nodes { coordinate { ...point } } }
      plkkFacilities(first: 1) { nodes { coordinate { ...point } } }
    }
    ... on Place { placeName: name coordinate { ...point } }
  }
}
fragment point on Coordinate { latitude longitude place }`;
