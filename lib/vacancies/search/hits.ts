import { db } from '../../db/client';
import type { NoticeLanguage } from '../../db/generated/sqlite/enums';
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
};

/** Marks in vacancies found what matched, and says of those found in another language in which. */
export async function hitsOf(vacancies: readonly VacancySummary[], matching: Matching): Promise<Hit[]> {
  const { stems, byFacts, locale } = matching;
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
  const withSnippets = await inContents(hits.filter(isUnmarked), stems);
  const unmarked = [...withSnippets.values()].filter((hit) => isUnmarked(hit) && !byFacts.has(hit.id));
  const elsewhere = await inOtherLanguages(unmarked, stems);
  return hits.map((hit) => elsewhere.get(hit.id) ?? withSnippets.get(hit.id) ?? hit);
}

function isUnmarked({ highlights }: Hit): boolean {
  return highlights !== null && !hasMatch(highlights.title) && !hasMatch(highlights.summary);
}

// Where neither title nor summary has any of the words, the passage of the notice that has one is shown instead.
async function inContents(hits: readonly Hit[], stems: ReadonlySet<string>): Promise<Map<string, Hit>> {
  const texts = await textsOf(
    hits.flatMap(({ id, highlights }) =>
      highlights ? [{ vacancyId: id, language: highlights.language }] : [],
    ),
  );
  const contents = new Map(texts.map(({ vacancyId, content }) => [vacancyId, content]));
  const shown = hits.map((hit): Hit => {
    if (!hit.highlights) return hit;
    const summary = snippetOf(stringsIn(contents.get(hit.id)), hit.highlights.language, stems);
    return summary ? { ...hit, highlights: { ...hit.highlights, summary } } : hit;
  });
  return new Map(shown.map((hit) => [hit.id, hit]));
}

async function inOtherLanguages(hits: readonly Hit[], stems: ReadonlySet<string>): Promise<Map<string, Hit>> {
  const others = (hit: Hit) =>
    orderedLanguages(languagesOf(hit)).filter((language) => language !== hit.highlights?.language);
  const texts = await textsOf(
    hits.flatMap((hit) => others(hit).map((language) => ({ vacancyId: hit.id, language }))),
  );
  const matches = (hit: Hit, language: NoticeLanguage) => {
    const named = hit.titles[language];
    const text = texts.find((each) => each.vacancyId === hit.id && each.language === language);
    const parts = [named?.title ?? '', named?.summary ?? '', ...stringsIn(text?.content)];
    return snippetOf(parts, language, stems) !== null;
  };
  return new Map(
    hits.map((hit) => [
      hit.id,
      { ...hit, foundIn: others(hit).find((language) => matches(hit, language)) ?? null },
    ]),
  );
}

async function textsOf(wanted: { vacancyId: string; language: NoticeLanguage }[]) {
  if (wanted.length === 0) return [];
  return db().vacancyText.findMany({
    where: { OR: wanted },
    select: { vacancyId: true, language: true, content: true },
  });
}
