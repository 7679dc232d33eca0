import type { Tx } from '../db/client';
import { removeFiles } from '../files/store';

/**
 * Deletes candidate accounts with all that belongs to them: profile, files, drafts, consents, alerts, links and sessions.
 * Applications and mails stay for their own periods, without the account. The caller has asked, and records it.
 */
export async function removeAccounts(tx: Tx, ids: readonly string[]): Promise<void> {
  const accounts = { in: [...ids] };
  const files = await tx.attachment.findMany({
    where: { profile: { accountId: accounts } },
    select: { storageKey: true },
  });
  await removeFiles(
    tx,
    files.map(({ storageKey }) => storageKey),
  );
  await tx.candidateAccount.deleteMany({ where: { id: accounts } });
}
