import { recordAudit } from '../audit/commands';
import { hashPassword, verifyPassword } from '../auth/passwords';
import { authorise } from '../auth/permissions';
import { system, type Viewer } from '../auth/viewer';
import { config } from '../config';
import { db, isUniqueViolation, transaction, type Tx } from '../db/client';
import { lockAccount } from '../db/locks';
import type { StaffContract } from '../db/models';
import type { Locale } from '../i18n/locales';
import { addDuration } from '../time/rules';
import { privacyNoticeVersion } from './consent';
import { mailing, mayMailAgain } from './mailing-rules';
import { mailAccountExists, mailVerification, type Addressee } from './mails';
import { offerReset } from './password-commands';
import { accountDecision, normaliseEmail, type AccountDecision } from './rules';
import { accountResource } from './session-rows';
import { linksOfTheDay, redeemLink } from './tokens';

export type NewAccount = {
  email: string;
  password: string;
  locale: Locale;
  contract: StaffContract | null;
  /** Where the person was going, '' where nowhere in particular. */ next?: string;
};

/**
 * Creates a candidate account and mails the link that verifies its address (R6). Where the address has an account, its
 * holder gets a mail and the account stays as it is; the answer is the same (R7). Refuses only for what the address and
 * the contract tell by themselves (R8). Throws Busy.
 */
export async function createAccount(viewer: Viewer, input: NewAccount, now: Date): Promise<AccountDecision> {
  authorise(viewer, 'account.create');
  const email = normaliseEmail(input.email);
  const decision = accountDecision({ email, contract: input.contract }, config().STAFF_DOMAINS);
  if ('refusal' in decision) return decision;
  const { locale, contract: staffContract, next = '' } = input;
  const passwordHash = await hashPassword(input.password);
  const data = { email, passwordHash, kind: decision.kind, staffContract, locale, createdAt: now };
  for (;;) {
    // Compared with an account or without one, so that it takes as long; see `again`.
    const known = await db().candidateAccount.findUnique({
      where: { email },
      select: { passwordHash: true },
    });
    const same = await verifyPassword(known?.passwordHash, input.password);
    if (known && (await transaction((tx) => again(tx, email, same, next, now)))) return decision;
    if (!known && (await transaction((tx) => create(tx, data, next, now)).catch(falseIfTaken)))
      return decision;
  }
}

type AccountData = Pick<NewAccount, 'email' | 'locale'> & {
  passwordHash: string;
  kind: 'external' | 'internal' | 'affiliate';
  staffContract: StaffContract | null;
  createdAt: Date;
};

async function create(tx: Tx, data: AccountData, next: string, now: Date): Promise<true> {
  const account = await tx.candidateAccount.create({ data });
  const consent = { purpose: 'privacy-notice', version: privacyNoticeVersion, givenAt: now };
  await tx.consent.create({ data: { candidateId: account.id, ...consent } });
  await mailVerification(tx, account, next, now);
  await audit(tx, 'account.create', account.id, now);
  return true;
}

// Of two requests for one address at once, the second finds the account of the first.
function falseIfTaken(error: unknown): Promise<false> {
  return isUniqueViolation(error) ? Promise.resolve(false) : Promise.reject(error as Error);
}

/**
 * An account is asked for again. As long as its address is not verified it may be another's who mistyped, or who means
 * to be let in once the holder follows the link: so only the password chosen first is verified by a link, and anyone who
 * asks with another is mailed the link to choose one, which ends the earlier sessions.
 */
async function again(
  tx: Tx,
  email: string,
  samePassword: boolean,
  next: string,
  now: Date,
): Promise<boolean> {
  const account = await tx.candidateAccount.findUnique({ where: { email } });
  if (!account) return false;
  if (account.emailVerifiedAt) await tellOfAccount(tx, account, next, now);
  else if (samePassword) await mailAnotherVerification(tx, account, next, now);
  else await offerReset(tx, 'candidate', account, next, now);
  return true;
}

async function tellOfAccount(tx: Tx, account: Addressee, next: string, now: Date): Promise<void> {
  await lockAccount(tx, 'candidate', account.id);
  const createdAt = { gt: addDuration(now, { hours: -24 }) };
  const earlier = await tx.notification.findMany({
    where: { candidateId: account.id, template: 'account-exists', createdAt },
    orderBy: { createdAt: 'desc' },
    take: mailing.aDay,
    select: { createdAt: true },
  });
  const sent = earlier.map((row) => row.createdAt);
  if (mayMailAgain(sent, now)) await mailAccountExists(tx, account, next, now);
}

async function mailAnotherVerification(
  tx: Tx,
  account: Addressee,
  next: string,
  now: Date,
  known = false,
): Promise<void> {
  await lockAccount(tx, 'candidate', account.id);
  const sent = known ? [] : await linksOfTheDay(tx, 'candidate', 'verify_email', account.id, now);
  if (mayMailAgain(sent, now)) await mailVerification(tx, account, next, now);
}

/**
 * Mails a new verification link to an address whose account is still unverified, as often as lib/accounts/mailing-rules.ts
 * has it, and always to who is `known` to the account; does nothing otherwise.
 */
export async function resendVerification(
  address: string,
  now: Date,
  next = '',
  known = false,
): Promise<void> {
  await transaction(async (tx) => {
    const account = await tx.candidateAccount.findUnique({ where: { email: normaliseEmail(address) } });
    if (account && !account.emailVerifiedAt) await mailAnotherVerification(tx, account, next, now, known);
  });
}

/** Verifies an address by the secret of its link; says whether the link was good. */
export async function verifyEmail(secret: string, now: Date): Promise<boolean> {
  return transaction(async (tx) => {
    const id = await redeemLink(tx, 'candidate', 'verify_email', secret, now);
    if (id === null) return false;
    await tx.candidateAccount.updateMany({
      where: { id, emailVerifiedAt: null },
      data: { emailVerifiedAt: now },
    });
    await audit(tx, 'account.verify', id, now);
    return true;
  });
}

function audit(tx: Tx, action: string, resourceId: string, now: Date): Promise<void> {
  return recordAudit(tx, system, [{ action, resource: accountResource.candidate, resourceId }], now);
}
