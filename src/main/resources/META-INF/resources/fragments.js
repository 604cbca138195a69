/** All that is to be known of a number before it is shown. */
export const FIGURE = `
fragment figure on Figure {
  id value unit asPrinted status missing disputed
  formatted(language: $language)
  compact: formatted(language: $language, style: COMPACT)
  citation(language: $language)
  indicator { code name(language: $language) }
  region { code name(language: $language) }
  office { code name }
  part { code name(language: $language) }
  definition { code name(language: $language) }
  period { code label(language: $language) }
  precision { qualifier basis low high }
  notes { kind text(language: $language) }
  derivation {
    formula
    assumptions(language: $language)
    inputs { formatted(language: $language) indicator { name(language: $language) } }
  }
}`;

/** With which earlier figure it can be compared, and with which nearer one it cannot. */
export const CHANGED = `
fragment changed on Figure {
  change {
    comparable absolute percent
    reason(language: $language)
    since { id period { label(language: $language) } }
    nearer { id period { label(language: $language) } }
    nearerReason(language: $language)
  }
}`;

export const PARTS = `
fragment parts on Breakdown {
  verdict
  dimension { code name(language: $language) }
  period { code label(language: $language) }
  sum { ...figure }
  total { ...figure }
  parts { share precision { low high } figure { ...figure } }
}`;

/** How much of what exists a list has. */
export const COMPLETENESS = `
fragment completeness on RegistryCompleteness {
  registry itemised
  caution(language: $language)
  region { code name(language: $language) }
  figure { ...figure }
}`;
