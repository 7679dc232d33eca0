import { useTranslations } from 'next-intl';
import { FilterForm, FilterInput, FilterSelect } from '@/components/console/filter-form';
import { competitionsPath } from '@/lib/competitions/links';
import type { CompetitionSearch } from '@/lib/competitions/schema';

type Props = {
  search: CompetitionSearch;
  stations: { value: string; label: string }[];
};

const statuses = ['open', 'closed', 'cancelled', 'all'] as const;
const deadlines = ['any', 'past', 'future'] as const;

/** The filters of the list of competitions. */
export function CompetitionFilters({ search, stations }: Props) {
  const t = useTranslations('staff.competitions');
  return (
    <FilterForm
      path={competitionsPath()}
      kept={{ sort: search.sort, direction: search.direction }}
      submit={t('filter')}
      clear={{ label: t('clear'), href: competitionsPath() }}
    >
      <FilterInput name="q" label={t('query')} defaultValue={search.q} maxLength={200} />
      <FilterSelect
        name="status"
        label={t('status')}
        value={search.status}
        options={statuses.map((value) => ({ value, label: t(`statuses.${value}`) }))}
      />
      <FilterSelect
        name="deadline"
        label={t('deadline')}
        value={search.deadline}
        options={deadlines.map((value) => ({ value, label: t(`deadlines.${value}`) }))}
      />
      <FilterSelect
        name="station"
        label={t('station')}
        value={search.station}
        options={[{ value: '', label: t('anyStation') }, ...stations]}
      />
    </FilterForm>
  );
}
