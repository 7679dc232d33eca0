import { setTimeout as sleep } from 'node:timers/promises';
import { demonstrationCandidates, demonstrationStaff } from '../../prisma/seed/accounts';
import { config } from '../config';
import { db } from '../db/client';
import { mailProvider } from '../outbox/transport/provider';
import { isLoopback } from '../server/loopback';
import { demonstrationRefusal, missingSettings } from './rules';

const emailsOf = (accounts: readonly { email: string }[]) => accounts.map(({ email }) => email);

/** The addresses of the accounts with published passwords that the database holds, and that may sign in. */
export async function demonstrationAccountsPresent(): Promise<string[]> {
  const email = { email: true };
  const [candidates, staff] = await Promise.all([
    db().candidateAccount.findMany({
      where: { email: { in: emailsOf(demonstrationCandidates) } },
      select: email,
    }),
    db().staffAccount.findMany({
      where: { email: { in: emailsOf(demonstrationStaff) }, active: true },
      select: email,
    }),
  ]);
  return emailsOf([...staff, ...candidates]);
}

const againMs = 5000;

async function refuseDemonstration(bind: string): Promise<void> {
  for (;;) {
    const held = await demonstrationAccountsPresent().catch(() => null);
    const refusal = held && demonstrationRefusal(bind, held);
    if (refusal) {
      console.error(refusal);
      process.exit(1);
    }
    if (held) return;
    await sleep(againMs, undefined, { ref: false });
  }
}

/**
 * Checks, where the server listens on more than the loopback address, that this is safe: ends the process where the database
 * holds demonstration accounts, and says which settings are missing. While the database does not answer nobody can sign in
 * either: then the server starts, and it is looked into once it does.
 */
export async function checkStart(): Promise<void> {
  const bind = process.env.BIND_ADDRESS || '127.0.0.1';
  if (isLoopback(bind)) return;
  const { SITE_URL, MAILBOX_PUBLIC } = config();
  for (const sentence of missingSettings({
    bind,
    provider: mailProvider(config()) !== 'mailbox',
    siteUrl: SITE_URL,
    open: MAILBOX_PUBLIC,
  }))
    console.warn(sentence);
  await Promise.race([refuseDemonstration(bind), sleep(againMs, undefined, { ref: false })]);
}
