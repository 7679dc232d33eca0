import { getTranslations } from 'next-intl/server';
import { Notice } from '@/components/ui/notice';
import type { LiveApplication } from '@/lib/applications/dto';
import type { Locale } from '@/lib/i18n/locales';
import { formatInstant } from '@/lib/time/format';

/** Says that there is an application already, which stands until another one is sent in its place (R14c). */
export async function ReplacingNotice({ live, locale }: { live: LiveApplication; locale: Locale }) {
  const t = await getTranslations({ locale, namespace: 'applications.replace' });
  return (
    <div className="mb-8">
      <Notice tone="info" title={t('title')}>
        <p>
          {t('text', { reference: live.reference, date: formatInstant(locale, live.submittedAt) })}{' '}
          <a href={`/${locale}/jobs-applied/${live.id}`}>{t('see')}</a>
        </p>
      </Notice>
    </div>
  );
}
