import { createHash } from 'node:crypto';
import { Forbidden } from '@/lib/auth/permissions';
import { withinLimit } from '@/lib/auth/rate-limit';
import { system, visitor, type Viewer } from '@/lib/auth/viewer';
import { fileBytes } from '@/lib/files/store';
import { db } from '@/lib/db/client';
import { payloadSchemas } from '@/lib/outbox/schema';
import { submitReport } from '@/lib/problems/commands';
import { publicVacancy } from '@/lib/vacancies/references/queries';
import { closesAt, competition, later, now, staffMember } from '../../builders';
import { actionsOn, reported, screenshot, submission } from './fixtures';

const mailsOf = async (id: string) =>
  db().notification.findMany({ where: { key: { endsWith: `:${id}` } }, orderBy: { key: 'asc' } });

async function vacancyOf(competitionId: string) {
  const { vacancy } = await db().competition.findUniqueOrThrow({
    where: { id: competitionId },
    include: { vacancy: true },
  });
  return vacancy;
}

test('a report, its screenshots, the log and both mails are written together', async () => {
  const { reference } = await vacancyOf(await competition());
  const vacancy = await publicVacancy(reference, now);
  const pictures = [await screenshot('#111111'), await screenshot('#eeeeee')];
  const row = await reported({ vacancy, screenshots: pictures });
  expect(row).toMatchObject({
    status: 'open',
    assigneeId: null,
    email: 'amina@example.org',
    locale: 'fr',
    note: '',
    resolvedAt: null,
    createdAt: now,
    vacancyId: vacancy?.id,
  });
  expect(row.reference).toMatch(/^P-[A-HJKMNP-TV-Z2-9]{8}$/);
  expect(row.screenshots).toHaveLength(2);
  for (const kept of row.screenshots) {
    const file = await db().storedFile.findUniqueOrThrow({ where: { key: kept.storageKey } });
    const bytes = (await fileBytes(db(), kept.storageKey)) ?? new Uint8Array();
    expect(createHash('sha256').update(bytes).digest('hex')).toBe(kept.sha256);
    expect([file.mediaType, file.size, kept.size]).toEqual([
      'image/webp',
      bytes.byteLength,
      bytes.byteLength,
    ]);
    // At rest it is sealed.
    expect([file.sha256, file.sealedBy]).toEqual([kept.sha256, 'auth']);
    expect(Buffer.from(file.bytes).includes(Buffer.from(bytes.subarray(0, 12)))).toBe(false);
  }
  expect(await actionsOn(row.id)).toEqual(['problem.report']);
  const [received, told] = await mailsOf(row.id);
  expect(received).toMatchObject({ template: 'problem-received', recipient: row.email, locale: 'fr' });
  expect(payloadSchemas['problem-received'].parse(received?.payload)).toEqual({
    reference: row.reference,
    at: now.toISOString(),
    lines: row.description.split('\n'),
    vacancy: { vacancyTitle: 'Hydrologue', vacancyReference: reference },
    screenshots: 2,
  });
  expect(told).toMatchObject({ template: 'problem-reported', recipient: 'hr-support@wfo.example' });
  expect(payloadSchemas['problem-reported'].parse(told?.payload).reportId).toBe(row.id);
});

test('the same report sent again within a day is the one already kept, and nobody is told twice', async () => {
  const sent = submission({ screenshots: [await screenshot()] });
  const first = await submitReport(visitor, sent, now);
  expect(await submitReport(visitor, sent, later(24 * 60 - 1))).toBe(first);
  expect(await db().problemReport.count({ where: { description: sent.description } })).toBe(1);
  const { id } = await db().problemReport.findUniqueOrThrow({ where: { reference: first } });
  expect(await mailsOf(id)).toHaveLength(2);
  expect(await submitReport(visitor, sent, later(24 * 60))).not.toBe(first);
});

test.each([
  ['other words', { description: 'Something else' }],
  ['another address', { email: 'someone@example.org' }],
  ['a screenshot more', { screenshots: 1 }],
] as const)('%s make another report', async (_, changed) => {
  const sent = submission();
  const first = await submitReport(visitor, sent, now);
  const other =
    'screenshots' in changed ? { ...sent, screenshots: [await screenshot()] } : { ...sent, ...changed };
  expect(await submitReport(visitor, other, now)).not.toBe(first);
});

test('pressed ten times at once it is kept once', async () => {
  const sent = submission({ screenshots: [await screenshot('#abcdef')] });
  const references = await Promise.all(Array.from({ length: 10 }, () => submitReport(visitor, sent, now)));
  expect(new Set(references).size).toBe(1);
  expect(await db().problemReport.count({ where: { description: sent.description } })).toBe(1);
});

test('what looks like a program’s is kept and marked, and no mail goes to the address it gave', async () => {
  const trapped = await reported({ signs: ['trap', 'links'] });
  expect(await actionsOn(trapped.id)).toEqual(['problem.report', 'problem.suspect']);
  expect(await mailsOf(trapped.id)).toEqual([]);
  const linking = await reported({ signs: ['links'] });
  expect(await actionsOn(linking.id)).toEqual(['problem.report', 'problem.suspect']);
  expect(await mailsOf(linking.id)).toHaveLength(2);
});

test('when it cannot be kept whole nothing of it is', async () => {
  const before = await Promise.all([
    db().storedFile.count(),
    db().auditEntry.count(),
    db().notification.count(),
  ]);
  const vacancy = { id: 'there is none', reference: 'X', slug: 'x', texts: [] };
  const sent = submission({ vacancy, screenshots: [await screenshot('#010203')] });
  await expect(submitReport(visitor, sent, now)).rejects.toThrow();
  expect(
    await Promise.all([db().storedFile.count(), db().auditEntry.count(), db().notification.count()]),
  ).toEqual(before);
});

test('reports are a visitor’s: the system and the signed-in send none under their own name', async () => {
  const others: Viewer[] = [system, await staffMember('support')];
  for (const viewer of others)
    await expect(submitReport(viewer, submission(), now)).rejects.toThrow(Forbidden);
});

test('an address has five reports a day, a client twenty an hour', async () => {
  const tries = async (name: 'reportByAddress' | 'reportByClient', at: Date, count: number) => {
    const answers: boolean[] = [];
    for (let each = 0; each < count; each += 1) answers.push(await withinLimit(name, 'someone', at));
    return answers.filter(Boolean).length;
  };
  expect(await tries('reportByAddress', now, 7)).toBe(5);
  expect(await tries('reportByAddress', later(24 * 60 - 1), 1)).toBe(0);
  expect(await tries('reportByAddress', later(24 * 60 + 1), 7)).toBe(5);
  expect(await tries('reportByClient', now, 22)).toBe(20);
});

test('a reference names a notice only while the public may read it', async () => {
  const open = await vacancyOf(await competition({ closes: later(60) }));
  expect(await publicVacancy(open.reference, now)).toEqual({
    id: open.id,
    reference: open.reference,
    slug: open.slug,
    texts: expect.arrayContaining([{ language: 'en', title: 'Hydrologist' }]),
  });
  const closed = await vacancyOf(await competition({ closes: closesAt }));
  expect((await publicVacancy(closed.reference, now))?.id).toBe(closed.id);
  expect(await publicVacancy(open.reference, new Date('2026-10-19T08:00:00Z'))).toBeNull();
  for (const none of ['FT/2026/999', '', '%', "' OR 1=1"]) expect(await publicVacancy(none, now)).toBeNull();
});
