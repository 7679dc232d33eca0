import { db } from '../../db/client';
import type { NoticeLanguage } from '../../db/models';
import type { Locale } from '../../i18n/locales';
import { languagesOf, type VacancySummary } from '../dto';
import { namingLanguage, orderedLanguages } from '../rules';
import { stringsIn } from './document';
import { hasMatch, marked, snippetOf, type Marked } from './highlight';

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
