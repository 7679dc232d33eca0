import { buttonClass } from '@/components/ui/button';
import type { Locale } from '@/lib/i18n/locales';
import { translations } from '@/lib/i18n/translations';
import type { Search } from '@/lib/vacancies/search/schema';
import { searchPath } from './search-path';

type Props = { search: Search; page: number; last: number; locale: Locale };

/** The way to the pages before and after this one. */
export function SearchPages({ search, page, last, locale }: Props) {
  if (last <= 1) return null;
  const t = translations(locale, 'jobs');
  const link = (to: number, label: string, rel: string) => (
    <a
      href={searchPath(locale, { ...search, page: to })}
      rel={rel}
      className={buttonClass({ variant: 'secondary' })}
    >
      {label}
    </a>
  );
  return (
    <nav
      aria-label={t('pages')}
      className="border-line flex flex-wrap items-center justify-between gap-4 border-t pt-6"
    >
      <span>{t('page', { page, last })}</span>
      <span className="flex flex-wrap gap-3">
        {page > 1 ? link(page - 1, t('previous'), 'prev') : null}
        {page < last ? link(page + 1, t('next'), 'next') : null}
      </span>
    </nav>
  );
}
