import { authorise } from '../../auth/permissions';
import type { Viewer } from '../../auth/viewer';
import { db } from '../../db/client';
import type { Prisma } from '../../db/models';
import { isId } from '../../forms/fields';
import type { Locale } from '../../i18n/locales';
import { hasWords, placeOf, type Paged } from '../../lists/paging';
import type { ListSearch } from '../../lists/schema';
import { folded } from '../../text/fold';
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
  search: ListSearch,
  locale: Locale,
  now: Date,
): Promise<Paged<ListedVacancy>> {
  authorise(viewer, 'vacancy.manage');
  const found = search.q === '' ? null : await idsWith(folded(search.q));
  const total = found?.length ?? (await db().vacancy.count());
  const { start, ...place } = placeOf(total, search.page, vacanciesPerPage);
  const shown = found?.slice(start, start + vacanciesPerPage);
  const rows = await db().vacancy.findMany({
    where: shown && { id: { in: shown } },
    skip: shown ? 0 : start,
    take: vacanciesPerPage,
    orderBy,
    select: columns,
  });
  return { ...place, rows: rows.map((row) => listedOf(row, locale, now)) };
}

// Compared here, without regard to accents and case, since no database does that alike.
async function idsWith(words: string): Promise<string[]> {
  const { id, reference, dutyStation, texts } = columns;
  const rows = await db().vacancy.findMany({ orderBy, select: { id, reference, dutyStation, texts } });
  const textOf = ({ reference: own, dutyStation: station, texts: titles }: (typeof rows)[number]) =>
    folded([own, station.nameEn, station.nameFr, ...titles.map(({ title }) => title)].join(' '));
  return rows.filter((row) => hasWords(textOf(row), words)).map((row) => row.id);
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
