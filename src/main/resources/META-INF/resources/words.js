import { language, locale, t } from "./i18n.js";
import { term } from "./terms.js";

/** What the figure is about, such as "Peserta aktif · Penerima Upah (PU)". */
export const subject = ({ indicator, part }) => (part ? `${indicator.name} · ${part.name}` : indicator.name);

/** Whose figure it is: a region's or that of an office's area. */
export const owner = ({ region, office }) => region?.name ?? t.officeNamed(office.name);

/** How exact a figure is, in a sentence. */
export function precision({ precision: { qualifier, basis, low, high }, unit }) {
  const name = term("qualifiers", qualifier);
  if (low === high) return name;
  const [from, to] = [low, high].map((bound) => bound !== null && number(bound, unit));
  const interval = !to ? t.noUpperBound(from) : !from ? t.noLowerBound(to) : t.between(from, to);
  return `${name}: ${interval}${basis === "ASSUMED" ? ` (${t.assumed})` : ""}`;
}

/** An ISO 8601 day, month or year in words. */
export function date(iso) {
  const [year, month, day] = iso.split("-");
  const shape = { year: "numeric", month: month && "long", day: day && "numeric", timeZone: "UTC" };
  return new Intl.DateTimeFormat(language === "EN" ? "en-GB" : "id-ID", shape).format(
    Date.UTC(year, (month ?? 1) - 1, day ?? 1),
  );
}

/** A decimal text in the page's language; formatting the text and not a float keeps every digit. */
export function number(value, unit, shape = {}) {
  const digits = Math.min(value.split(".")[1]?.length ?? 0, shape.maximumFractionDigits ?? Infinity);
  const text = new Intl.NumberFormat(locale, { ...shape, minimumFractionDigits: digits, maximumFractionDigits: digits });
  if (unit === "PERCENT") return `${text.format(value)}%`;
  return unit?.startsWith("IDR") ? t.rupiah(text.format(value)) : text.format(value);
}

/** A difference with its sign; percentages differ by points. */
export const difference = (value, unit) =>
  unit === "PERCENT" ? t.points(number(value, "", { signDisplay: "exceptZero" })) : number(value, unit, { signDisplay: "exceptZero" });
