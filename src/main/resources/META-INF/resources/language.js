// Runs before the first paint, so that the page never shows in one language and then in the other.
document.documentElement.lang = new URLSearchParams(location.search).get("lang") === "en" ? "en" : "id";
