import { authorise } from '../../../auth/permissions';
import type { SystemViewer } from '../../../auth/viewer';
import { transaction, type Tx } from '../../../db/client';
import { lockRetention } from '../../../db/locks';
import type { Prisma } from '../../../db/models';
import { enqueue, type NewNotification } from '../../../outbox/commands';
import { addDuration } from '../../../time/rules';
import { titleIn } from '../../../vacancies/rules';
import { vacancyParts } from '../../vacancy';
import { draftPeriods } from './rules';

const atOnce = 200;
const parts = {
  candidate: true,
  competition: { include: { vacancy: { include: vacancyParts } } },
} satisfies Prisma.ApplicationDraftInclude;
type Row = Prisma.ApplicationDraftGetPayload<{ include: typeof parts }>;
type Name = 'draft-reminder' | 'draft-extended' | 'draft-closed';

/**
 * Reminds of deadlines those who have begun an application and not sent it, says to those who did not send it that the vacancy has
 * closed without them, and removes what was written long after (R14a): some of each, in one transaction with the mails. Says of how
 * many; called again until it says none. For the system alone.
 */
export async function notifyOfDrafts(viewer: SystemViewer, now: Date): Promise<number> {
  authorise(viewer, 'draft.notify');
  return transaction(async (tx) => {
    await lockRetention(tx);
    const reminded = await notify(tx, 'draft-reminder', reminderDue(now), { remindedAt: now }, now);
    const closed = await notify(tx, 'draft-closed', closingDue(now), { closedAt: now }, now);
    const { count } = await tx.applicationDraft.deleteMany({ where: removalDue(now) });
    return reminded + closed + count;
  });
}

const open = { status: 'open', vacancy: { status: 'published' } } as const;

function reminderDue(now: Date): Prisma.ApplicationDraftWhereInput {
  const soon = { gt: now, lte: addDuration(now, { hours: draftPeriods.reminderHours }) };
  return { remindedAt: null, competition: { ...open, vacancy: { ...open.vacancy, closesAt: soon } } };
}

// Also where its vacancy was cancelled: it can no longer be sent.
function closingDue(now: Date): Prisma.ApplicationDraftWhereInput {
  return {
    closedAt: null,
    competition: { vacancy: { status: { in: ['published', 'cancelled'] }, closesAt: { lte: now } } },
  };
}

function removalDue(now: Date): Prisma.ApplicationDraftWhereInput {
  const long = addDuration(now, { hours: -24 * draftPeriods.keptDays });
  return { closedAt: { not: null }, competition: { vacancy: { closesAt: { lte: long } } } };
}

async function notify(
  tx: Tx,
  name: Name,
  where: Prisma.ApplicationDraftWhereInput,
  data: Prisma.ApplicationDraftUpdateManyMutationInput,
  now: Date,
): Promise<number> {
  const rows = await tx.applicationDraft.findMany({
    where,
    include: parts,
    orderBy: { id: 'asc' },
    take: atOnce,
  });
  // Being reminded is no change of what was written.
  for (const { id, updatedAt } of rows)
    await tx.applicationDraft.update({ where: { id }, data: { ...data, updatedAt } });
  await enqueue(
    tx,
    rows.map((row) => noticeOf(name, row)),
    now,
  );
  return rows.length;
}

/** Says to those who have begun an application that there is more time, in the transaction that extended the deadline. */
export async function notifyOfExtension(tx: Tx, vacancyId: string, now: Date): Promise<void> {
  const rows = await tx.applicationDraft.findMany({
    where: { competition: { vacancyId } },
    include: parts,
  });
  // The new deadline is one to be reminded of, and to be notified of when it has passed.
  for (const { id, updatedAt } of rows)
    await tx.applicationDraft.update({
      where: { id },
      data: { remindedAt: null, closedAt: null, updatedAt },
    });
  await enqueue(
    tx,
    rows.map((row) => noticeOf('draft-extended', row)),
    now,
  );
}

function noticeOf(template: Name, { candidate, competition }: Row): NewNotification {
  const { vacancy } = competition;
  const { locale } = candidate;
  const { nameEn, nameFr, timeZone } = vacancy.dutyStation;
  const closesAt = vacancy.closesAt?.toISOString() ?? '';
  return {
    // Each deadline is one to be notified of.
    key: `${template}:${competition.id}:${candidate.id}:${closesAt}`,
    template,
    recipient: candidate.email,
    locale,
    candidateId: candidate.id,
    competitionId: competition.id,
    payload: {
      vacancyTitle: titleIn(vacancy.texts, locale).title,
      vacancyReference: vacancy.reference,
      slug: vacancy.slug,
      ...{ closesAt, timeZone, station: locale === 'fr' ? nameFr : nameEn },
    },
  };
}
