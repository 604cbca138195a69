/* The framework's GraphiQL, opened with the queries of the cookbook, a tab each. */
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
];

const { GraphiQL, React, ReactDOM } = window;
const root = document.getElementById("graphiql");

async function example(name) {
  const response = await fetch(`examples/${name}.graphql`);
  return { query: response.ok ? await response.text() : `# ${name}: HTTP ${response.status}` };
}

if (GraphiQL) {
  const defaultTabs = await Promise.all(EXAMPLES.map(example));
  const fetcher = GraphiQL.createFetcher({ url: new URL("graphql", location).href });
  ReactDOM.createRoot(root).render(React.createElement(GraphiQL, { fetcher, defaultTabs }));
} else {
  root.textContent = "GraphiQL is switched off on this server.";
}
