import type { Prisma } from '../db/models';
import type { Locale } from '../i18n/locales';
import type { Station } from '../vacancies/dto';
import { titleIn, type Timing } from '../vacancies/rules';
import type { AppliedVacancy } from './dto';
import { questionOptionsSchema, wordingSchema, type Question } from './schema';

/** What of a vacancy its applications need. */
export const vacancyParts = {
  dutyStation: true,
  texts: { where: { complete: true }, select: { language: true, title: true } },
} satisfies Prisma.VacancyInclude;

export type VacancyRow = Prisma.VacancyGetPayload<{ include: typeof vacancyParts }>;
type QuestionRow = Prisma.ScreeningQuestionGetPayload<object>;

export function stationOf({ nameEn, nameFr, ...station }: VacancyRow['dutyStation']): Station {
  return { ...station, names: { en: nameEn, fr: nameFr } };
}

export function appliedVacancy(row: VacancyRow, locale: Locale): AppliedVacancy {
  const { reference, slug, closesAt } = row;
  return {
    ...titleIn(row.texts, locale),
    reference,
    slug,
    station: stationOf(row.dutyStation),
    closesAt: closesAt?.toISOString() ?? '',
  };
}

export function questionOf({ id, kind, required, prompt, options, fact }: QuestionRow): Question {
  return {
    id,
    kind,
    required,
    prompt: wordingSchema.parse(prompt),
    fact,
    options: questionOptionsSchema.parse(options ?? []),
  };
}

export function timingOf(row: VacancyRow, competition: { status: Timing['competitionStatus'] }): Timing {
  return {
    status: row.status,
    opensAt: row.opensAt,
    closesAt: row.closesAt,
    competitionStatus: competition.status,
  };
}
