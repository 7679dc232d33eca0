import { provider, type Tx } from './client';
import { Prisma } from './generated/sqlite/client';

/** Whether `error` says that a row holds what cannot be read, such as text that is no JSON: SQLite takes any. */
export function isUnreadable(error: unknown): boolean {
  const { name, code } = error as { name?: string; code?: string };
  return name === 'SyntaxError' || code === 'P2023';
}

/**
 * Takes one key out of the payload of those of these notifications that have it; at least one, and no more than a chunk
 * of them. A payload that cannot be read stays as it is.
 */
export async function dropPayloadKey(tx: Tx, ids: readonly string[], key: string): Promise<void> {
  const these = Prisma.join([...ids]);
  if (provider() === 'sqlite')
    await tx.$executeRaw`
      UPDATE "Notification" SET payload = json_remove(payload, ${`$.${key}`})
      WHERE id IN (${these}) AND ${hasKey(key)}`;
  else
    await tx.$executeRaw`
      UPDATE "Notification" SET payload = payload - ${key} WHERE id IN (${these}) AND ${hasKey(key)}`;
}

/** Those of these notifications whose payload has a key; at least one, and no more than a chunk of them. */
export async function withPayloadKey(tx: Tx, ids: readonly string[], key: string): Promise<string[]> {
  const rows = await tx.$queryRaw<{ id: string }[]>`
    SELECT id FROM "Notification" WHERE id IN (${Prisma.join([...ids])}) AND ${hasKey(key)}`;
  return rows.map(({ id }) => id);
}

function hasKey(key: string): Prisma.Sql {
  if (provider() !== 'sqlite') return Prisma.sql`jsonb_exists(payload, ${key})`;
  return Prisma.sql`CASE WHEN json_valid(payload) THEN json_type(payload, ${`$.${key}`}) END IS NOT NULL`;
}
