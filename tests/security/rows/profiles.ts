import { declareNothing, deleteEntry, dropDraft, keepDraft, saveEntry } from '@/lib/profiles/commands';
import {
  profileDraft,
  profileEntry,
  profileForApplication,
  profileSection,
  readContent,
  snapshotPreview,
  takeSnapshot,
} from '@/lib/profiles/queries';
import { db } from '@/lib/db/client';
import { now } from '../../builders';
import { entryOf } from '../../integration/profiles/fixtures';
import { asCandidate, type Row } from '../rows';
import { candidates } from '../world';

const commands = 'lib/profiles/commands';
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
      saveEntry(asCandidate(viewer), { section, entryId: null, version: null, data: entryOf(section) }, now),
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
        { section, entryId: entry, version: await versionOf(world.ids.entry), data: entryOf(section) },
        now,
      ),
  },
  {
    file: commands,
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
      keepDraft(asCandidate(viewer), { section, entryId: entry }, { title: 'Mine' }),
  },
  {
    file: commands,
    of: dropDraft,
    allowed: ['owner'],
    writes: true,
    harmless: true,
    ids: ['entry'],
    call: (viewer, { entry }) => dropDraft(asCandidate(viewer), { section, entryId: entry }),
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
    call: (viewer, { entry }) => profileDraft(asCandidate(viewer), { section, entryId: entry }),
  },
  { file: queries, of: readContent, inner: 'part of what asks for a profile' },
  { file: queries, of: takeSnapshot, inner: 'part of an application' },
];
