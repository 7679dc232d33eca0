import { useTranslations } from 'next-intl';
import { Button } from '@/components/ui/button';
import { Link } from '@/components/ui/link';
import { competitionPath } from '@/lib/competitions/links';
import { defaultApplicantSearch, type ApplicantSearch } from '@/lib/competitions/schema';
import type { Locale } from '@/lib/i18n/locales';
import { FilterInput, Kept, filtersClass } from '@/components/console/filter-fields';

type Props = { id: string; search: ApplicantSearch; locale: Locale };

/** The filters of a competition's applicants: a GET form, whose address can be shared. */
export function ApplicantFilters({ id, search, locale }: Props) {
  const t = useTranslations('staff.applicants');
  const { q, from, to, stage, sort, direction } = search;
  return (
    <form action={`/${locale}${competitionPath(id)}`} method="get" role="search" className={filtersClass}>
      <FilterInput name="q" label={t('query')} defaultValue={q} maxLength={200} />
      <FilterInput name="from" label={t('from')} type="date" defaultValue={from} />
      <FilterInput name="to" label={t('to')} type="date" defaultValue={to} />
      <Kept values={{ stage, sort, direction }} />
      <Button type="submit">{t('filter')}</Button>
      <Link
        href={competitionPath(id, { ...defaultApplicantSearch, stage })}
        className="text-accent inline-flex min-h-11 items-center underline underline-offset-2"
      >
        {t('clear')}
      </Link>
    </form>
  );
}
