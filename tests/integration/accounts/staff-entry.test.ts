import { requestPasswordReset, resetPassword } from '@/lib/accounts/password-commands';
import { changePassword } from '@/lib/accounts/settings-commands';
import { appoint, dismiss, readmit } from '@/lib/accounts/staff/appointment-commands';
import { openSession } from '@/lib/accounts/session-commands';
import { system } from '@/lib/auth/viewer';
import { db } from '@/lib/db/client';
import { enrolledStaff } from './enrolled';
import {
  another,
  audited,
  lastSecret,
  later,
  mailsTo,
  newAddress,
  now,
  password,
  signedInStaff,
  verified,
} from './fixtures';

jest.setTimeout(120_000);

const person = { name: 'Awa Ndiaye', role: 'recruiter', locale: 'fr' } as const;
const atWork = () => newAddress().replace('example.org', 'wfo.example');
const secretOf = (url: string) => /\/fr\/staff\/reset-password\?token=([\w-]{43})$/.exec(url)?.[1] ?? '';
const signIn = (email: string, chosen: string) =>
  openSession({ kind: 'staff', email, password: chosen, userAgent: '', replaces: null }, now);
const sessionsOf = (accountId: string) => db().staffSession.count({ where: { accountId } });

test('who is appointed chooses a password by a link that works once, and signs in with the role given', async () => {
  const email = atWork();
  const secret = secretOf(await appoint(system, { ...person, email: ` ${email.toUpperCase()}` }, now));
  expect(await resetPassword('candidate', secret, password, now)).toBe('dead');
  expect(await resetPassword('staff', secret, email.split('@')[0]!, now)).toBe('easy');
  expect(await resetPassword('staff', secret, password, later(59))).toBe('changed');
  expect(await resetPassword('staff', secret, another, now)).toBe('dead');
  const account = await db().staffAccount.findUniqueOrThrow({ where: { email } });
  expect(account).toMatchObject({ ...person, active: true });
  expect(await signIn(email, password)).toMatchObject({ accountId: account.id, need: null });
  expect(await audited('staff-account.appoint', account.id)).toBe(1);
});

test('nobody is appointed twice, at once or later, nor with an address from elsewhere', async () => {
  const email = atWork();
  const answers = await Promise.all([1, 2, 3].map(() => appoint(system, { ...person, email }, now)));
  expect(answers.filter((answer) => answer === 'taken')).toHaveLength(2);
  expect(await appoint(system, { ...person, email: newAddress() }, now)).toBe('elsewhere');
});

test('a forgotten password of staff: the same mail, the second factor stays, every session ends', async () => {
  const { viewer: member } = await enrolledStaff();
  await requestPasswordReset('staff', member.email.toUpperCase(), now);
  const secret = await lastSecret(member.email);
  expect((await mailsTo(member.email)).at(-1)?.url).toContain('/en/staff/reset-password?token=');
  expect(await resetPassword('staff', secret, another, now)).toBe('changed');
  expect(await sessionsOf(member.id)).toBe(0);
  expect(await signIn(member.email, password)).toBeNull();
  expect(await signIn(member.email, another)).toMatchObject({ need: 'code' });
  expect((await mailsTo(member.email)).at(-1)?.template).toBe('password-changed');
});

test('each kind of account has its own way back: neither mails the other', async () => {
  const email = await verified();
  const before = await mailsTo(email);
  await requestPasswordReset('staff', email, now);
  expect(await mailsTo(email)).toEqual(before);
  const member = await signedInStaff();
  await requestPasswordReset('candidate', member.email, now);
  expect(await mailsTo(member.email)).toEqual([]);
});

test('a link stops working once the password is changed from inside', async () => {
  const member = await signedInStaff();
  await requestPasswordReset('staff', member.email, now);
  expect(await changePassword(member, password, another, now)).toBe('changed');
  expect(await resetPassword('staff', await linkTo(member.email), password, now)).toBe('dead');
});

async function linkTo(email: string): Promise<string> {
  const reset = (await mailsTo(email)).find(({ template }) => template === 'reset-password');
  return reset?.secret ?? '';
}

test('who is readmitted has neither the old password nor the old second factor, and is told', async () => {
  const { viewer: member } = await enrolledStaff();
  const url = await readmit(system, member.email, now);
  expect(await sessionsOf(member.id)).toBe(0);
  expect(await signIn(member.email, password)).toBeNull();
  expect(await resetPassword('staff', url.split('token=')[1] ?? '', another, now)).toBe('changed');
  expect(await signIn(member.email, another)).toMatchObject({ need: null });
  expect((await mailsTo(member.email)).map(({ template }) => template)).toContain('two-step');
  expect(await readmit(system, atWork(), now)).toBe('missing');
});

test('who is dismissed is out at once, by every way; appointed again, they come back in the new role', async () => {
  const member = await signedInStaff();
  await requestPasswordReset('staff', member.email, now);
  expect(await dismiss(system, member.email, now)).toBe(true);
  expect(await sessionsOf(member.id)).toBe(0);
  expect(await signIn(member.email, password)).toBeNull();
  expect(await resetPassword('staff', await linkTo(member.email), another, now)).toBe('dead');
  expect(await dismiss(system, member.email, now)).toBe(false);
  const mails = await mailsTo(member.email);
  await requestPasswordReset('staff', member.email, now);
  expect(await mailsTo(member.email)).toEqual(mails);
  const back = { ...person, role: 'support', email: member.email } as const;
  const secret = secretOf(await appoint(system, back, now));
  expect(await resetPassword('staff', secret, another, now)).toBe('changed');
  expect(await signIn(member.email, another)).toMatchObject({ accountId: member.id });
  expect(await db().staffAccount.findUnique({ where: { id: member.id } })).toMatchObject({ role: 'support' });
});
