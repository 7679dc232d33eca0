import { limits, type LimitName } from '@/lib/auth/limits';
import { releaseAttempt, releaseAttempts, withinLimit, withinLimits } from '@/lib/auth/rate-limit';
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
    Array.from({ length: 30 }, () => withinLimit('mailByClientAndAddress', subject, now)),
  );
  expect(results.filter(Boolean)).toHaveLength(limits.mailByClientAndAddress.points);
});

test('an attempt taken back does not count; no more are taken back than were made', async () => {
  const subject = newAddress();
  const { points } = limits.mailByClientAndAddress;
  for (let round = 0; round < points * 3; round += 1) {
    expect(await withinLimit('mailByClientAndAddress', subject, now)).toBe(true);
    await releaseAttempt('mailByClientAndAddress', subject, now);
  }
  for (let round = 0; round < 10; round += 1) await releaseAttempt('mailByClientAndAddress', subject, now);
  for (let attempt = 0; attempt < points; attempt += 1)
    await withinLimit('mailByClientAndAddress', subject, now);
  expect(await withinLimit('mailByClientAndAddress', subject, now)).toBe(false);
});

test('what is counted together is counted whatever the rest says, and taken back together', async () => {
  const [one, other] = [newAddress(), newAddress()];
  const both = [
    ['mailByClientAndAddress', one],
    ['mailByClient', other],
  ] as const;
  const { points } = limits.mailByClientAndAddress;
  for (let attempt = 0; attempt < points; attempt += 1) expect(await withinLimits(both, now)).toBe(true);
  expect(await withinLimits(both, now)).toBe(false);
  for (let attempt = points + 1; attempt < limits.mailByClient.points; attempt += 1)
    expect(await withinLimit('mailByClient', other, now)).toBe(true);
  expect(await withinLimit('mailByClient', other, now)).toBe(false);
  for (let back = 0; back < 2; back += 1) await releaseAttempts(both, now);
  expect(await withinLimits(both, now)).toBe(true);
});

test('twenty clients at once that are counted under one network wait for nobody for ever', async () => {
  const network = newAddress();
  const counted = Array.from({ length: 20 }, () => [
    ['signInByNetwork', network] as const,
    ['signInByClient', newAddress()] as const,
  ]);
  const turned = counted.map((pair, index) => (index % 2 ? pair.toReversed() : pair));
  expect(await Promise.all(turned.map((pair) => withinLimits(pair, now)))).toEqual(Array(20).fill(true));
});

test('who is counted cannot be read from the counts', async () => {
  const subject = newAddress();
  await withinLimit('mailByClientAndAddress', subject, now);
  const rows = await db().rateLimit.findMany();
  expect(JSON.stringify(rows)).not.toContain(subject);
});
