import type { ReadDb, Tx } from '../../db/client';
import type { Prisma } from '../../db/generated/sqlite/client';
import type { Stage } from '../../db/generated/sqlite/enums';
import { closingOutcome, type ClosingTemplate } from './rules';

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

/** One applicant at closing: where the application ends and what is told; `email` is null when the account is gone. */
export type Closing = Omit<Row, 'candidate'> & {
  outcome: Stage;
  template: ClosingTemplate;
  email: string | null;
};

/** What closing would do with every application of a competition that has not been withdrawn. */
export async function closingPlan(
  client: Pick<ReadDb, 'application'> | Tx,
  competitionId: string,
): Promise<Closing[]> {
  const rows: Row[] = await client.application.findMany({ where: { competitionId }, select: parts });
  return rows.flatMap(({ candidate, ...row }) => {
    const outcome = closingOutcome(row.stage);
    const email = candidate?.email ?? null;
    return outcome ? [{ ...row, outcome: outcome.stage, template: outcome.template, email }] : [];
  });
}

/** Those of a plan who can be told, as the preview's fingerprint and the outbox take them. */
export function notified(plan: readonly Closing[]) {
  return plan.flatMap((row) =>
    row.email === null ? [] : [{ ...row, email: row.email, applicationId: row.id }],
  );
}
