// A reference as people copy it, or read it out: "ft 2026 12", "FT-2026-012", "FT.2026.012", "ft2026/12".
const looseReference = /(?<![\p{L}\p{N}])([a-z]{2})[\s/._-]?(\d{4})[\s/._-](\d{1,3})(?![\p{L}\p{N}])/giu;
// From the thousandth of a year on, which between spaces would be two years: "in 2026 2027".
const longReference = /(?<![\p{L}\p{N}])([a-z]{2})[/._-](\d{4})[/._-](\d{4,6})(?![\p{L}\p{N}])/giu;

/** A text with its references in the form notices have, though in its own case. */
export function withReferences(text: string): string {
  return text
    .replace(looseReference, (_, kind: string, year: string, number: string) =>
      [kind, year, number.padStart(3, '0')].join('/'),
    )
    .replace(longReference, '$1/$2/$3');
}

/** The first reference in what someone typed, as the organisation writes it; null without one. */
export function referenceAsked(text: string): string | null {
  const found = withReferences(text).match(/(?<![\p{L}\p{N}])[a-z]{2}\/\d{4}\/\d{3,6}(?![\p{L}\p{N}])/iu);
  return found ? found[0].toUpperCase() : null;
}
