import { randomUUID } from 'node:crypto';
import type { Tx } from '../../db/client';
import { storedSnapshot, type ProfileSnapshot } from '../../profiles/snapshot';
import type { Answers } from '../schema';

/** What is sent for an application: the frozen profile, opened; the answers; the cover letter, where there is one. */
export type Sent = { snapshot: ProfileSnapshot; answers: Answers; letter: string | null };

/** Adds a submission to an application, after those it has: it is the one that counts. The caller has authorised. */
export async function writeSubmission(
  tx: Tx,
  application: { id: string; submittedAt: Date },
  { snapshot, answers, letter }: Sent,
): Promise<void> {
  const { id: applicationId, submittedAt } = application;
  const before = await tx.submission.count({ where: { applicationId } });
  const id = randomUUID();
  await tx.submission.create({
    data: {
      id,
      applicationId,
      number: before + 1,
      ...storedSnapshot(snapshot, id),
      answers,
      letter,
      submittedAt,
    },
  });
}
