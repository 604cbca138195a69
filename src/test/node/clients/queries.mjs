export const REGIONS = `
  query Regions($first: Int!, $after: String) {
    regions(first: $first, after: $after) {
      edges { cursor node { id code name } }
      pageInfo { endCursor hasNextPage }
    }
  }`;

/** Calls for page after page until there is no next one, and returns the codes of all regions. */
export async function all(page) {
  const codes = [];
  let after = null;
  do {
    const { edges, pageInfo } = (await page(after)).regions;
    codes.push(...edges.map(({ node }) => node.code));
    after = pageInfo.hasNextPage ? pageInfo.endCursor : null;
  } while (after !== null);
  return codes;
}
