import { provider, type Tx } from './client';
import { Prisma } from './generated/sqlite/client';

/** Takes one key out of the payload of these notifications; at least one, and no more than a chunk of them. */
export async function dropPayloadKey(tx: Tx, ids: readonly string[], key: string): Promise<void> {
  const these = Prisma.join([...ids]);
  if (provider() === 'sqlite')
    await tx.$executeRaw`
      UPDATE "Notification" SET payload = json_remove(payload, ${`$.${key}`}) WHERE id IN (${these})`;
  else await tx.$executeRaw`UPDATE "Notification" SET payload = payload - ${key} WHERE id IN (${these})`;
}
