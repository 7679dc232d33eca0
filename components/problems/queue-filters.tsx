import { useTranslations } from 'next-intl';
import { FilterForm, FilterInput, FilterSelect } from '@/components/console/filter-form';
import { statusFilters, assigneeFilters, type QueueSearch } from '@/lib/problems/queue/schema';

type Props = { search: QueueSearch };

/** The filters of the support queue. */
export function QueueFilters({ search }: Props) {
  const t = useTranslations('problems');
  const statusName = (value: QueueSearch['status']) =>
    value === 'unresolved' || value === 'all' ? t(`queue.${value}`) : t(`status.${value}`);
  return (
    <FilterForm
      path="/staff/support"
      submit={t('queue.filter')}
      clear={{ label: t('queue.clear'), href: '/staff/support' }}
    >
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
    </FilterForm>
  );
}
