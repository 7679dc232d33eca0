import { db } from '../../db/client';
import type { ContractType, NoticeLanguage, Region, WorkArrangement } from '../../db/models';
import { codeName } from '../../i18n/countries';
import { locales, type Locale } from '../../i18n/locales';
import { messagesOf } from '../../i18n/messages';
import { factWords } from '../facts/words';
import { stemsIn } from './stems';
import { wordsOf } from './words';

/**
 * What of these vacancies, and of those at these duty stations, the index holds: `found` belong in it, with all that is
 * searched of them; `gone` do not. Only what the public may find is indexed: published, its competition open.
 */
export async function searchables(
  vacancyIds: readonly string[],
  stationIds: readonly string[],
): Promise<{ found: (Searchable & { id: string })[]; gone: string[] }> {
  const rows = await db().vacancy.findMany({
    where: {
      OR: [{ id: { in: [...vacancyIds] } }, { dutyStationId: { in: [...stationIds] } }],
      status: 'published',
      competition: { status: 'open' },
    },
    include: { dutyStation: true, texts: { where: { complete: true }, orderBy: { language: 'asc' } } },
  });
  const found = rows.map(({ departmentEn, departmentFr, dutyStation, ...row }) => ({
    ...row,
    departments: { en: departmentEn, fr: departmentFr },
    stations: { en: dutyStation.nameEn, fr: dutyStation.nameFr },
    region: dutyStation.region,
    country: dutyStation.country,
  }));
  const indexed = new Set(rows.map(({ id }) => id));
  return { found, gone: vacancyIds.filter((id) => !indexed.has(id)) };
}

/** What of a vacancy is searched for words. */
export type Searchable = {
  reference: string;
  grade: string | null;
  contractType: ContractType;
  arrangement: WorkArrangement;
  durationMonths: number | null;
  departments: Record<Locale, string>;
  stations: Record<Locale, string>;
  region: Region;
  country: string;
  texts: readonly { language: NoticeLanguage; title: string; summary: string; content: unknown }[];
};

/** A vacancy as the index keeps it: the stems of each part, in all its languages together, and its words. */
export type SearchDocument = {
  title: string[];
  facts: string[];
  summary: string[];
  body: string[];
  /** One written form of each word, by its folded form. */
  words: ReadonlyMap<string, string>;
};

type Text = { language: NoticeLanguage; text: string };

/** Makes the document of a vacancy. */
export function documentOf(vacancy: Searchable): SearchDocument {
  const { texts } = vacancy;
  const parts = {
    title: texts.map(({ language, title }) => ({ language, text: title })),
    facts: factsOf(vacancy),
    summary: texts.map(({ language, summary }) => ({ language, text: summary })),
    body: texts.flatMap(({ language, content }) => stringsIn(content).map((text) => ({ language, text }))),
  };
  return {
    title: stemsOfAll(parts.title),
    facts: stemsOfAll(parts.facts),
    summary: stemsOfAll(parts.summary),
    body: stemsOfAll(parts.body),
    words: vocabularyOf(Object.values(parts).flat()),
  };
}

// What people call work away from the office, beside what it is called here.
const alsoCalled: Record<WorkArrangement, Record<Locale, string>> = {
  on_site: { en: '', fr: '' },
  hybrid: { en: 'hybrid telework', fr: 'hybride télétravail' },
  remote: { en: 'telework home-based work from home', fr: 'télétravail' },
};

function factsOf(vacancy: Searchable): Text[] {
  const { reference, grade, contractType, arrangement, departments, stations, region, country } = vacancy;
  const { durationMonths } = vacancy;
  const named = locales.flatMap((language) => {
    const t = factWords(language);
    const terms = [t(`terms.contractType.${contractType}`), t(`terms.arrangement.${arrangement}`)];
    const places = [
      stations[language],
      codeName(country, 'region', language),
      messagesOf(language).terms.region[region],
    ];
    const length = durationMonths ? t('vacancy.months', { count: durationMonths }) : '';
    const own = [...terms, alsoCalled[arrangement][language], length, departments[language], ...places];
    return own.map((text) => ({ language, text }));
  });
  // A reference is found whole, or by one of its parts.
  const codes = [reference, reference.replaceAll('/', ' '), grade ?? ''].join(' ');
  return [{ language: 'en', text: codes }, ...named];
}

/** Every string in a notice's content, in its order. */
export function stringsIn(content: unknown): string[] {
  if (typeof content === 'string') return [content];
  if (typeof content !== 'object' || content === null) return [];
  return Object.values(content).flatMap(stringsIn);
}

function stemsOfAll(texts: readonly Text[]): string[] {
  return [...new Set(texts.flatMap(({ text, language }) => stemsIn(text, language)))];
}

const shortest = 3;

function vocabularyOf(texts: readonly Text[]): Map<string, string> {
  const words = new Map<string, string>();
  for (const { text } of texts)
    for (const { written, folded } of wordsOf(text))
      if (!words.has(folded) && isWord(folded)) words.set(folded, written.toLowerCase());
  return words;
}

function isWord(folded: string): boolean {
  if (!/^\p{L}+$/u.test(folded)) return false;
  return folded.length >= shortest || /\p{Script=Han}/u.test(folded);
}
