import {
  beginSetUp,
  confirmSetUp,
  enter,
  renewRecoveryCodes,
  turnOff,
} from '@/lib/accounts/second-factor/commands';
import { mySecondFactor, mySetUp } from '@/lib/accounts/second-factor/queries';
import { openSession } from '@/lib/accounts/session-commands';
import { resetSecondFactor } from '@/lib/accounts/staff/commands';
import { listStaff } from '@/lib/accounts/staff/queries';
import { Forbidden } from '@/lib/auth/permissions';
import { db } from '@/lib/db/client';
import { atTheDoor, begun, byApp, byRecovery, enrolledStaff } from './enrolled';
import { another, audited, later, now, password, signedInStaff } from './fixtures';

jest.setTimeout(120_000);

const accountOf = (id: string) => db().staffAccount.findUniqueOrThrow({ where: { id } });
const sessionsOf = (accountId: string) => db().staffSession.findMany({ where: { accountId } });
const eventsTo = async (recipient: string) =>
  (await db().notification.findMany({ where: { recipient }, orderBy: { id: 'asc' } })).map(
    ({ payload }) => (payload as { event: string }).event,
  );

test('whoever knows the password sets it up by a first code; other sessions end, and a mail says so', async () => {
  const member = await signedInStaff();
  const attempt = { kind: 'staff', email: member.email, password, userAgent: '', replaces: null } as const;
  expect(await openSession(attempt, now)).toMatchObject({ need: null });
  expect(await beginSetUp(member, another, now)).toBe('wrong');
  expect(await mySetUp(member, 'en', now)).toMatchObject({ on: false, secret: null });
  const secret = await begun(member);
  expect(await confirmSetUp(member, '000000', now)).toBe('wrongCode');
  expect(await mySecondFactor(member)).toEqual({ since: null, codesLeft: 0 });
  expect(await openSession(attempt, now)).toMatchObject({ need: null });
  const done = await confirmSetUp(member, byApp(secret, now, 1).code, now);
  if (typeof done === 'string') throw new Error(done);
  expect(done.codes).toHaveLength(10);
  expect(await sessionsOf(member.id)).toMatchObject([{ id: done.ids.sessionId, secondFactorAt: now }]);
  expect(done.ids.sessionId).not.toBe(member.sessionId);
  expect(await mySecondFactor(member)).toEqual({ since: now.toISOString(), codesLeft: 10 });
  expect(await mySetUp(member, 'en', now)).toMatchObject({ on: true, secret: null, address: null });
  expect(await openSession(attempt, now)).toMatchObject({ need: 'code' });
  expect(await eventsTo(member.email)).toEqual(['on']);
  expect(await audited('second-factor.turn-on', member.id)).toBe(1);
  const there = { ...member, sessionId: done.ids.sessionId };
  expect(await beginSetUp(there, password, now)).toBe('alreadyOn');
  expect(await confirmSetUp(there, byApp(secret, now).code, now)).toBe('expired');
});

test('of five confirmations at once one counts, so that its recovery codes are those that work', async () => {
  const member = await signedInStaff();
  const { code } = byApp(await begun(member), now);
  const answers = await Promise.all(Array.from({ length: 5 }, () => confirmSetUp(member, code, now)));
  expect(answers.filter((answer) => typeof answer !== 'string')).toHaveLength(1);
  expect(await db().staffRecoveryCode.count({ where: { accountId: member.id } })).toBe(10);
});

test('a secret is good for a quarter of an hour, and a new one takes the place of the last', async () => {
  const member = await signedInStaff();
  const first = await begun(member);
  const second = await begun(member);
  expect(await confirmSetUp(member, byApp(first, now).code, now)).toBe('wrongCode');
  expect(await confirmSetUp(member, byApp(second, later(15)).code, later(15))).toBe('expired');
  expect(await mySetUp(member, 'en', later(15))).toMatchObject({ secret: null });
});

test('nothing of it can be read from the database: not the secret, not a recovery code', async () => {
  const { viewer, secret, codes } = await enrolledStaff();
  const everything = JSON.stringify([
    await accountOf(viewer.id),
    await db().staffRecoveryCode.findMany({ where: { accountId: viewer.id } }),
    await db().auditEntry.findMany(),
    await db().notification.findMany(),
  ]);
  for (const code of [secret, ...codes, ...codes.map((each) => each.replaceAll('-', ''))])
    expect(everything).not.toContain(code);
  const { address } = await mySetUp(viewer, 'en', now);
  expect(address).toBeNull();
});

test('new recovery codes ask for both factors, and the earlier ones stop working', async () => {
  const person = await enrolledStaff();
  const { viewer, secret, codes } = person;
  const give = (given: string, steps: number) =>
    renewRecoveryCodes(viewer, { password: given, code: byApp(secret, later(5), steps) }, later(5));
  expect(await give(another, 0)).toBe('wrong');
  expect(await give(password, 5)).toBe('wrongCode');
  const fresh = await give(password, 0);
  if (typeof fresh === 'string') throw new Error(fresh);
  expect(await give(password, 0)).toBe('wrongCode');
  expect(fresh.filter((code) => codes.includes(code))).toEqual([]);
  const [old = ''] = codes;
  expect(await enter(await atTheDoor(person), byRecovery(old), later(5))).toBe('wrongCode');
  expect(await enter(await atTheDoor(person), byRecovery(fresh[0] ?? ''), later(5))).toMatchObject({
    accountId: viewer.id,
  });
  expect(await eventsTo(viewer.email)).toEqual(['on', 'new-codes', 'code-used']);
});

test('it is turned off by both factors, a recovery code for one; other sessions end, and the password is enough', async () => {
  const person = await enrolledStaff();
  const { viewer, secret, codes } = person;
  await enter(await atTheDoor(person), byApp(secret, later(5)), later(5));
  const [code = ''] = codes;
  expect(await turnOff(viewer, { password: another, code: byRecovery(code) }, later(6))).toBe('wrong');
  expect(await turnOff(viewer, { password, code: { by: 'app', code: '000000' } }, later(6))).toBe(
    'wrongCode',
  );
  expect(await sessionsOf(viewer.id)).toHaveLength(2);
  expect(await turnOff(viewer, { password, code: byRecovery(code) }, later(6))).toBe('off');
  expect(await sessionsOf(viewer.id)).toMatchObject([{ id: viewer.sessionId }]);
  expect(await accountOf(viewer.id)).toMatchObject({
    totpSecret: null,
    totpEnabledAt: null,
    totpLastStep: null,
  });
  expect(await db().staffRecoveryCode.count({ where: { accountId: viewer.id } })).toBe(0);
  const attempt = { kind: 'staff', email: viewer.email, password, userAgent: '', replaces: null } as const;
  expect(await openSession(attempt, later(6))).toMatchObject({ need: null });
  expect(await turnOff(viewer, { password, code: byApp(secret, later(7)) }, later(7))).toBe('notOn');
  expect(await eventsTo(viewer.email)).toEqual(['on', 'code-used', 'off']);
  expect(await audited('second-factor.turn-off', viewer.id)).toBe(1);
});

test('an administrator resets another’s: sessions end, it is in the audit log, and a mail tells them in their language', async () => {
  const administrator = await signedInStaff({ role: 'administrator' });
  const person = await enrolledStaff({ locale: 'fr' });
  const { id, email } = person.viewer;
  const entrant = await atTheDoor(person);
  expect(await resetSecondFactor(administrator, another, id, later(6))).toBe('wrong');
  expect(await resetSecondFactor(administrator, password, id, later(6))).toBe('reset');
  expect(await sessionsOf(id)).toEqual([]);
  expect(await enter(entrant, byApp(person.secret, later(6)), later(6))).toBe('wrongCode');
  expect(await enter(entrant, byRecovery(person.codes[0] ?? ''), later(6))).toBe('wrongCode');
  const entry = await db().auditEntry.findFirstOrThrow({
    where: { action: 'second-factor.reset', resourceId: id },
  });
  expect(entry).toMatchObject({ actorKind: 'staff', actorId: administrator.id, resource: 'staff-account' });
  const told = await db().notification.findFirstOrThrow({
    where: { recipient: email },
    orderBy: { id: 'desc' },
  });
  expect(told).toMatchObject({ template: 'two-step', locale: 'fr', payload: { event: 'reset' } });
  expect(await resetSecondFactor(administrator, password, id, later(7))).toBe('off');
});

test('nobody resets their own, nor anyone who is no administrator another’s', async () => {
  const administrator = await enrolledStaff({ role: 'administrator' });
  const recruiter = await enrolledStaff();
  const { id } = administrator.viewer;
  await expect(resetSecondFactor(administrator.viewer, password, id, now)).rejects.toThrow(Forbidden);
  await expect(resetSecondFactor(recruiter.viewer, password, id, now)).rejects.toThrow(Forbidden);
  await expect(listStaff(recruiter.viewer)).rejects.toThrow(Forbidden);
  expect((await accountOf(id)).totpEnabledAt).toEqual(now);
  const listed = await listStaff(administrator.viewer);
  expect(listed.find((row) => row.id === recruiter.viewer.id)).toEqual({
    id: recruiter.viewer.id,
    name: 'Mariam Coulibaly',
    email: recruiter.viewer.email,
    role: 'recruiter',
    twoStep: true,
  });
});
