import { newStemmer } from 'snowball-stemmers';
import type { NoticeLanguage } from '../../db/models';
import { folded } from '../../text/fold';
import { lettersOf, wordsAndCompoundsOf } from './words';

// English is written in two ways, and people search in theirs: endings and words with each way to write them.
const ways: readonly (readonly [RegExp, readonly string[]])[] = [
  [/^program(?:m?e)?(s|d|r|rs)?$/, ['program$1', 'programme$1']],
  [/(?<=\p{L}{3})i[sz](e|es|ed|er|ers|ing|ation|ations|ational|able)$/u, ['is$1', 'iz$1']],
  [/(?<=al|oly)y[sz](e|es|ed|er|ers|ing)$/, ['ys$1', 'yz$1']],
  [
    /(?<=^(?:arm|behavi|col|endeav|fav|harb|hon|lab|neighb|rig|vap|vig))ou?r(s|ed|er|ers|ing|al|able|hood)?$/,
    ['our$1', 'or$1'],
  ],
  [/(?<=^(?:calib|cent|fib|kilomet|lit|met|millimet|theat))(?:re|er)(s)?$/, ['re$1', 'er$1']],
  [/(?<=^(?:defen|licen|offen|practi))[cs]e(s|d)?$/, ['ce$1', 'se$1']],
  [/(?<=^(?:anal|catal|dial))og(?:ue)?(s)?$/, ['og$1', 'ogue$1']],
  [/(?<=^(?:enro|fulfi))ll?(ment|ments|s)?$/, ['l$1', 'll$1']],
];

/** How else a folded word is written in English: "programme" as "program", "organisation" as "organization". */
export function otherSpellings(word: string): string[] {
  const all = ways
    .filter(([ending]) => ending.test(word))
    .flatMap(([ending, forms]) => forms.map((form) => word.replace(ending, form)));
  return [...new Set(all)].filter((spelling) => spelling !== word);
}

const algorithms = {
  en: 'english',
  fr: 'french',
  es: 'spanish',
  pt: 'portuguese',
  ru: 'russian',
  ar: 'arabic',
} as const;
type Stemmed = keyof typeof algorithms;

// American spellings, which other algorithms take for verbs: "center" is not "cent", nor "liter" the French "lit".
const american = ['caliber', 'center', 'fiber', 'kilometer', 'liter', 'meter', 'millimeter', 'theater'];
const unchanged = Object.fromEntries(
  american.flatMap((word) => [word, `${word}s`].map((form) => [form, word])),
);

// Words that the Snowball algorithm takes for forms of another: who looks for an internship means nothing international.
const apart: Partial<Record<Stemmed, Record<string, string>>> = {
  en: {
    international: 'international',
    internationally: 'international',
    internal: 'internal',
    internally: 'internal',
  },
  // Nor is communication what is common: « commun », « commune ».
  fr: { ...unchanged, communication: 'communication', communications: 'communication' },
  es: unchanged,
  pt: unchanged,
};

const stemmers = new Map<Stemmed, ReturnType<typeof newStemmer>>();
// A stem takes a tenth of a millisecond or more, and notices share most of their words.
const known = new Map<string, readonly string[]>();
const remembered = 60_000;

/**
 * What a word of a text in `language` is indexed and found by. Two stems where diacritics decide the steps of the
 * Snowball algorithm ("employée"): of the word as written, and of the word as typed without them.
 */
export function stemsOf(written: string, language: NoticeLanguage): readonly string[] {
  const lower = written.toLowerCase();
  const algorithm = algorithmFor(lower, language);
  if (!algorithm) return [lettersOf(lower)];
  const key = `${algorithm} ${lower}`;
  const before = known.get(key);
  if (before) return before;
  if (known.size >= remembered) known.clear();
  const stems = [
    ...new Set([lower, folded(lower)].map((form) => lettersOf(stem(algorithm, form)) || lettersOf(form))),
  ];
  known.set(key, stems);
  return stems;
}

// A word is stemmed by its own script: a Latin name in an Arabic notice as English. Grades, numbers and Chinese stay whole.
function algorithmFor(word: string, language: NoticeLanguage): Stemmed | null {
  if (!/^[\p{L}\p{M}]+$/u.test(word) || isNationalGrade(word)) return null;
  if (/\p{Script=Cyrillic}/u.test(word)) return 'ru';
  if (/\p{Script=Arabic}/u.test(word)) return 'ar';
  if (!/\p{Script=Latin}/u.test(word)) return null;
  return language === 'fr' || language === 'es' || language === 'pt' ? language : 'en';
}

// The one grade without a figure: the Spanish stem of NO-A is "no".
function isNationalGrade(word: string): boolean {
  return /^no[a-e]$/.test(word);
}

function stem(algorithm: Stemmed, word: string): string {
  const own = apart[algorithm]?.[word];
  if (own) return own;
  let stemmer = stemmers.get(algorithm);
  if (!stemmer) stemmers.set(algorithm, (stemmer = newStemmer(algorithms[algorithm])));
  return stemmer.stem(word);
}

/** Every stem of a text in `language`, each once. */
export function stemsIn(text: string, language: NoticeLanguage): string[] {
  return [...new Set(wordsAndCompoundsOf(text).flatMap(({ written }) => stemsOf(written, language)))];
}

/** What a word of a query is found by, in whichever of `languages` it is meant, and however English is written. */
export function queryStems(written: string, languages: readonly NoticeLanguage[]): string[] {
  const otherwise = otherSpellings(lettersOf(written)).flatMap((spelling) => stemsOf(spelling, 'en'));
  return [...new Set([...languages.flatMap((language) => stemsOf(written, language)), ...otherwise])];
}
