import type { Locale } from '@/lib/i18n/locales';
import { translations } from '@/lib/i18n/translations';
import { SignOutButton } from './sign-out-button';

const places = {
  applications: '/jobs-applied',
  profile: '/profile',
  alerts: '/alerts',
  account: '/account',
} as const;

export type CandidatePlace = keyof typeof places;

/** The candidate's own pages, with the one the page belongs to marked, and the way out. */
export function CandidateNav({ locale, current }: { locale: Locale; current: CandidatePlace }) {
  const t = translations(locale, 'accounts');
  return (
    <div className="border-line -mt-4 mb-8 flex flex-wrap items-center justify-between gap-x-6 border-b sm:mt-0 sm:mb-10">
      <nav aria-label={t('nav.label')}>
        <ul className="flex flex-wrap gap-x-4 max-sm:text-base sm:gap-x-6">
          {(Object.keys(places) as CandidatePlace[]).map((place) => (
            <li key={place}>
              <a
                href={`/${locale}${places[place]}`}
                aria-current={place === current ? 'true' : undefined}
                className="text-ink hover:border-accent aria-[current]:border-accent aria-[current]:text-accent inline-flex min-h-11 items-center border-b-3 border-transparent no-underline aria-[current]:font-semibold"
              >
                <span className="sm:hidden">{t(`nav.short.${place}`)}</span>
                <span className="max-sm:hidden">{t(`nav.${place}`)}</span>
              </a>
            </li>
          ))}
        </ul>
      </nav>
      {/* On a phone the way out is on the account's own page, so that the places fit in one row. */}
      <div className={current === 'account' ? '-mx-3' : '-mx-3 max-sm:hidden'}>
        <SignOutButton kind="candidate" locale={locale} look={{ variant: 'quiet', size: 'small' }} />
      </div>
    </div>
  );
}
