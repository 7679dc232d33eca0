import { NoticeLanguage } from '../../db/models';
import { factWords } from '../facts/words';

// A grade as the organisation writes it, without its hyphen: a letter and a figure, or NO and a letter.
const before = String.raw`(?<![\p{L}\p{M}\p{N}/-])`;
const after = String.raw`(?![\p{L}\p{M}\p{N}])`;

// "P.3", "P/3", "P–3", "GS-5", which other organisations write for G-5.
const figured = new RegExp(String.raw`${before}(?:([pdg])|gs)[\s./\u2010-\u2015-]?(\d)${after}`, 'giu');
// "NO B" in capitals alone: in small ones it is a word of its own in several languages.
const lettered = new RegExp(String.raw`${before}(?:NO[\s./-]([A-E])|no[./-]([a-e]))${after}`, 'gu');
// "P-3 to P-5", "P-3/P-4", "P-3 à 5": all that are between them, where a list would name the two.
const toward = String.raw`\s*(?:\bto\b|\u00e0|-|\u2013|/|\ba\b|\bau\b)\s*`;
const range = new RegExp(String.raw`${before}([PDG])-(\d)${toward}(?:\1-?)?(\d)${after}`, 'giu');
const letterRange = new RegExp(String.raw`${before}NO-([A-E])${toward}(?:NO-?)?([A-E])${after}`, 'gu');

/** A query with its grades as notices write them, and each grade of a range by itself. */
export function withGrades(query: string): string {
  return query
    .replace(
      figured,
      (_, letter: string | undefined, step: string) => `${(letter ?? 'G').toUpperCase()}-${step}`,
    )
    .replace(lettered, (_, high?: string, low?: string) => `NO-${(high ?? low ?? '').toUpperCase()}`)
    .replace(range, (_, letter: string, from: string, to: string) =>
      between(Number(from), Number(to))
        .map((step) => `${letter}-${step}`)
        .join(' '),
    )
    .replace(letterRange, (_, from: string, to: string) =>
      between(from.charCodeAt(0), to.charCodeAt(0))
        .map((code) => `NO-${String.fromCharCode(code)}`)
        .join(' '),
    );
}

function between(from: number, to: number): number[] {
  const [low, high] = from < to ? [from, to] : [to, from];
  return Array.from({ length: high - low + 1 }, (_, step) => low + step);
}

const ofFacts = [
  'dutyStation',
  'grade',
  'contract',
  'duration',
  'arrangement',
  'department',
  'reference',
] as const;

// The words of our own pages for the facts that people copy along with them, in every language of notices.
const labels = [
  ...new Set(
    Object.values(NoticeLanguage).flatMap((language) =>
      ofFacts.map((name) => factWords(language)(`vacancy.${name}`)),
    ),
  ),
];
// An apostrophe may be typed in either way.
const escaped = labels.map((label) =>
  label.replaceAll(/[^\p{L}\p{M}\p{N}\s]/gu, '.').replaceAll(/\s+/g, String.raw`\s+`),
);
const labelled = new RegExp(String.raw`(?<![\p{L}\p{M}\p{N}])(?:${escaped.join('|')})\s*[:\uff1a]`, 'giu');
const reference = new RegExp(
  String.raw`(?<![\p{L}\p{M}\p{N}])(?:references?|r\u00e9f\u00e9rences?|ref|r\u00e9f)\b[.:\s]*(?=[a-z]{2}/\d{4}/\d)`,
  'giu',
);

/** A query without the labels that our pages put before what was copied from them: "Grade: P-3", "Reference FT/2026/011". */
export function withoutLabels(query: string): string {
  return query.replace(labelled, ' ').replace(reference, '');
}
