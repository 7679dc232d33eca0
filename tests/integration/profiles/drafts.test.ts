import { randomUUID } from 'node:crypto';
import { Forbidden } from '@/lib/auth/permissions';
import type { CandidateViewer } from '@/lib/auth/viewer';
import { db } from '@/lib/db/client';
import { dropDraft, keepDraft, saveEntry } from '@/lib/profiles/commands';
import { deleteEntry } from '@/lib/profiles/order-commands';
import { profileDraft, profileEntry } from '@/lib/profiles/queries';
import { instanceToAdd, sections, type FormPlace } from '@/lib/profiles/sections';
import { formToAdd, inputs, unusualTexts } from '../../unit/profiles/inputs';
import { added, entryOf, newcomer, now, stored } from './fixtures';

const place = { section: 'employment' as const, instance: instanceToAdd(randomUUID()) };
/** What is kept of a form; null where nothing is. */
const kept = async (viewer: CandidateViewer, form: FormPlace) =>
  (await profileDraft(viewer, form))?.typed ?? null;

test.each(sections)('what is typed in $name is kept, replaced, given back and let go', async ({ name }) => {
  const viewer = await newcomer();
  const form = formToAdd(name);
  expect(await kept(viewer, form)).toBeNull();
  await keepDraft(viewer, form, { ...inputs[name] });
  expect(await kept(viewer, form)).toEqual(inputs[name]);
  const [first = ''] = Object.keys(inputs[name]);
  await keepDraft(viewer, form, { [first]: '' });
  expect(await kept(viewer, form)).toEqual({ [first]: '' });
  await dropDraft(viewer, form);
  expect(await kept(viewer, form)).toBeNull();
});

test('a draft keeps what would not be accepted, and changes no entry', async () => {
  const viewer = await newcomer();
  const id = await added(viewer, 'employment');
  const before = (await stored(viewer))?.entries;
  const form = { section: 'employment' as const, instance: id };
  const duties = unusualTexts.map(([, text]) => text).join('\r\n') + 'x'.repeat(5000);
  const values = { from: 'next summer', duties, country: 'nowhere' };
  await keepDraft(viewer, form, values);
  expect(await kept(viewer, form)).toEqual(values);
  expect((await stored(viewer))?.entries).toEqual(before);
});

test('characters no database holds are left out of a draft, and the rest is kept', async () => {
  const viewer = await newcomer();
  await keepDraft(viewer, place, { title: 'a\u0000b\ud800c\udc00 👩🏽‍🔬' });
  expect(await kept(viewer, place)).toEqual({ title: 'ab\ufffdc\ufffd 👩🏽‍🔬' });
});

test('a draft holds the fields of its section and nothing else', async () => {
  const viewer = await newcomer();
  const values = {
    title: 'Kept',
    iban: 'CH93',
    __proto__: 'x',
    constructor: 'x',
    expertise: ['a', 'b', 7],
    from: 7,
  };
  await keepDraft(viewer, place, values);
  expect(await kept(viewer, place)).toEqual({ title: 'Kept', expertise: ['a', 'b'] });
});

test('what is too much for a draft is refused, and what was kept stays', async () => {
  const viewer = await newcomer();
  expect(await keepDraft(viewer, place, { title: 'Kept' })).toBe('kept');
  expect(await keepDraft(viewer, place, { duties: 'é'.repeat(100_000) })).toBe('tooLong');
  expect(await kept(viewer, place)).toEqual({ title: 'Kept' });
});

test('typing in several windows of a new account at once keeps each', async () => {
  const viewer = await newcomer();
  const names = sections.map(({ name }) => name);
  const forms = new Map(names.map((name) => [name, formToAdd(name)]));
  await Promise.all(
    [...names, ...names].map((section) => keepDraft(viewer, forms.get(section)!, inputs[section])),
  );
  expect((await stored(viewer))?.drafts).toHaveLength(names.length);
});

test('saving an entry lets go of its draft, and of no other', async () => {
  const viewer = await newcomer();
  const id = await added(viewer, 'employment');
  const form = { section: 'employment' as const, instance: id };
  await keepDraft(viewer, form, { title: 'Typed' });
  await keepDraft(viewer, place, { title: 'Another' });
  const version = (await profileEntry(viewer, 'employment', id))?.version ?? '';
  const data = entryOf('employment');
  expect(await saveEntry(viewer, { ...form, version: 'stale', data }, now)).toMatchObject({ ok: false });
  expect(await kept(viewer, form)).toEqual({ title: 'Typed' });
  expect(await saveEntry(viewer, { ...form, version, data }, now)).toMatchObject({ ok: true });
  expect(await kept(viewer, form)).toBeNull();
  expect(await kept(viewer, place)).toEqual({ title: 'Another' });
  expect(await saveEntry(viewer, { ...place, version: null, data }, now)).toMatchObject({ ok: true });
  expect(await kept(viewer, place)).toBeNull();
});

test('a draft that another open form keeps is not written over, and saving leaves it beside what is saved', async () => {
  const viewer = await newcomer();
  const id = await added(viewer, 'employment');
  const form = { section: 'employment' as const, instance: id };
  const baseVersion = (await profileEntry(viewer, 'employment', id))?.version ?? '';
  const keep = (title: string, writer: string, shown: string | null = null) =>
    keepDraft(viewer, form, { title }, { baseVersion, by: { writer, shown } });
  expect(await keep('First tab', 'a')).toBe('kept');
  expect(await keep('Second tab', 'b')).toBe('elsewhere');
  expect(await keep('First tab, on', 'a')).toBe('kept');
  expect(await kept(viewer, form)).toEqual({ title: 'First tab, on' });
  // Opened again, the form shows what is kept, and may go on with it.
  const shown = (await profileDraft(viewer, form))?.version ?? '';
  expect(await keep('Opened again', 'c', shown)).toBe('kept');
  const data = entryOf('employment');
  const by = { writer: 'b', shown: null };
  expect(await saveEntry(viewer, { ...form, version: baseVersion, data, by }, now)).toMatchObject({
    ok: true,
  });
  expect(await profileDraft(viewer, form)).toMatchObject({ typed: { title: 'Opened again' }, baseVersion });
  expect((await profileEntry(viewer, 'employment', id))?.version).not.toBe(baseVersion);
});

test('what a second tab typed in a form that has added its entry follows that entry', async () => {
  const viewer = await newcomer();
  const place = { section: 'employment' as const, instance: instanceToAdd(randomUUID()) };
  const [first, second] = [
    { writer: 'a', shown: null },
    { writer: 'b', shown: null },
  ];
  await keepDraft(viewer, place, { title: 'Second tab' }, { by: second });
  const data = entryOf('employment');
  const saved = await saveEntry(viewer, { ...place, version: null, data, by: first }, now);
  const form = { section: 'employment' as const, instance: saved.ok ? saved.entryId : '' };
  expect(await kept(viewer, place)).toBeNull();
  expect(await kept(viewer, form)).toEqual({ title: 'Second tab' });
  await dropDraft(viewer, form);
  await keepDraft(viewer, place, { title: 'And on' }, { by: second });
  expect(await kept(viewer, form)).toEqual({ title: 'And on' });
});

test('with an entry goes what was typed in its form (R12)', async () => {
  const viewer = await newcomer();
  const id = await added(viewer, 'education');
  await keepDraft(viewer, { section: 'education', instance: id }, { title: 'Typed' });
  await deleteEntry(viewer, 'education', id, now);
  // What is left can be restored for some minutes, and is no draft of its form.
  expect((await stored(viewer))?.drafts).toMatchObject([{ form: 'removed:education' }]);
  expect(await kept(viewer, { section: 'education', instance: id })).toBeNull();
});

test('a draft is for a form one has: a new entry or one’s own', async () => {
  const [viewer, other] = [await newcomer(), await newcomer()];
  const theirs = await added(other, 'education');
  const mine = await added(viewer, 'education');
  const before = [await stored(viewer), await stored(other)];
  for (const instance of [theirs, randomUUID(), '', 'new', 'only', 'new-1', '\u0000', 'x'.repeat(5000)])
    await expect(keepDraft(viewer, { section: 'education', instance }, { title: 'x' })).rejects.toThrow(
      Forbidden,
    );
  await expect(keepDraft(viewer, { section: 'employment', instance: mine }, { title: 'x' })).rejects.toThrow(
    Forbidden,
  );
  expect([await stored(viewer), await stored(other)]).toEqual(before);
});

test('nobody reads or drops the draft of another', async () => {
  const [viewer, other] = [await newcomer(), await newcomer()];
  const instance = await added(viewer, 'education');
  for (const form of [place, { section: 'education' as const, instance }]) {
    await keepDraft(viewer, form, { title: 'Mine' });
    expect(await kept(other, form)).toBeNull();
    await dropDraft(other, form);
    expect(await kept(viewer, form)).toEqual({ title: 'Mine' });
  }
  expect(await db().draft.count({ where: { candidateId: other.id } })).toBe(0);
});
