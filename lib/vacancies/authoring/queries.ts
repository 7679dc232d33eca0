import { authorise } from '../../auth/permissions';
import type { Viewer } from '../../auth/viewer';
import { db } from '../../db/client';
import type { Prisma } from '../../db/generated/sqlite/client';
import type { NoticeLanguage } from '../../db/generated/sqlite/enums';
import { isId } from '../../forms/fields';
import { noticeContentSchema, type NoticeContent } from '../schema';
import { missingLanguages, languageRule, phaseAt, type Phase } from '../rules';
import { versionOf, type Authored } from './rules';

const parts = {
  dutyStation: true,
  texts: { orderBy: { language: 'asc' } },
  competition: { select: { id: true, status: true, _count: { select: { applications: true } } } },
} satisfies Prisma.VacancyInclude;

type Row = Prisma.VacancyGetPayload<{ include: typeof parts }>;

/** A vacancy as its authors see it; instants are ISO strings. */
export type AuthoredVacancy = Authored & {
  id: string;
  reference: string;
  slug: string;
  category: Row['category'];
  grade: string | null;
  departments: { en: string; fr: string };
  dutyStationId: string;
  stationNames: { en: string; fr: string };
  arrangement: Row['arrangement'];
  durationMonths: number | null;
  positions: number;
  phase: Phase;
  opensAt: string | null;
  closingDate: string | null;
  closesAt: string | null;
  competitionId: string | null;
  applications: number;
  texts: {
    language: NoticeLanguage;
    title: string;
    summary: string;
    content: NoticeContent;
    complete: boolean;
    savedAt: string;
    /** Names this state of the text, for a save to be checked against. */
    version: string | null;
  }[];
  missing: NoticeLanguage[];
  /** Languages this notice may be written in (R3). */
  allowed: NoticeLanguage[];
};

/** The vacancies for the console, the latest first. */
export async function authoredVacancies(viewer: Viewer, now: Date): Promise<AuthoredVacancy[]> {
  authorise(viewer, 'vacancy.manage');
  const rows = await db().vacancy.findMany({
    include: parts,
    orderBy: [{ createdAt: 'desc' }, { reference: 'desc' }],
    take: 500,
  });
  return rows.map((row) => authoredOf(row, now));
}

/** One vacancy for its authors; null when there is none. */
export async function authoredVacancy(
  viewer: Viewer,
  id: string,
  now: Date,
): Promise<AuthoredVacancy | null> {
  authorise(viewer, 'vacancy.manage');
  const row = isId(id) ? await db().vacancy.findUnique({ where: { id }, include: parts }) : null;
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

function authoredOf(row: Row, now: Date): AuthoredVacancy {
  const { dutyStation, competition, texts, departmentEn, departmentFr, opensAt, closesAt, ...facts } = row;
  const complete = texts.filter((text) => text.complete).map((text) => text.language);
  const kind = {
    contractType: row.contractType,
    office: dutyStation.office,
    officeLanguage: dutyStation.language,
  };
  const { all, oneOf } = languageRule(kind);
  const competitionStatus = competition?.status ?? null;
  return {
    ...facts,
    ...kind,
    departments: { en: departmentEn, fr: departmentFr },
    stationNames: { en: dutyStation.nameEn, fr: dutyStation.nameFr },
    timeZone: dutyStation.timeZone,
    competitionStatus,
    competitionId: competition?.id ?? null,
    applications: competition?._count.applications ?? 0,
    phase: phaseAt({ status: row.status, opensAt, closesAt, competitionStatus }, now),
    opensAt: opensAt?.toISOString() ?? null,
    closesAt: closesAt?.toISOString() ?? null,
    complete,
    missing: missingLanguages(kind, complete),
    allowed: [...all, ...oneOf],
    texts: texts.map((text) => ({
      language: text.language,
      title: text.title,
      summary: text.summary,
      content: noticeContentSchema.parse(text.content),
      complete: text.complete,
      savedAt: text.updatedAt.toISOString(),
      version: versionOf(text),
    })),
  };
}
