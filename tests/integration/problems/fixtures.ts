import sharp from 'sharp';
import { visitor, type StaffViewer } from '@/lib/auth/viewer';
import { db } from '@/lib/db/client';
import { takePicture, type Picture } from '@/lib/files/pictures';
import { submitReport, type Submission } from '@/lib/problems/commands';
import { handleReport } from '@/lib/problems/queue/commands';
import { reportFile } from '@/lib/problems/queue/file-queries';
import type { HandlingForm } from '@/lib/problems/queue/schema';
import { now } from '../../builders';

/** A screenshot as it is kept; another colour makes another picture. */
export async function screenshot(background = '#336699'): Promise<Picture> {
  const file = await sharp({ create: { width: 40, height: 20, channels: 3, background } })
    .png()
    .toBuffer();
  const picture = await takePicture(new Blob([new Uint8Array(file)]));
  if (typeof picture === 'string') throw new Error(picture);
  return picture;
}

let sent = 0;

/** What a person would send; each a text of its own. */
export function submission(changed: Partial<Submission> = {}): Submission {
  sent += 1;
  return {
    description: `The button does nothing (${sent}).\nI expected the form.`,
    email: 'amina@example.org',
    locale: 'fr',
    vacancy: null,
    screenshots: [],
    userAgent: 'Mozilla/5.0 (X11; Linux x86_64; rv:140.0) Gecko/20100101 Firefox/140.0',
    signs: [],
    ...changed,
  };
}

/** Sends a report and returns its row. */
export async function reported(changed: Partial<Submission> = {}, at = now) {
  const reference = await submitReport(visitor, submission(changed), at);
  return db().problemReport.findUniqueOrThrow({ where: { reference }, include: { screenshots: true } });
}

/** Handles a report as its reader sees it now. */
export async function handled(viewer: StaffViewer, id: string, changed: Partial<HandlingForm>, at = now) {
  const { status, note, version } = await reportFile(viewer, id, 'en');
  return handleReport(viewer, id, { version, status, assignee: 'keep', note, ...changed }, at);
}

/** What the log has about a report, in order. */
export async function actionsOn(id: string): Promise<string[]> {
  const entries = await db().auditEntry.findMany({
    where: { resource: 'problem', resourceId: id },
    orderBy: { sequence: 'asc' },
  });
  return entries.map(({ action }) => action);
}
