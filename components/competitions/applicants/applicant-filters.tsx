import { useTranslations } from 'next-intl';
import { FilterForm, FilterInput } from '@/components/console/filter-form';
import { competitionPath } from '@/lib/competitions/links';
import type { ApplicantSearch } from '@/lib/competitions/schema';
import type { Locale } from '@/lib/i18n/locales';

type Props = { id: string; search: ApplicantSearch; locale: Locale };

/** The filters of a competition's applicants. */
export function ApplicantFilters({ id, search, locale }: Props) {
  const t = useTranslations('staff.applicants');
  const { q, from, to, stage, sort, direction } = search;
  return (
    <FilterForm
      path={competitionPath(id)}
      locale={locale}
      kept={{ stage, sort, direction }}
      submit={t('filter')}
      clear={{ label: t('clear'), href: competitionPath(id, { stage }) }}
    >
      <FilterInput name="q" label={t('query')} defaultValue={q} maxLength={200} />
      <FilterInput name="from" label={t('from')} type="date" defaultValue={from} />
      <FilterInput name="to" label={t('to')} type="date" defaultValue={to} />
    </FilterForm>
  );
}
