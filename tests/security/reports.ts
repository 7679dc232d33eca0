import { randomUUID } from 'node:crypto';
import type { Tx } from '@/lib/db/client';
import { storeFile } from '@/lib/files/store';

const reported = new Date('2026-07-01T08:00:00Z');
const resolved = new Date('2026-07-02T08:00:00Z');

/** A problem report of a visitor, resolved so long ago that its screenshot is due to go. */
export async function makeReport(tx: Tx): Promise<{ report: string; screenshot: string }> {
  const file = await storeFile(tx, { bytes: new Uint8Array([1, 2, 3]), mediaType: 'image/webp' }, reported);
  const sent = { description: 'It does not work', email: 'visitor@example.org', locale: 'en' } as const;
  const times = { createdAt: reported, resolvedAt: resolved };
  const { id: report, screenshots } = await tx.problemReport.create({
    data: {
      reference: randomUUID(),
      status: 'resolved',
      ...sent,
      ...times,
      screenshots: { create: file },
    },
    include: { screenshots: true },
  });
  return { report, screenshot: screenshots[0]?.id ?? '' };
}
