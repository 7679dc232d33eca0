import type { ReadDb, Tx } from '../../db/client';
import type { Prisma } from '../../db/models';
import { closingStep } from '../stages/rules';
import type { Outcome } from '../stages/table';

const parts = {
  id: true,
  reference: true,
  applicantName: true,
  locale: true,
  stage: true,
  candidateId: true,
  candidate: { select: { email: true } },
} satisfies Prisma.ApplicationSelect;

type Row = Prisma.ApplicationGetPayload<{ select: typeof parts }>;

/** One applicant at closing, with the step that closing takes; `email` is null when the account is gone. */
export type Closing = Omit<Row, 'candidate'> & { step: Outcome; email: string | null };

/** What closing would do with every application of a competition that has not been withdrawn. */
export async function closingPlan(
  client: Pick<ReadDb, 'application'> | Tx,
  competitionId: string,
): Promise<Closing[]> {
  const rows: Row[] = await client.application.findMany({ where: { competitionId }, select: parts });
  return rows.flatMap(({ candidate, ...row }) => {
    const step = closingStep(row.stage);
    return step ? [{ ...row, step, email: candidate?.email ?? null }] : [];
  });
}

/** Those of a plan who can be notified, as the preview's fingerprint and the outbox take them. */
export function reachable(plan: readonly Closing[]) {
  return plan.flatMap((row) =>
    row.email === null
      ? []
      : [{ ...row, email: row.email, applicationId: row.id, template: row.step.notifies }],
  );
}
