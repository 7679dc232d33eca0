import { useTranslations } from 'next-intl';
import { Badge, type BadgeTone } from '@/components/ui/badge';
import type { ReportStatus } from '@/lib/db/models';

const tones: Record<ReportStatus, BadgeTone> = {
  open: 'accent',
  in_progress: 'warning',
  resolved: 'success',
};

/** Where a report stands, and whether it looks like a program's. */
export function StatusBadge({ status, suspect }: { status: ReportStatus; suspect: boolean }) {
  const t = useTranslations('problems');
  return (
    <span className="inline-flex flex-wrap gap-1">
      <Badge tone={tones[status]}>{t(`status.${status}`)}</Badge>
      {suspect ? <Badge tone="danger">{t('suspect')}</Badge> : null}
    </span>
  );
}
