import { getTranslations } from 'next-intl/server';
import type { ReactNode } from 'react';
import { codeName } from '@/lib/i18n/countries';
import type { Locale } from '@/lib/i18n/locales';
import { formatDate } from '@/lib/time/format';
import type { VacancySummary } from '@/lib/vacancies/dto';
import { phaseAt } from '@/lib/vacancies/rules';
import { ClosingTime } from './closing-time';

type Props = { vacancy: VacancySummary; locale: Locale; now: Date };

/** The facts of a post at a glance, in the language of the interface. */
export async function VacancyFacts({ vacancy, locale, now }: Props) {
  const t = await getTranslations({ locale });
  const { station, grade, category, durationMonths, positions } = vacancy;
  const open = phaseAt(vacancy, now) === 'open';
  const facts: [string, ReactNode][] = [
    [
      open ? t('vacancy.closes') : t('vacancy.closed'),
      <ClosingTime key="closing" vacancy={vacancy} locale={locale} />,
    ],
    [t('vacancy.dutyStation'), `${station.names[locale]} (${codeName(station.country, 'region', locale)})`],
    [t('vacancy.contract'), t(`terms.contractType.${vacancy.contractType}`)],
    [t('vacancy.arrangement'), t(`terms.arrangement.${vacancy.arrangement}`)],
    [t('vacancy.department'), vacancy.departments[locale]],
    [t('vacancy.reference'), vacancy.reference],
    [t('vacancy.published'), formatDate(locale, vacancy.opensAt, station.timeZone)],
  ];
  if (positions > 1) facts.splice(4, 0, [t('vacancy.positions'), String(positions)]);
  if (durationMonths)
    facts.splice(3, 0, [t('vacancy.duration'), t('vacancy.months', { count: durationMonths })]);
  if (grade) facts.splice(2, 0, [t('vacancy.grade'), `${grade} – ${t(`terms.category.${category}`)}`]);
  return (
    <dl className="space-y-4">
      {facts.map(([term, value]) => (
        <div key={term}>
          <dt className="text-muted text-base">{term}</dt>
          <dd>{value}</dd>
        </div>
      ))}
    </dl>
  );
}
