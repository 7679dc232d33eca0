import { deleteAlert, editAlert, setAlertActive, stopLinkedAlert } from '@/lib/alerts/commands';
import { sendDueAlerts } from '@/lib/alerts/digests/commands';
import { unsubscribeToken } from '@/lib/alerts/tokens';
import { Forbidden } from '@/lib/auth/permissions';
import { system, visitor, type SystemViewer } from '@/lib/auth/viewer';
import { db, transaction } from '@/lib/db/client';
import { payloadSchemas } from '@/lib/outbox/schema';
import { alert, criteria, follower, mails, minutes, opened, start, vacancy, zurich } from './fixtures';

const send = (now: Date) => sendDueAlerts(system, now);

// Each test has the vacancies and alerts it makes, and no others.
afterEach(() =>
  transaction(async (tx) => {
    await tx.jobAlert.deleteMany();
    await tx.competition.deleteMany();
    await tx.vacancy.deleteMany();
  }),
);

test('an instant alert tells what has opened since it was set, once, in its language', async () => {
  const viewer = await follower();
  await vacancy({ opensAt: minutes(-1), titles: { en: 'Before' } });
  const id = await alert(viewer);
  const opened = await vacancy({ opensAt: minutes(1) });
  await vacancy({ opensAt: minutes(30) });
  expect(await send(minutes(2))).toEqual({ considered: 1, mails: 1 });
  expect(await mails(viewer.id)).toEqual([
    {
      key: `alert:${id}:${start.toISOString()}`,
      recipient: viewer.email,
      locale: 'fr',
      status: 'pending',
      alertId: id,
      total: 1,
      references: [opened],
      titles: ['Hydrologue'],
    },
  ]);
  expect(await send(minutes(3))).toEqual({ considered: 0, mails: 0 });
  const row = await db().jobAlert.findUniqueOrThrow({ where: { id } });
  expect(row.coveredUntil).toEqual(new Date(minutes(2).getTime() - 30_000));
  expect(row.lastSentAt).toEqual(minutes(2));
});

test('what was published a moment ago is told once it has settled, and not lost', async () => {
  const viewer = await follower();
  await alert(viewer);
  const opensAt = minutes(5);
  expect(await send(new Date(opensAt.getTime() + 10_000))).toEqual({ considered: 0, mails: 0 });
  // The transaction that publishes it ends only now.
  const late = await vacancy({ opensAt });
  expect(await send(new Date(opensAt.getTime() + 29_999))).toMatchObject({ mails: 0 });
  expect(await send(new Date(opensAt.getTime() + 30_000))).toMatchObject({ mails: 1 });
  expect(await mails(viewer.id)).toMatchObject([{ references: [late] }]);
});

test('a daily alert tells at seven in Zurich what opened in the day before, a weekly one on Monday', async () => {
  const daily = await follower();
  const weekly = await follower();
  await alert(daily, { frequency: 'daily' });
  await alert(weekly, { frequency: 'weekly' });
  const tuesday = await vacancy({ opensAt: zurich('2026-11-24 15:00') });
  const wednesday = await vacancy({ opensAt: zurich('2026-11-25 06:59') });
  const later = await vacancy({ opensAt: zurich('2026-11-25 07:01') });
  expect(await send(zurich('2026-11-25 07:00'))).toMatchObject({ mails: 0 });
  expect(await send(zurich('2026-11-25 07:02'))).toEqual({ considered: 1, mails: 1 });
  expect(await send(zurich('2026-11-25 23:00'))).toEqual({ considered: 0, mails: 0 });
  expect(await send(zurich('2026-11-26 07:01'))).toEqual({ considered: 1, mails: 1 });
  expect(await mails(daily.id)).toMatchObject([
    { references: [wednesday, tuesday], total: 2 },
    { references: [later], total: 1 },
  ]);
  expect(await mails(weekly.id)).toEqual([]);
  await send(zurich('2026-11-30 07:01'));
  expect(await mails(weekly.id)).toMatchObject([{ references: [later, wednesday, tuesday] }]);
});

test('with nothing to tell no mail is written, and what was looked at is not looked at again', async () => {
  const viewer = await follower();
  const id = await alert(viewer, { frequency: 'daily', criteria: criteria({ grade: ['D-1'] }) });
  await vacancy({ opensAt: minutes(5) });
  expect(await send(zurich('2026-11-25 08:00'))).toEqual({ considered: 1, mails: 0 });
  expect(await mails(viewer.id)).toEqual([]);
  const row = await db().jobAlert.findUniqueOrThrow({ where: { id } });
  expect(row).toMatchObject({ coveredUntil: zurich('2026-11-25 07:00'), lastSentAt: null });
});

test.each([
  ['by grade', { grade: ['P-4'] }, { grade: 'P-4' }],
  ['by contract', { contract: ['internship'] }, { contractType: 'internship', grade: null }],
  ['by language', { language: ['es'] }, { titles: { es: 'Hidróloga' } }],
  ['by words, whatever the accents and the case', { q: 'HIDROLOGA' }, { titles: { es: 'Hidróloga' } }],
] as const)('tells only what the search finds: %s', async (_, given, post) => {
  const viewer = await follower();
  await alert(viewer, { criteria: criteria(structuredClone(given) as Parameters<typeof criteria>[0]) });
  await vacancy({ opensAt: minutes(1) });
  const fitting = await vacancy({ opensAt: minutes(1), ...structuredClone(post) });
  await send(minutes(2));
  expect(await mails(viewer.id)).toMatchObject([{ total: 1, references: [fitting] }]);
});

test('what closed or was cancelled meanwhile is left out, and so is what has not opened', async () => {
  const viewer = await follower();
  await alert(viewer, { frequency: 'daily' });
  const opensAt = minutes(5);
  await vacancy({ opensAt, closesAt: zurich('2026-11-25 00:00') });
  await vacancy({ opensAt, status: 'cancelled', competition: 'cancelled' });
  await vacancy({ opensAt, competition: 'closed' });
  await vacancy({ opensAt, status: 'draft' });
  await vacancy({ opensAt: zurich('2026-11-25 09:00') });
  expect(await send(zurich('2026-11-25 08:00'))).toEqual({ considered: 1, mails: 0 });
  expect(await mails(viewer.id)).toEqual([]);
});

test('a mail lists twenty and says how many there are', async () => {
  const viewer = await follower();
  await alert(viewer, { criteria: criteria({ grade: ['P-3'] }) });
  for (let count = 0; count < 23; count += 1) await vacancy({ opensAt: minutes(1 + count) });
  await send(minutes(60));
  const [mail] = await mails(viewer.id);
  expect(mail).toMatchObject({ total: 23 });
  expect(mail?.references).toHaveLength(20);
  const { payload } = await db().notification.findFirstOrThrow({ where: { candidateId: viewer.id } });
  expect(payloadSchemas['job-alert'].parse(payload)).toMatchObject({ query: '?grade=P-3', name: 'Water' });
});

test('no mail for a paused alert, a deleted one, or an address that is no longer verified', async () => {
  const paused = await follower();
  const deleted = await follower();
  const unverified = await follower();
  await setAlertActive(paused, await alert(paused), false, minutes(1));
  await deleteAlert(deleted, await alert(deleted), minutes(1));
  await alert(unverified);
  await transaction((tx) =>
    tx.candidateAccount.update({ where: { id: unverified.id }, data: { emailVerifiedAt: null } }),
  );
  await vacancy({ opensAt: minutes(5) });
  expect(await send(minutes(6))).toEqual({ considered: 0, mails: 0 });
});

test('what opened while an alert was paused is not told when it is resumed', async () => {
  const viewer = await follower();
  const id = await alert(viewer);
  await setAlertActive(viewer, id, false, minutes(1));
  await vacancy({ opensAt: minutes(2) });
  await setAlertActive(viewer, id, true, minutes(3));
  const after = await vacancy({ opensAt: minutes(4) });
  await send(minutes(10));
  expect(await mails(viewer.id)).toMatchObject([{ references: [after] }]);
});

test('a changed alert follows its new search from where it was, without telling anything twice', async () => {
  const viewer = await follower();
  const id = await alert(viewer, { frequency: 'daily', criteria: criteria({ grade: ['P-4'] }) });
  const three = await vacancy({ opensAt: minutes(5) });
  const input = { name: 'All', criteria: criteria(), frequency: 'instant', locale: 'en' } as const;
  await editAlert(viewer, await opened(viewer, id), input, minutes(10));
  await send(minutes(11));
  await editAlert(viewer, await opened(viewer, id), { ...input, frequency: 'daily' }, minutes(12));
  await send(zurich('2026-11-25 07:01'));
  expect(await mails(viewer.id)).toMatchObject([{ locale: 'en', references: [three] }]);
});

test('a mail that still waits when its alert is stopped is not sent', async () => {
  const viewer = await follower();
  const kept = await alert(viewer);
  const stopped = await alert(viewer, { criteria: criteria({ grade: ['P-3'] }) });
  await vacancy({ opensAt: minutes(1) });
  await send(minutes(2));
  await stopLinkedAlert(unsubscribeToken(stopped).secret, minutes(3));
  const statuses = (await mails(viewer.id)).map(({ alertId, status }) => [alertId, status]);
  expect(Object.fromEntries(statuses)).toEqual({ [kept]: 'pending', [stopped]: 'cancelled' });
});

test('after a change of AUTH_SECRET the links of new mails work', async () => {
  const viewer = await follower();
  const id = await alert(viewer);
  const before = { unsubscribeHash: 'of a secret that is no more' };
  await transaction((tx) => tx.jobAlert.update({ where: { id }, data: before }));
  await vacancy({ opensAt: minutes(1) });
  await send(minutes(2));
  await stopLinkedAlert(unsubscribeToken(id).secret, minutes(3));
  expect(await db().jobAlert.findUniqueOrThrow({ where: { id } })).toMatchObject({ active: false });
});

test('what keeps alerts of one frequency from being told does not hold back the others', async () => {
  const instant = await follower();
  const daily = await follower();
  const id = await alert(instant);
  await transaction((tx) => tx.jobAlert.update({ where: { id }, data: { criteria: 'unreadable' } }));
  await alert(daily, { frequency: 'daily' });
  const told = await vacancy({ opensAt: minutes(5) });
  await expect(send(zurich('2026-11-25 08:00'))).rejects.toThrow('could not be sent');
  expect(await mails(instant.id)).toEqual([]);
  expect(await mails(daily.id)).toMatchObject([{ references: [told] }]);
});

test('nobody but the system sends', async () => {
  await expect(sendDueAlerts(visitor as unknown as SystemViewer, start)).rejects.toThrow(Forbidden);
  await expect(sendDueAlerts((await follower()) as unknown as SystemViewer, start)).rejects.toThrow(
    Forbidden,
  );
});
