import { getTranslations } from 'next-intl/server';
import type { UnsentApplication } from '@/lib/applications/drafts/queries';
import type { Locale } from '@/lib/i18n/locales';
import { formatInstant } from '@/lib/time/format';
import { lastMinute } from '@/lib/time/rules';

/** The way back to the applications that are being written, from every page of the profile. */
export async function ApplyingBanner({ unsent, locale }: { unsent: UnsentApplication[]; locale: Locale }) {
  const t = await getTranslations({ locale, namespace: 'applications.unsent' });
  if (unsent.length === 0) return null;
  return (
    <aside aria-label={t('heading', { count: unsent.length })} className="bg-accent-soft" data-no-print>
      <ul className="mx-auto max-w-3xl px-4 py-2 text-base sm:px-6">
        {unsent.map(({ vacancy: { title, language, slug, closesAt, station } }) => (
          <li key={slug} className="flex flex-wrap items-baseline justify-between gap-x-6 py-1">
            <span>
              <span dir="auto" lang={language} className="font-semibold">
                {title}
              </span>{' '}
              <span className="block">
                {t('applyingText', {
                  deadline: formatInstant(locale, lastMinute(closesAt), station.timeZone),
                })}
              </span>
            </span>
            <a href={`/${locale}/apply/${slug}`} className="inline-flex min-h-9 items-center">
              {t('return')}
            </a>
          </li>
        ))}
      </ul>
    </aside>
  );
}
