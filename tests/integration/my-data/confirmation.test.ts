import { randomUUID } from 'node:crypto';
import { confirmationOf, confirmedMinutes } from '@/lib/auth/confirmation';
import { db } from '@/lib/db/client';
import { confirmCopy } from '@/lib/my-data/commands';
import { copyResponse } from '@/lib/my-data/download';
import { now } from '../../builders';
import { holder, password } from './fixtures';

const write = (copy: object) => JSON.stringify(copy);
const confirmed = ({ sessionId }: { sessionId: string }) => confirmationOf(sessionId, new Date());

test('a copy is for those who have just given their password again, in this session', async () => {
  const viewer = await holder();
  const other = confirmed({ ...viewer, sessionId: randomUUID() });
  const stale = confirmationOf(viewer.sessionId, new Date(Date.now() - confirmedMinutes * 60_000 - 1000));
  for (const shown of ['', 'made.up', other, stale])
    for (const format of ['json', 'pdf'] as const) {
      const response = await copyResponse(viewer, shown, format, 'en', write);
      const led = [response.status, response.headers.get('location'), await response.text()];
      expect(led).toEqual([303, '/en/my-data?confirm=1#copy', '']);
    }
  const taken = { where: { action: 'account.export', resourceId: viewer.id } };
  expect(await db().auditEntry.count(taken)).toBe(0);
});

test('the password given again is recorded, and so is a wrong one', async () => {
  const viewer = await holder();
  expect(await confirmCopy(viewer, 'not this one at all', now)).toBe('wrong');
  expect(await confirmCopy(viewer, password, now)).toBe('confirmed');
  const entries = await db().auditEntry.findMany({
    where: { resourceId: viewer.id },
    orderBy: { sequence: 'asc' },
  });
  expect(entries.map(({ action, actorId }) => [action, actorId])).toEqual([
    ['account.confirm-refuse', viewer.id],
    ['account.confirm', viewer.id],
  ]);
});
