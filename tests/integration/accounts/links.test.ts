import { createAccount, resendVerification, verifyEmail } from '@/lib/accounts/commands';
import { requestPasswordReset, resetPassword } from '@/lib/accounts/password-commands';
import { visitor } from '@/lib/auth/viewer';
import { db } from '@/lib/db/client';
import {
  accountWith,
  another,
  ask,
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
  verified,
} from './fixtures';

jest.setTimeout(120_000);

test('whoever was on the way somewhere is led back there by every mail on the way', async () => {
  const next = '/fr/apply/hydrologue';
  const handedOn = `&next=${encodeURIComponent(next)}`;
  const email = newAddress();
  await createAccount(visitor, { email, password, locale: 'fr', contract: null, next }, now);
  await resendVerification(email, now, next);
  await requestPasswordReset('candidate', email, now, next);
  const mails = await mailsTo(email);
  expect(mails.map(({ template }) => template)).toEqual(['verify-email', 'verify-email', 'reset-password']);
  for (const { url } of mails) expect(url.endsWith(handedOn)).toBe(true);
  expect(await verifyEmail(mails[1]?.secret ?? '', now)).toBe(true);
  await createAccount(visitor, { email, password, locale: 'fr', contract: null, next }, now);
  const told = await db().notification.findFirstOrThrow({
    where: { recipient: email, template: 'account-exists' },
  });
  const site = 'http://localhost:3000/fr';
  expect(told.payload).toEqual({
    signInUrl: `${site}/sign-in?next=${encodeURIComponent(next)}`,
    resetUrl: `${site}/forgot-password?next=${encodeURIComponent(next)}`,
  });
});

test('a forgotten password: one link, a new password, every session ended, the holder told (R7)', async () => {
  const email = await verified();
  const viewer = await signedIn(email);
  await requestPasswordReset('candidate', ` ${email.toUpperCase()}`, now);
  expect((await mailsTo(email)).at(-1)?.url).toMatch(/\/fr\/reset-password\?token=[\w-]{43}$/);
  expect(await resetPassword('candidate', await lastSecret(email), another, later(59))).toBe('changed');
  expect(await sessionsOf(viewer.id)).toEqual([]);
  expect(await signIn(email)).toBeNull();
  expect(await signIn(email, another)).not.toBeNull();
  expect((await mailsTo(email)).at(-1)?.template).toBe('password-changed');
  expect(await audited('password.request', viewer.id)).toBe(1);
  expect(await audited('password.reset', viewer.id)).toBe(1);
});

test('for an address without an account nothing is written at all (R7)', async () => {
  const count = async () => [
    await db().notification.count(),
    await db().accountToken.count(),
    await db().auditEntry.count(),
  ];
  const before = await count();
  await requestPasswordReset('candidate', newAddress(), now);
  expect(await count()).toEqual(before);
});

test('a link is good for an hour, to the millisecond', async () => {
  const email = await verified();
  await requestPasswordReset('candidate', email, now);
  const secret = await lastSecret(email);
  expect(await resetPassword('candidate', secret, another, later(60))).toBe('dead');
  expect(await resetPassword('candidate', secret, another, new Date(later(60).getTime() - 1))).toBe(
    'changed',
  );
});

test('of twenty uses of one link at once, one counts', async () => {
  const email = newAddress();
  await ask(email);
  const secret = await lastSecret(email);
  const verifications = await Promise.all(Array.from({ length: 20 }, () => verifyEmail(secret, now)));
  expect(verifications.filter(Boolean)).toHaveLength(1);
  const { id } = await accountWith(email);
  expect(await audited('account.verify', id)).toBe(1);

  await requestPasswordReset('candidate', email, now);
  const link = await lastSecret(email);
  const passwords = Array.from({ length: 20 }, (_, index) => `twenty people, one link: ${index}`);
  const resets = await Promise.all(passwords.map((chosen) => resetPassword('candidate', link, chosen, now)));
  expect(resets.filter((result) => result === 'changed')).toHaveLength(1);
  expect(resets.filter((result) => result === 'dead')).toHaveLength(19);
  expect(await audited('password.reset', id)).toBe(1);
  const winner = passwords[resets.indexOf('changed')]!;
  expect(await signIn(email, winner)).not.toBeNull();
});

test('a link for one purpose does not serve another; of several any serves, once, and ends the others', async () => {
  const email = newAddress();
  await ask(email);
  const verification = await lastSecret(email);
  expect(await resetPassword('candidate', verification, another, now)).toBe('dead');
  await requestPasswordReset('candidate', email, now);
  const first = await lastSecret(email);
  expect(await verifyEmail(first, now)).toBe(false);
  await requestPasswordReset('candidate', email, now);
  const second = await lastSecret(email);
  await requestPasswordReset('candidate', email, now);
  const third = await lastSecret(email);
  expect(await verifyEmail(verification, now)).toBe(true);
  expect(await resetPassword('candidate', second, another, now)).toBe('changed');
  for (const secret of [first, second, third])
    expect(await resetPassword('candidate', secret, password, now)).toBe('dead');
});

test('of several verification links any serves, and ends the others', async () => {
  const email = newAddress();
  await ask(email);
  const first = await lastSecret(email);
  await resendVerification(email, now);
  const second = await lastSecret(email);
  expect(await verifyEmail(first, now)).toBe(true);
  expect(await verifyEmail(second, now)).toBe(false);
});

test.each(['', 'A'.repeat(43), 'é🙂\u202e', "' OR 1=1 --", 'x'.repeat(100_000)])(
  'a made-up link changes nothing: %.40j',
  async (secret) => {
    expect(await verifyEmail(secret, now)).toBe(false);
    expect(await resetPassword('candidate', secret, another, now)).toBe('dead');
  },
);

test('a password too easy for this account is refused, and the link stays good', async () => {
  const email = `hydrologie.${Date.now()}@example.org`;
  await ask(email);
  await requestPasswordReset('candidate', email, now);
  const secret = await lastSecret(email);
  expect(await resetPassword('candidate', secret, email.split('@')[0]!, now)).toBe('easy');
  expect(await signIn(email)).not.toBeNull();
  expect(await resetPassword('candidate', secret, another, now)).toBe('changed');
});

test('who resets the password of an unverified account has shown to read its mail', async () => {
  const email = newAddress();
  await ask(email);
  await requestPasswordReset('candidate', email, now);
  expect(await resetPassword('candidate', await lastSecret(email), another, later(5))).toBe('changed');
  expect((await accountWith(email)).emailVerifiedAt).toEqual(later(5));
  expect(await signIn(email, password)).toBeNull();
});
