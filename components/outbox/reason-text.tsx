import { useTranslations } from 'next-intl';
import type { Reason } from '@/lib/outbox/decisions/dto';

/** Why something was not sent: our words, and below them the provider's own, which are in English. */
export function ReasonText({ reason: { cause, detail } }: { reason: Reason }) {
  const t = useTranslations('delivery');
  return (
    <>
      <span className="block">{t(`causes.${cause}`)}</span>
      {detail ? (
        <span className="text-muted block text-sm wrap-anywhere">
          {t('said')} <q lang="en">{detail}</q>
        </span>
      ) : null}
    </>
  );
}
