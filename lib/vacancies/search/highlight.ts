import type { NoticeLanguage } from '../../db/models';
import { folded } from '../../text/fold';
import { stemsOf } from './stems';
import { longestWord, withoutHyphens, wordsAndCompoundsOf } from './words';
import { db } from '../../db/client';
import type { Locale } from '../../i18n/locales';
import { type VacancySummary, languagesOf } from '../dto';
import { namingLanguage, orderedLanguages } from '../rules';
import { stringsIn } from './document';

/** A text in pieces; those that match are to be marked. Joined they are the text. */
export type Marked = { text: string; match: boolean }[];

/** Marks the words of a text in `language` whose stems are among `stems`. */
export function marked(text: string, language: NoticeLanguage, stems: ReadonlySet<string>): Marked {
  const pieces: Marked = [];
  const add = (piece: string, match: boolean) => {
    const last = pieces.at(-1);
    if (piece === '') return;
    if (last?.match === match) last.text += piece;
    else pieces.push({ text: piece, match });
  };
  let done = 0;
  if (stems.size > 0) {
    for (const { written, start, end } of wordsAndCompoundsOf(text)) {
      if (end <= done || !stemsOf(written, language).some((stem) => stems.has(stem))) continue;
      add(text.slice(done, Math.max(start, done)), false);
      add(text.slice(Math.max(start, done), end), true);
      done = end;
    }
  }
  add(text.slice(done), false);
  return pieces;
}

/** Whether anything in a text is marked. */
export function hasMatch(pieces: Marked): boolean {
  return pieces.some((piece) => piece.match);
}

const lead = 60;
const longest = 220;
const ellipsis = '…';

/** The neighbourhood of the first match among `texts`, cut between words to some 220 characters; null without a match. */
export function snippetOf(
  texts: readonly string[],
  language: NoticeLanguage,
  stems: ReadonlySet<string>,
): Marked | null {
  const beginnings = [...stems].map((stem) => stem.slice(0, 3));
  for (const text of texts) {
    // Most paragraphs have no word that even begins like a stem: telling so is much cheaper than stemming them.
    const plain = folded(withoutHyphens(text));
    if (!beginnings.some((beginning) => plain.includes(beginning))) continue;
    const pieces = marked(text, language, stems);
    if (hasMatch(pieces)) return marked(around(text, startOfMatch(pieces)), language, stems);
  }
  return null;
}

function startOfMatch(pieces: Marked): number {
  return pieces[0]?.match ? 0 : (pieces[0]?.text.length ?? 0);
}

function around(text: string, start: number): string {
  if (text.length <= longest) return text;
  const from = start <= lead ? 0 : boundary(text, start - lead, start);
  const to = Math.min(text.length, from + longest);
  const end = to === text.length ? to : Math.max(boundaryBefore(text, to), start + 1);
  return `${from > 0 ? ellipsis : ''}${text.slice(from, end).trim()}${end < text.length ? ellipsis : ''}`;
}

// The first beginning of a word from `from` on, at the latest `last`.
function boundary(text: string, from: number, last: number): number {
  const space = text.slice(from, last).search(/\s/);
  return space === -1 ? last : from + space + 1;
}

function boundaryBefore(text: string, end: number): number {
  const space = text.slice(0, end).search(/\s\S*$/);
  return space < end - longestWord ? end : space;
}

/** A vacancy found, named in `language`, with what matched marked; null where nothing is written of it. */
export type Hit = VacancySummary & {
  highlights: { language: NoticeLanguage; title: Marked; summary: Marked } | null;
  /** The language whose text alone has the words, where that is not the one the vacancy is named in. */
  foundIn: NoticeLanguage | null;
};

type Matching = {
  /** What the words of the search are found by. */
  stems: ReadonlySet<string>;
  /** Vacancies that facts such as the place have been enough for. */
  byFacts: ReadonlySet<string>;
  locale: Locale;
  /** Passages found before in notices as they are now; those found here are added. */
  passages: Passages;
};

/** By vacancy, language and stems: the passage of a notice that has one of the stems, marked. */
export type Passages = {
  get: (key: string) => Marked | typeof none | undefined;
  set: (key: string, passage: Marked | typeof none) => unknown;
};
const none = 'none';

/** Marks in vacancies found what matched, and says of those found in another language in which. */
export async function hitsOf(vacancies: readonly VacancySummary[], matching: Matching): Promise<Hit[]> {
  const { stems, byFacts, locale, passages } = matching;
  const hits = vacancies.map((vacancy): Hit => {
    const language = namingLanguage(languagesOf(vacancy), locale);
    const text = language && vacancy.titles[language];
    if (!language || !text) return { ...vacancy, highlights: null, foundIn: null };
    const [title = [], summary = []] = [text.title, text.summary].map((part) =>
      marked(part, language, stems),
    );
    return { ...vacancy, highlights: { language, title, summary }, foundIn: null };
  });
  if (stems.size === 0) return hits;
  const passageIn = passagesOf(stems, passages);
  const withSnippets = await inContents(hits.filter(isUnmarked), passageIn);
  const unmarked = [...withSnippets.values()].filter((hit) => isUnmarked(hit) && !byFacts.has(hit.id));
  const elsewhere = await inOtherLanguages(unmarked, stems, passageIn);
  return hits.map((hit) => elsewhere.get(hit.id) ?? withSnippets.get(hit.id) ?? hit);
}

function isUnmarked({ highlights }: Hit): boolean {
  return highlights !== null && !hasMatch(highlights.title) && !hasMatch(highlights.summary);
}

type Place = { vacancyId: string; language: NoticeLanguage };
type PassageIn = (places: readonly Place[]) => Promise<(place: Place) => Marked | null>;

// Reads and searches only the notices that have not been searched for these stems before: a search is refined, sorted and
// paged far more often than a notice changes.
function passagesOf(stems: ReadonlySet<string>, kept: Passages): PassageIn {
  const sought = [...stems].sort().join(' ');
  const keyOf = ({ vacancyId, language }: Place) => `${vacancyId} ${language} ${sought}`;
  return async (places) => {
    const found = new Map(places.map((place) => [keyOf(place), kept.get(keyOf(place))]));
    for (const text of await textsOf(places.filter((place) => !found.get(keyOf(place))))) {
      const passage = snippetOf(stringsIn(text.content), text.language, stems) ?? none;
      found.set(keyOf(text), passage);
      kept.set(keyOf(text), passage);
    }
    return (place) => {
      const passage = found.get(keyOf(place));
      return passage === undefined || passage === none ? null : passage;
    };
  };
}

// Where neither title nor summary has any of the words, the passage of the notice that has one is shown instead.
async function inContents(hits: readonly Hit[], passageIn: PassageIn): Promise<Map<string, Hit>> {
  const placeOf = ({ id, highlights }: Hit) => highlights && { vacancyId: id, language: highlights.language };
  const passage = await passageIn(hits.flatMap((hit) => placeOf(hit) ?? []));
  const shown = hits.map((hit): Hit => {
    const place = placeOf(hit);
    const summary = place && passage(place);
    return hit.highlights && summary ? { ...hit, highlights: { ...hit.highlights, summary } } : hit;
  });
  return new Map(shown.map((hit) => [hit.id, hit]));
}

async function inOtherLanguages(
  hits: readonly Hit[],
  stems: ReadonlySet<string>,
  passageIn: PassageIn,
): Promise<Map<string, Hit>> {
  const others = (hit: Hit) =>
    orderedLanguages(languagesOf(hit)).filter((language) => language !== hit.highlights?.language);
  const passage = await passageIn(
    hits.flatMap((hit) => others(hit).map((language) => ({ vacancyId: hit.id, language }))),
  );
  const matches = (hit: Hit, language: NoticeLanguage) => {
    const { title = '', summary = '' } = hit.titles[language] ?? {};
    return (
      snippetOf([title, summary], language, stems) !== null ||
      passage({ vacancyId: hit.id, language }) !== null
    );
  };
  return new Map(
    hits.map((hit) => [
      hit.id,
      { ...hit, foundIn: others(hit).find((language) => matches(hit, language)) ?? null },
    ]),
  );
}

async function textsOf(wanted: readonly Place[]) {
  if (wanted.length === 0) return [];
  return db().vacancyText.findMany({
    where: { OR: [...wanted] },
    select: { vacancyId: true, language: true, content: true },
  });
}
