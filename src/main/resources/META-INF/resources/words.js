import { language, locale, t } from "./i18n.js";

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
export function number(value, unit) {
  const digits = value.split(".")[1]?.length ?? 0;
  const shape = { minimumFractionDigits: digits, maximumFractionDigits: digits };
  const text = new Intl.NumberFormat(locale, shape).format(value);
  if (unit === "PERCENT") return `${text}%`;
  return unit.startsWith("IDR") ? t.rupiah(text) : text;
}
