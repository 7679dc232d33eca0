import { getTranslations } from 'next-intl/server';
import { Badge, type BadgeTone } from '@/components/ui/badge';
import type { CandidateStatus } from '@/lib/applications/rules';
import type { Locale } from '@/lib/i18n/locales';

const tones: Record<CandidateStatus, BadgeTone> = {
  received: 'accent',
  under_review: 'accent',
  shortlisted: 'success',
  assessment: 'success',
  interview: 'success',
  awaiting_decision: 'accent',
  selected: 'success',
  reserve_list: 'success',
  not_selected: 'neutral',
  withdrawn: 'neutral',
  cancelled: 'neutral',
};

/** Where an application stands, as its applicant sees it. */
export async function StatusBadge({ status, locale }: { status: CandidateStatus; locale: Locale }) {
  const t = await getTranslations({ locale, namespace: 'applications' });
  return <Badge tone={tones[status]}>{t(`status.${status}`)}</Badge>;
}
