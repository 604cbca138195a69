/* The framework's GraphiQL, opened with a query that a page gave, or with the queries of the cookbook, a tab each. */
const EXAMPLES = [
  "cookbook-01-coverage-now",
  "cookbook-02-coverage-history",
  "cookbook-03-participants-by-segment",
  "cookbook-04-contributions-and-claims",
  "cookbook-05-map-of-provinces",
  "cookbook-06-two-publishers",
  "cookbook-07-missing-is-not-zero",
  "cookbook-08-nearest-facilities",
  "cookbook-09-find-by-name",
  "cookbook-10-page-through-a-source",
  "cookbook-11-rank-the-provinces",
  "cookbook-12-where-is-nothing-known",
  "cookbook-13-page-of-a-regency",
  "cookbook-14-how-far-from-the-target",
  "cookbook-15-what-changed",
  "cookbook-16-which-numbers-are-only-bounds",
  "cookbook-17-where-am-i",
  "cookbook-18-what-happened-in-a-year",
  "cookbook-19-what-a-branch-office-reports",
  "cookbook-20-who-says-so",
];

const { GraphiQL, React, ReactDOM } = window;
const root = document.getElementById("graphiql");

async function example(name) {
  const response = await fetch(`examples/${name}.graphql`);
  return { query: response.ok ? await response.text() : `# ${name}: HTTP ${response.status}` };
}

if (GraphiQL) {
  const { query, variables } = Object.fromEntries(new URLSearchParams(location.hash.slice(1)));
  const fetcher = GraphiQL.createFetcher({ url: new URL("graphql", location).href });
  const tabs = query ? { query, variables } : { defaultTabs: await Promise.all(EXAMPLES.map(example)) };
  ReactDOM.createRoot(root).render(React.createElement(GraphiQL, { fetcher, ...tabs }));
} else {
  root.textContent = "GraphiQL is switched off on this server.";
}
