import { CHANGED, COMPLETENESS, FIGURE, PARTS } from "./fragments.js";
import { MONEY } from "./unit-money.js";
import { NETWORK } from "./unit-network.js";

export const OVERVIEW = `query Overview($language: Language!) {
  region(code: "KALIMANTAN") {
    coverage: series(indicator: "COVERAGE_RATE") { ...figure ...changed }
    participants: series(indicator: "ACTIVE_PARTICIPANTS") { ...figure ...changed }
    segments: breakdown(indicator: "ACTIVE_PARTICIPANTS", by: "segment") { ...parts }
    employers: figure(indicator: "EMPLOYERS") { ...figure }
    projects: figure(indicator: "CONSTRUCTION_PROJECTS") { ...figure }
    ...money
    ...network
  }
  release { number publishedAt }
  participantSegments { code name(language: $language) definition(language: $language) }
}
${FIGURE}${CHANGED}${PARTS}${MONEY}${NETWORK}${COMPLETENESS}`;

export const NEAREST = `query Nearest($latitude: Float!, $longitude: Float!, $language: Language!) {
  plkkFacilities(near: { latitude: $latitude, longitude: $longitude }, first: 5) {
    edges {
      distanceKm
      node {
        id name type address phone sourceNote regionCertainty verifiedOn
        agreement { from until }
        region { code name(language: $language) }
        coordinate { latitude longitude quality place }
      }
    }
    completeness { ...completeness }
  }
  release { number publishedAt }
}
${FIGURE}${COMPLETENESS}`;

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
