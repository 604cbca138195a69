import { ask } from "./api.js";

const OFFICE_OF = `query OfficeOf($id: ID!) { node(id: $id) { ... on Office { code } } }`;

/** An office's code, of what an address has. Addresses had its global id once, with capitals; codes have none. */
export const officeCode = async (text) => (/[A-Z]/.test(text) && (await ask(OFFICE_OF, { id: text })).node?.code) || text;
