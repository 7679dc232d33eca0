import { authorise } from '../../auth/permissions';
import type { Viewer } from '../../auth/viewer';
import { db } from '../../db/client';
import type { Prisma } from '../../db/generated/sqlite/client';
import { isId } from '../../forms/fields';
import type { Locale } from '../../i18n/locales';
import { placeOf, type Paged } from '../../lists/paging';
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

/** One page of the vacancies for the console, the latest first. Throws Forbidden to all who may not write them. */
export async function listVacancies(
  viewer: Viewer,
  search: { page: number },
  locale: Locale,
  now: Date,
): Promise<Paged<ListedVacancy>> {
  authorise(viewer, 'vacancy.manage');
  const { start, ...place } = placeOf(await db().vacancy.count(), search.page, vacanciesPerPage);
  const rows = await db().vacancy.findMany({
    orderBy: [{ createdAt: 'desc' }, { reference: 'desc' }],
    skip: start,
    take: vacanciesPerPage,
    select: columns,
  });
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
