import { useTranslations } from 'next-intl';
import type { Locale } from '@/lib/i18n/locales';
import type { ReportEvent } from '@/lib/problems/queue/dto';
import { formatShort } from '@/lib/time/format';

type Props = { history: ReportEvent[]; locale: Locale };

/** What was done about a report, when and by whom; the latest first. */
export function ReportHistory({ history, locale }: Props) {
  const t = useTranslations('problems');
  const who = ({ actor, event }: ReportEvent) =>
    actor ?? t(event === 'report' ? 'file.sender' : 'file.system');
  if (history.length === 0) return null;
  return (
    <section aria-labelledby="history">
      <h2 id="history" className="mb-4">
        {t('file.history')}
      </h2>
      <ol className="space-y-4">
        {history.toReversed().map((entry) => (
          <li key={entry.sequence} className="border-line border-s-2 ps-4">
            <p>{t(`event.${entry.event}`)}</p>
            <p className="text-muted text-base">
              <time dateTime={entry.at}>{formatShort(locale, entry.at)}</time> · {who(entry)}
            </p>
          </li>
        ))}
      </ol>
    </section>
  );
}
