import { auditHash, firstHash } from '@/lib/audit/rules';
import { withdrawApplication } from '@/lib/applications/commands';
import type { CandidateViewer, StaffViewer } from '@/lib/auth/viewer';
import { closeCompetition } from '@/lib/competitions/closing/commands';
import { closingPreview } from '@/lib/competitions/closing/queries';
import { db } from '@/lib/db/client';
import { addressOf, applicants, competition, later, now, staffMember } from '../../builders';

let recruiter: StaffViewer;
beforeAll(async () => {
  recruiter = await staffMember('recruiter');
});

const hashOf = async (id: string) => (await closingPreview(recruiter, id, 1, 'en')).hash;
const closingNotices = (competitionId: string) =>
  db().notification.findMany({ where: { competitionId, template: { startsWith: 'competition-closed' } } });

test('a second closing changes nothing, and two at once close it exactly once', async () => {
  const administrator = await staffMember('administrator');
  const competitionId = await competition();
  await applicants(
    competitionId,
    Array.from({ length: 20 }, () => ({})),
  );
  const input = { competitionId, previewHash: await hashOf(competitionId) };
  const results = await Promise.all([
    closeCompetition(recruiter, input, now),
    closeCompetition(administrator, input, later(1)),
  ]);
  expect(results.map(({ status }) => status).sort()).toEqual(['already_closed', 'closed']);
  expect(await closeCompetition(recruiter, input, later(2))).toEqual({ status: 'already_closed' });
  expect(await closingNotices(competitionId)).toHaveLength(20);
  expect(
    await db().auditEntry.count({ where: { action: 'competition.close', resourceId: competitionId } }),
  ).toBe(1);
});

test('a withdrawal and a closing at the same moment agree in the end, whichever comes first', async () => {
  for (let round = 0; round < 8; round += 1) {
    const competitionId = await competition();
    const [leaving = ''] = await applicants(competitionId, [{}, {}]);
    const { candidateId } = await db().application.findUniqueOrThrow({ where: { id: leaving } });
    const input = { competitionId, previewHash: await hashOf(competitionId) };
    const withdraw = () => withdrawApplication(candidate(candidateId!), leaving, now);
    const close = () => closeCompetition(recruiter, input, now);
    const [closed, withdrawn] = await (round % 2
      ? both(close, withdraw)
      : both(withdraw, close).then(([b, a]) => [a, b] as const));
    const { stage } = await db().application.findUniqueOrThrow({ where: { id: leaving } });
    const told = (await closingNotices(competitionId)).filter(
      ({ applicationId }) => applicationId === leaving,
    );
    if (closed.status === 'closed') {
      expect([withdrawn, stage, told.length]).toEqual([{ ok: false, refusal: 'decided' }, 'not_selected', 1]);
    } else {
      expect([closed.status, withdrawn, stage, told.length]).toEqual([
        'changed',
        { ok: true },
        'withdrawn',
        0,
      ]);
    }
  }
});

function both<A, B>(first: () => Promise<A>, second: () => Promise<B>): Promise<[A, B]> {
  return Promise.all([first(), second()]);
}

function candidate(id: string): CandidateViewer {
  return {
    kind: 'candidate',
    id,
    sessionId: 'none',
    email: addressOf(id),
    candidateKind: 'external',
    verified: true,
    locale: 'en',
  };
}

test('1,000 applicants are closed at once, and the audit chain holds', async () => {
  const competitionId = await competition();
  await applicants(
    competitionId,
    Array.from({ length: 1000 }, (_, index) => ({ locale: index % 3 ? ('en' as const) : ('fr' as const) })),
  );
  const previewHash = await hashOf(competitionId);
  const result = await closeCompetition(recruiter, { competitionId, previewHash }, now);
  expect(result).toEqual({ status: 'closed', notified: 1000 });
  expect(await closingNotices(competitionId)).toHaveLength(1000);
  const entries = await db().auditEntry.findMany({ orderBy: { sequence: 'asc' } });
  let previous = firstHash;
  for (const entry of entries) {
    expect(entry.previousHash).toBe(previous);
    expect(entry.hash).toBe(auditHash(previous, entry));
    previous = entry.hash;
  }
}, 60_000);
