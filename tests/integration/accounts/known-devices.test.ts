import { signInBudget, mailBudget, type Origin } from '@/lib/accounts/budgets';
import { createAccount, resendVerification } from '@/lib/accounts/commands';
import { deviceKnownTo, knownDevice, markOfSession, markOfUsedLink } from '@/lib/accounts/device-queries';
import { mailing } from '@/lib/accounts/mailing-rules';
import { requestPasswordReset, resetPassword } from '@/lib/accounts/password-commands';
import { changePassword } from '@/lib/accounts/settings-commands';
import { limits } from '@/lib/auth/limits';
import { releaseAttempts, withinLimits } from '@/lib/auth/rate-limit';
import { visitor } from '@/lib/auth/viewer';
import { atTheDoor, enrolledStaff } from './enrolled';
import {
  accountWith,
  another,
  ask,
  lastSecret,
  later,
  mailsTo,
  newAddress,
  now,
  password,
  signedIn,
  signedInStaff,
  verified,
} from './fixtures';

jest.setTimeout(120_000);

const sessionOf = ({ id, sessionId }: { id: string; sessionId: string }) => ({ accountId: id, sessionId });
const stranger = (network = newAddress()): Origin => ({ client: newAddress(), network, device: null });

/** The cookie of a browser in which someone has just signed in. */
async function cookieOf(email: string, chosen = password): Promise<string> {
  const cookie = await markOfSession('candidate', sessionOf(await signedIn(email, chosen)), '', now);
  if (cookie === null) throw new Error('the browser is not known');
  return cookie;
}

/** Strangers of a hundred networks try passwords, until all of them are stopped at the address. */
async function besiege(kind: 'candidate' | 'staff', email: string) {
  const { points } = limits.signInByAddress;
  for (let attempt = 0; attempt <= points; attempt += 1)
    await withinLimits(signInBudget(kind, email, stranger()), now);
  expect(await withinLimits(signInBudget(kind, email, stranger()), now)).toBe(false);
}

test('strangers who try passwords stop strangers, and not the browser that has signed in before', async () => {
  const email = await verified();
  const cookie = await cookieOf(email);
  await besiege('candidate', email);
  const device = await knownDevice('candidate', ` ${email.toUpperCase()}`, cookie, now);
  expect(device).not.toBeNull();
  const own = signInBudget('candidate', email, { ...stranger(), device });
  for (let attempt = 0; attempt < limits.signInByDevice.points; attempt += 1)
    expect(await withinLimits(own, now)).toBe(true);
  expect(await withinLimits(own, now)).toBe(false);
});

test('staff likewise, once they are through the second step', async () => {
  const person = await enrolledStaff();
  const entrant = await atTheDoor(person);
  expect(await markOfSession('staff', sessionOf(entrant), '', later(5))).toBeNull();
  const cookie = (await markOfSession('staff', sessionOf(person.viewer), '', now)) ?? '';
  await besiege('staff', person.viewer.email);
  expect(await knownDevice('staff', person.viewer.email, cookie, now)).not.toBeNull();
  expect(await deviceKnownTo('staff', person.viewer.id, cookie, now)).not.toBeNull();
  expect(await knownDevice('candidate', person.viewer.email, cookie, now)).toBeNull();
});

test('eleven clients of one network stop their network, and nobody else', async () => {
  const email = await verified();
  const network = newAddress();
  for (let client = 0; client < 11; client += 1) {
    const origin = stranger(network);
    for (let attempt = 0; attempt < 10; attempt += 1)
      await withinLimits(signInBudget('candidate', email, origin), now);
  }
  expect(await withinLimits(signInBudget('candidate', email, stranger(network)), now)).toBe(false);
});

test('a right password is taken back from all it was counted under', async () => {
  const counted = signInBudget('candidate', newAddress(), stranger());
  for (let attempt = 0; attempt < limits.signInByAddress.points + 5; attempt += 1) {
    expect(await withinLimits(counted, now)).toBe(true);
    await releaseAttempts(counted, now);
  }
});

test('a browser is known by its own account alone, until the password is another; never by a made-up cookie', async () => {
  const email = await verified();
  const cookie = await cookieOf(email);
  expect(await knownDevice('candidate', await verified(), cookie, now)).toBeNull();
  expect(await knownDevice('candidate', newAddress(), cookie, now)).toBeNull();
  expect(await knownDevice('candidate', email, 'made.up.cookie~', now)).toBeNull();
  const viewer = await signedIn(email);
  expect(await changePassword(viewer, password, another, now)).toBe('changed');
  expect(await knownDevice('candidate', email, cookie, now)).toBeNull();
  // The browser in which it was changed is given a new mark.
  const renewed = (await markOfSession('candidate', sessionOf(viewer), cookie, now)) ?? '';
  expect(await knownDevice('candidate', email, renewed, now)).not.toBeNull();
});

test('no mark is given for a session that is over, unknown or another’s', async () => {
  const viewer = await signedIn(await verified());
  const other = await signedIn(await verified());
  const mark = (ids: { accountId: string; sessionId: string }, at = now) =>
    markOfSession('candidate', ids, '', at);
  expect(await mark(sessionOf(viewer))).not.toBeNull();
  expect(await mark({ accountId: other.id, sessionId: viewer.sessionId })).toBeNull();
  expect(await mark({ accountId: viewer.id, sessionId: 'none' })).toBeNull();
  expect(await mark(sessionOf(viewer), later(7 * 24 * 60))).toBeNull();
  expect(await markOfSession('staff', sessionOf(viewer), '', now)).toBeNull();
});

test('who is besieged is let in by a link of the mail, in the browser in which it is used', async () => {
  const email = await verified();
  await besiege('candidate', email);
  await requestPasswordReset('candidate', email, now);
  const secret = await lastSecret(email);
  expect(await markOfUsedLink('candidate', secret, '', now)).toBeNull();
  expect(await resetPassword('candidate', secret, another, now)).toBe('changed');
  expect(await markOfUsedLink('staff', secret, '', now)).toBeNull();
  const cookie = (await markOfUsedLink('candidate', secret, '', now)) ?? '';
  const device = await knownDevice('candidate', email, cookie, now);
  expect(device).not.toBeNull();
  expect(await withinLimits(signInBudget('candidate', email, { ...stranger(), device }), now)).toBe(true);
  expect(await markOfUsedLink('candidate', secret, '', later(2))).toBeNull();
});

test('five resets asked for by strangers: the owner’s next one still works, and so do the five', async () => {
  const email = await verified();
  for (let each = 0; each < 5; each += 1) {
    expect(await withinLimits(mailBudget('mail', email, stranger()), now)).toBe(true);
    expect(await requestPasswordReset('candidate', email, now)).toBe('mailed');
  }
  const theirs = await lastSecret(email);
  expect(await withinLimits(mailBudget('mail', email, stranger()), now)).toBe(true);
  expect(await requestPasswordReset('candidate', email, later(16))).toBe('mailed');
  const owners = await lastSecret(email);
  expect(owners).not.toBe(theirs);
  // However many more they ask for, no mail is sent and no link ends.
  for (let each = 0; each < 20; each += 1)
    expect(await requestPasswordReset('candidate', email, later(17))).toBe('recent');
  expect(await resetPassword('candidate', owners, another, later(60))).toBe('changed');
});

test('a device that is known is mailed whatever strangers asked for', async () => {
  const email = await verified();
  for (let each = 0; each < mailing.anHour + 3; each += 1)
    await requestPasswordReset('candidate', email, now);
  const before = (await mailsTo(email)).length;
  expect(await requestPasswordReset('candidate', email, now, '', true)).toBe('mailed');
  expect(await mailsTo(email)).toHaveLength(before + 1);
  expect(await requestPasswordReset('candidate', newAddress(), now, '', true)).toBe('nobody');
});

test('twenty requests at once are five mails', async () => {
  const { email } = await signedInStaff();
  const answers = await Promise.all(
    Array.from({ length: 20 }, () => requestPasswordReset('staff', email, now)),
  );
  expect(answers.filter((answer) => answer === 'mailed')).toHaveLength(mailing.anHour);
  expect((await mailsTo(email)).filter(({ template }) => template === 'reset-password')).toHaveLength(5);
});

test('accounts asked for again and verification mails are bounded likewise', async () => {
  const email = newAddress();
  for (let each = 0; each < 8; each += 1) await ask(email);
  for (let each = 0; each < 8; each += 1) await resendVerification(email, now);
  expect((await mailsTo(email)).map(({ template }) => template)).toEqual(Array(5).fill('verify-email'));
  await resendVerification(email, now, '', true);
  expect(await mailsTo(email)).toHaveLength(6);
  const known = await verified();
  const again = { email: known, password: another, locale: 'en', contract: null } as const;
  for (let each = 0; each < 8; each += 1) await createAccount(visitor, again, now);
  const told = (await mailsTo(known)).filter(({ template }) => template === 'account-exists');
  expect(told).toHaveLength(mailing.anHour);
  expect((await accountWith(known)).emailVerifiedAt).not.toBeNull();
});
