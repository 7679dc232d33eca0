import { renderMessage } from '../../emails/render';
import { authorise } from '../auth/permissions';
import type { CandidateViewer } from '../auth/viewer';
import { db } from '../db/client';
import type { Prisma } from '../db/models';
import { isId } from '../forms/fields';
import { payloadSchemas, type NotificationTemplate } from '../outbox/schema';
import type { MessageDto } from './dto';
import { deliveryOf } from './rules';

/**
 * Every message sent about one of the viewer's applications, the first one first; none that is still held back at `now`.
 * Of another's application there is none.
 */
export async function messagesAbout(
  viewer: CandidateViewer,
  applicationId: string,
  now: Date,
): Promise<MessageDto[]> {
  authorise(viewer, 'application.read-own', { ownerId: viewer.id });
  if (!isId(applicationId)) return [];
  const rows = await db().notification.findMany({
    where: { applicationId, application: { candidateId: viewer.id }, availableAt: { lte: now } },
    orderBy: [{ createdAt: 'asc' }, { id: 'asc' }],
  });
  return rows.flatMap((row) => {
    const delivery = deliveryOf(row.status);
    const at = (row.sentAt ?? row.createdAt).toISOString();
    return delivery ? [{ id: row.id, at, language: row.locale, text: textOf(row), delivery }] : [];
  });
}

type Row = Pick<Prisma.NotificationGetPayload<object>, 'template' | 'locale' | 'payload'>;

function textOf({ template, locale, payload }: Row): MessageDto['text'] {
  const known = Object.hasOwn(payloadSchemas, template) ? (template as NotificationTemplate) : null;
  if (!known || !payloadSchemas[known].safeParse(payload).success) return null;
  return renderMessage({ template: known, locale, payload });
}
