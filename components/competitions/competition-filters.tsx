import { useTranslations } from 'next-intl';
import { Button } from '@/components/ui/button';
import { Link } from '@/components/ui/link';
import type { CompetitionSearch } from '@/lib/competitions/schema';
import type { Locale } from '@/lib/i18n/locales';
import { FilterInput, FilterSelect, Kept, filtersClass } from '@/components/console/filter-fields';

type Props = {
  search: CompetitionSearch;
  stations: { value: string; label: string }[];
  locale: Locale;
};

const statuses = ['open', 'closed', 'cancelled', 'all'] as const;
const deadlines = ['any', 'past', 'future'] as const;

/** The filters of the list of competitions: a GET form, whose address can be shared. */
export function CompetitionFilters({ search, stations, locale }: Props) {
  const t = useTranslations('staff.competitions');
  return (
    <form action={`/${locale}/staff/competitions`} method="get" role="search" className={filtersClass}>
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
      <Kept values={{ sort: search.sort, direction: search.direction }} />
      <Button type="submit">{t('filter')}</Button>
      <Link
        href="/staff/competitions"
        className="text-accent inline-flex min-h-11 items-center underline underline-offset-2"
      >
        {t('clear')}
      </Link>
    </form>
  );
}
