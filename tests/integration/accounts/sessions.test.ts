import { mySessions } from '@/lib/accounts/queries';
import { endOwnSession, openSession } from '@/lib/accounts/session-commands';
import { changePassword, setLocale } from '@/lib/accounts/settings-commands';
import { requestPasswordReset, resetPassword } from '@/lib/accounts/password-commands';
import { Forbidden } from '@/lib/auth/permissions';
import { db, transaction } from '@/lib/db/client';
import {
  accountWith,
  another,
  audited,
  lastSecret,
  later,
  mailsTo,
  newAddress,
  now,
  password,
  sessionsOf,
  signedIn,
  signIn,
  signedInStaff,
  verified,
} from './fixtures';

jest.setTimeout(120_000);

const firefox = 'Mozilla/5.0 (X11; Linux x86_64; rv:145.0) Gecko/20100101 Firefox/145.0';

test('address and password open a session, in whatever case the address is typed; nothing else does', async () => {
  const email = await verified();
  const { id } = await accountWith(email);
  expect(await signIn(` ${email.toUpperCase()} `)).toMatchObject({ id });
  expect(await signIn(email, another)).toBeNull();
  expect(await signIn(email, password.toUpperCase())).toBeNull();
  expect(await signIn(newAddress())).toBeNull();
  expect(await sessionsOf(id)).toMatchObject([
    { createdAt: now, lastSeenAt: now, expiresAt: later(30 * 24 * 60), userAgent: 'Firefox' },
  ]);
  expect(await audited('session.open', id)).toBe(1);
  expect(await audited('session.refuse', id)).toBe(2);
  expect(await audited('session.refuse', 'unknown')).toBe(1);
});

test('each sign-in makes a new session, and ends the one this browser had', async () => {
  const email = await verified();
  const first = await signedIn(email);
  const elsewhere = await signedIn(email);
  const second = await signIn(email, password, { replaces: first.sessionId });
  const ids = (await sessionsOf(first.id)).map(({ id }) => id).sort();
  expect(ids).toEqual([elsewhere.sessionId, second!.sessionId].sort());
});

test('sessions past their end are cleared away at the next sign-in', async () => {
  const email = await verified();
  const { id } = await signedIn(email);
  await signIn(email, password, { at: later(30 * 24 * 60 - 1) });
  expect(await sessionsOf(id)).toHaveLength(2);
  await signIn(email, password, { at: later(30 * 24 * 60) });
  expect(await sessionsOf(id)).toHaveLength(2);
});

test('candidates and staff do not open each other’s sessions (R9)', async () => {
  const { email, id } = await signedInStaff();
  const candidate = await verified();
  expect(await signIn(email)).toBeNull();
  const attempt = { kind: 'staff', email: candidate, password, userAgent: '', replaces: null } as const;
  expect(await openSession(attempt, now)).toBeNull();
  await transaction((tx) => tx.staffAccount.update({ where: { id }, data: { active: false } }));
  expect(await openSession({ ...attempt, email }, now)).toBeNull();
});

test('one sees one’s own devices only, this one first, and none that has run out', async () => {
  const email = await verified();
  await signIn(email, password, { userAgent: firefox });
  const viewer = await signedIn(email);
  await signedIn(await verified());
  const own = { id: viewer.sessionId, device: 'Firefox', lastSeenAt: now.toISOString(), current: true };
  expect(await mySessions(viewer, later(1))).toMatchObject([
    own,
    { device: 'Firefox, Linux', current: false },
  ]);
  expect(await mySessions(viewer, later(7 * 24 * 60))).toEqual([]);
});

test('a password is changed by who knows it; other sessions and mailed links end, the holder is told', async () => {
  const email = await verified();
  const here = await signedIn(email);
  await signedIn(email);
  await requestPasswordReset('candidate', email, now);
  const link = await lastSecret(email);
  expect(await changePassword(here, another, 'four words nobody guesses', now)).toBe('wrong');
  expect(await changePassword(here, password, email, now)).toBe('easy');
  expect(await sessionsOf(here.id)).toHaveLength(2);
  expect(await changePassword(here, password, another, now)).toBe('changed');
  expect(await sessionsOf(here.id)).toMatchObject([{ id: here.sessionId }]);
  expect(await resetPassword('candidate', link, password, now)).toBe('dead');
  expect(await signIn(email)).toBeNull();
  expect(await signIn(email, another)).not.toBeNull();
  expect((await mailsTo(email)).at(-1)?.template).toBe('password-changed');
  expect(await audited('password.change', here.id)).toBe(1);
});

test('staff change theirs likewise: other sessions end, it is in the audit log, and a mail says so', async () => {
  const viewer = await signedInStaff();
  const attempt = { kind: 'staff', email: viewer.email, userAgent: '', replaces: null } as const;
  const signInAs = (chosen: string) => openSession({ ...attempt, password: chosen }, now);
  expect(await signInAs(password)).not.toBeNull();
  expect(await changePassword(viewer, another, 'four words nobody guesses', now)).toBe('wrong');
  expect(await changePassword(viewer, password, viewer.email, now)).toBe('easy');
  expect(await db().staffSession.count({ where: { accountId: viewer.id } })).toBe(2);
  expect(await changePassword(viewer, password, another, now)).toBe('changed');
  expect(await db().staffSession.findMany({ where: { accountId: viewer.id } })).toMatchObject([
    { id: viewer.sessionId },
  ]);
  expect(await signInAs(password)).toBeNull();
  expect(await signInAs(another)).not.toBeNull();
  expect(await audited('password.change', viewer.id)).toBe(1);
  const told = await db().notification.findFirstOrThrow({ where: { recipient: viewer.email } });
  expect(told).toMatchObject({ template: 'password-changed', locale: 'en', candidateId: null });
  expect(told.payload).toEqual({ at: now.toISOString(), staff: true });
});

test('of ten changes of one password at once, one counts', async () => {
  const email = await verified();
  const here = await signedIn(email);
  const chosen = Array.from({ length: 10 }, (_, index) => `ten tabs, one password: ${index}`);
  const results = await Promise.all(chosen.map((next) => changePassword(here, password, next, now)));
  expect(results.filter((result) => result === 'changed')).toHaveLength(1);
  expect(await signIn(email, chosen[results.indexOf('changed')])).not.toBeNull();
  expect(await audited('password.change', here.id)).toBe(1);
});

test('a sign-in under way while the password changes does not outlive it', async () => {
  const email = await verified();
  const here = await signedIn(email);
  const [changed, ...others] = await Promise.all([
    changePassword(here, password, another, now),
    ...Array.from({ length: 12 }, () => signIn(email)),
  ]);
  expect(changed).toBe('changed');
  const open = (await sessionsOf(here.id)).map(({ id }) => id);
  expect(open).toEqual([here.sessionId]);
  expect(others).toHaveLength(12);
});

test('the language of mails is one’s own to set', async () => {
  const viewer = await signedIn(await verified());
  await setLocale(viewer, 'en', now);
  expect(await accountWith(viewer.email)).toMatchObject({ locale: 'en' });
  expect(await audited('account.language', viewer.id)).toBe(1);
  const { id } = await signedInStaff();
  await expect(
    endOwnSession({ ...viewer, kind: 'staff', id, name: '', role: 'nobody' as never }, now),
  ).rejects.toThrow(Forbidden);
});
