import { useTranslations } from 'next-intl';
import { Badge, type BadgeTone } from '@/components/ui/badge';
import type { Stage } from '@/lib/db/models';

const tones: Partial<Record<Stage, BadgeTone>> = {
  shortlist: 'accent',
  assessment: 'accent',
  interview: 'accent',
  recommended: 'accent',
  selected: 'success',
  reserve_list: 'success',
  not_selected: 'warning',
};

/** The stage of an application, in words. */
export function StageBadge({ stage }: { stage: Stage }) {
  const t = useTranslations('terms.stage');
  return <Badge tone={tones[stage]}>{t(stage)}</Badge>;
}
