import type { NoticeLanguage } from '../../db/models';
import { codeName } from '../../i18n/countries';
import { isLocale } from '../../i18n/locales';
import { formatDate, formatDay, formatInstant, formatMoney } from '../../time/format';
import { lastMinute } from '../../time/rules';
import type { VacancyNotice } from '../dto';
import { phaseAt, type Phase } from '../rules';
import { salaryOf, usualExperience, type Range } from '../salary/rules';
import { salaryScale } from '../salary/scale';
import { factWords } from './words';

/** One fact of a post: what it is, its value, and what explains the value. */
export type Fact = { id: FactId; term: string; value: string; notes: string[] };
export type FactId =
  | 'closing'
  | 'station'
  | 'grade'
  | 'salary'
  | 'contract'
  | 'duration'
  | 'arrangement'
  | 'positions'
  | 'department'
  | 'reference'
  | 'published';

type Words = ReturnType<typeof factWords>;
type Draft = [FactId, term: string, value: string | null, notes?: string[]];

/**
 * The facts of a post at `now` in any language of a notice, in the order in which they are read; what a post has not is
 * left out. Dates are those of the duty station; the closing is its last minute (R17), with the same in universal time.
 */
export function vacancyFacts(vacancy: VacancyNotice, language: NoticeLanguage, now: Date): Fact[] {
  const t = factWords(language);
  const named = isLocale(language) ? language : 'en';
  const { station, grade, positions, durationMonths } = vacancy;
  const last = lastMinute(vacancy.closesAt);
  const drafts: Draft[] = [
    [
      'closing',
      closingTerm(phaseAt(vacancy, now), t),
      formatInstant(language, last, station.timeZone),
      [
        t('vacancy.stationTime', { station: station.names[named] }),
        t('vacancy.universalTime', { time: formatInstant(language, last, 'UTC') }),
      ],
    ],
    [
      'station',
      t('vacancy.dutyStation'),
      `${station.names[named]} (${codeName(station.country, 'region', language)})`,
    ],
    ['grade', t('vacancy.grade'), grade, gradeNotes(vacancy, t)],
    salaryDraft(vacancy, language, t),
    ['contract', t('vacancy.contract'), t(`terms.contractType.${vacancy.contractType}`)],
    [
      'duration',
      t('vacancy.duration'),
      durationMonths ? t('vacancy.months', { count: durationMonths }) : null,
    ],
    ['arrangement', t('vacancy.arrangement'), t(`terms.arrangement.${vacancy.arrangement}`)],
    ['positions', t('vacancy.positions'), positions > 1 ? String(positions) : null],
    ['department', t('vacancy.department'), vacancy.departments[named]],
    ['reference', t('vacancy.reference'), vacancy.reference],
    ['published', t('vacancy.published'), formatDate(language, vacancy.opensAt, station.timeZone)],
  ];
  return drafts.flatMap(([id, term, value, notes = []]) => (value ? [{ id, term, value, notes }] : []));
}

function gradeNotes({ grade, category }: VacancyNotice, t: Words): string[] {
  const years = grade ? usualExperience(grade) : null;
  if (years === null || category === 'none') return [];
  return [t(`vacancy.gradeMeaning.${category}`, { years })];
}

function salaryDraft(vacancy: VacancyNotice, language: NoticeLanguage, t: Words): Draft {
  const salary = salaryOf(vacancy, salaryScale);
  const term = t('vacancy.salary');
  if (!salary) return ['salary', term, null];
  if (salary.kind === 'local')
    return ['salary', term, t('vacancy.salaryLocal'), [t('vacancy.salaryLocalNote')]];
  const amounts = ({ minimum, maximum }: Range) => ({
    minimum: formatMoney(language, minimum, salary.currency),
    maximum: formatMoney(language, maximum, salary.currency),
  });
  const { adjustment } = salary;
  return [
    'salary',
    term,
    t('vacancy.salaryRange', amounts(salary.base)),
    [
      t('vacancy.salaryBase', { date: formatDay(language, salary.effective) }),
      adjustment
        ? t('vacancy.salaryAdjusted', { ...amounts(adjustment), points: adjustment.points })
        : t('vacancy.salaryUnadjusted'),
    ],
  ];
}

function closingTerm(phase: Phase, t: Words): string {
  if (phase === 'cancelled') return t('vacancy.wasToClose');
  return phase === 'closed' ? t('vacancy.closed') : t('vacancy.closes');
}
