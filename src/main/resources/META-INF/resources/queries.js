/** All that is to be known of a number before it is shown. */
const FIGURE = `
fragment figure on Figure {
  id value missing unit kind asPrinted facilityType
  indicator { code name(language: $language) }
  region { code name(language: $language) }
  segment { code name(language: $language) }
  programme { code name(language: $language) }
  period { code kind end label(language: $language) }
  precision { qualifier low high }
  source { publisher title publishedOn url attributedTo }
  notes { kind text(language: $language) }
}`;

export const OVERVIEW = `query Overview($language: Language!) {
  region(code: "KALIMANTAN") {
    coverage: series(indicator: COVERAGE_RATE) { ...figure }
    participants: series(indicator: ACTIVE_PARTICIPANTS) { ...figure }
    contributions: series(indicator: CONTRIBUTIONS) { ...figure }
    claims: series(indicator: CLAIMS_PAID) { ...figure }
    formal: figure(indicator: ACTIVE_PARTICIPANTS, segment: FORMAL) { ...figure }
    informal: figure(indicator: ACTIVE_PARTICIPANTS, segment: INFORMAL) { ...figure }
    construction: figure(indicator: ACTIVE_PARTICIPANTS, segment: CONSTRUCTION) { ...figure }
    migrant: figure(indicator: ACTIVE_PARTICIPANTS, segment: MIGRANT) { ...figure }
    employers: figure(indicator: EMPLOYERS) { ...figure }
    projects: figure(indicator: CONSTRUCTION_PROJECTS) { ...figure }
    growth: figure(indicator: CONTRIBUTIONS_GROWTH) { ...figure }
    claimsCounts: series(indicator: CLAIMS_COUNT) { ...figure }
  }
  participantSegments { code name(language: $language) definition(language: $language) }
}
${FIGURE}`;

export const PROGRAMMES = `query Programmes($language: Language!) {
  region(code: "KALIMANTAN") {
    JHT: figure(indicator: CLAIMS_PAID, programme: JHT) { ...figure }
    JKM: figure(indicator: CLAIMS_PAID, programme: JKM) { ...figure }
    JKK: figure(indicator: CLAIMS_PAID, programme: JKK) { ...figure }
    JP: figure(indicator: CLAIMS_PAID, programme: JP) { ...figure }
    JKP: figure(indicator: CLAIMS_PAID, programme: JKP) { ...figure }
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
    PRIVATE_HOSPITAL: figure(indicator: PLKK_FACILITIES, facilityType: PRIVATE_HOSPITAL) { ...figure }
    PUBLIC_HOSPITAL: figure(indicator: PLKK_FACILITIES, facilityType: PUBLIC_HOSPITAL) { ...figure }
    MILITARY_POLICE_HOSPITAL: figure(indicator: PLKK_FACILITIES, facilityType: MILITARY_POLICE_HOSPITAL) { ...figure }
    CLINIC: figure(indicator: PLKK_FACILITIES, facilityType: CLINIC) { ...figure }
    PUSKESMAS: figure(indicator: PLKK_FACILITIES, facilityType: PUSKESMAS) { ...figure }
    coverage: figure(indicator: COVERAGE_RATE) { ...figure }
    active: figure(indicator: ACTIVE_PARTICIPANTS) { ...figure }
    inactive: figure(indicator: INACTIVE_PARTICIPANTS) { ...figure }
    facilities: figure(indicator: PLKK_FACILITIES) { ...figure }
  }
}
${FIGURE}`;

export const NETWORK = `query Network($language: Language!) {
  region(code: "KALIMANTAN") {
    BRANCH_OFFICES: figure(indicator: BRANCH_OFFICES) { ...figure }
    SERVICE_UNITS: figure(indicator: SERVICE_UNITS) { ...figure }
    PLKK_FACILITIES: figure(indicator: PLKK_FACILITIES) { ...figure }
  }
  offices(filter: { kinds: [BRANCH_OFFICE] }, first: 1) { totalCount }
  serviceUnits(first: 1) { totalCount }
  plkkFacilities(first: 1) { totalCount }
}
${FIGURE}`;

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
}`;

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
