import { Forbidden } from '@/lib/auth/permissions';
import { db, transaction } from '@/lib/db/client';
import { declareNothing, saveEntry } from '@/lib/profiles/commands';
import { deleteEntry } from '@/lib/profiles/order-commands';
import { profileEntry, profileSection } from '@/lib/profiles/queries';
import { sectionNamed, sections, type Field } from '@/lib/profiles/sections';
import { add, added, entryOf, formOf, newcomer, now, stored } from './fixtures';

const maxEntries = sectionNamed('languages').most;

// One of the two names there must be; the end of studies where they are completed; which other one, where `other` is chosen.
const needed = ['givenName', 'to', 'other', 'organization'];
const mayBeEmpty = ({ name, optional }: Field) => optional && !needed.includes(name);

test.each(sections)(
  'an entry of $name is added, read, changed and deleted',
  async ({ name: section, fields }) => {
    const viewer = await newcomer();
    const id = await added(viewer, section);
    const first = await profileEntry(viewer, section, id);
    expect(first?.data).toEqual(entryOf(section));
    const emptied = fields.filter(mayBeEmpty).map(({ name }) => [name, '']);
    const data = entryOf(section, Object.fromEntries(emptied));
    const edit = { ...formOf(section, id), version: first?.version ?? null, data };
    expect(await saveEntry(viewer, edit, now)).toEqual({ ok: true, entryId: id });
    expect((await profileSection(viewer, section)).entries.map((entry) => entry.data)).toEqual([data]);
    await deleteEntry(viewer, section, id, now);
    expect(await profileEntry(viewer, section, id)).toBeNull();
    expect((await stored(viewer))?.entries).toEqual([]);
  },
);

test('what is saved from an older version is refused, and nothing of it is kept', async () => {
  const viewer = await newcomer();
  const id = await added(viewer, 'education');
  const version = (await profileEntry(viewer, 'education', id))?.version ?? '';
  const save = (title: string, from: string | null) =>
    saveEntry(
      viewer,
      {
        ...formOf('education', id),
        section: 'education',
        version: from,
        data: entryOf('education', { title }),
      },
      now,
    );
  await new Promise((resolve) => setTimeout(resolve, 5));
  expect(await save('Second', version)).toMatchObject({ ok: true });
  const before = await stored(viewer);
  for (const stale of [version, null, '', 'yesterday'])
    expect(await save('Third', stale)).toEqual({ ok: false, refusal: 'conflict' });
  expect(await stored(viewer)).toEqual(before);
  expect((await profileEntry(viewer, 'education', id))?.data).toMatchObject({ title: 'Second' });
});

test('of two who change the same entry at once, one is told of the other', async () => {
  const viewer = await newcomer();
  const id = await added(viewer, 'address');
  const version = (await profileEntry(viewer, 'address', id))?.version ?? '';
  await new Promise((resolve) => setTimeout(resolve, 5));
  const results = await Promise.all(
    ['Thiès', 'Kaolack', 'Matam'].map((city) =>
      saveEntry(
        viewer,
        { ...formOf('address', id), section: 'address', version, data: entryOf('address', { city }) },
        now,
      ),
    ),
  );
  expect(results.filter((result) => result.ok)).toHaveLength(1);
  expect(results.filter((result) => !result.ok && result.refusal === 'conflict')).toHaveLength(2);
});

test('a single section keeps one entry, however many are sent at once', async () => {
  const viewer = await newcomer();
  const results = await Promise.all(
    Array.from({ length: 6 }, (_, n) => add(viewer, 'personal', { givenName: `Amina ${n}` })),
  );
  expect(results.filter((result) => result.ok)).toHaveLength(1);
  expect(results.filter((result) => !result.ok && result.refusal === 'conflict')).toHaveLength(5);
  expect((await profileSection(viewer, 'personal')).entries).toHaveLength(1);
});

test('entries added at once are all kept, in places of their own', async () => {
  const viewer = await newcomer();
  const titles = Array.from({ length: 8 }, (_, n) => `Post ${n}`);
  await Promise.all(titles.map((title) => added(viewer, 'employment', { title })));
  const entries = (await stored(viewer))?.entries ?? [];
  expect(entries.map((entry) => entry.position)).toEqual(titles.map((_, n) => n));
  expect(entries.map((entry) => (entry.data as { title: string }).title).sort()).toEqual(titles);
});

test('a section holds so many entries and no more, and has room again after a deletion', async () => {
  const viewer = await newcomer();
  await added(viewer, 'languages');
  const profileId = (await stored(viewer))?.id ?? '';
  const data = Array.from({ length: maxEntries - 1 }, (_, n) => {
    return { profileId, section: 'languages' as const, position: n + 1, data: entryOf('languages') };
  });
  await transaction((tx) => tx.profileEntry.createMany({ data }));
  expect(await add(viewer, 'languages')).toEqual({ ok: false, refusal: 'full' });
  const [first] = (await profileSection(viewer, 'languages')).entries;
  await deleteEntry(viewer, 'languages', first?.id ?? '', now);
  expect(await add(viewer, 'languages')).toMatchObject({ ok: true });
  expect((await profileSection(viewer, 'languages')).entries).toHaveLength(maxEntries);
});

test('lists show what is recent first', async () => {
  const viewer = await newcomer();
  for (const [title, from, to] of [
    ['old', '2001-01', '2003-01'],
    ['present', '2015-01', ''],
    ['recent', '2004-01', '2014-12'],
    ['present and older', '2014-01', ''],
  ])
    await added(viewer, 'employment', { title, from, to });
  const { entries } = await profileSection(viewer, 'employment');
  expect(entries.map(({ data }) => 'title' in data && data.title)).toEqual([
    'present',
    'present and older',
    'recent',
    'old',
  ]);
});

test('an entry is found in its own section only', async () => {
  const viewer = await newcomer();
  const id = await added(viewer, 'education');
  const before = await stored(viewer);
  expect(await profileEntry(viewer, 'employment', id)).toBeNull();
  await expect(deleteEntry(viewer, 'employment', id, now)).rejects.toThrow(Forbidden);
  const data = entryOf('employment');
  await expect(
    saveEntry(viewer, { section: 'employment', instance: id, version: null, data }, now),
  ).rejects.toThrow(Forbidden);
  expect(await stored(viewer)).toEqual(before);
});

test('searches read what the entries say, and forget it with them (R12, R21)', async () => {
  const viewer = await newcomer();
  const personal = await added(viewer, 'personal');
  await added(viewer, 'nationality');
  await added(viewer, 'address', { country: 'ML' });
  const interests = await added(viewer, 'contract_interests', { shortTerm: undefined });
  const derived = { familyName: 'Diallo', nationality: 'SN', residence: 'ML' };
  const wishes = { wantsShortTerm: false, wantsConsultancy: true, wantsInternship: true };
  expect(await stored(viewer)).toMatchObject({ ...derived, ...wishes });
  await deleteEntry(viewer, 'personal', personal, now);
  await deleteEntry(viewer, 'contract_interests', interests, now);
  expect(await stored(viewer)).toMatchObject({
    familyName: null,
    givenName: null,
    nationality: 'SN',
    wantsConsultancy: false,
    wantsInternship: false,
  });
});

test('each change is in the audit log once, without what was written', async () => {
  const viewer = await newcomer();
  const id = await added(viewer, 'education', { title: 'Unmistakable' });
  const version = (await profileEntry(viewer, 'education', id))?.version ?? '';
  await saveEntry(viewer, { section: 'education', instance: id, version, data: entryOf('education') }, now);
  await deleteEntry(viewer, 'education', id, now);
  await declareNothing(viewer, 'employment', now);
  const entries = await db().auditEntry.findMany({
    where: { actorId: viewer.id },
    orderBy: { sequence: 'asc' },
  });
  expect(entries.map(({ action, detail }) => [action, detail])).toEqual([
    ['profile.add', { section: 'education' }],
    ['profile.change', { section: 'education' }],
    ['profile.delete', { section: 'education' }],
    ['profile.nothing', { section: 'employment' }],
  ]);
});
