import { getTranslations } from 'next-intl/server';
import { Badge, type BadgeTone } from '@/components/ui/badge';
import type { Locale } from '@/lib/i18n/locales';
import type { VacancySummary } from '@/lib/vacancies/dto';
import { daysLeft, phaseAt, soonDays, type Phase } from '@/lib/vacancies/rules';

const tones: Record<Phase, BadgeTone> = {
  hidden: 'neutral',
  upcoming: 'neutral',
  open: 'success',
  closed: 'neutral',
  cancelled: 'danger',
};

/** Open, closing soon, closed or cancelled, in words. */
export async function PhaseBadge({
  vacancy,
  locale,
  now,
}: {
  vacancy: VacancySummary;
  locale: Locale;
  now: Date;
}) {
  const t = await getTranslations({ locale, namespace: 'vacancy' });
  const phase = phaseAt(vacancy, now);
  const soon = phase === 'open' && daysLeft(vacancy.closesAt, now) < soonDays;
  return (
    <Badge tone={soon ? 'warning' : tones[phase]}>{soon ? t('closingSoon') : t(`phase.${phase}`)}</Badge>
  );
}
