import { limits, uncount, withinLimit, type LimitName } from '@/lib/auth/rate-limit';
import { db } from '@/lib/db/client';
import { later, newAddress, now } from './fixtures';

const names = Object.keys(limits) as LimitName[];

test.each(names)('%s: as many attempts as it says, then none until the window is over', async (name) => {
  const subject = newAddress();
  const { points, seconds } = limits[name];
  for (let attempt = 1; attempt <= points; attempt += 1)
    expect([attempt, await withinLimit(name, subject, now)]).toEqual([attempt, true]);
  expect(await withinLimit(name, subject, now)).toBe(false);
  const end = later(seconds / 60);
  expect(await withinLimit(name, subject, new Date(end.getTime() - 1))).toBe(false);
  expect(await withinLimit(name, newAddress(), now)).toBe(true);
  expect(await withinLimit(name, subject, end)).toBe(true);
});

test('thirty attempts at once are all counted', async () => {
  const subject = newAddress();
  const results = await Promise.all(
    Array.from({ length: 30 }, () => withinLimit('mailByAddress', subject, now)),
  );
  expect(results.filter(Boolean)).toHaveLength(limits.mailByAddress.points);
});

test('an attempt taken back does not count; no more are taken back than were made', async () => {
  const subject = newAddress();
  const { points } = limits.mailByAddress;
  for (let round = 0; round < points * 3; round += 1) {
    expect(await withinLimit('mailByAddress', subject, now)).toBe(true);
    await uncount('mailByAddress', subject, now);
  }
  for (let round = 0; round < 10; round += 1) await uncount('mailByAddress', subject, now);
  for (let attempt = 0; attempt < points; attempt += 1) await withinLimit('mailByAddress', subject, now);
  expect(await withinLimit('mailByAddress', subject, now)).toBe(false);
});

test('who is counted cannot be read from the counts', async () => {
  const subject = newAddress();
  await withinLimit('mailByAddress', subject, now);
  const rows = await db().rateLimit.findMany();
  expect(JSON.stringify(rows)).not.toContain(subject);
});
