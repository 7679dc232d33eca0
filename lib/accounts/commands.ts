import { randomUUID } from 'node:crypto';
import { recordAudit } from '../audit/commands';
import { hashPassword } from '../auth/passwords';
import { system } from '../auth/viewer';
import { config } from '../config';
import { isUniqueViolation, transaction, type Tx } from '../db/client';
import type { StaffContract } from '../db/generated/sqlite/enums';
import type { Locale } from '../i18n/locales';
import { enqueue } from '../outbox/commands';
import { privacyNoticeVersion } from './consent';
import { accountDecision, normaliseEmail, type AccountDecision } from './rules';
import { issueLink, redeemLink } from './tokens';

type Account = { id: string; email: string; locale: Locale };
export type NewAccount = { email: string; password: string; locale: Locale; contract: StaffContract | null };

/**
 * Creates a candidate account and mails the link that verifies its address (R6). Where a verified account exists it gets
 * a mail that says so instead; the answer is the same (R7). Answers a refusal only for what the address alone tells (R8).
 */
export async function createAccount(input: NewAccount, now: Date): Promise<AccountDecision> {
  const email = normaliseEmail(input.email);
  const decision = accountDecision({ email, contract: input.contract }, config().STAFF_DOMAINS);
  const passwordHash = await hashPassword(input.password);
  if ('refusal' in decision) return decision;
  const data = { passwordHash, kind: decision.kind, staffContract: input.contract, locale: input.locale };
  const attempt = () => transaction((tx) => create(tx, email, data, now));
  // Two requests for one address at once: the second finds the account of the first.
  await attempt().catch((error: unknown) =>
    isUniqueViolation(error) ? attempt() : Promise.reject(error as Error),
  );
  return decision;
}

type AccountData = {
  passwordHash: string;
  kind: 'external' | 'internal' | 'affiliate';
  staffContract: StaffContract | null;
  locale: Locale;
};

async function create(tx: Tx, email: string, data: AccountData, now: Date): Promise<void> {
  const existing = await tx.candidateAccount.findUnique({ where: { email } });
  if (existing?.emailVerifiedAt) return tellExists(tx, existing, now);
  // An unverified account belongs to nobody yet: whoever asks last, and then reads the mail, has it.
  const account = existing
    ? await tx.candidateAccount.update({ where: { id: existing.id }, data })
    : await tx.candidateAccount.create({ data: { email, ...data, createdAt: now } });
  if (!existing) {
    const consent = { purpose: 'privacy-notice', version: privacyNoticeVersion, givenAt: now };
    await tx.consent.create({ data: { candidateId: account.id, ...consent } });
  }
  await recordAudit(
    tx,
    system,
    [{ action: 'account.create', resource: 'account', resourceId: account.id }],
    now,
  );
  await mailVerification(tx, account, now);
}

async function tellExists(tx: Tx, account: Account, now: Date): Promise<void> {
  const { id, email, locale } = account;
  const site = `${config().SITE_URL}/${locale}`;
  const payload = { signInUrl: `${site}/sign-in`, resetUrl: `${site}/forgot-password` };
  const key = `account-exists:${randomUUID()}`;
  await enqueue(
    tx,
    [{ key, template: 'account-exists', recipient: email, locale, payload, candidateId: id }],
    now,
  );
}

async function mailVerification(tx: Tx, { id, email, locale }: Account, now: Date): Promise<void> {
  const link = await issueLink(tx, 'verify_email', id, locale, now);
  const key = `verify-email:${link.id}`;
  await enqueue(
    tx,
    [{ key, template: 'verify-email', recipient: email, locale, payload: link.payload, candidateId: id }],
    now,
  );
}

/** Mails a new verification link to an address whose account is still unverified; does nothing otherwise. */
export async function resendVerification(address: string, now: Date): Promise<void> {
  await transaction(async (tx) => {
    const account = await tx.candidateAccount.findUnique({ where: { email: normaliseEmail(address) } });
    if (account && !account.emailVerifiedAt) await mailVerification(tx, account, now);
  });
}

/** Verifies an address by the secret of its link; says whether the link was good. */
export async function verifyEmail(secret: string, now: Date): Promise<boolean> {
  return transaction(async (tx) => {
    const id = await redeemLink(tx, 'verify_email', secret, now);
    if (!id) return false;
    await tx.candidateAccount.update({ where: { id }, data: { emailVerifiedAt: now } });
    await recordAudit(tx, system, [{ action: 'account.verify', resource: 'account', resourceId: id }], now);
    return true;
  });
}

/** Mails a link to choose a new password, if the address has an account (R7). */
export async function requestPasswordReset(address: string, now: Date): Promise<void> {
  await transaction(async (tx) => {
    const account = await tx.candidateAccount.findUnique({ where: { email: normaliseEmail(address) } });
    if (!account) return;
    const { id, email, locale } = account;
    const link = await issueLink(tx, 'reset_password', id, locale, now);
    const key = `reset-password:${link.id}`;
    await recordAudit(tx, system, [{ action: 'password.request', resource: 'account', resourceId: id }], now);
    await enqueue(
      tx,
      [{ key, template: 'reset-password', recipient: email, locale, payload: link.payload, candidateId: id }],
      now,
    );
  });
}

/** Sets a new password by the secret of a mailed link, ends every session and says so by mail; says whether the link was good. */
export async function resetPassword(secret: string, password: string, now: Date): Promise<boolean> {
  const passwordHash = await hashPassword(password);
  return transaction(async (tx) => {
    const id = await redeemLink(tx, 'reset_password', secret, now);
    if (!id) return false;
    const before = await tx.candidateAccount.findUniqueOrThrow({
      where: { id },
      select: { emailVerifiedAt: true },
    });
    // Whoever holds the link reads the mailbox, which is what verification asks.
    const data = { passwordHash, emailVerifiedAt: before.emailVerifiedAt ?? now };
    const account = await tx.candidateAccount.update({ where: { id }, data });
    await tx.candidateSession.deleteMany({ where: { accountId: id } });
    await recordAudit(tx, system, [{ action: 'password.reset', resource: 'account', resourceId: id }], now);
    await mailPasswordChanged(tx, account, now);
    return true;
  });
}

/** Tells an account by mail that its password has changed. */
export async function mailPasswordChanged(tx: Tx, { id, email, locale }: Account, now: Date): Promise<void> {
  const key = `password-changed:${randomUUID()}`;
  const payload = { at: now.toISOString() };
  await enqueue(
    tx,
    [{ key, template: 'password-changed', recipient: email, locale, payload, candidateId: id }],
    now,
  );
}
