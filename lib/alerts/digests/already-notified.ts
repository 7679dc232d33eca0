import type { Tx } from '../../db/client';
import { payloadSchemas } from '../../outbox/schema';
import type { Fit } from './matching';

type Considered = {
  alert: { id: string; candidateId: string; coveredUntil: Date };
  fits: readonly Fit[];
};

/** Which alerts have named which vacancies before. */
export type AlreadyNotified = (alertId: string, reference: string) => boolean;

/** Which vacancies that opened again earlier mails of these alerts have named; of the others it knows nothing. */
export async function alreadyNotified(tx: Tx, considered: readonly Considered[]): Promise<AlreadyNotified> {
  const again = considered.filter(({ alert, fits }) =>
    fits.some(({ vacancy: { reopenedAt } }) => reopenedAt && new Date(reopenedAt) > alert.coveredUntil),
  );
  if (again.length === 0) return () => false;
  const rows = await tx.notification.findMany({
    where: {
      template: 'job-alert',
      candidateId: { in: again.map(({ alert }) => alert.candidateId) },
      status: { not: 'cancelled' },
    },
    select: { payload: true },
  });
  const notified = new Set(rows.flatMap(({ payload }) => namesIn(payload)));
  return (alertId, reference) => notified.has(`${alertId} ${reference}`);
}

function namesIn(payload: unknown): string[] {
  const mail = payloadSchemas['job-alert'].safeParse(payload).data;
  return mail?.vacancies.map(({ reference }) => `${mail.alertId} ${reference}`) ?? [];
}
