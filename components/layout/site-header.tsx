import { Link } from '@/components/ui/link';
import { SkipLink } from '@/components/ui/skip-link';
import type { Locale } from '@/lib/i18n/locales';
import { organisation } from '@/lib/i18n/organisation';
import { translations } from '@/lib/i18n/translations';
import { AccountLink } from './account-link';
import { LanguageSwitch } from './language-switch';
import { Mark } from './mark';

const places = ['jobs', 'how-to-apply', 'faq'] as const;

/** The header of the public and candidate pages. Static: what depends on the reader is decided in the browser. */
export function SiteHeader({ locale }: { locale: Locale }) {
  const t = translations(locale, 'layout');
  const { organisation: name, short } = organisation(locale);
  return (
    <header data-site className="border-line border-b">
      <SkipLink>{t('skip')}</SkipLink>
      <div className="mx-auto flex max-w-6xl flex-wrap items-center gap-x-3 gap-y-1 px-4 py-2 sm:gap-x-6 sm:px-6 sm:py-3">
        <Link href="/" className="text-ink me-auto flex items-center gap-2 no-underline sm:gap-3">
          <Mark />
          <span className="leading-tight">
            <span className="block font-semibold">{t('siteName', { short })}</span>
            <span className="text-muted block text-sm max-sm:sr-only">{name}</span>
          </span>
        </Link>
        <div className="flex items-center gap-2 sm:order-last sm:gap-4">
          <LanguageSwitch
            locale={locale}
            label={
              <>
                <span aria-hidden="true" className="sm:hidden">
                  {t('otherLanguageShort')}
                </span>
                <span className="max-sm:sr-only">{t('otherLanguage')}</span>
              </>
            }
          />
          <AccountLink
            visitor={{ href: `/${locale}/sign-in`, label: t('signIn') }}
            candidate={{
              href: `/${locale}/jobs-applied`,
              label: (
                <>
                  <span className="sm:hidden">{t('myApplicationsShort')}</span>
                  <span className="max-sm:hidden">{t('myApplications')}</span>
                </>
              ),
            }}
          />
        </div>
        <nav aria-label={t('mainNavigation')} className="max-sm:w-full">
          <ul className="flex flex-wrap gap-x-3 max-sm:text-[0.9375rem] sm:gap-x-5">
            {places.map((place) => (
              <li key={place}>
                <Link
                  href={`/${place}`}
                  className="text-ink hover:text-accent inline-flex min-h-11 items-center no-underline hover:underline"
                >
                  {t(`nav.${place}`)}
                </Link>
              </li>
            ))}
          </ul>
        </nav>
      </div>
    </header>
  );
}
