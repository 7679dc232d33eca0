import type { Locale } from '@/lib/i18n/locales';
import { translations } from '@/lib/i18n/translations';

type Props = {
  locale: Locale;
  /** The search as a query string with its question mark, '' for all vacancies. */ query: string;
};

/** The ways to follow a search: an alert by mail and a feed. Plain links, so that they stand on static pages. */
export function FollowLinks({ locale, query }: Props) {
  const t = translations(locale, 'alerts');
  return (
    <p data-no-print className="flex flex-wrap gap-x-5">
      <a
        href={`/${locale}/alerts/new${query}`}
        rel="nofollow"
        className="text-accent inline-flex min-h-9 items-center underline underline-offset-2"
      >
        {t('link')}
      </a>
      <a
        href={`/${locale}/feeds/vacancies.atom${query}`}
        type="application/atom+xml"
        className="text-accent inline-flex min-h-9 items-center underline underline-offset-2"
      >
        {t('feed')}
      </a>
    </p>
  );
}
