import { randomUUID } from 'node:crypto';
import { hashPassword } from '@/lib/auth/passwords';
import type { CandidateViewer } from '@/lib/auth/viewer';
import { writeFacts } from '@/lib/applications/facts/commands';
import { liveKey } from '@/lib/applications/rules';
import { transaction } from '@/lib/db/client';
import type { CompetitionStatus, Stage } from '@/lib/db/models';
import { candidate, competition, later, now, snapshot, submissionOf } from '../../builders';

export const password = 'springs-and-wells-42';

const answers = [
  {
    questionId: 'q',
    kind: 'short_text',
    prompt: { en: 'Why?' },
    values: [{ value: 'Because of rivers' }],
  },
];

/** A candidate with a complete profile who is signed in twice. */
export async function holder(options: { verified?: boolean } = {}): Promise<CandidateViewer> {
  const viewer = await candidate(options);
  const passwordHash = await hashPassword(password);
  const times = { createdAt: now, lastSeenAt: now, expiresAt: later(60) };
  return transaction(async (tx) => {
    await tx.candidateAccount.update({ where: { id: viewer.id }, data: { passwordHash } });
    const { id: sessionId } = await tx.candidateSession.create({ data: { accountId: viewer.id, ...times } });
    await tx.candidateSession.create({ data: { accountId: viewer.id, ...times, userAgent: 'Firefox/140' } });
    return { ...viewer, sessionId };
  });
}

/** An application of theirs at a stage of a competition that stands so; its id and its competition's. */
export async function application(
  { id: candidateId }: CandidateViewer,
  stage: Stage,
  status: CompetitionStatus,
): Promise<{ id: string; competitionId: string }> {
  const competitionId = await competition({ status });
  const live = stage !== 'withdrawn';
  const moves = (['received', stage] as const).slice(stage === 'received' ? 1 : 0);
  return transaction(async (tx) => {
    if (status === 'closed')
      await tx.competition.update({ where: { id: competitionId }, data: { closedAt: now } });
    const row = await tx.application.create({
      data: {
        ...{
          reference: `A-${randomUUID()}`,
          candidateId,
          competitionId,
          stage,
          locale: 'fr',
          source: 'press',
        },
        ...{ applicantName: 'Amina Diallo' },
        ...{
          submittedAt: now,
          stageChangedAt: now,
          liveKey: live ? liveKey(candidateId, competitionId) : null,
        },
        moves: {
          create: moves.map((to, step) => ({
            ...{ to, batchId: randomUUID(), actorKind: 'staff' as const, actorId: 'x' },
            at: later(step),
            note: 'for staff only',
          })),
        },
      },
    });
    await tx.submission.create({ data: { ...submissionOf(row.id, now), answers } });
    await writeFacts(tx, row, snapshot);
    return { id: row.id, competitionId };
  });
}
