/**
 * Asks the API. Queries travel as GET with the document's hash (automatic persisted queries), so that every cache on
 * the way can answer them; a server that does not know the hash yet gets the document once by POST. Browsers hash on
 * https and localhost only: elsewhere every query is a POST.
 *
 * @returns the answer's data
 * @throws {Error} when there is no answer or the answer has errors
 */
export async function ask(document, variables) {
  const answer = (await byHash(document, variables)) ?? (await post({ query: document, variables }));
  if (answer.errors) throw new Error(answer.errors[0].message);
  return answer.data;
}

/** Asks once for all that need the same; after a failure again. */
export function once(load) {
  let answer;
  return () =>
    (answer ??= load().catch((error) => {
      answer = undefined;
      throw error;
    }));
}

const accept = "application/graphql-response+json, application/json;q=0.9";

/** The answer, or nothing when the whole document has to be sent. */
async function byHash(document, variables) {
  if (!globalThis.crypto?.subtle) return undefined;
  const extensions = { persistedQuery: { version: 1, sha256Hash: await sha256(document) } };
  const parameters = new URLSearchParams({
    variables: JSON.stringify(variables),
    extensions: JSON.stringify(extensions),
  });
  const answer = await read(await fetch(`graphql?${parameters}`, { headers: { accept } }));
  const unknown = answer.errors?.some((error) => error.message === "PersistedQueryNotFound");
  return unknown ? post({ query: document, variables, extensions }) : answer;
}

async function post(request) {
  const headers = { accept, "content-type": "application/json" };
  return read(await fetch("graphql", { method: "POST", headers, body: JSON.stringify(request) }));
}

/** Answers with an error status are GraphQL answers too, unless something on the way wrote them. */
async function read(response) {
  const answer = await response.json().catch(() => ({}));
  if (answer.data === undefined && !answer.errors) throw new Error(`HTTP ${response.status}`);
  return answer;
}

async function sha256(text) {
  const digest = await crypto.subtle.digest("SHA-256", new TextEncoder().encode(text));
  return Array.from(new Uint8Array(digest), (byte) => byte.toString(16).padStart(2, "0")).join("");
}
