import { getTranslations } from 'next-intl/server';
import { Badge } from '@/components/ui/badge';
import type { Locale } from '@/lib/i18n/locales';
import type { ListedVacancy } from '@/lib/vacancies/authoring/dto';

type Props = { vacancy: Pick<ListedVacancy, 'status' | 'phase'>; locale: Locale };

/** Where a vacancy stands for its authors: its preparation, then its public life. */
export async function StateBadge({ vacancy, locale }: Props) {
  const t = await getTranslations({ locale, namespace: 'authoring' });
  const { phase, status } = vacancy;
  if (status === 'cancelled') return <Badge tone="danger">{t('state.cancelled')}</Badge>;
  if (status !== 'published') return <Badge>{t(`state.${status}`)}</Badge>;
  if (phase === 'open') return <Badge tone="success">{t('state.open')}</Badge>;
  return <Badge>{phase === 'upcoming' ? t('state.upcoming') : t('state.closed')}</Badge>;
}
