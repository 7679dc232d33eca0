import { getTranslations } from 'next-intl/server';
import { Link } from '@/components/ui/link';
import { config } from '@/lib/config';
import type { Locale } from '@/lib/i18n/locales';
import { organisation } from '@/lib/i18n/organisation';

const places = ['jobs', 'how-to-apply', 'faq', 'privacy', 'report-a-problem', 'developers'] as const;

/** The footer of the public and candidate pages; says on each that nothing is ever charged (R4). */
export async function SiteFooter({ locale }: { locale: Locale }) {
  const t = await getTranslations({ locale, namespace: 'layout' });
  const { organisation: name } = organisation(locale);
  const email = config().SUPPORT_EMAIL;
  return (
    <footer data-site className="border-line bg-sunken mt-auto border-t">
      <div className="mx-auto grid max-w-6xl gap-8 px-4 py-10 sm:grid-cols-[2fr_1fr_1fr] sm:px-6">
        <div className="max-w-prose space-y-2">
          <p className="font-semibold">{name}</p>
          <p>{t('noFee')}</p>
        </div>
        <nav aria-label={t('footerNavigation')}>
          <ul className="space-y-1">
            {places.map((place) => (
              <li key={place}>
                <Link
                  locale={locale}
                  href={`/${place}`}
                  prefetch={false}
                  className="text-ink hover:text-accent inline-flex min-h-9 items-center underline underline-offset-2"
                >
                  {t(`nav.${place}`)}
                </Link>
              </li>
            ))}
          </ul>
        </nav>
        <div className="space-y-1">
          <p>
            {t('help')} <a href={`mailto:${email}`}>{email}</a>
          </p>
          <p>
            <a href={`/${locale}/staff`}>{t('staff')}</a>
          </p>
        </div>
      </div>
    </footer>
  );
}
