import type { Tx } from './client';
import { enumValue } from './values';

export type Unexamined = { id: string; reference: string; competitionId: string; submittedAt: Date };

/**
 * Applications withdrawn at `end` or before that still hold what was sent, whose file no member of staff has opened or
 * moved; at most so many. Written as SQL: the audit log refers to records of any kind by their ids alone.
 */
export function withdrawnUnexamined(tx: Tx, end: Date, most: number): Promise<Unexamined[]> {
  return tx.$queryRaw`
    SELECT a."id", a."reference", a."competitionId", a."submittedAt" FROM "Application" a
    WHERE a."stage" = ${enumValue('withdrawn', 'Stage')} AND a."withdrawnAt" <= ${end}
      AND EXISTS (SELECT 1 FROM "Submission" s WHERE s."applicationId" = a."id" AND s."snapshot" IS NOT NULL)
      AND NOT EXISTS (SELECT 1 FROM "StageMove" m
        WHERE m."applicationId" = a."id" AND CAST(m."actorKind" AS text) = 'staff')
      AND NOT EXISTS (SELECT 1 FROM "AuditEntry" e
        WHERE e."resource" = 'application' AND e."resourceId" = a."id" AND e."action" IN ('application.view', 'application.view-file'))
    ORDER BY a."id" LIMIT ${most}`;
}
