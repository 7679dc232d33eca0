import { getTranslations } from 'next-intl/server';
import { Badge } from '@/components/ui/badge';
import { buttonClass } from '@/components/ui/button';
import type { UnsentApplication } from '@/lib/applications/drafts/queries';
import type { Locale } from '@/lib/i18n/locales';
import { formatDate, formatInstant } from '@/lib/time/format';
import { lastMinute } from '@/lib/time/rules';

type Props = { unsent: UnsentApplication[]; locale: Locale };

/** The applications that were begun and are not submitted, each saying so, with its deadline. */
export async function UnsentList({ unsent, locale }: Props) {
  const t = await getTranslations({ locale, namespace: 'applications.unsent' });
  if (unsent.length === 0) return null;
  const small = { size: 'small' } as const;
  return (
    <section aria-labelledby="unsent" className="mb-10">
      <h2 id="unsent" className="border-line border-b pb-3">
        {t('heading', { count: unsent.length })}
      </h2>
      <ul>
        {unsent.map(({ vacancy, changedAt, open, replaces }) => {
          const { title, language, slug, reference, station, closesAt } = vacancy;
          const deadline = formatInstant(locale, lastMinute(closesAt), station.timeZone);
          return (
            <li key={slug} className="border-line border-t py-5 first:border-t-0">
              <div className="flex flex-wrap items-baseline justify-between gap-x-4 gap-y-2">
                <h3 dir="auto" lang={language}>
                  {title}
                </h3>
                <Badge tone="danger">{t('badge')}</Badge>
              </div>
              <p className="text-muted text-base">{[reference, station.names[locale]].join(' · ')}</p>
              <p className="mt-2 font-semibold">{t('until', { deadline })}</p>
              {open ? null : <p className="mt-1">{t('closed')}</p>}
              {open && replaces ? <p className="mt-1">{t('replaces')}</p> : null}
              <p className="text-muted mt-1 text-base">
                {t('changed', { date: formatDate(locale, changedAt) })}
              </p>
              <p className="mt-3 flex flex-wrap gap-3">
                <a
                  href={`/${locale}/apply/${slug}`}
                  aria-label={open ? t('continueOf', { title }) : undefined}
                  className={buttonClass({ ...small, variant: open ? 'primary' : 'secondary' })}
                >
                  {t(open ? 'continue' : 'read')}
                </a>
                <a
                  href={`/${locale}/apply/${slug}/discard`}
                  aria-label={t('discardOf', { title })}
                  className={buttonClass({ ...small, variant: 'secondary' })}
                >
                  {t('discard')}
                </a>
              </p>
            </li>
          );
        })}
      </ul>
    </section>
  );
}
