import EN from "./texts-en.js";
import ID from "./texts-id.js";

/** The API's name of the page's language. */
export const language = document.documentElement.lang === "en" ? "EN" : "ID";

export const locale = language === "EN" ? "en" : "id-ID";

export const t = language === "EN" ? EN : ID;
