import { randomUUID } from 'node:crypto';
import { Forbidden } from '@/lib/auth/permissions';
import { db } from '@/lib/db/client';
import { deleteEntry, dropDraft, keepDraft, saveEntry } from '@/lib/profiles/commands';
import { profileDraft, profileEntry } from '@/lib/profiles/queries';
import { sections } from '@/lib/profiles/sections';
import { inputs, unusualTexts } from '../../unit/profiles/inputs';
import { added, entryOf, newcomer, now, stored } from './fixtures';

const place = { section: 'employment', entryId: null } as const;

test.each(sections)('what is typed in $name is kept, replaced, given back and let go', async ({ name }) => {
  const viewer = await newcomer();
  const form = { section: name, entryId: null };
  expect(await profileDraft(viewer, form)).toBeNull();
  await keepDraft(viewer, form, { ...inputs[name] });
  expect(await profileDraft(viewer, form)).toEqual(inputs[name]);
  const [first = ''] = Object.keys(inputs[name]);
  await keepDraft(viewer, form, { [first]: '' });
  expect(await profileDraft(viewer, form)).toEqual({ [first]: '' });
  await dropDraft(viewer, form);
  expect(await profileDraft(viewer, form)).toBeNull();
});

test('a draft keeps what would not be accepted, and changes no entry', async () => {
  const viewer = await newcomer();
  const id = await added(viewer, 'employment');
  const before = (await stored(viewer))?.entries;
  const form = { section: 'employment', entryId: id } as const;
  const duties = unusualTexts.map(([, text]) => text).join('\r\n') + 'x'.repeat(5000);
  const values = { from: 'next summer', duties, country: 'nowhere' };
  await keepDraft(viewer, form, values);
  expect(await profileDraft(viewer, form)).toEqual(values);
  expect((await stored(viewer))?.entries).toEqual(before);
});

test('characters no database holds are left out of a draft, and the rest is kept', async () => {
  const viewer = await newcomer();
  await keepDraft(viewer, place, { title: 'a\u0000b\ud800c\udc00 👩🏽‍🔬' });
  expect(await profileDraft(viewer, place)).toEqual({ title: 'ab\ufffdc\ufffd 👩🏽‍🔬' });
});

test('a draft holds the fields of its section and nothing else', async () => {
  const viewer = await newcomer();
  const values = { title: 'Kept', iban: 'CH93', __proto__: 'x', constructor: 'x', city: ['a', 'b'], from: 7 };
  await keepDraft(viewer, place, values);
  expect(await profileDraft(viewer, place)).toEqual({ title: 'Kept' });
});

test('what is too much for a draft is refused, and what was kept stays', async () => {
  const viewer = await newcomer();
  expect(await keepDraft(viewer, place, { title: 'Kept' })).toBe(true);
  expect(await keepDraft(viewer, place, { duties: 'é'.repeat(100_000) })).toBe(false);
  expect(await profileDraft(viewer, place)).toEqual({ title: 'Kept' });
});

test('typing in several windows of a new account at once keeps each', async () => {
  const viewer = await newcomer();
  const names = sections.map(({ name }) => name);
  await Promise.all(
    [...names, ...names].map((section) => keepDraft(viewer, { section, entryId: null }, inputs[section])),
  );
  expect((await stored(viewer))?.drafts).toHaveLength(names.length);
});

test('saving an entry lets go of its draft, and of no other', async () => {
  const viewer = await newcomer();
  const id = await added(viewer, 'employment');
  const form = { section: 'employment', entryId: id } as const;
  await keepDraft(viewer, form, { title: 'Typed' });
  await keepDraft(viewer, place, { title: 'Another' });
  const version = (await profileEntry(viewer, 'employment', id))?.version ?? '';
  const data = entryOf('employment');
  expect(await saveEntry(viewer, { ...form, version: 'stale', data }, now)).toMatchObject({ ok: false });
  expect(await profileDraft(viewer, form)).toEqual({ title: 'Typed' });
  expect(await saveEntry(viewer, { ...form, version, data }, now)).toMatchObject({ ok: true });
  expect(await profileDraft(viewer, form)).toBeNull();
  expect(await profileDraft(viewer, place)).toEqual({ title: 'Another' });
  await added(viewer, 'employment');
  expect(await profileDraft(viewer, place)).toBeNull();
});

test('with an entry goes what was typed in its form (R12)', async () => {
  const viewer = await newcomer();
  const id = await added(viewer, 'education');
  await keepDraft(viewer, { section: 'education', entryId: id }, { title: 'Typed' });
  await deleteEntry(viewer, 'education', id, now);
  expect((await stored(viewer))?.drafts).toEqual([]);
});

test('a draft is for a form one has: a new entry or one’s own', async () => {
  const [viewer, other] = [await newcomer(), await newcomer()];
  const theirs = await added(other, 'education');
  const mine = await added(viewer, 'education');
  const before = [await stored(viewer), await stored(other)];
  for (const entryId of [theirs, randomUUID(), '', 'new', '\u0000', 'x'.repeat(5000)])
    await expect(keepDraft(viewer, { section: 'education', entryId }, { title: 'x' })).rejects.toThrow(
      Forbidden,
    );
  await expect(keepDraft(viewer, { section: 'employment', entryId: mine }, { title: 'x' })).rejects.toThrow(
    Forbidden,
  );
  expect([await stored(viewer), await stored(other)]).toEqual(before);
});

test('nobody reads or drops the draft of another', async () => {
  const [viewer, other] = [await newcomer(), await newcomer()];
  const entryId = await added(viewer, 'education');
  for (const form of [place, { section: 'education', entryId }] as const) {
    await keepDraft(viewer, form, { title: 'Mine' });
    expect(await profileDraft(other, form)).toBeNull();
    await dropDraft(other, form);
    expect(await profileDraft(viewer, form)).toEqual({ title: 'Mine' });
  }
  expect(await db().profileDraft.count({ where: { profile: { accountId: other.id } } })).toBe(0);
});
