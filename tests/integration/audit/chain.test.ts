import { randomUUID } from 'node:crypto';
import { createAccount } from '@/lib/accounts/commands';
import { submitApplication, withdrawApplication } from '@/lib/applications/commands';
import { recordAudit } from '@/lib/audit/commands';
import { verifyAudit, type AuditHead } from '@/lib/audit/queries';
import { auditHash } from '@/lib/audit/rules';
import { Forbidden } from '@/lib/auth/permissions';
import { system, visitor, type StaffViewer } from '@/lib/auth/viewer';
import { openApplication } from '@/lib/competitions/applicants/queries';
import { closeCompetition } from '@/lib/competitions/closing/commands';
import { closingPreview } from '@/lib/competitions/closing/queries';
import { moveApplications } from '@/lib/competitions/commands';
import { db, transaction, type Tx } from '@/lib/db/client';
import { declareNothing } from '@/lib/profiles/commands';
import { deleteEntry } from '@/lib/profiles/order-commands';
import { applicants, candidate, closesAt, competition, later, now, staffMember } from '../../builders';
import { added, newcomer } from '../profiles/fixtures';

let administrator: StaffViewer;
beforeAll(async () => {
  administrator = await staffMember('administrator');
  // The duty station that all of them share.
  await competition();
});

const inTime = new Date(closesAt.getTime() - 1);
const sequences = async () =>
  (await db().auditEntry.findMany({ orderBy: { sequence: 'asc' }, select: { sequence: true } })).map(
    ({ sequence }) => sequence,
  );

async function head(): Promise<AuditHead> {
  const verdict = await verifyAudit(administrator);
  if (!verdict.intact) throw new Error(`broken at ${verdict.fault.at}`);
  return verdict.head;
}

async function someonesProfile() {
  const viewer = await newcomer();
  const id = await added(viewer, 'education', { title: 'ﬁ 👩🏽‍🔬 "\\' });
  await deleteEntry(viewer, 'education', id, now);
  await declareNothing(viewer, 'employment', now);
}

async function someonesApplication() {
  const viewer = await candidate();
  const competitionId = await competition();
  const { slug } = await db().vacancy.findFirstOrThrow({ where: { competition: { id: competitionId } } });
  const result = await submitApplication(viewer, { slug, answers: [], source: '' }, inTime);
  if (!result.ok) throw new Error(result.refusal);
  await withdrawApplication(viewer, result.applicationId, inTime);
}

async function selection() {
  const recruiter = await staffMember('recruiter');
  const competitionId = await competition();
  const ids = await applicants(competitionId, Array(5).fill({}));
  await openApplication(recruiter, { competitionId, applicationId: ids[0] ?? '' }, now);
  const chosen = ids.map((id) => ({ id, from: 'received' as const }));
  await moveApplications(recruiter, { competitionId, applications: chosen, to: 'screening' }, later(1));
  const { hash } = await closingPreview(recruiter, competitionId, 1, 'en');
  const closed = await closeCompetition(recruiter, { competitionId, previewHash: hash }, later(2));
  expect(closed.status).toBe('closed');
}

async function account() {
  const input = { password: 'a long enough phrase', locale: 'en', contract: null } as const;
  await createAccount(visitor, { ...input, email: `${randomUUID()}@example.org` }, now);
}

test('an empty log is intact', async () => {
  expect(await verifyAudit(administrator)).toEqual({
    intact: true,
    head: { entries: 0, hash: '0'.repeat(64) },
  });
});

test('the chain holds after all sorts of things were done at once', async () => {
  const work = [someonesProfile, someonesApplication, selection, account];
  await Promise.all([...work, ...work].map((doing) => doing()));
  const { entries } = await head();
  expect(entries).toBeGreaterThan(30);
  expect(await sequences()).toEqual(Array.from({ length: entries }, (_, index) => index + 1));
  const actions = await db().auditEntry.findMany({ distinct: ['action'], select: { action: true } });
  expect(actions.length).toBeGreaterThanOrEqual(9);
});

async function writeEntries(count: number) {
  const entries = Array.from({ length: count }, (_, n) => {
    const detail = { n, list: ['b', 'a'], nothing: null };
    return { action: 'test.write', resource: 'test', resourceId: String(n), detail };
  });
  await transaction((tx) => recordAudit(tx, system, entries, now));
}

type Tampering = (tx: Tx, at: number) => Promise<unknown>;
const change =
  (data: object): Tampering =>
  (tx, at) =>
    tx.auditEntry.update({ where: { sequence: at }, data });
const tamperings: [string, Tampering, { at: number; kind: string }][] = [
  ['another time', change({ at: new Date(now.getTime() + 1) }), { at: 0, kind: 'changed' }],
  ['another actor', change({ actorId: 'someone else' }), { at: 0, kind: 'changed' }],
  ['another kind of actor', change({ actorKind: 'staff' }), { at: 0, kind: 'changed' }],
  ['another action', change({ action: 'application.view' }), { at: 0, kind: 'changed' }],
  ['another record', change({ resourceId: 'other' }), { at: 0, kind: 'changed' }],
  ['another kind of record', change({ resource: 'other' }), { at: 0, kind: 'changed' }],
  ['another detail', change({ detail: { n: 0 } }), { at: 0, kind: 'changed' }],
  ['another hash', change({ hash: 'f'.repeat(64) }), { at: 0, kind: 'changed' }],
  [
    'an entry taken out',
    (tx, at) => tx.auditEntry.delete({ where: { sequence: at } }),
    { at: 0, kind: 'missing' },
  ],
  ['an entry written anew with its own hash', rewritten, { at: 1, kind: 'changed' }],
  ['an entry taken out and the rest moved up', closedUp, { at: 0, kind: 'changed' }],
];

async function rewritten(tx: Tx, at: number) {
  const entry = await tx.auditEntry.findUniqueOrThrow({ where: { sequence: at } });
  const action = 'application.view';
  const hash = auditHash(entry.previousHash, { ...entry, action });
  await tx.auditEntry.update({ where: { sequence: at }, data: { action, hash } });
}

async function closedUp(tx: Tx, at: number) {
  await tx.auditEntry.delete({ where: { sequence: at } });
  const rest = await tx.auditEntry.findMany({
    where: { sequence: { gt: at } },
    orderBy: { sequence: 'asc' },
  });
  for (const { sequence } of rest)
    await tx.auditEntry.update({ where: { sequence }, data: { sequence: sequence - 1 } });
}

test.each(tamperings)('%s is noticed, and where', async (_name, tamper, { at, kind }) => {
  await writeEntries(5);
  const { entries } = await head();
  const place = entries - 2;
  const undo = await db().auditEntry.findMany({ where: { sequence: { gte: place } } });
  await transaction((tx) => tamper(tx, place));
  expect(await verifyAudit(administrator)).toEqual({ intact: false, fault: { at: place + at, kind } });
  await transaction(async (tx) => {
    await tx.auditEntry.deleteMany({ where: { sequence: { gte: place } } });
    await tx.auditEntry.createMany({ data: undo.map((row) => ({ ...row, detail: row.detail ?? {} })) });
  });
  expect(await verifyAudit(administrator)).toMatchObject({ intact: true });
});

test('an end that was cut off is noticed by who noted where the log was', async () => {
  const noted = await head();
  await transaction((tx) => tx.auditEntry.deleteMany({ where: { sequence: { gt: noted.entries - 3 } } }));
  expect(await verifyAudit(administrator)).toMatchObject({ intact: true });
  const cut = { intact: false, fault: { at: noted.entries - 2, kind: 'cut' } };
  expect(await verifyAudit(administrator, noted)).toEqual(cut);
  await someonesProfile();
  expect(await verifyAudit(administrator, noted)).toMatchObject({ intact: false, fault: { kind: 'cut' } });
});

test('a log longer than is read at once is read whole', async () => {
  const before = await head();
  await writeEntries(1200);
  expect((await head()).entries).toBe(before.entries + 1200);
  expect(await verifyAudit(administrator, before)).toMatchObject({ intact: true });
});

test('only administrators and the system may have it checked', async () => {
  for (const role of ['recruiter', 'hiring_manager', 'panel_member', 'support'] as const)
    await expect(verifyAudit(await staffMember(role))).rejects.toThrow(Forbidden);
  await expect(verifyAudit(await newcomer())).rejects.toThrow(Forbidden);
  expect(await verifyAudit(system)).toMatchObject({ intact: true });
});

test('an entry without detail follows like any other, also as earlier releases wrote it', async () => {
  const entry = { action: 'session.open', resource: 'account', resourceId: 'x' };
  await transaction((tx) => recordAudit(tx, system, [{ ...entry, detail: undefined }, entry], now));
  const { entries: sequence, hash: previousHash } = await head();
  const record = { ...entry, sequence: sequence + 1, at: now, actorKind: 'system', actorId: null } as const;
  const hash = auditHash(previousHash, { ...record, detail: undefined });
  await transaction((tx) => tx.auditEntry.create({ data: { ...record, detail: {}, previousHash, hash } }));
  expect(await head()).toEqual({ entries: sequence + 1, hash });
});
