import { createAlert, deleteAlert, editAlert, setAlertActive, stopLinkedAlert } from '@/lib/alerts/commands';
import { alertDraft, dropAlertDraft, keepAlertDraft } from '@/lib/alerts/draft-commands';
import { criteriaChoices, linkedAlert, myAlert, myAlerts } from '@/lib/alerts/queries';
import { mostAlerts } from '@/lib/alerts/rules';
import { unsubscribeToken } from '@/lib/alerts/tokens';
import { newAlertInstance } from '@/lib/alerts/version';
import { Forbidden } from '@/lib/auth/permissions';
import { db, transaction } from '@/lib/db/client';
import { candidate } from '../../builders';
import { alert, criteria, follower, minutes, opened, start, vacancy } from './fixtures';

const input = {
  name: 'P-3',
  criteria: criteria({ grade: ['P-3'] }),
  frequency: 'daily' as const,
  locale: 'en' as const,
};
const audited = (id: string) =>
  db().auditEntry.findMany({ where: { resource: 'alert', resourceId: id }, orderBy: { sequence: 'asc' } });

test('an alert keeps its search, its frequency and its language, and is audited', async () => {
  const viewer = await follower();
  const id = await alert(viewer, input);
  expect(await myAlert(viewer, id)).toEqual({
    id,
    version: expect.stringMatching(/^[\da-f]{16}$/),
    ...input,
    active: true,
    lastSentAt: null,
    dueAt: '2026-11-25T06:00:00.000Z',
  });
  expect(await audited(id)).toMatchObject([
    { action: 'alert.create', actorKind: 'candidate', actorId: viewer.id },
  ]);
});

test('an address that is not verified gets none (R6, R18)', async () => {
  await expect(createAlert(await candidate({ verified: false }), input, start)).rejects.toThrow(Forbidden);
});

test('a second alert for the same search is told by the name of the first, when set and when changed', async () => {
  const viewer = await follower();
  const first = await alert(viewer, input);
  const again = { ...input, name: 'Other', frequency: 'weekly' as const };
  expect(await createAlert(viewer, again, start)).toEqual({ ok: false, refusal: 'duplicate', twin: 'P-3' });
  const second = await alert(viewer, { ...again, criteria: criteria({ grade: ['P-4'] }) });
  expect(await editAlert(viewer, await opened(viewer, second), again, start)).toEqual({
    ok: false,
    refusal: 'duplicate',
    twin: 'P-3',
  });
  expect(await editAlert(viewer, await opened(viewer, first), again, start)).toEqual({ ok: true, id: first });
  expect(await createAlert(await follower(), input, start)).toMatchObject({ ok: true });
});

test('an account has twenty alerts at most, however many are set at once', async () => {
  const viewer = await follower();
  const results = await Promise.all(
    Array.from({ length: mostAlerts + 5 }, (_, index) =>
      createAlert(viewer, { ...input, criteria: criteria({ q: `word ${index}` }) }, start),
    ),
  );
  expect(results.filter(({ ok }) => ok)).toHaveLength(mostAlerts);
  expect(results.filter((result) => !result.ok && result.refusal === 'limit')).toHaveLength(5);
  const [one] = await myAlerts(viewer, start);
  await deleteAlert(viewer, one?.id ?? '', start);
  expect(await createAlert(viewer, input, start)).toMatchObject({ ok: true });
});

test('another’s alert and one that does not exist are the same: forbidden, and unchanged', async () => {
  const owner = await follower();
  const other = await follower();
  const id = await alert(owner, input);
  for (const each of [id, 'no-such-alert', '\0']) {
    await expect(
      editAlert(other, await opened(other, each), { ...input, name: 'Mine' }, start),
    ).rejects.toThrow(Forbidden);
    await expect(setAlertActive(other, each, false, start)).rejects.toThrow(Forbidden);
    await expect(deleteAlert(other, each, start)).rejects.toThrow(Forbidden);
    expect(await myAlert(other, each)).toBeNull();
  }
  expect(await myAlerts(other, start)).toEqual([]);
  expect(await myAlert(owner, id)).toMatchObject({ name: 'P-3', active: true });
  expect(await audited(id)).toHaveLength(1);
});

test('the list says how many open vacancies match now', async () => {
  const viewer = await follower();
  await alert(viewer, { ...input, criteria: criteria({ grade: ['D-2'] }) });
  await vacancy({ opensAt: minutes(-60), grade: 'D-2' });
  await vacancy({ opensAt: minutes(-60), grade: 'D-2', status: 'cancelled', competition: 'cancelled' });
  await vacancy({ opensAt: minutes(60), grade: 'D-2' });
  expect(await myAlerts(viewer, start)).toMatchObject([{ matches: 1 }]);
  expect(await myAlerts(viewer, minutes(61))).toMatchObject([{ matches: 2 }]);
  expect((await criteriaChoices(start)).grades).toContain('D-2');
});

test('the grades offered are of notices that have opened: none tells what is being prepared', async () => {
  await vacancy({ opensAt: minutes(60), grade: 'P-7' });
  await vacancy({ opensAt: minutes(-60), grade: 'P-6', status: 'draft' });
  await vacancy({ opensAt: minutes(-60), grade: 'P-1', status: 'cancelled', competition: 'cancelled' });
  const { grades } = await criteriaChoices(start);
  expect(grades).toContain('P-1');
  expect(grades).not.toEqual(expect.arrayContaining(['P-6']));
  expect(grades).not.toEqual(expect.arrayContaining(['P-7']));
  expect((await criteriaChoices(minutes(61))).grades).toContain('P-7');
});

test('a paused alert is resumed from that moment on; both are audited once', async () => {
  const viewer = await follower();
  const id = await alert(viewer, input);
  await setAlertActive(viewer, id, false, minutes(1));
  await setAlertActive(viewer, id, false, minutes(2));
  expect(await myAlert(viewer, id)).toMatchObject({ active: false, dueAt: null });
  await setAlertActive(viewer, id, true, minutes(3));
  const row = await db().jobAlert.findUniqueOrThrow({ where: { id } });
  expect(row).toMatchObject({ active: true, coveredUntil: minutes(3) });
  expect((await audited(id)).map(({ action }) => action)).toEqual([
    'alert.create',
    'alert.pause',
    'alert.resume',
  ]);
});

test('the link of a mail stops its alert, once and for whoever holds it; a wrong one stops nothing', async () => {
  const viewer = await follower();
  const id = await alert(viewer, input);
  const { secret, hash } = unsubscribeToken(id);
  expect((await db().jobAlert.findUniqueOrThrow({ where: { id } })).unsubscribeHash).toBe(hash);
  expect(hash).not.toContain(secret);
  for (const wrong of ['', 'x', hash, unsubscribeToken('another').secret, `${secret}x`]) {
    await stopLinkedAlert(wrong, minutes(1));
    expect(await linkedAlert(wrong)).toBeNull();
  }
  expect(await linkedAlert(secret)).toEqual({ name: 'P-3', active: true });
  await Promise.all([stopLinkedAlert(secret, minutes(2)), stopLinkedAlert(secret, minutes(2))]);
  await stopLinkedAlert(secret, minutes(3));
  expect(await linkedAlert(secret)).toEqual({ name: 'P-3', active: false });
  const entries = await audited(id);
  expect(entries.map(({ action }) => action)).toEqual(['alert.create', 'alert.unsubscribe']);
  expect(entries[1]).toMatchObject({ actorKind: 'system', actorId: null });
});

test('with the account its alerts go', async () => {
  const viewer = await follower();
  const id = await alert(viewer, input);
  await transaction((tx) => tx.candidateAccount.delete({ where: { id: viewer.id } }));
  expect(await db().jobAlert.findUnique({ where: { id } })).toBeNull();
  expect(await linkedAlert(unsubscribeToken(id).secret)).toBeNull();
});

test('what is saved from an older version is refused, and what was saved meanwhile stays', async () => {
  const viewer = await follower();
  const before = await opened(viewer, await alert(viewer, input));
  expect(await editAlert(viewer, before, { ...input, frequency: 'weekly' }, start)).toMatchObject({
    ok: true,
  });
  expect(await editAlert(viewer, before, { ...input, name: 'Later' }, start)).toEqual({
    ok: false,
    refusal: 'conflict',
  });
  expect(await myAlert(viewer, before.id)).toMatchObject({ name: 'P-3', frequency: 'weekly' });
});

test('what is typed in the form of an alert is kept for its own form, and by nobody else', async () => {
  const [viewer, other] = [await follower(), await follower()];
  const id = await alert(viewer, input);
  const forms = [id, newAlertInstance(input.criteria), newAlertInstance(criteria({ q: 'wells' }))];
  for (const form of forms) {
    const values = { name: form, grade: ['P-3', 'none'], iban: 'CH93' };
    expect(await keepAlertDraft(viewer, form, values)).toBe('kept');
  }
  for (const form of forms) {
    expect(await alertDraft(viewer, form)).toMatchObject({ typed: { name: form, grade: ['P-3', 'none'] } });
    expect(await alertDraft(other, form)).toBeNull();
  }
  await expect(keepAlertDraft(other, id, { name: 'Mine' })).rejects.toThrow(Forbidden);
  await expect(keepAlertDraft(viewer, 'new', { name: 'Mine' })).rejects.toThrow(Forbidden);
  await dropAlertDraft(other, id);
  await dropAlertDraft(viewer, forms[1] ?? '');
  expect(await Promise.all(forms.map((form) => alertDraft(viewer, form)))).toMatchObject([{}, null, {}]);
});
