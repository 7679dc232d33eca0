import type { Tx } from '../db/client';
import { removeUnpointed } from '../files/store';

/**
 * Deletes candidate accounts with all that belongs to them: profile, files, drafts, consents, alerts, links and sessions.
 * Applications, with their files, and mails stay for their own periods, without the account. The caller has asked, and
 * records it.
 */
export async function removeAccounts(tx: Tx, ids: readonly string[]): Promise<void> {
  const accounts = { in: [...ids] };
  const files = await tx.profileAttachment.findMany({
    where: { profile: { accountId: accounts } },
    select: { fileKey: true },
  });
  await tx.candidateAccount.deleteMany({ where: { id: accounts } });
  await removeUnpointed(
    tx,
    files.map(({ fileKey }) => fileKey),
  );
}
