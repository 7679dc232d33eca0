import { Forbidden } from '@/lib/auth/permissions';
import { submitApplication } from '@/lib/applications/commands';
import { myApplication } from '@/lib/applications/queries';
import type { CandidateViewer } from '@/lib/auth/viewer';
import { db } from '@/lib/db/client';
import { declareNothing, saveEntry } from '@/lib/profiles/commands';
import { deleteEntry } from '@/lib/profiles/order-commands';
import { profileForApplication, profileSection, snapshotPreview } from '@/lib/profiles/queries';
import { currentSubmission, sentOf } from '@/lib/applications/submissions/rows';
import type { SectionName } from '@/lib/profiles/schema';
import { sections } from '@/lib/profiles/sections';
import { closesAt, competition } from '../../builders';
import { added, entryOf, newcomer, now, stored } from './fixtures';

const inTime = new Date(closesAt.getTime() - 1);
const names = sections.filter(({ required }) => required).map(({ name }) => name);
const fill = async (viewer: CandidateViewer, chosen: SectionName[]) => {
  for (const name of chosen) await added(viewer, name);
};

async function submit(viewer: CandidateViewer, competitionId: string) {
  const { vacancy } = await db().competition.findUniqueOrThrow({
    where: { id: competitionId },
    include: { vacancy: true },
  });
  return submitApplication(viewer, { slug: vacancy.slug, answers: [], source: '' }, inTime);
}

test('a profile grows complete section by section, and shows how far it is (R10)', async () => {
  const viewer = await newcomer();
  expect(await profileForApplication(viewer)).toMatchObject({
    missing: names,
    complete: false,
    percentage: 0,
  });
  for (const [index, name] of names.entries()) {
    await fill(viewer, [name]);
    const left = names.slice(index + 1);
    expect(await profileForApplication(viewer)).toMatchObject({
      missing: left,
      complete: left.length === 0,
      percentage: Math.floor((100 * (names.length - left.length)) / names.length),
    });
  }
});

test.each(names)('without %s there is no application and no snapshot (R14)', async (missing) => {
  const viewer = await newcomer();
  await fill(
    viewer,
    names.filter((name) => name !== missing),
  );
  const competitionId = await competition();
  expect(await snapshotPreview(viewer)).toBeNull();
  expect(await submit(viewer, competitionId)).toEqual({ ok: false, refusal: 'incomplete' });
  expect(await db().application.count({ where: { competitionId } })).toBe(0);
  await fill(viewer, [missing]);
  expect(await submit(viewer, competitionId)).toMatchObject({ ok: true });
});

test('nothing to declare completes a section that allows it, until an entry says otherwise', async () => {
  const viewer = await newcomer();
  await fill(
    viewer,
    names.filter((name) => name !== 'employment'),
  );
  await declareNothing(viewer, 'employment', now);
  await declareNothing(viewer, 'employment', now);
  expect(await profileForApplication(viewer)).toMatchObject({ complete: true });
  expect(await profileSection(viewer, 'employment')).toEqual({
    entries: [],
    nothingToDeclare: true,
    byHand: false,
  });
  const id = await added(viewer, 'employment');
  expect((await profileSection(viewer, 'employment')).nothingToDeclare).toBe(false);
  await declareNothing(viewer, 'employment', now);
  expect((await profileSection(viewer, 'employment')).nothingToDeclare).toBe(false);
  await deleteEntry(viewer, 'employment', id, now);
  expect(await profileForApplication(viewer)).toMatchObject({ missing: ['employment'], complete: false });
});

test.each(sections.filter(({ allowsNothing }) => !allowsNothing))(
  'nobody can state that $name is empty',
  async ({ name }) => {
    const viewer = await newcomer();
    await expect(declareNothing(viewer, name, now)).rejects.toThrow(Forbidden);
    expect(await stored(viewer)).toBeNull();
  },
);

test('an application keeps the profile of its day, whatever becomes of the profile (R14)', async () => {
  const viewer = await newcomer();
  await fill(viewer, names);
  await added(viewer, 'languages', { language: 'wo' });
  const preview = await snapshotPreview(viewer);
  const result = await submit(viewer, await competition());
  if (!result.ok) throw new Error(result.refusal);
  const frozen = async () => {
    const where = { id: result.applicationId };
    const { submissions } = await db().application.findUniqueOrThrow({
      where,
      select: { submissions: currentSubmission },
    });
    return sentOf(submissions).snapshot;
  };
  expect(await frozen()).toEqual(preview);
  expect(await frozen()).toMatchObject({
    email: viewer.email,
    personal: entryOf('personal'),
    languages: [entryOf('languages'), entryOf('languages', { language: 'wo' })],
    employment: [entryOf('employment')],
  });
  const [entry] = (await profileSection(viewer, 'personal')).entries;
  const version = entry?.version ?? null;
  const data = entryOf('personal', { familyName: 'Sow' });
  await saveEntry(viewer, { section: 'personal', instance: 'only', version, data }, now);
  for (const name of ['languages', 'employment'] as const)
    for (const { id } of (await profileSection(viewer, name)).entries)
      await deleteEntry(viewer, name, id, now);
  expect(await frozen()).toEqual(preview);
  expect(await myApplication(viewer, result.applicationId, 'fr')).toMatchObject({ snapshot: preview });
  expect(await profileForApplication(viewer)).toMatchObject({ missing: ['languages', 'employment'] });
});
