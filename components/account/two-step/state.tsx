import { getTranslations } from 'next-intl/server';
import { Badge } from '@/components/ui/badge';
import { mySecondFactor } from '@/lib/accounts/second-factor/queries';
import type { StaffViewer } from '@/lib/auth/viewer';
import type { Locale } from '@/lib/i18n/locales';
import { formatDate } from '@/lib/time/format';

/** Whether the viewer signs in in two steps, and how many recovery codes are left. */
export async function TwoStepState({ viewer, locale }: { viewer: StaffViewer; locale: Locale }) {
  const t = await getTranslations('twoStep');
  const { since, codesLeft } = await mySecondFactor(viewer);
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
