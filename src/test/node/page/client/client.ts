import type { TypedDocumentString } from "./generated/graphql.js";

/** A client of the API in one function: all types come from the schema. */
export async function ask<Data, Variables>(
  api: string,
  document: TypedDocumentString<Data, Variables>,
  variables: Variables,
): Promise<Data> {
  const headers = { "content-type": "application/json", accept: "application/json" };
  const body = JSON.stringify({ query: document.toString(), variables });
  const response = await fetch(api, { method: "POST", headers, body });
  const { data, errors } = (await response.json()) as { data?: Data; errors?: { message: string }[] };
  if (errors || !data) throw new Error(errors?.map(({ message }) => message).join(" ") ?? `HTTP ${response.status}`);
  return data;
}
