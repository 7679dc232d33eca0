import { randomUUID } from 'node:crypto';
import { Forbidden } from '@/lib/auth/permissions';
import { system, visitor, type StaffViewer, type SystemViewer, type Viewer } from '@/lib/auth/viewer';
import { db } from '@/lib/db/client';
import { StaffRole } from '@/lib/db/models';
import { removeOldScreenshots, submitReport } from '@/lib/problems/commands';
import { handleReport } from '@/lib/problems/queue/commands';
import { reportFile, screenshotFile } from '@/lib/problems/queue/file-queries';
import { listReports } from '@/lib/problems/queue/queries';
import { queueQuery } from '@/lib/problems/queue/schema';
import { versionOf } from '@/lib/problems/rules';
import { now, staffMember } from '../../builders';
import { actionsOn, reported, screenshot, submission } from './fixtures';

const roles = [...Object.values(StaffRole), 'candidate', 'visitor', 'system'] as const;
type Asker = (typeof roles)[number];

async function asker(role: Asker): Promise<Viewer> {
  if (role === 'visitor') return visitor;
  if (role === 'system') return system;
  if (role !== 'candidate') return staffMember(role);
  const account = { id: randomUUID(), sessionId: 'none', email: 'c@example.org', verified: true } as const;
  return { kind: 'candidate', candidateKind: 'external', locale: 'en', ...account };
}

type Place = { id: string; screenshotId: string; version: string };
// Queries and commands are typed for those who may; whoever else reaches them must be turned away all the same.
const asStaff = (viewer: Viewer) => viewer as StaffViewer;

const operations: Record<string, (viewer: Viewer, place: Place) => Promise<unknown>> = {
  submit: (viewer) => submitReport(viewer, submission(), now),
  list: (viewer) => listReports(asStaff(viewer), queueQuery.defaults),
  read: (viewer, { id }) => reportFile(viewer, id, 'en'),
  screenshot: (viewer, { screenshotId }) => screenshotFile(viewer, screenshotId),
  handle: (viewer, { id, version }) =>
    handleReport(asStaff(viewer), id, { version, status: 'in_progress', assignee: 'keep', note: '' }, now),
  tidy: (viewer) => removeOldScreenshots(viewer as SystemViewer, now),
};

const ofSupport = ['list', 'read', 'screenshot', 'handle'];
const rights: Record<Asker, string[]> = {
  administrator: ofSupport,
  support: ofSupport,
  recruiter: [],
  hiring_manager: [],
  panel_member: [],
  candidate: [],
  visitor: ['submit'],
  system: ['tidy'],
};

const outcome = (work: Promise<unknown>) =>
  work.then(
    () => 'allowed',
    (error: unknown) => (error instanceof Forbidden ? 'forbidden' : Promise.reject(error)),
  );

async function place(): Promise<Place> {
  const row = await reported({ screenshots: [await screenshot()] });
  return { id: row.id, screenshotId: row.screenshots[0]?.id ?? '', version: versionOf(row) };
}

describe.each(roles)('%s', (role) => {
  test.each(Object.keys(operations))('%s', async (name) => {
    const there = await place();
    const allowed = rights[role].includes(name);
    expect(await outcome(operations[name]!(await asker(role), there))).toBe(
      allowed ? 'allowed' : 'forbidden',
    );
    if (name === 'handle' && !allowed) {
      expect(await actionsOn(there.id)).toEqual(['problem.report']);
      expect((await db().problemReport.findUniqueOrThrow({ where: { id: there.id } })).status).toBe('open');
    }
  });
});

test('what is not there is refused as what may not be seen', async () => {
  const support = await staffMember('support');
  const there = await place();
  for (const id of [randomUUID(), there.screenshotId, '\u0000', "' OR 1=1", 'x'.repeat(5000), ''])
    for (const name of ['read', 'handle'])
      expect(await outcome(operations[name]!(support, { ...there, id }))).toBe('forbidden');
  for (const screenshotId of [randomUUID(), there.id, '../etc/passwd', '\u0000'])
    expect(await outcome(operations.screenshot!(support, { ...there, screenshotId }))).toBe('forbidden');
  const { storageKey } = await db().problemScreenshot.findUniqueOrThrow({
    where: { id: there.screenshotId },
  });
  expect(await outcome(operations.screenshot!(support, { ...there, screenshotId: storageKey }))).toBe(
    'forbidden',
  );
});
