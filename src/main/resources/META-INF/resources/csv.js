const COLUMNS = {
  region: ({ region }) => region?.code,
  region_name: ({ region }) => region?.name,
  office: ({ office }) => office?.name,
  indicator: ({ indicator }) => indicator.code,
  part: ({ part }) => part?.code,
  period: ({ period }) => period.code,
  status: ({ status }) => status,
  value: ({ value }) => value,
  low: ({ precision }) => precision.low,
  high: ({ precision }) => precision.high,
  qualifier: ({ precision }) => precision.qualifier,
  unit: ({ unit }) => unit,
  missing: ({ missing }) => missing,
  as_printed: ({ asPrinted }) => asPrinted,
  definition: ({ definition }) => definition?.code,
  formula: ({ derivation }) => derivation?.formula,
  citation: ({ citation }) => citation,
};

/** Figures as CSV (RFC 4180), numbers as the API has them. */
export function csv(figures) {
  const rows = figures.map((figure) => Object.values(COLUMNS).map((of) => cell(of(figure))));
  return [Object.keys(COLUMNS), ...rows].map((row) => `${row.join(",")}\r\n`).join("");
}

const cell = (value) => {
  const text = value ?? "";
  return /[",\r\n]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text;
};
