import { withCodeLimit } from '@/lib/accounts/attempt-limits';
import { enter } from '@/lib/accounts/second-factor/commands';
import { mySecondFactor } from '@/lib/accounts/second-factor/queries';
import { mySessions } from '@/lib/accounts/queries';
import { endOwnSession } from '@/lib/accounts/session-commands';
import { limits } from '@/lib/auth/limits';
import { db, transaction } from '@/lib/db/client';
import { atTheDoor, byApp, byRecovery, enrolledStaff } from './enrolled';
import { audited, later, mailsTo, newAddress } from './fixtures';

jest.setTimeout(120_000);

const sessionsOf = (accountId: string) => db().staffSession.findMany({ where: { accountId } });
const wrong = { by: 'app', code: '000000' } as const;

test('the password opens a session of ten minutes that a code makes one of staff, under a new identifier', async () => {
  const person = await enrolledStaff();
  const entrant = await atTheDoor(person);
  expect(entrant.need).toBe('code');
  const waiting = await db().staffSession.findUniqueOrThrow({ where: { id: entrant.sessionId } });
  expect(waiting).toMatchObject({ secondFactorAt: null, expiresAt: later(15) });
  expect(await audited('session.await-code', person.viewer.id)).toBe(1);
  const ids = await enter(entrant, byApp(person.secret, later(5)), later(5));
  if (typeof ids === 'string') throw new Error(ids);
  expect(ids.sessionId).not.toBe(entrant.sessionId);
  const open = await sessionsOf(person.viewer.id);
  expect(open.map(({ id }) => id).sort()).toEqual([person.viewer.sessionId, ids.sessionId].sort());
  expect(open.find(({ id }) => id === ids.sessionId)).toMatchObject({
    secondFactorAt: later(5),
    expiresAt: later(5 + 12 * 60),
    userAgent: 'Firefox',
  });
  // Once before it had a second factor, once now.
  expect(await audited('session.open', person.viewer.id)).toBe(2);
});

test('of ten uses of one code at once, one is let in', async () => {
  const person = await enrolledStaff();
  const entrants = await Promise.all(Array.from({ length: 10 }, () => atTheDoor(person)));
  const proof = byApp(person.secret, later(5));
  const answers = await Promise.all(entrants.map((entrant) => enter(entrant, proof, later(5))));
  expect(answers.filter((answer) => answer === 'wrongCode')).toHaveLength(9);
  expect(answers.filter((answer) => typeof answer !== 'string')).toHaveLength(1);
  expect(await audited('session.refuse', person.viewer.id)).toBe(9);
});

test('no code is taken twice, nor one from before the last that was; the next is', async () => {
  const person = await enrolledStaff();
  const tryAt = async (steps: number) =>
    typeof (await enter(await atTheDoor(person), byApp(person.secret, later(5), steps), later(5)));
  expect(await tryAt(2)).toBe('string');
  expect(await tryAt(0)).toBe('object');
  expect(await tryAt(0)).toBe('string');
  expect(await tryAt(-1)).toBe('string');
  expect(await tryAt(1)).toBe('object');
  expect(await tryAt(1)).toBe('string');
  expect(await tryAt(0)).toBe('string');
});

test('the code that turned it on lets nobody in', async () => {
  const person = await enrolledStaff();
  const entrant = await atTheDoor(person, 0);
  expect(await enter(entrant, byApp(person.secret, later(0)), later(0))).toBe('wrongCode');
  expect(await enter(entrant, byApp(person.secret, later(0), 1), later(0))).toMatchObject({
    accountId: entrant.id,
  });
});

test('a code is of its own account, and lets nobody in whose ten minutes are over or whose session was ended', async () => {
  const [one, other] = [await enrolledStaff(), await enrolledStaff()];
  expect(await enter(await atTheDoor(one), byApp(other.secret, later(5)), later(5))).toBe('wrongCode');
  const late = await atTheDoor(one);
  expect(await enter(late, byApp(one.secret, later(15)), later(15))).toBe('ended');
  const left = await atTheDoor(one, 20);
  expect(await endOwnSession(left, later(20))).toBe(true);
  expect(await enter(left, byApp(one.secret, later(21)), later(21))).toBe('ended');
  const dismissed = await atTheDoor(one, 22);
  await transaction((tx) =>
    tx.staffAccount.update({ where: { id: one.viewer.id }, data: { active: false } }),
  );
  expect(await enter(dismissed, byApp(one.secret, later(22)), later(22))).toBe('wrongCode');
});

test('whoever waits for a code is not signed in anywhere', async () => {
  const person = await enrolledStaff();
  await atTheDoor(person);
  expect(await mySessions(person.viewer, later(5))).toMatchObject([{ id: person.viewer.sessionId }]);
});

test('each recovery code lets in once, however many try it at once; the holder is told how many are left', async () => {
  const person = await enrolledStaff({ locale: 'fr' });
  expect(new Set(person.codes).size).toBe(10);
  const [first = '', second = ''] = person.codes;
  const entrants = await Promise.all(Array.from({ length: 5 }, () => atTheDoor(person)));
  const answers = await Promise.all(entrants.map((entrant) => enter(entrant, byRecovery(first), later(5))));
  expect(answers.filter((answer) => answer === 'wrongCode')).toHaveLength(4);
  expect(await mySecondFactor(person.viewer)).toMatchObject({ codesLeft: 9 });
  const typed = second.toLowerCase().replaceAll('-', ' ');
  expect(typeof (await enter(await atTheDoor(person), byRecovery(typed), later(5)))).toBe('object');
  expect(await mySecondFactor(person.viewer)).toMatchObject({ codesLeft: 8 });
  expect(await audited('second-factor.use-recovery-code', person.viewer.id)).toBe(2);
  const told = await db().notification.findMany({
    where: { recipient: person.viewer.email },
    orderBy: { id: 'asc' },
  });
  expect(told.map(({ locale, payload }) => [locale, payload])).toEqual([
    ['fr', { event: 'on', at: later(0).toISOString(), codesLeft: 10 }],
    ['fr', { event: 'code-used', at: later(5).toISOString(), codesLeft: 9 }],
    ['fr', { event: 'code-used', at: later(5).toISOString(), codesLeft: 8 }],
  ]);
});

const stranger = () => ({ client: newAddress(), network: newAddress(), device: null });

test('guessing is stopped for the account and for the client; a recovery code still lets its holder in', async () => {
  const person = await enrolledStaff();
  const entrant = await atTheDoor(person);
  const client = stranger();
  const give = (proof: Parameters<typeof enter>[1], from = client, at = later(5)) =>
    withCodeLimit(entrant, from, proof.by, at, () => enter(entrant, proof, at));
  for (let guess = 0; guess < limits.codeByAccount.points; guess += 1)
    expect(await give(wrong)).toBe('wrongCode');
  expect(await give(wrong)).toBe('tooMany');
  expect(await give(byApp(person.secret, later(5)), stranger())).toBe('tooMany');
  expect(await give(byRecovery(person.codes[0] ?? ''))).toMatchObject({ accountId: entrant.id });
});

test('one client that tries many accounts is stopped too, and right codes are not counted', async () => {
  const client = stranger();
  const person = await enrolledStaff();
  for (let time = 0; time < limits.codeByClient.points + 5; time += 1)
    expect(await withCodeLimit(person.viewer, client, 'app', later(0), () => Promise.resolve('in'))).toBe(
      'in',
    );
  const guess = async () => {
    const entrant = await atTheDoor(await enrolledStaff());
    return withCodeLimit(entrant, client, 'app', later(5), () => Promise.resolve('wrongCode' as const));
  };
  for (let time = 0; time < limits.codeByClient.points; time += 10)
    expect(await Promise.all(Array.from({ length: 10 }, guess))).toEqual(Array(10).fill('wrongCode'));
  expect(await guess()).toBe('tooMany');
});

test('what is guessed over a day is bounded as well', async () => {
  const person = await enrolledStaff();
  const guesses = async (at: Date) =>
    withCodeLimit(person.viewer, stranger(), 'app', at, () => Promise.resolve('wrongCode' as const));
  const answers: string[] = [];
  for (let window = 0; window < 8; window += 1)
    for (let guess = 0; guess < 10; guess += 1) answers.push(await guesses(later(window * 16)));
  expect(answers.filter((answer) => answer === 'wrongCode')).toHaveLength(limits.codeByAccountInADay.points);
  expect(await mailsTo(person.viewer.email)).toHaveLength(1);
});
