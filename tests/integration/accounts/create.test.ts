import { privacyNoticeVersion } from '@/lib/accounts/consent';
import { createAccount, resendVerification, verifyEmail } from '@/lib/accounts/commands';
import { mailing } from '@/lib/accounts/mailing-rules';
import { resetPassword } from '@/lib/accounts/password-commands';
import { system, visitor } from '@/lib/auth/viewer';
import { Forbidden } from '@/lib/auth/permissions';
import { db, transaction } from '@/lib/db/client';
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

test('an account is created whole: hashed password, consent with its version, audit entry, mail in its language', async () => {
  const email = newAddress();
  expect(await ask(`  ${email.toUpperCase()} `)).toEqual({ kind: 'external' });
  const account = await accountWith(email);
  expect(account).toMatchObject({ kind: 'external', locale: 'fr', emailVerifiedAt: null, createdAt: now });
  expect(account.passwordHash).toMatch(/^\$argon2id\$/);
  const consents = await db().consent.findMany({ where: { candidateId: account.id } });
  expect(consents).toMatchObject([
    { purpose: 'privacy-notice', version: privacyNoticeVersion, givenAt: now, withdrawnAt: null },
  ]);
  expect(await audited('account.create', account.id)).toBe(1);
  const [mail] = await mailsTo(email);
  expect(mail?.template).toBe('verify-email');
  expect(mail?.url).toMatch(/^http:\/\/localhost:3000\/fr\/verify-email\?token=[\w-]{43}$/);
  const token = await db().accountToken.findFirstOrThrow({ where: { candidateId: account.id } });
  expect(token.tokenHash).not.toContain(mail?.secret);
  expect(token.expiresAt).toEqual(later(48 * 60));
});

test('an account is verified by its link, then the address with the password opens it (R6)', async () => {
  const email = newAddress();
  await ask(email);
  expect((await signedIn(email)).verified).toBe(false);
  expect(await verifyEmail(await lastSecret(email), later(1))).toBe(true);
  expect((await accountWith(email)).emailVerifiedAt).toEqual(later(1));
  expect((await signedIn(email)).verified).toBe(true);
});

test('fifty requests for one address at once leave one account, and the holder as many mails as one is sent in an hour', async () => {
  const email = newAddress();
  const decisions = await Promise.all(Array.from({ length: 50 }, () => ask(email)));
  expect(decisions.every((decision) => 'kind' in decision)).toBe(true);
  expect(await db().candidateAccount.count({ where: { email } })).toBe(1);
  const account = await accountWith(email);
  expect(await db().consent.count({ where: { candidateId: account.id } })).toBe(1);
  expect(await audited('account.create', account.id)).toBe(1);
  const mails = await mailsTo(email);
  expect(mails).toHaveLength(mailing.anHour);
  expect(new Set(mails.map(({ template }) => template))).toEqual(new Set(['verify-email']));
  const results = await Promise.all(mails.map(({ secret }) => verifyEmail(secret, now)));
  expect(results.filter(Boolean)).toHaveLength(1);
  expect((await accountWith(email)).emailVerifiedAt).toEqual(now);
});

test('where there is a verified account, only its holder learns of it, and nothing changes (R7)', async () => {
  const email = await verified();
  const before = await accountWith(email);
  const fresh = newAddress();
  expect(await ask(email, another)).toEqual(await ask(fresh, another));
  expect(await accountWith(email)).toEqual(before);
  expect((await mailsTo(email)).map(({ template }) => template)).toEqual(['verify-email', 'account-exists']);
  expect(await signIn(email, another)).toBeNull();
});

test('who asks again for an unverified address takes nothing over: not what is in it, not its sessions', async () => {
  const email = newAddress();
  await ask(email);
  const owner = await signedIn(email);
  await transaction((tx) =>
    tx.candidateProfile.create({ data: { accountId: owner.id, givenName: 'Amina' } }),
  );
  expect(await ask(email, another)).toEqual({ kind: 'external' });
  expect(await signIn(email, another)).toBeNull();
  expect(await sessionsOf(owner.id)).toHaveLength(1);
  expect((await mailsTo(email)).map(({ template }) => template)).toEqual(['verify-email', 'reset-password']);
  expect(await verifyEmail((await mailsTo(email))[0]!.secret, now)).toBe(true);
  expect((await signedIn(email)).verified).toBe(true);
});

test('who took an address beforehand is out once its holder follows the mail', async () => {
  const email = newAddress();
  await ask(email, another);
  const intruder = await signedIn(email, another);
  await ask(email);
  const [, mail] = await mailsTo(email);
  expect(mail?.template).toBe('reset-password');
  expect(await resetPassword('candidate', mail!.secret, password, now)).toBe('changed');
  expect(await sessionsOf(intruder.id)).toEqual([]);
  expect(await signIn(email, another)).toBeNull();
  expect((await signedIn(email)).verified).toBe(true);
});

test('who asks again with the same password is sent a link again; either works, once', async () => {
  const email = newAddress();
  await ask(email);
  await ask(email);
  const [first, second] = await mailsTo(email);
  expect(second?.template).toBe('verify-email');
  expect(await verifyEmail(second!.secret, now)).toBe(true);
  expect(await verifyEmail(first!.secret, now)).toBe(false);
  expect(await verifyEmail(second!.secret, now)).toBe(false);
});

test('a verification is sent again only where there is one to make, and nobody is told', async () => {
  const waiting = newAddress();
  await ask(waiting);
  const done = await verified();
  const unknown = newAddress();
  for (const email of [waiting, done, unknown]) {
    expect(await resendVerification(email.toUpperCase(), now)).toBeUndefined();
  }
  expect(await mailsTo(waiting)).toHaveLength(2);
  expect(await mailsTo(done)).toHaveLength(1);
  expect(await mailsTo(unknown)).toHaveLength(0);
});

test('staff addresses: refused outside their link, decided by contract through it; nothing is written (R8)', async () => {
  const email = newAddress().replace('example.org', 'geneva.wfo.example');
  const by = (contract: 'intern' | 'fixed_term' | null, address = email) =>
    createAccount(visitor, { email: address, password, locale: 'en', contract }, now);
  expect(await by(null)).toEqual({ refusal: 'staffDomain' });
  expect(await by('fixed_term')).toEqual({ refusal: 'staffContract' });
  expect(await by('intern', newAddress())).toEqual({ refusal: 'notStaffDomain' });
  expect(await db().candidateAccount.count({ where: { email } })).toBe(0);
  expect(await mailsTo(email)).toEqual([]);
  expect(await by('intern')).toEqual({ kind: 'affiliate' });
  expect(await accountWith(email)).toMatchObject({ kind: 'affiliate', staffContract: 'intern' });
});

test('nobody but a person creates an account', async () => {
  const input = { email: newAddress(), password, locale: 'en', contract: null } as const;
  await expect(createAccount(system, input, now)).rejects.toThrow(Forbidden);
});
