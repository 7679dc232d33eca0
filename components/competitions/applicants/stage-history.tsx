import { useTranslations } from 'next-intl';
import type { HistoryEntry } from '@/lib/competitions/dto';
import type { Locale } from '@/lib/i18n/locales';
import { formatShort } from '@/lib/time/format';
import { StageBadge } from '../stage-badge';

type Props = { history: HistoryEntry[]; timeZone: string; locale: Locale };

/** Where an application has been, when, and who moved it; the latest first. */
export function StageHistory({ history, timeZone, locale }: Props) {
  const t = useTranslations('staff.application');
  const who = ({ actor, actorKind }: HistoryEntry) => actor ?? t(`actor.${actorKind}`);
  return (
    <ol className="space-y-4">
      {history.toReversed().map((entry) => (
        <li key={entry.id} className="border-line border-s-2 ps-4">
          <StageBadge stage={entry.to} />
          <p className="text-muted text-base">
            <time dateTime={entry.at}>{formatShort(locale, entry.at, timeZone)}</time> · {who(entry)}
          </p>
          {entry.note ? (
            <p dir="auto" className="whitespace-pre-line">
              {entry.note}
            </p>
          ) : null}
        </li>
      ))}
    </ol>
  );
}
