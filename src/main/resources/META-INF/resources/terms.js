import { ask, once } from "./api.js";
import { language } from "./i18n.js";

const TERMS = `query Terms($language: Language!) {
  qualifiers { code name(language: $language) }
  statuses { code name(language: $language) }
  missingReasons { code name(language: $language) }
  facilityTypes { code name(language: $language) }
}`;

let names;

/** Asks for the names of codes, once. */
export const loadTerms = once(async () => (names = await ask(TERMS, { language })));

/** What the API calls a code, such as term("qualifiers", "AT_LEAST"). */
export const term = (list, code) => names[list].find((it) => it.code === code)?.name ?? code;
