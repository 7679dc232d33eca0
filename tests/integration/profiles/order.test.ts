import { Forbidden } from '@/lib/auth/permissions';
import type { CandidateViewer } from '@/lib/auth/viewer';
import { db } from '@/lib/db/client';
import { deleteEntry, moveEntry, orderByDate, restoreEntry } from '@/lib/profiles/order-commands';
import { profileEntry, profileSection, readContent, removedEntries } from '@/lib/profiles/queries';
import { buildSnapshot, readSnapshot, storedSnapshot } from '@/lib/profiles/snapshot';
import { addDuration } from '@/lib/time/rules';
import { candidate } from '../../builders';
import { added, newcomer, now, stored } from './fixtures';

const titles = async (viewer: CandidateViewer) =>
  (await profileSection(viewer, 'employment')).entries.map(({ data }) => (data as { title: string }).title);

/** Three posts, the latest of them shown first: c, b, a. */
async function worker(viewer?: CandidateViewer) {
  const person = viewer ?? (await newcomer());
  const ids = [];
  for (const [title, from, to] of [
    ['b', '2012-01', '2014-01'],
    ['a', '2010-01', '2011-01'],
    ['c', '2015-01', ''],
  ])
    ids.push(await added(person, 'employment', { title, from, to }));
  const [b = '', a = '', c = ''] = ids;
  return { viewer: person, a, b, c };
}

test('entries are moved up and down, no further than the ends, and put back in the order of their dates', async () => {
  const { viewer, a, b, c } = await worker();
  const move = (entryId: string, direction: 'up' | 'down') =>
    moveEntry(viewer, { section: 'employment', entryId, direction }, now);
  expect(await titles(viewer)).toEqual(['c', 'b', 'a']);
  expect(await move(c, 'up')).toBe(false);
  expect((await profileSection(viewer, 'employment')).byHand).toBe(false);
  expect(await move(a, 'up')).toBe(true);
  expect(await titles(viewer)).toEqual(['c', 'a', 'b']);
  expect(await move(c, 'down')).toBe(true);
  expect(await titles(viewer)).toEqual(['a', 'c', 'b']);
  expect(await move(b, 'down')).toBe(false);
  // What is added later comes last, and what is saved again stays in its place.
  await added(viewer, 'employment', { title: 'd', from: '2026-01', to: '' });
  expect(await titles(viewer)).toEqual(['a', 'c', 'b', 'd']);
  await orderByDate(viewer, 'employment', now);
  expect(await titles(viewer)).toEqual(['d', 'c', 'b', 'a']);
});

test('moving an entry is no change of it: a form that is open on it edits the same as before', async () => {
  const { viewer, a, b } = await worker();
  const before = await profileEntry(viewer, 'employment', b);
  await moveEntry(viewer, { section: 'employment', entryId: a, direction: 'up' }, now);
  expect(await profileEntry(viewer, 'employment', b)).toEqual(before);
});

test('an application freezes the order, and reads it again', async () => {
  const viewer = await candidate({});
  const { a } = await worker(viewer);
  await moveEntry(viewer, { section: 'employment', entryId: a, direction: 'up' }, now);
  const snapshot = buildSnapshot(viewer.email, await readContent(db(), viewer.id));
  expect(snapshot?.byHand).toEqual(['employment']);
  expect(snapshot?.employment.map(({ title }) => title)).toEqual(['c', 'a', 'b']);
  const read = snapshot && readSnapshot({ id: 'x', ...storedSnapshot(snapshot, 'x') });
  expect(read?.byHand).toEqual(['employment']);
});

test('a deleted entry is restored in its place, as it was, and counts again', async () => {
  const { viewer, a, b } = await worker();
  await moveEntry(viewer, { section: 'employment', entryId: a, direction: 'up' }, now);
  const before = (await profileEntry(viewer, 'employment', a))?.data;
  await deleteEntry(viewer, 'employment', a, now);
  expect(await titles(viewer)).toEqual(['c', 'b']);
  expect(await removedEntries(viewer, 'employment', now)).toEqual([{ id: a, data: before }]);
  expect(JSON.stringify((await stored(viewer))?.drafts)).not.toContain('Hydrolog');
  await moveEntry(viewer, { section: 'employment', entryId: b, direction: 'up' }, now);
  expect(await restoreEntry(viewer, 'employment', a, now)).toEqual({ ok: true });
  expect(await titles(viewer)).toEqual(['b', 'a', 'c']);
  expect((await profileEntry(viewer, 'employment', a))?.data).toEqual(before);
  expect(await removedEntries(viewer, 'employment', now)).toEqual([]);
  expect(await restoreEntry(viewer, 'employment', a, now)).toEqual({ ok: false, refusal: 'late' });
});

test('after ten minutes a deletion is final, and nothing of the entry is left', async () => {
  const { viewer, a, b } = await worker();
  await deleteEntry(viewer, 'employment', a, now);
  const later = addDuration(new Date(), { minutes: 11 });
  expect(await removedEntries(viewer, 'employment', later)).toEqual([]);
  expect(await restoreEntry(viewer, 'employment', a, later)).toEqual({ ok: false, refusal: 'late' });
  expect((await stored(viewer))?.drafts).toEqual([]);
  expect(await profileEntry(viewer, 'employment', b)).not.toBeNull();
});

test('nobody moves, deletes or restores what is not theirs, nor in another section', async () => {
  const { viewer, a } = await worker();
  const other = await newcomer();
  const before = await stored(viewer);
  for (const [person, section] of [
    [other, 'employment'],
    [viewer, 'education'],
  ] as const) {
    const move = { section, entryId: a, direction: 'up' } as const;
    await expect(moveEntry(person, move, now)).rejects.toThrow(Forbidden);
    await expect(deleteEntry(person, section, a, now)).rejects.toThrow(Forbidden);
  }
  expect(await stored(viewer)).toEqual(before);
  await deleteEntry(viewer, 'employment', a, now);
  expect(await restoreEntry(other, 'employment', a, now)).toEqual({ ok: false, refusal: 'late' });
  expect(await removedEntries(other, 'employment', now)).toEqual([]);
});
