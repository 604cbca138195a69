const COLUMNS = {
  region: ({ region }) => region?.code,
  region_name: ({ region }) => region?.name,
  office: ({ office }) => office?.code,
  indicator: ({ indicator }) => indicator.code,
  part: ({ part }) => part?.code,
  period: ({ period }) => period?.code,
  status: ({ status }) => status,
  value: ({ value }) => value,
  low: ({ precision }) => precision?.low,
  high: ({ precision }) => precision?.high,
  qualifier: ({ precision }) => precision?.qualifier,
  unit: ({ unit }) => unit,
  missing: ({ missing }) => missing,
  as_printed: ({ asPrinted }) => asPrinted,
  definition: ({ definition }) => definition?.code,
  formula: ({ derivation }) => derivation?.formula,
  citation: ({ citation }) => citation,
};

/** What a chart says of its figures besides: columns of the charts that say it. */
const MORE = {
  rank_from: ({ rank }) => rank?.from,
  rank_to: ({ rank }) => rank?.to,
  share: ({ share }) => share,
  listed: ({ listed }) => listed,
  headline: ({ headline }) => headline,
  check: ({ check }) => check,
};

/**
 * Figures as CSV (RFC 4180), numbers as the API has them.
 *
 * @param rows figures, with what else is said of them; what there is no figure of has at least an indicator
 */
export function csv(rows) {
  const more = Object.entries(MORE).filter(([, of]) => rows.some((row) => (of(row) ?? "") !== ""));
  const columns = [...Object.entries(COLUMNS), ...more];
  const lines = [columns.map(([name]) => name), ...rows.map((row) => columns.map(([, of]) => cell(of(row))))];
  return lines.map((line) => `${line.join(",")}\r\n`).join("");
}

const cell = (value) => {
  const text = String(value ?? "");
  return /[",\r\n]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text;
};
