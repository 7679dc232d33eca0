import { recordAudit } from '@/lib/audit/commands';
import { auditHash, firstHash } from '@/lib/audit/rules';
import { system } from '@/lib/auth/viewer';
import { db, transaction } from '@/lib/db/client';

const now = new Date('2026-11-24T10:00:00Z');

test('a transaction that fails leaves nothing behind', async () => {
  const key = 'rolled-back';
  const failing = transaction(async (tx) => {
    await tx.rateLimit.create({ data: { key, points: 1, resetsAt: now } });
    throw new Error('stop');
  });
  await expect(failing).rejects.toThrow('stop');
  expect(await db().rateLimit.findUnique({ where: { key } })).toBeNull();
});

test('nobody reads what a transaction has not yet committed', async () => {
  const key = 'uncommitted';
  await transaction(async (tx) => {
    await tx.rateLimit.create({ data: { key, points: 1, resetsAt: now } });
    expect(await db().rateLimit.findUnique({ where: { key } })).toBeNull();
  });
  expect(await db().rateLimit.findUnique({ where: { key } })).toMatchObject({ points: 1 });
});

test('fifty parallel writers of the audit log make one unbroken chain', async () => {
  const write = (index: number) =>
    transaction((tx) =>
      recordAudit(
        tx,
        system,
        [{ action: 'test.write', resource: 'test', resourceId: String(index), detail: { b: index, a: 'x' } }],
        now,
      ),
    );
  await Promise.all(Array.from({ length: 50 }, (_, index) => write(index)));
  const entries = await db().auditEntry.findMany({ orderBy: { sequence: 'asc' } });
  expect(entries).toHaveLength(50);
  let previous = firstHash;
  for (const entry of entries) {
    expect(entry.previousHash).toBe(previous);
    expect(entry.hash).toBe(auditHash(previous, entry));
    previous = entry.hash;
  }
});
