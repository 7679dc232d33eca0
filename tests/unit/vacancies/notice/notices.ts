import type { VacancyNotice } from '@/lib/vacancies/dto';
import { endOfDay } from '@/lib/time/rules';
import { stations } from '@/prisma/seed/stations';
import { writtenVacancies, type SeedVacancy } from '@/prisma/seed/written';

export const now = new Date('2026-11-24T12:00:00Z');
export const closingDate = '2026-12-11';

/** A notice of the demonstration as its page gets it, open at `now`. */
export function noticeOf(seed: SeedVacancy, number = 1): VacancyNotice {
  const found = stations.find(({ id }) => id === seed.dutyStation);
  if (!found) throw new Error(`no station ${seed.dutyStation}`);
  const { nameEn, nameFr, ...station } = found;
  const texts = Object.entries(seed.notices);
  return {
    id: `0197${seed.key}`,
    reference: `FT/2026/${String(number).padStart(3, '0')}`,
    slug: seed.key,
    contractType: seed.contractType,
    category: seed.category,
    grade: seed.grade,
    departments: { en: seed.departmentEn, fr: seed.departmentFr },
    station: { ...station, names: { en: nameEn, fr: nameFr } },
    arrangement: seed.arrangement,
    durationMonths: seed.durationMonths,
    positions: seed.positions,
    status: 'published',
    competitionStatus: 'open',
    opensAt: '2026-11-11T08:00:00.000Z',
    closingDate,
    closesAt: endOfDay(closingDate, station.timeZone).toISOString(),
    titles: Object.fromEntries(texts.map(([language, { title, summary }]) => [language, { title, summary }])),
    postAdjustment: seed.grade && /^[PD]-/.test(seed.grade) ? 50 : null,
    updatedAt: '2026-11-11T08:00:00.000Z',
    contents: Object.fromEntries(texts.map(([language, { content }]) => [language, content])),
  };
}

/** Every notice written for the demonstration. */
export const notices: VacancyNotice[] = writtenVacancies.map(noticeOf);

/** The notice of the demonstration with this key. */
export function noticeNamed(key: string): VacancyNotice {
  const notice = notices.find(({ slug }) => slug === key);
  if (!notice) throw new Error(`no notice ${key}`);
  return notice;
}

export const arabic = noticeNamed('programme-officer-water-reuse-desalination');
