import { readDraft, removeDraft, writeDraft } from '@/lib/drafts/commands';
import {
  changeProfile,
  declareNothing,
  dropDraft,
  keepDraft,
  finishChange,
  saveEntry,
} from '@/lib/profiles/commands';
import { deleteEntry, moveEntry, orderByDate, restoreEntry } from '@/lib/profiles/order-commands';
import {
  begunEntries,
  plausibilityContext,
  profileDraft,
  profileEntry,
  profileForApplication,
  profileSection,
  readContent,
  removedEntries,
  snapshotPreview,
  takeSnapshot,
} from '@/lib/profiles/queries';
import { db } from '@/lib/db/client';
import { renewProfiles } from '@/lib/profiles/renewal/commands';
import { now } from '../../builders';
import { entryOf } from '../../integration/profiles/fixtures';
import { formToAdd } from '../../unit/profiles/inputs';
import { asCandidate, asSystem, type Row } from '../rows';
import { candidates } from '../world';

const commands = 'lib/profiles/commands';
const order = 'lib/profiles/order-commands';
const queries = 'lib/profiles/queries';
const section = 'education' as const;
const nothing = (answer: unknown) => answer === null;

const versionOf = async (id: string) =>
  (
    await db().profileEntry.findFirst({ where: { id }, select: { updatedAt: true } })
  )?.updatedAt.toISOString() ?? null;

export const profiles: Row[] = [
  {
    file: commands,
    of: saveEntry,
    what: 'adding',
    allowed: candidates,
    writes: true,
    call: (viewer) =>
      saveEntry(
        asCandidate(viewer),
        { ...formToAdd(section), section, version: null, data: entryOf(section) },
        now,
      ),
  },
  {
    file: commands,
    of: saveEntry,
    what: 'changing',
    allowed: ['owner'],
    writes: true,
    ids: ['entry'],
    call: async (viewer, { entry }, world) =>
      saveEntry(
        asCandidate(viewer),
        { section, instance: entry, version: await versionOf(world.ids.entry), data: entryOf(section) },
        now,
      ),
  },
  {
    file: commands,
    of: changeProfile,
    allowed: candidates,
    writes: true,
    call: (viewer) =>
      changeProfile(asCandidate(viewer), async (tx, id) => {
        await tx.candidateProfile.update({ where: { id }, data: { completedAt: now } });
      }),
  },
  {
    file: order,
    of: moveEntry,
    allowed: ['owner'],
    writes: true,
    ids: ['entry'],
    call: async (viewer, { entry }) => {
      // The only entry stays where it is.
      await moveEntry(asCandidate(viewer), { section, entryId: entry, direction: 'up' }, now);
      await orderByDate(asCandidate(viewer), section, now);
    },
  },
  {
    file: order,
    of: orderByDate,
    allowed: candidates,
    writes: true,
    call: (viewer) => orderByDate(asCandidate(viewer), section, now),
  },
  {
    file: order,
    of: restoreEntry,
    allowed: candidates,
    writes: true,
    call: async (viewer) => {
      const saved = await saveEntry(
        asCandidate(viewer),
        { ...formToAdd(section), section, version: null, data: entryOf(section) },
        now,
      );
      const id = saved.ok ? saved.entryId : '';
      await deleteEntry(asCandidate(viewer), section, id, now);
      await restoreEntry(asCandidate(viewer), section, id, now);
    },
  },
  {
    file: queries,
    of: removedEntries,
    allowed: candidates,
    call: (viewer) => removedEntries(asCandidate(viewer), section, now),
  },
  { file: commands, of: finishChange, inner: 'part of every change of a profile' },
  {
    file: order,
    of: deleteEntry,
    allowed: ['owner'],
    writes: true,
    ids: ['entry'],
    call: (viewer, { entry }) => deleteEntry(asCandidate(viewer), section, entry, now),
  },
  {
    file: commands,
    of: declareNothing,
    allowed: candidates,
    writes: true,
    call: (viewer) => declareNothing(asCandidate(viewer), 'employment', now),
  },
  {
    file: commands,
    of: keepDraft,
    allowed: ['owner'],
    writes: true,
    ids: ['entry'],
    call: (viewer, { entry }) =>
      keepDraft(asCandidate(viewer), { section, instance: entry }, { title: 'Mine' }),
  },
  {
    file: commands,
    of: dropDraft,
    allowed: ['owner'],
    writes: true,
    harmless: true,
    ids: ['entry'],
    call: (viewer, { entry }) => dropDraft(asCandidate(viewer), { section, instance: entry }),
  },
  {
    file: queries,
    of: profileForApplication,
    allowed: candidates,
    call: (viewer) => profileForApplication(asCandidate(viewer)),
  },
  {
    file: queries,
    of: snapshotPreview,
    allowed: candidates,
    call: (viewer) => snapshotPreview(asCandidate(viewer)),
  },
  {
    file: queries,
    of: profileSection,
    allowed: candidates,
    call: (viewer) => profileSection(asCandidate(viewer), section),
  },
  {
    file: queries,
    of: profileEntry,
    allowed: ['owner'],
    refuses: nothing,
    ids: ['entry'],
    call: (viewer, { entry }) => profileEntry(asCandidate(viewer), section, entry),
  },
  {
    file: queries,
    of: profileDraft,
    allowed: ['owner'],
    refuses: nothing,
    ids: ['entry'],
    call: (viewer, { entry }) => profileDraft(asCandidate(viewer), { section, instance: entry }),
  },
  {
    file: 'lib/profiles/renewal/commands',
    of: renewProfiles,
    allowed: ['system'],
    writes: true,
    call: (viewer) => renewProfiles(asSystem(viewer)),
  },
  {
    file: queries,
    of: begunEntries,
    allowed: candidates,
    call: (viewer) => begunEntries(asCandidate(viewer), section),
  },
  {
    file: queries,
    of: plausibilityContext,
    allowed: candidates,
    call: (viewer) => plausibilityContext(asCandidate(viewer), formToAdd(section), now),
  },
  {
    file: 'lib/drafts/commands',
    of: writeDraft,
    inner: 'part of keeping what is typed in a form of one’s own',
  },
  { file: 'lib/drafts/commands', of: removeDraft, inner: 'part of saving a form and of letting go of it' },
  { file: 'lib/drafts/commands', of: readDraft, inner: 'part of what asks for a form' },
  { file: queries, of: readContent, inner: 'part of what asks for a profile' },
  { file: queries, of: takeSnapshot, inner: 'part of an application' },
];
