import { graphql } from "relay-runtime";

/** Pages of facilities of a region, which Relay refetches by the region's global id. */
export const facilities = graphql`
  fragment figures_facilities on Region
  @refetchable(queryName: "figuresFacilitiesQuery")
  @argumentDefinitions(count: { type: "Int", defaultValue: 10 }, cursor: { type: "String" }) {
    plkkFacilities(first: $count, after: $cursor) @connection(key: "figures_plkkFacilities") {
      edges {
        node {
          name
          coordinate {
            quality
          }
        }
      }
    }
  }
`;

/** Pages of all figures. */
export const all = graphql`
  fragment figures_all on Query
  @refetchable(queryName: "figuresAllQuery")
  @argumentDefinitions(count: { type: "Int", defaultValue: 10 }, cursor: { type: "String" }) {
    figures(first: $count, after: $cursor) @connection(key: "figures_figures") {
      edges {
        node {
          value
          source {
            title
          }
        }
      }
    }
  }
`;
