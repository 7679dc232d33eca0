import { system } from '@/lib/auth/viewer';
import { db } from '@/lib/db/client';
import { cleanUp } from '@/lib/worker/housekeeping';
import { removeOldScreenshots } from '@/lib/problems/commands';
import { screenshotDays } from '@/lib/problems/rules';
import { later, now, staffMember } from '../../builders';
import { actionsOn, handled, reported, screenshot } from './fixtures';

const days = (count: number) => later(count * 24 * 60);
const filesOf = async (id: string) => {
  const rows = await db().problemScreenshot.findMany({ where: { reportId: id } });
  const files = await db().storedFile.count({ where: { key: { in: rows.map((row) => row.storageKey) } } });
  return [rows.length, files];
};

test('screenshots go ninety days after a report was resolved, and the report stays', async () => {
  const support = await staffMember('support');
  const pictures = [await screenshot('#111111'), await screenshot('#222222')];
  const resolved = await reported({ screenshots: pictures });
  const open = await reported({ screenshots: pictures });
  const reopened = await reported({ screenshots: pictures });
  await handled(support, resolved.id, { status: 'resolved' }, now);
  await handled(support, reopened.id, { status: 'resolved' }, now);
  await handled(support, reopened.id, { status: 'open' }, now);
  const before = await db().storedFile.count();
  expect(await removeOldScreenshots(system, new Date(days(screenshotDays).getTime() - 1))).toBe(0);
  expect(await filesOf(resolved.id)).toEqual([2, 2]);
  expect(await removeOldScreenshots(system, days(screenshotDays))).toBe(1);
  expect(await filesOf(resolved.id)).toEqual([0, 0]);
  expect(await db().storedFile.count()).toBe(before - 2);
  expect(await filesOf(open.id)).toEqual([2, 2]);
  expect(await filesOf(reopened.id)).toEqual([2, 2]);
  expect(await actionsOn(resolved.id)).toEqual([
    'problem.report',
    'problem.resolved',
    'problem.remove-screenshots',
  ]);
  expect(await removeOldScreenshots(system, days(screenshotDays))).toBe(0);
  expect((await db().problemReport.findUniqueOrThrow({ where: { id: resolved.id } })).status).toBe(
    'resolved',
  );
});

test('the housekeeping of the site does it by itself', async () => {
  const support = await staffMember('support');
  const { id } = await reported({ screenshots: [await screenshot('#333333')] });
  await handled(support, id, { status: 'resolved' }, now);
  await cleanUp(system, days(screenshotDays + 1));
  expect(await filesOf(id)).toEqual([0, 0]);
});
