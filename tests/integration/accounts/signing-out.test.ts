import { mySessions } from '@/lib/accounts/queries';
import { withPasswordLimit } from '@/lib/accounts/attempt-limits';
import { endOtherSessions, endOwnSession, endSession, openSession } from '@/lib/accounts/session-commands';
import { changePassword } from '@/lib/accounts/settings-commands';
import { db } from '@/lib/db/client';
import {
  another,
  audited,
  later,
  now,
  password,
  sessionsOf,
  signedIn,
  signedInStaff,
  verified,
} from './fixtures';

jest.setTimeout(120_000);

test('one signs out here without a password, and elsewhere with it; none of anybody else’s', async () => {
  const email = await verified();
  const here = await signedIn(email);
  const there = await signedIn(email);
  const stranger = await signedIn(await verified());
  expect(await endSession(stranger, password, there.sessionId, now)).toBe('missing');
  expect(await endSession(here, password, 'no-such-session', now)).toBe('missing');
  expect(await endSession(here, another, there.sessionId, now)).toBe('wrong');
  expect(await sessionsOf(here.id)).toHaveLength(2);
  const twice = await Promise.all([1, 2].map(() => endSession(here, password, there.sessionId, now)));
  expect(twice.sort()).toEqual(['ended', 'missing']);
  expect(await sessionsOf(here.id)).toMatchObject([{ id: here.sessionId }]);
  expect(await endOwnSession(here, now)).toBe(true);
  expect(await endOwnSession(here, now)).toBe(false);
  expect(await sessionsOf(here.id)).toEqual([]);
  expect(await sessionsOf(stranger.id)).toHaveLength(1);
  expect(await audited('session.end', here.id)).toBe(2);
});

test('all other sessions of the account end for who knows its password, and none of anybody else’s', async () => {
  const email = await verified();
  const viewer = await signedIn(email);
  await signedIn(email);
  await signedIn(email);
  const stranger = await signedIn(await verified());
  expect(await endOtherSessions(viewer, another, now)).toBe('wrong');
  expect(await sessionsOf(viewer.id)).toHaveLength(3);
  expect(await audited('session.end-others', viewer.id)).toBe(0);
  expect(await endOtherSessions(viewer, password, now)).toBe('ended');
  expect(await sessionsOf(viewer.id)).toMatchObject([{ id: viewer.sessionId }]);
  expect(await sessionsOf(stranger.id)).toHaveLength(1);
  expect(await audited('session.end-others', viewer.id)).toBe(1);
});

test('wrong passwords are counted over all that asks for the present one, right ones are not', async () => {
  const email = await verified();
  const here = await signedIn(email);
  const there = await signedIn(email);
  const end = (given: string, sessionId = there.sessionId) =>
    withPasswordLimit(here, now, () => endSession(here, given, sessionId, now));
  for (let right = 0; right < 12; right += 1) expect(await end(password, 'no-such-session')).toBe('missing');
  const guesses = [];
  for (let guess = 0; guess < 5; guess += 1) {
    guesses.push(await end(another));
    guesses.push(await withPasswordLimit(here, now, () => changePassword(here, another, password, now)));
  }
  expect(guesses).toEqual(Array(10).fill('wrong'));
  expect(await end(password)).toBe('tooMany');
  expect(await withPasswordLimit(here, now, () => changePassword(here, password, another, now))).toBe(
    'tooMany',
  );
  expect(await sessionsOf(here.id)).toHaveLength(2);
  const elsewhere = await signedIn(await verified());
  expect(await withPasswordLimit(elsewhere, now, () => endOtherSessions(elsewhere, password, now))).toBe(
    'ended',
  );
  const quarterLater = later(15);
  const again = () => endSession(here, password, there.sessionId, quarterLater);
  expect(await withPasswordLimit(here, quarterLater, again)).toBe('ended');
});

test('once a password has changed, the former one ends no sessions, though it was checked before', async () => {
  const email = await verified();
  const [here, there] = [await signedIn(email), await signedIn(email)];
  let changed = false;
  // So that there is one whose password is being checked when the change happens.
  const endAgainAndAgain = async () => {
    while (!changed) await endOtherSessions(there, password, now);
  };
  const change = changePassword(here, password, another, now).finally(() => (changed = true));
  await Promise.all([change, endAgainAndAgain(), endAgainAndAgain()]);
  const written = await db().auditEntry.findMany({
    where: { resourceId: here.id, action: { in: ['password.change', 'session.end-others'] } },
    orderBy: { sequence: 'asc' },
  });
  expect(written.at(-1)?.action).toBe('password.change');
});

test('staff see and end their own sessions likewise', async () => {
  const viewer = await signedInStaff();
  const other = await signedInStaff();
  const attempt = { kind: 'staff', email: viewer.email, password, userAgent: '', replaces: null } as const;
  const there = (await openSession(attempt, now))!.sessionId;
  const count = (accountId: string) => db().staffSession.count({ where: { accountId } });
  expect(await mySessions(viewer, now)).toMatchObject([
    { id: viewer.sessionId, current: true },
    { id: there },
  ]);
  expect(await endSession(other, password, there, now)).toBe('missing');
  expect(await endSession(viewer, another, there, now)).toBe('wrong');
  expect(await count(viewer.id)).toBe(2);
  expect(await endSession(viewer, password, there, now)).toBe('ended');
  await openSession(attempt, now);
  expect(await endOtherSessions(viewer, password, now)).toBe('ended');
  expect(await mySessions(viewer, now)).toMatchObject([{ id: viewer.sessionId, current: true }]);
  await endOwnSession(viewer, now);
  expect([await count(viewer.id), await count(other.id)]).toEqual([0, 1]);
});
