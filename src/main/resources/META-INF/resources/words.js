import { language, locale, t } from "./i18n.js";

const SIGNS = { AT_LEAST: "≥", AT_MOST: "≤", TRUNCATED: "≥", APPROXIMATE: "≈", ROUNDED: "≈" };

/**
 * A figure in words: a bound reads as a bound, a missing value as the reason.
 *
 * @param compact with large numbers as "5,06 triliun"
 * @param short with a sign instead of words for a bound
 */
export function words(figure, { compact = false, short = false } = {}) {
  if (figure.value === null) return t.missing[figure.missing];
  const { qualifier } = figure.precision;
  const text = number(figure.value, figure.unit, compact);
  if (short) return (SIGNS[qualifier] ?? "") + text;
  return t.bounds[qualifier]?.(text) ?? text;
}

/** What the figure is about, such as "Peserta aktif · Penerima Upah (PU)". */
export function subject(figure) {
  const part = figure.segment?.name ?? figure.programme?.name ?? t.types[figure.facilityType];
  return part ? `${figure.indicator.name} · ${part}` : figure.indicator.name;
}

/** How exact a figure is, in a sentence. */
export function precision({ precision: { qualifier, low, high }, unit }) {
  const [from, to] = [low, high].map((bound) => bound !== null && number(bound, unit));
  if (low === high) return t.qualifiers[qualifier];
  const interval = !to ? t.noUpperBound(from) : !from ? t.noLowerBound(to) : t.between(from, to);
  return `${t.qualifiers[qualifier]}: ${interval}`;
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
export function number(value, unit, compact = false) {
  const digits = value.split(".")[1]?.length ?? 0;
  const shape =
    compact && Math.abs(value) >= 1e6
      ? { notation: "compact", compactDisplay: "long", maximumSignificantDigits: 3 }
      : { minimumFractionDigits: digits, maximumFractionDigits: digits };
  const text = new Intl.NumberFormat(locale, shape).format(value);
  if (unit === "PERCENT") return `${text}%`;
  if (unit === "IDR") return language === "EN" ? `IDR ${text}` : `Rp${text}`;
  return text;
}
