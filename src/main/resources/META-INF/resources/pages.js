/**
 * The answer to a query for a list with the nodes of all its pages.
 *
 * @param load asks for the page after a cursor
 * @param listIn finds the list in an answer
 */
export async function all(load, listIn) {
  const answer = await load();
  const list = listIn(answer);
  while (list.pageInfo.hasNextPage) {
    const { nodes, pageInfo } = listIn(await load(list.pageInfo.endCursor));
    list.nodes.push(...nodes);
    list.pageInfo = pageInfo;
  }
  return answer;
}
