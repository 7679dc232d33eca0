import { db, transaction } from '@/lib/db/client';
import type { VacancyStatus } from '@/lib/db/models';
import { publicPagesFingerprint } from '@/lib/vacancies/feeds/published';
import { vacancy as post } from '../../builders';

const opensAt = new Date('2026-11-10T09:00:00.250Z');
const closesAt = new Date('2026-11-30T23:00:00Z');
const changedAt = new Date('2026-11-09T08:00:00.125Z');
const before = new Date('2026-11-09T09:00:00Z');
const days = (instant: Date, count: number) => new Date(instant.getTime() + count * 86_400_000);

afterEach(() => transaction((tx) => tx.vacancy.deleteMany()));

async function vacancy(
  status: VacancyStatus,
  dates: { opensAt?: Date; closesAt?: Date } = { opensAt, closesAt },
) {
  const { opensAt: opens = null, closesAt: closes = null } = dates;
  const { id } = await post({
    vacancyStatus: status,
    opens,
    closes,
    titles: {},
    status: null,
    updatedAt: changedAt,
  });
  return id;
}

test('the state of the public pages with no notice, one, and one that was cancelled', async () => {
  expect(await publicPagesFingerprint(before)).toBe('|0|0|0|0|0|0');
  await vacancy('draft', {});
  expect(await publicPagesFingerprint(before)).toBe('|0|0|0|0|0|0');
  const id = await vacancy('published');
  expect(await publicPagesFingerprint(before)).toBe(`${changedAt.getTime()}|1|0|0|0|0|0`);
  await transaction((tx) =>
    tx.vacancy.update({ where: { id }, data: { status: 'cancelled', updatedAt: before } }),
  );
  expect(await publicPagesFingerprint(before)).toBe(`${before.getTime()}|1|0|0|0|0|0`);
});

test.each([
  ['opens', opensAt, '1|0|0|0|0', '0|0|0|0|0'],
  ['is no longer new', days(opensAt, 7), '1|1|0|0|0', '1|0|0|0|0'],
  ['closes soon', days(closesAt, -7), '1|1|1|0|0', '1|1|0|0|0'],
  ['has less than three days left', new Date(days(closesAt, -3).getTime() + 1), '1|1|1|1|0', '1|1|1|0|0'],
  ['has less than two days left', new Date(days(closesAt, -2).getTime() + 1), '1|1|1|2|0', '1|1|1|1|0'],
  ['has its last day', new Date(days(closesAt, -1).getTime() + 1), '1|1|1|3|0', '1|1|1|2|0'],
  ['is past its deadline', closesAt, '1|1|1|3|1', '1|1|1|3|0'],
])('it changes at the very millisecond at which a notice %s', async (_, instant, then, until) => {
  await vacancy('published');
  const head = `${changedAt.getTime()}|1|`;
  expect(await publicPagesFingerprint(instant)).toBe(head + then);
  expect(await publicPagesFingerprint(new Date(instant.getTime() - 1))).toBe(head + until);
});

test('it changes with every hand that is laid on a public notice, and with none on a draft', async () => {
  const id = await vacancy('published');
  const draft = await vacancy('draft', {});
  const state = await publicPagesFingerprint(before);
  await transaction((tx) => tx.vacancy.update({ where: { id: draft }, data: { positions: 2 } }));
  expect(await publicPagesFingerprint(before)).toBe(state);
  await transaction((tx) => tx.vacancy.update({ where: { id }, data: { positions: 2 } }));
  const amended = await publicPagesFingerprint(before);
  expect(amended).not.toBe(state);
  await transaction((tx) => tx.vacancy.update({ where: { id }, data: { status: 'draft' } }));
  expect(await publicPagesFingerprint(before)).toBe('|0|0|0|0|0|0');
  expect(await db().vacancy.count()).toBe(2);
});

test('a change that becomes visible after a later one changes it as well', async () => {
  const [first, second] = [await vacancy('published'), await vacancy('published')];
  const touch = (id: string, updatedAt: Date) =>
    transaction((tx) => tx.vacancy.update({ where: { id }, data: { positions: 2, updatedAt } }));
  await touch(second, before);
  const seen = await publicPagesFingerprint(before);
  await touch(first, new Date(before.getTime() - 1));
  expect(await publicPagesFingerprint(before)).not.toBe(seen);
});
