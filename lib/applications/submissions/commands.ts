import { randomUUID } from 'node:crypto';
import type { Tx } from '../../db/client';
import { storedSnapshot, type ProfileSnapshot } from '../../profiles/snapshot';
import type { Answers } from '../schema';

/** What is sent for an application: the frozen profile, opened; the answers; the cover letter, where there is one. */
export type Sent = { snapshot: ProfileSnapshot; answers: Answers; letter: string | null };

/**
 * Adds a submission to an application, after those it has: it is the one that counts. Answers its id and number. The caller has
 * authorised.
 */
export async function writeSubmission(
  tx: Tx,
  application: { id: string; submittedAt: Date },
  { snapshot, answers, letter }: Sent,
): Promise<{ id: string; number: number }> {
  const { id: applicationId, submittedAt } = application;
  const number = (await tx.submission.count({ where: { applicationId } })) + 1;
  const id = randomUUID();
  const stored = storedSnapshot(snapshot, id);
  await tx.submission.create({
    data: { id, applicationId, number, ...stored, answers, letter, submittedAt },
  });
  return { id, number };
}
