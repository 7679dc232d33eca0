import { getTranslations } from 'next-intl/server';
import { Badge } from '@/components/ui/badge';
import type { SecondFactor } from '@/lib/accounts/second-factor/queries';
import type { Locale } from '@/lib/i18n/locales';
import { formatDate } from '@/lib/time/format';

/** Whether someone signs in in two steps, and how many recovery codes are left. */
export async function TwoStepState({ factor, locale }: { factor: SecondFactor; locale: Locale }) {
  const t = await getTranslations('twoStep');
  const { since, codesLeft } = factor;
  if (!since)
    return (
      <p>
        <Badge>{t('off')}</Badge>
      </p>
    );
  return (
    <p>
      <Badge tone="success">{t('on')}</Badge> {t('since', { date: formatDate(locale, since) })}{' '}
      {t('codesLeft', { count: codesLeft })}
    </p>
  );
}
