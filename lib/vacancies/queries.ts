import type { Prisma } from '../db/generated/sqlite/client';
import { db } from '../db/client';
import type { NoticeLanguage } from '../db/generated/sqlite/enums';
import type { VacancyNotice, VacancySummary } from './dto';
import { isPublic, phaseAt } from './rules';
import { noticeContentSchema } from './schema';

// What is read here is public: no viewer is asked for. Only notices that have opened leave this file.

const parts = {
  dutyStation: true,
  competition: { select: { status: true } },
  texts: { where: { complete: true } },
} satisfies Prisma.VacancyInclude;

type Row = Prisma.VacancyGetPayload<{ include: typeof parts }>;

/** Vacancies that accept applications at `now`, the first to close first. */
export async function openVacancies(now: Date): Promise<VacancySummary[]> {
  const rows = await db().vacancy.findMany({
    where: {
      status: 'published',
      opensAt: { lte: now },
      closesAt: { gt: now },
      competition: { status: 'open' },
    },
    include: { ...parts, texts: { where: { complete: true }, omit: { content: true } } },
    orderBy: [{ closesAt: 'asc' }, { reference: 'asc' }],
  });
  return rows.map(summaryOf);
}

/** The notice at a slug, if the public may read it at `now`: open, closed or cancelled, never one yet to open. */
export async function publicNotice(slug: string, now: Date): Promise<VacancyNotice | null> {
  const row = await db().vacancy.findUnique({ where: { slug }, include: parts });
  if (!row || !isPublic(phaseOf(row, now))) return null;
  const contents = row.texts.map((text) => [text.language, noticeContentSchema.parse(text.content)]);
  return { ...summaryOf(row), contents: Object.fromEntries(contents) as VacancyNotice['contents'] };
}

/** Slugs and languages of every notice the public may read at `now`, for prerendering and the site map. */
export async function publicSlugs(
  now: Date,
): Promise<{ slug: string; languages: NoticeLanguage[]; updatedAt: Date }[]> {
  const rows = await db().vacancy.findMany({
    where: { status: { in: ['published', 'cancelled'] }, opensAt: { lte: now } },
    select: { slug: true, updatedAt: true, texts: { where: { complete: true }, select: { language: true } } },
  });
  return rows.map((row) => ({ ...row, languages: row.texts.map((text) => text.language) }));
}

function phaseOf(row: Omit<Row, 'texts'>, now: Date) {
  const { status, opensAt, closesAt, competition } = row;
  return phaseAt({ status, opensAt, closesAt, competitionStatus: competition?.status }, now);
}

type SummaryRow = Omit<Row, 'texts'> & { texts: Omit<Row['texts'][number], 'content'>[] };

function summaryOf(row: SummaryRow): VacancySummary {
  const { nameEn, nameFr, ...station } = row.dutyStation;
  const titles = row.texts.map(({ language, title, summary }) => [language, { title, summary }]);
  return {
    id: row.id,
    reference: row.reference,
    slug: row.slug,
    contractType: row.contractType,
    category: row.category,
    grade: row.grade,
    departments: { en: row.departmentEn, fr: row.departmentFr },
    station: { ...station, names: { en: nameEn, fr: nameFr } },
    arrangement: row.arrangement,
    durationMonths: row.durationMonths,
    positions: row.positions,
    status: row.status,
    competitionStatus: row.competition?.status ?? null,
    opensAt: row.opensAt?.toISOString() ?? '',
    closingDate: row.closingDate ?? '',
    closesAt: row.closesAt?.toISOString() ?? '',
    titles: Object.fromEntries(titles) as VacancySummary['titles'],
  };
}
