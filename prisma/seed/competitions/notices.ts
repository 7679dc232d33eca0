import type { VacancyStatus } from '@/lib/db/models';
import { missingLanguages } from '@/lib/vacancies/rules';
import { randomFor } from '../random';
import { stations, type SeedDutyStation } from '../stations';
import type { SeedNotice, SeedVacancy } from '../written';

/** A notice to load, with where it stands. */
export type Notice = SeedVacancy & {
  status: Exclude<VacancyStatus, 'cancelled'>;
  /** The notice this one advertises again */
  again?: SeedVacancy;
};

/** The notices of a load: those written, a few drafts of them, and variants of them up to `count` if that is more. */
export function noticesOf(written: readonly SeedVacancy[], count?: number): Notice[] {
  const published = written.map((vacancy) => ({ ...vacancy, status: 'published' as const }));
  const own = [...published, ...draftsOf(written)];
  if (count === undefined) return own;
  const missing = Math.max(0, count - own.length);
  const variants = Array.from({ length: missing }, (_, index) => variantOf(written, index));
  return [...own, ...variants].slice(0, count);
}

/** Posts advertised again: one approved, one in review, one begun in a single language. */
function draftsOf(written: readonly SeedVacancy[]): Notice[] {
  const cancelled = written.filter((vacancy) => vacancy.cancelled);
  const past = written.filter(({ closesInDays, cancelled: ended }) => closesInDays < -18 && !ended);
  const [approved, reviewed, begun] = [...cancelled, ...past];
  return [
    ...(approved ? [{ ...approved, status: 'approved' as const, again: approved }] : []),
    ...(reviewed ? [{ ...reviewed, status: 'in_review' as const, again: reviewed }] : []),
    ...(begun ? [{ ...begun, status: 'draft' as const, again: begun, notices: firstOf(begun.notices) }] : []),
  ];
}

function firstOf(notices: SeedVacancy['notices']): SeedVacancy['notices'] {
  return Object.fromEntries(Object.entries(notices).slice(0, 1));
}

const grades: Partial<Record<SeedVacancy['category'], string[]>> = {
  professional: ['P-2', 'P-3', 'P-4', 'P-5'],
  national_officer: ['NO-A', 'NO-B', 'NO-C'],
  general_service: ['G-4', 'G-5', 'G-6', 'G-7'],
  director: ['D-1', 'D-2'],
};
const departments = [
  ['Water Resources Division', 'Division des ressources en eau'],
  ['Water Supply and Sanitation Division', 'Division de l’approvisionnement en eau et de l’assainissement'],
  ['Data and Statistics Division', 'Division des données et de la statistique'],
  ['Administration and Finance Division', 'Division de l’administration et des finances'],
  ['Partnerships Division', 'Division des partenariats'],
] as const;
const variantWords: Partial<Record<string, string>> = { en: 'variant', ar: 'نسخة', zh: '版本' };
const numbered = (language: string, number: number) => ` (${variantWords[language] ?? 'variante'} ${number})`;

/** A written notice with another number, station, department, grade and dates; its title says that it is a variant. */
function variantOf(written: readonly SeedVacancy[], index: number): Notice {
  const random = randomFor('variant', index);
  const base = written[index % written.length]!;
  const number = index + 1;
  const [departmentEn, departmentFr] = random.pick(departments);
  const opensInDays = random.int(-1095, 10);
  const possible = stations.filter((station) => mayBePublished(base, station));
  const notices = Object.entries(base.notices).map(([language, notice]: [string, SeedNotice]) => {
    return [language, { ...notice, title: notice.title + numbered(language, number) }];
  });
  return {
    ...base,
    key: `${base.key}-${number}`,
    status: 'published',
    cancelled: random.chance(0.02),
    departmentEn,
    departmentFr,
    dutyStation: random.pick(possible).id,
    grade: random.pick(grades[base.category] ?? [base.grade]),
    opensInDays,
    closesInDays: opensInDays + random.int(14, 45),
    notices: Object.fromEntries(notices) as SeedVacancy['notices'],
  };
}

function mayBePublished({ contractType, notices }: SeedVacancy, station: SeedDutyStation): boolean {
  const { office, language: officeLanguage } = station;
  const languages = Object.keys(notices) as (keyof SeedVacancy['notices'])[];
  return missingLanguages({ contractType, office, officeLanguage }, languages).length === 0;
}
