import { deviceName } from '../../accounts/rules';
import { entriesAbout, type Entry } from '../../audit/entries';
import { authorise, Forbidden } from '../../auth/permissions';
import type { Viewer } from '../../auth/viewer';
import { titleIn } from '../../vacancies/rules';
import { db } from '../../db/client';
import type { Prisma } from '../../db/models';
import { fileBytes } from '../../files/store';
import { isId } from '../../forms/fields';
import type { Locale } from '../../i18n/locales';
import { nextStatuses, versionOf } from '../rules';
import type { ReportEvent, ReportFile } from './dto';
import { eventNameOf, signsSchema } from './schema';

const parts = {
  vacancy: {
    select: {
      reference: true,
      slug: true,
      texts: { where: { complete: true }, select: { language: true, title: true } },
    },
  },
  assignee: { select: { id: true, name: true } },
  screenshots: { select: { id: true }, orderBy: { id: 'asc' } },
} satisfies Prisma.ProblemReportInclude;

/** One report with what was done about it. Throws Forbidden where the viewer may not read it, or there is none. */
export async function reportFile(viewer: Viewer, id: string, locale: Locale): Promise<ReportFile> {
  authorise(viewer, 'problem.read');
  const row = isId(id) ? await db().problemReport.findUnique({ where: { id }, include: parts }) : null;
  if (!row) throw new Forbidden('problem.read');
  const entries = await entriesAbout(db(), 'problem', { resourceId: id });
  const suspicion = entries.find(({ action }) => action === 'problem.suspect');
  const { vacancy } = row;
  return {
    id,
    reference: row.reference,
    description: row.description,
    email: row.email,
    locale: row.locale,
    device: deviceName(row.userAgent),
    vacancy: vacancy && {
      reference: vacancy.reference,
      slug: vacancy.slug,
      ...titleIn(vacancy.texts, locale),
    },
    status: row.status,
    next: nextStatuses(row.status),
    note: row.note,
    assignee: row.assignee,
    signs: signsSchema.parse(suspicion?.detail ?? {}).signs,
    screenshots: row.screenshots.map((screenshot) => screenshot.id),
    createdAt: row.createdAt.toISOString(),
    resolvedAt: row.resolvedAt?.toISOString() ?? null,
    history: await historyOf(entries),
    version: versionOf(row),
  };
}

async function historyOf(entries: Entry[]): Promise<ReportEvent[]> {
  const ids = entries.flatMap(({ actorId }) => actorId ?? []);
  const staff = await db().staffAccount.findMany({
    where: { id: { in: ids } },
    select: { id: true, name: true },
  });
  const names = new Map(staff.map(({ id, name }) => [id, name]));
  return entries.flatMap(({ sequence, at, actorId, action }) => {
    const event = eventNameOf(action);
    const actor = actorId === null ? null : (names.get(actorId) ?? null);
    return event ? [{ sequence, event, actor, at: at.toISOString() }] : [];
  });
}

export type ScreenshotFile = { bytes: Uint8Array<ArrayBuffer>; mediaType: string; name: string };

/** The bytes of a screenshot. Throws Forbidden where the viewer may not read reports, or there is none (any more). */
export async function screenshotFile(viewer: Viewer, id: string): Promise<ScreenshotFile> {
  authorise(viewer, 'problem.read');
  const row = isId(id)
    ? await db().problemScreenshot.findUnique({
        where: { id },
        select: { storageKey: true, mediaType: true, report: { select: { reference: true } } },
      })
    : null;
  const bytes = row && (await fileBytes(db(), row.storageKey));
  if (!bytes) throw new Forbidden('problem.read');
  const { mediaType, report } = row;
  return { bytes, mediaType, name: `${report.reference}-${id.slice(-4)}.${mediaType.split('/')[1]}` };
}
