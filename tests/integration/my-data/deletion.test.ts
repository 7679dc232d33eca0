import { DbNull } from '@/lib/db/values';
import { randomUUID } from 'node:crypto';
import { db, transaction } from '@/lib/db/client';
import { renderMail } from '@/emails/render';
import { submitApplication } from '@/lib/applications/commands';
import { closeCompetition } from '@/lib/competitions/closing/commands';
import { closingPreview } from '@/lib/competitions/closing/queries';
import { deleteAccount } from '@/lib/my-data/commands';
import { competition, now, staffMember } from '../../builders';
import { application, holder, password } from './fixtures';

const rowOf = (id: string) =>
  db().application.findUniqueOrThrow({ where: { id }, include: { moves: { orderBy: { at: 'asc' } } } });
const accountOf = (id: string) => db().candidateAccount.count({ where: { id } });
const mailsTo = (recipient: string) =>
  db().notification.findMany({ where: { recipient }, orderBy: { id: 'asc' } });
const audited = (action: string, resourceId: string) =>
  db().auditEntry.findMany({ where: { action, resourceId } });

test('the account goes with all that belongs to it, and a last mail says so', async () => {
  const viewer = await holder();
  const other = await holder();
  const { id: candidateId } = viewer;
  const key = randomUUID();
  await transaction(async (tx) => {
    const profile = await tx.candidateProfile.findUniqueOrThrow({ where: { accountId: candidateId } });
    const file = { mediaType: 'application/pdf', size: 1, sha256: 'x' };
    await tx.storedFile.create({ data: { key, bytes: new Uint8Array([1]), createdAt: now, ...file } });
    const named = { kind: 'diploma', filename: 'd.pdf', fileKey: key, position: 0 } as const;
    await tx.profileAttachment.create({ data: { profileId: profile.id, ...named } });
    await tx.draft.create({
      data: { candidateId: viewer.id, form: 'profile:education', instance: 'new', data: {} },
    });
    await tx.consent.create({ data: { candidateId, purpose: 'p', version: '1', givenAt: now } });
    const alert = { name: 'a', criteria: {}, frequency: 'weekly', locale: 'en' } as const;
    await tx.jobAlert.create({ data: { candidateId, unsubscribeHash: key, coveredUntil: now, ...alert } });
    const link = { purpose: 'reset_password', tokenHash: key, expiresAt: now } as const;
    await tx.accountToken.create({ data: { candidateId, ...link } });
  });
  expect(await deleteAccount(viewer, password, now)).toBe('deleted');
  const counts = await Promise.all([
    accountOf(candidateId),
    db().candidateProfile.count({ where: { accountId: candidateId } }),
    db().profileEntry.count({ where: { profile: { accountId: candidateId } } }),
    db().candidateSession.count({ where: { accountId: candidateId } }),
    db().consent.count({ where: { candidateId } }),
    db().jobAlert.count({ where: { candidateId } }),
    db().accountToken.count({ where: { candidateId } }),
    db().storedFile.count({ where: { key } }),
  ]);
  expect(counts).toEqual([0, 0, 0, 0, 0, 0, 0, 0]);
  expect(await accountOf(other.id)).toBe(1);
  expect(await db().candidateSession.count({ where: { accountId: other.id } })).toBe(2);
  const [mail, ...more] = await mailsTo(viewer.email);
  expect(more).toEqual([]);
  expect(mail).toMatchObject({
    template: 'account-deleted',
    status: 'pending',
    candidateId: null,
    locale: 'fr',
  });
  const { subject } = renderMail({ template: 'account-deleted', locale: 'fr', payload: mail?.payload });
  expect(subject).toMatch(/votre compte a été supprimé/);
  expect(await audited('account.delete', candidateId)).toMatchObject([
    { actorKind: 'candidate', actorId: candidateId, detail: { withdrawn: 0, kept: 0 } },
  ]);
});

test('what is in progress is withdrawn, and what was decided is kept without the account', async () => {
  const viewer = await holder();
  const live = await application(viewer, 'interview', 'open');
  const fresh = await application(viewer, 'received', 'open');
  const kept = [
    await application(viewer, 'selected', 'closed'),
    await application(viewer, 'not_selected', 'closed'),
    await application(viewer, 'received', 'cancelled'),
    await application(viewer, 'withdrawn', 'open'),
  ];
  const before = await Promise.all(kept.map(({ id }) => rowOf(id)));
  expect(await deleteAccount(viewer, password, now)).toBe('deleted');
  for (const { id } of [live, fresh]) {
    const row = await rowOf(id);
    expect(row).toMatchObject({ stage: 'withdrawn', withdrawnAt: now, candidateId: null, liveKey: null });
    expect(row.moves.filter(({ to }) => to === 'withdrawn')).toMatchObject([{ actorId: viewer.id }]);
    expect(await audited('application.withdraw', id)).toHaveLength(1);
  }
  const after = await Promise.all(kept.map(({ id }) => rowOf(id)));
  expect(after).toEqual(before.map((row) => ({ ...row, candidateId: null, liveKey: null })));
  expect(
    await db().submission.count({ where: { applicationId: kept[0]?.id, snapshot: { not: DbNull } } }),
  ).toBe(1);
  expect(await audited('account.delete', viewer.id)).toMatchObject([{ detail: { withdrawn: 2, kept: 4 } }]);
  const mails = await mailsTo(viewer.email);
  expect(mails.map(({ template }) => template)).toEqual([
    'application-withdrawn',
    'application-withdrawn',
    'account-deleted',
  ]);
});

test('nothing happens with another password', async () => {
  const viewer = await holder();
  const { id } = await application(viewer, 'received', 'open');
  const before = [await rowOf(id), await db().auditEntry.count(), await db().notification.count()];
  expect(await deleteAccount(viewer, 'another password', now)).toBe('wrong');
  expect([await rowOf(id), await db().auditEntry.count(), await db().notification.count()]).toEqual(before);
  expect(await accountOf(viewer.id)).toBe(1);
});

test('sent twice at once or once more afterwards it is done once', async () => {
  const viewer = await holder();
  const { id } = await application(viewer, 'received', 'open');
  const twice = await Promise.all([
    deleteAccount(viewer, password, now),
    deleteAccount(viewer, password, now),
  ]);
  expect([...twice, await deleteAccount(viewer, password, now)]).toEqual(['deleted', 'deleted', 'deleted']);
  expect(await audited('account.delete', viewer.id)).toHaveLength(1);
  expect(await audited('application.withdraw', id)).toHaveLength(1);
  expect(await mailsTo(viewer.email)).toHaveLength(2);
});

test('what waits to be mailed and leads nowhere any more is not sent; what was told stays to be told', async () => {
  const viewer = await holder();
  const waiting = (template: string, status: 'pending' | 'sent') => {
    const key = randomUUID();
    const letter = {
      template,
      recipient: viewer.email,
      locale: 'fr',
      payload: { token: 'x', url: 'y' },
    } as const;
    const times = { availableAt: now, createdAt: now };
    return transaction((tx) =>
      tx.notification.create({ data: { key, candidateId: viewer.id, status, ...letter, ...times } }),
    );
  };
  const alert = await waiting('job-alert', 'pending');
  const told = await waiting('application-received', 'pending');
  await deleteAccount(viewer, password, now);
  const found = (id: string) => db().notification.findUniqueOrThrow({ where: { id } });
  expect(await found(alert.id)).toMatchObject({
    status: 'cancelled',
    candidateId: null,
    payload: { url: 'y' },
  });
  expect(await found(told.id)).toMatchObject({ status: 'pending', candidateId: null });
});

test('someone who applies at the same moment leaves no live application without an account', async () => {
  for (let round = 0; round < 4; round += 1) {
    const viewer = await holder();
    const closes = new Date('2027-01-31T23:00:00Z');
    const slug = await competition({ closes });
    const sent = { slug, answers: [], source: '' as const };
    const [, deleted] = await Promise.allSettled([
      submitApplication(viewer, sent, now),
      deleteAccount(viewer, password, now),
    ]);
    expect(deleted).toMatchObject({ status: 'fulfilled', value: 'deleted' });
    const rows = await db().application.findMany({ where: { competitionId: slug } });
    expect(rows.filter(({ stage, candidateId }) => stage !== 'withdrawn' || candidateId !== null)).toEqual(
      [],
    );
    expect(await accountOf(viewer.id)).toBe(0);
  }
});

test('a competition can be closed after someone in it has deleted the account', async () => {
  const administrator = await staffMember('administrator');
  const viewer = await holder();
  const { competitionId } = await application(viewer, 'shortlist', 'open');
  await deleteAccount(viewer, password, now);
  const { hash } = await closingPreview(administrator, competitionId, 1, 'en');
  const result = await closeCompetition(administrator, { competitionId, previewHash: hash }, now);
  expect(result).toEqual({ status: 'closed', notified: 0 });
  expect((await mailsTo(viewer.email)).map(({ template }) => template)).not.toContain(
    'competition-closed-not-selected',
  );
});

test('nobody deletes the account of another', async () => {
  const viewer = await holder();
  const stranger = { ...viewer, kind: 'visitor' } as never;
  await expect(deleteAccount(stranger, password, now)).rejects.toThrow('not allowed');
  expect(await accountOf(viewer.id)).toBe(1);
});
