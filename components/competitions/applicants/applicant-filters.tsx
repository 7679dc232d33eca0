import { useTranslations } from 'next-intl';
import { FilterForm, FilterInput } from '@/components/console/filter-form';
import { competitionPath } from '@/lib/competitions/links';
import type { ApplicantSearch } from '@/lib/competitions/schema';

type Props = { id: string; search: ApplicantSearch };

/** The filters of a competition's applicants. */
export function ApplicantFilters({ id, search }: Props) {
  const t = useTranslations('staff.applicants');
  const { q, from, to, stage, sort, direction } = search;
  return (
    <FilterForm
      path={competitionPath(id)}
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
