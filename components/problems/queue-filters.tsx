import { useTranslations } from 'next-intl';
import { FilterInput, FilterSelect, filtersClass } from '@/components/console/filter-fields';
import { Button } from '@/components/ui/button';
import { Link } from '@/components/ui/link';
import type { Locale } from '@/lib/i18n/locales';
import { statusFilters, assigneeFilters, type QueueSearch } from '@/lib/problems/queue/schema';

type Props = { search: QueueSearch; locale: Locale };

/** The filters of the support queue: a GET form, whose address can be shared. */
export function QueueFilters({ search, locale }: Props) {
  const t = useTranslations('problems');
  const statusName = (value: QueueSearch['status']) =>
    value === 'unresolved' || value === 'all' ? t(`queue.${value}`) : t(`status.${value}`);
  return (
    <form action={`/${locale}/staff/support`} method="get" role="search" className={filtersClass}>
      <FilterInput name="q" label={t('queue.q')} defaultValue={search.q} maxLength={200} />
      <FilterSelect
        name="status"
        label={t('queue.status')}
        value={search.status}
        options={statusFilters.map((value) => ({ value, label: statusName(value) }))}
      />
      <FilterSelect
        name="whose"
        label={t('queue.whose')}
        value={search.whose}
        options={assigneeFilters.map((value) => ({ value, label: t(`queue.${value}`) }))}
      />
      <Button type="submit">{t('queue.filter')}</Button>
      <Link
        href="/staff/support"
        className="text-accent inline-flex min-h-11 items-center underline underline-offset-2"
      >
        {t('queue.clear')}
      </Link>
    </form>
  );
}
