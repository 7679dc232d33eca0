import { authorise } from '../../auth/permissions';
import type { Viewer } from '../../auth/viewer';
import { db } from '../../db/client';
import { countVacancies, vacancySlice } from '../../db/vacancy-lookup';
import type { Prisma } from '../../db/models';
import { isId } from '../../forms/fields';
import type { Locale } from '../../i18n/locales';
import { placeOf, type Paged } from '../../lists/paging';
import type { WordsSearch } from '../../lists/query';
import { foldedWords } from '../../text/fold';
import { catchUpAll } from '../search/commands';
import { languageRule, missingLanguages, phaseAt, titleIn } from '../rules';
import { noticeContentSchema } from '../schema';
import type { AuthoredVacancy, ListedVacancy } from './dto';
import { versionOf } from './rules';

export const vacanciesPerPage = 25;

const columns = {
  id: true,
  reference: true,
  status: true,
  opensAt: true,
  closesAt: true,
  closingDate: true,
  dutyStation: { select: { nameEn: true, nameFr: true } },
  texts: { select: { language: true, title: true } },
  competition: { select: { status: true, _count: { select: { applications: true } } } },
} satisfies Prisma.VacancySelect;

const orderBy = [
  { createdAt: 'desc' },
  { reference: 'desc' },
] satisfies Prisma.VacancyOrderByWithRelationInput[];

/**
 * One page of the vacancies for the console, the latest first; where words are given, of those whose reference, station or a
 * title has them all. Throws Forbidden to all who may not write vacancies.
 */
export async function listVacancies(
  viewer: Viewer,
  search: WordsSearch,
  locale: Locale,
  now: Date,
): Promise<Paged<ListedVacancy>> {
  authorise(viewer, 'vacancy.manage');
  const words = foldedWords(search.q);
  if (words.length > 0) await catchUpAll();
  const { start, ...place } = placeOf(await countVacancies(words), search.page, vacanciesPerPage);
  const ids = await vacancySlice(words, { skip: start, take: vacanciesPerPage });
  const rows = await db().vacancy.findMany({ where: { id: { in: ids } }, orderBy, select: columns });
  return { ...place, rows: rows.map((row) => listedOf(row, locale, now)) };
}

function listedOf(
  row: Prisma.VacancyGetPayload<{ select: typeof columns }>,
  locale: Locale,
  now: Date,
): ListedVacancy {
  const { status, opensAt, closesAt, dutyStation, competition } = row;
  const { title, language } = titleIn(row.texts, locale);
  return {
    id: row.id,
    reference: row.reference,
    title,
    titleLanguage: language,
    station: locale === 'fr' ? dutyStation.nameFr : dutyStation.nameEn,
    status,
    phase: phaseAt({ status, opensAt, closesAt, competitionStatus: competition?.status }, now),
    closingDate: row.closingDate,
    applications: competition?._count.applications ?? 0,
  };
}

const parts = {
  id: true,
  reference: true,
  slug: true,
  contractType: true,
  category: true,
  status: true,
  opensAt: true,
  closesAt: true,
  closingDate: true,
  dutyStation: { select: { nameEn: true, nameFr: true, office: true, language: true, timeZone: true } },
  texts: { orderBy: { language: 'asc' } },
  competition: { select: { id: true, status: true } },
} satisfies Prisma.VacancySelect;

/** One vacancy for its authors; null when there is none. */
export async function authoredVacancy(
  viewer: Viewer,
  id: string,
  now: Date,
): Promise<AuthoredVacancy | null> {
  authorise(viewer, 'vacancy.manage');
  const row = isId(id) ? await db().vacancy.findUnique({ where: { id }, select: parts }) : null;
  return row ? authoredOf(row, now) : null;
}

/** Duty stations to choose from. */
export async function dutyStations(
  viewer: Viewer,
): Promise<{ id: string; nameEn: string; nameFr: string }[]> {
  authorise(viewer, 'vacancy.manage');
  return db().dutyStation.findMany({
    select: { id: true, nameEn: true, nameFr: true },
    orderBy: { nameEn: 'asc' },
  });
}

function authoredOf(row: Prisma.VacancyGetPayload<{ select: typeof parts }>, now: Date): AuthoredVacancy {
  const { status, contractType, dutyStation, competition, texts, opensAt, closesAt } = row;
  const complete = texts.filter((text) => text.complete).map((text) => text.language);
  const kind = { contractType, office: dutyStation.office, officeLanguage: dutyStation.language };
  const { all, oneOf } = languageRule(kind);
  const competitionStatus = competition?.status ?? null;
  return {
    id: row.id,
    reference: row.reference,
    slug: row.slug,
    category: row.category,
    status,
    ...kind,
    stationNames: { en: dutyStation.nameEn, fr: dutyStation.nameFr },
    timeZone: dutyStation.timeZone,
    competitionStatus,
    competitionId: competition?.id ?? null,
    phase: phaseAt({ status, opensAt, closesAt, competitionStatus }, now),
    closingDate: row.closingDate,
    complete,
    missing: missingLanguages(kind, complete),
    allowed: [...all, ...oneOf],
    texts: texts.map((text) => ({
      language: text.language,
      title: text.title,
      summary: text.summary,
      content: noticeContentSchema.parse(text.content),
      savedAt: text.updatedAt.toISOString(),
      version: versionOf(text),
    })),
  };
}
