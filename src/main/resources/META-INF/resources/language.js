// Runs before the first paint, so that the page never shows in one language or view and then in another.
{
  const asked = new URLSearchParams(location.search);
  const page = document.documentElement;
  page.lang = asked.get("lang") === "en" ? "en" : "id";
  page.dataset.view = ["region", "office", "indicator", "release"].find((view) => asked.has(view)) ?? "overview";
}
