import { notifyOfExtension } from '../../applications/drafts/notices/commands';
import { recordAudit } from '../../audit/commands';
import { authorise, Forbidden } from '../../auth/permissions';
import type { StaffViewer } from '../../auth/viewer';
import { transaction, type Tx } from '../../db/client';
import type { NoticeLanguage, Prisma } from '../../db/models';
import { lockCompetition, lockVacancy } from '../../db/locks';
import { isId } from '../../forms/fields';
import { endOfDay } from '../../time/rules';
import { languageRule, titleIn } from '../rules';
import { noticeContentSchema } from '../schema';
import {
  cancelRefusal,
  extendRefusal,
  publishRefusal,
  saveRefusal,
  slugOf,
  type Authored,
  type AuthoringRefusal,
} from './rules';
import type { NoticeForm } from './schema';

export type AuthoringResult = { ok: true } | { ok: false; refusal: AuthoringRefusal };

export type SaveNotice = {
  language: NoticeLanguage;
  /** The version that was edited (versionOf); another one in the database means someone saved meanwhile. */
  version: string | null;
  form: NoticeForm;
};

/**
 * Saves the notice in one language; of a published one it keeps what it said before, with the reason (R22). Throws
 * Forbidden for a language that notices of its kind and office are not written in (R3), unless it already has it.
 */
export async function saveNotice(
  viewer: StaffViewer,
  vacancyId: string,
  { language, version, form }: SaveNotice,
  now: Date,
): Promise<AuthoringResult> {
  const { title, summary, reason, ...body } = form;
  // Readers parse it so: what they refuse is not stored.
  const content = noticeContentSchema.parse(body);
  return change(viewer, vacancyId, async (tx, vacancy) => {
    const where = { vacancyId_language: { vacancyId, language } };
    const before = await tx.vacancyText.findUnique({ where });
    const { all, oneOf } = languageRule(vacancy);
    if (!before && ![...all, ...oneOf].includes(language)) throw new Forbidden('vacancy.manage');
    const refusal = saveRefusal(vacancy, before, { version, reason });
    if (refusal) return refusal;
    const published = vacancy.status === 'published';
    if (published) await keepRevision(tx, viewer, vacancyId, reason, before ?? { language });
    const text = { title, summary, content, complete: true };
    const addedAt = published ? now : null;
    await tx.vacancyText.upsert({ where, create: { vacancyId, language, addedAt, ...text }, update: text });
    await tx.vacancy.update({ where: { id: vacancyId }, data: { updatedAt: now } });
    const action = published ? 'vacancy.amend' : 'vacancy.write';
    await audit(tx, viewer, action, vacancyId, now, { language, reason });
    return null;
  });
}

type Said = { language: NoticeLanguage; title?: string; summary?: string; content?: Prisma.JsonValue };

async function keepRevision(
  tx: Tx,
  viewer: StaffViewer,
  vacancyId: string,
  reason: string,
  { language, title, summary, content }: Said,
): Promise<void> {
  const number = (await tx.vacancyRevision.count({ where: { vacancyId } })) + 1;
  const said = { language, title, summary, content };
  await tx.vacancyRevision.create({ data: { vacancyId, number, reason, content: said, actorId: viewer.id } });
}

/** Publishes a vacancy at once, to close at the end of `closingDate` in its duty station; opens its competition. */
export async function publishVacancy(
  viewer: StaffViewer,
  vacancyId: string,
  closingDate: string,
  now: Date,
): Promise<AuthoringResult> {
  return change(viewer, vacancyId, async (tx, vacancy) => {
    const refusal = publishRefusal(vacancy, closingDate, now);
    if (refusal) return refusal;
    const texts = await tx.vacancyText.findMany({ where: { vacancyId, complete: true } });
    const { reference } = await tx.vacancy.findUniqueOrThrow({
      where: { id: vacancyId },
      select: { reference: true },
    });
    await tx.vacancy.update({
      where: { id: vacancyId },
      data: {
        status: 'published',
        slug: slugOf(reference, titleIn(texts, 'en').title),
        opensAt: now,
        closingDate,
        closesAt: endOfDay(closingDate, vacancy.timeZone),
      },
    });
    await tx.competition.create({ data: { vacancyId, openedAt: now, recruiterId: viewer.id } });
    await audit(tx, viewer, 'vacancy.publish', vacancyId, now, { closingDate });
    return null;
  });
}

/** Moves the closing date of a published vacancy; one whose deadline has passed opens again. */
export async function extendVacancy(
  viewer: StaffViewer,
  vacancyId: string,
  closingDate: string,
  now: Date,
): Promise<AuthoringResult> {
  return change(viewer, vacancyId, async (tx, vacancy) => {
    const refusal = extendRefusal(vacancy, closingDate, now);
    if (refusal) return refusal;
    const where = { id: vacancyId };
    const data = { closingDate, closesAt: endOfDay(closingDate, vacancy.timeZone) };
    await tx.vacancy.updateMany({ where: { ...where, closesAt: { lte: now } }, data: { reopenedAt: now } });
    await tx.vacancy.update({ where, data });
    await notifyOfExtension(tx, vacancyId, now);
    await audit(tx, viewer, 'vacancy.extend', vacancyId, now, { closingDate });
    return null;
  });
}

/** Cancels a published vacancy and its competition: no more applications, and the notice says so. */
export async function cancelVacancy(
  viewer: StaffViewer,
  vacancyId: string,
  reason: string,
  now: Date,
): Promise<AuthoringResult> {
  return change(viewer, vacancyId, async (tx, vacancy) => {
    const refusal = cancelRefusal(vacancy);
    if (refusal) return refusal;
    await tx.vacancy.update({ where: { id: vacancyId }, data: { status: 'cancelled', cancelledAt: now } });
    await tx.competition.update({ where: { vacancyId }, data: { status: 'cancelled' } });
    await audit(tx, viewer, 'vacancy.cancel', vacancyId, now, { reason });
    return null;
  });
}

type Change = (tx: Tx, vacancy: Authored) => Promise<AuthoringRefusal | null>;

// Authorises, makes changes to one vacancy take turns with each other and with its applications, and hands over how it
// stands.
async function change(viewer: StaffViewer, vacancyId: string, work: Change): Promise<AuthoringResult> {
  authorise(viewer, 'vacancy.manage');
  if (!isId(vacancyId)) throw new Forbidden('vacancy.manage');
  return transaction(async (tx) => {
    await lockVacancy(tx, vacancyId);
    const competition = await tx.competition.findUnique({ where: { vacancyId }, select: { id: true } });
    if (competition) await lockCompetition(tx, competition.id);
    const row = await tx.vacancy.findUnique({
      where: { id: vacancyId },
      include: {
        dutyStation: true,
        texts: { where: { complete: true } },
        competition: { select: { status: true } },
      },
    });
    if (!row) throw new Forbidden('vacancy.manage');
    const refusal = await work(tx, {
      status: row.status,
      contractType: row.contractType,
      office: row.dutyStation.office,
      officeLanguage: row.dutyStation.language,
      timeZone: row.dutyStation.timeZone,
      complete: row.texts.map((text) => text.language),
      competitionStatus: row.competition?.status ?? null,
    });
    return refusal ? { ok: false, refusal } : { ok: true };
  });
}

function audit(
  tx: Tx,
  viewer: StaffViewer,
  action: string,
  resourceId: string,
  now: Date,
  detail: Record<string, string>,
) {
  return recordAudit(tx, viewer, [{ action, resource: 'vacancy', resourceId, detail }], now);
}
