import { criteriaSchema } from '../alerts/schema';
import { applicationForm, draftValues } from '../applications/drafts/rules';
import { myApplication, myApplications } from '../applications/queries';
import { authorise } from '../auth/permissions';
import type { CandidateViewer } from '../auth/viewer';
import { db } from '../db/client';
import type { Prisma } from '../db/models';
import { draftRecord, openDraft } from '../drafts/stored';
import type { Locale } from '../i18n/locales';
import type { NotificationTemplate } from '../outbox/schema';
import { isSectionName } from '../profiles/sections';
import { readEntry, type StoredEntry } from '../profiles/stored';
import { titleIn } from '../vacancies/rules';
import type {
  CopiedApplication,
  CopiedMail,
  CopiedProfile,
  DataCopy,
  DeletionPreview,
  DataInventory,
} from './dto';
import { applicationAfterDeletion, withoutSecrets } from './rules';

const iso = (instant: Date | null) => instant?.toISOString() ?? null;

/** What is held of this candidate, kind by kind: how much of it (R12). */
export async function dataInventory(viewer: CandidateViewer): Promise<DataInventory> {
  authorise(viewer, 'account.export', { ownerId: viewer.id });
  const [account, mails, reports] = await Promise.all([
    db().candidateAccount.findUniqueOrThrow({
      where: { id: viewer.id },
      select: {
        email: true,
        createdAt: true,
        consents: { orderBy: { givenAt: 'desc' }, take: 1, select: { version: true } },
        profile: { select: { _count: { select: { entries: true } } } },
        _count: {
          select: {
            ...{ alerts: true, applications: true, drafts: true, sessions: true },
            applicationDrafts: true,
          },
        },
      },
    }),
    db().notification.count({ where: mailsTo(viewer) }),
    db().problemReport.count({ where: reportsBy(viewer) }),
  ]);
  const { applicationDrafts, ...counts } = account._count;
  return {
    email: account.email,
    createdAt: account.createdAt.toISOString(),
    consent: account.consents[0]?.version ?? null,
    ...{ entries: 0, ...account.profile?._count },
    ...{ ...counts, drafts: counts.drafts + applicationDrafts, mails, reports },
  };
}

/** Everything held of this candidate, in full (R12); titles of vacancies in `locale`. */
export async function dataCopy(viewer: CandidateViewer, locale: Locale, now: Date): Promise<DataCopy> {
  authorise(viewer, 'account.export', { ownerId: viewer.id });
  const row = await db().candidateAccount.findUniqueOrThrow({
    where: { id: viewer.id },
    include: {
      employeeProfile: { include: { dutyStation: true } },
      consents: { orderBy: { givenAt: 'asc' } },
      alerts: { orderBy: { createdAt: 'asc' } },
      sessions: { orderBy: { createdAt: 'asc' } },
    },
  });
  const { employeeProfile: employee } = row;
  const station = employee?.dutyStation;
  return {
    madeAt: now.toISOString(),
    account: {
      email: row.email,
      verifiedAt: iso(row.emailVerifiedAt),
      kind: row.kind,
      staffContract: row.staffContract,
      language: row.locale,
      createdAt: row.createdAt.toISOString(),
      changedAt: row.updatedAt.toISOString(),
    },
    employee: employee && {
      staffNumber: employee.staffNumber,
      contract: employee.contract,
      grade: employee.grade,
      dutyStation: station ? (locale === 'fr' ? station.nameFr : station.nameEn) : null,
      entryDate: employee.entryDate,
    },
    consents: row.consents.map(({ purpose, version, givenAt, withdrawnAt }) => ({
      ...{ purpose, version, givenAt: givenAt.toISOString(), withdrawnAt: iso(withdrawnAt) },
    })),
    profile: await profileOf(viewer.id),
    drafts: [...(await draftsOf(viewer)), ...(await unsentOf(viewer))],
    alerts: row.alerts.map(
      ({ name, criteria, frequency, locale: language, active, createdAt, lastSentAt }) => ({
        ...{ name, criteria: criteriaSchema.parse(criteria), frequency, language, active },
        ...{ createdAt: createdAt.toISOString(), lastSentAt: iso(lastSentAt) },
      }),
    ),
    applications: await applicationsOf(viewer, locale),
    mails: await mailsOf(viewer),
    reports: await reportsOf(viewer),
    sessions: row.sessions.map(({ id, userAgent, createdAt, lastSeenAt, expiresAt }) => ({
      browser: userAgent,
      startedAt: createdAt.toISOString(),
      lastUsedAt: lastSeenAt.toISOString(),
      expiresAt: expiresAt.toISOString(),
      current: id === viewer.sessionId,
    })),
  };
}

async function profileOf(accountId: string): Promise<CopiedProfile | null> {
  const row = await db().candidateProfile.findUnique({
    where: { accountId },
    include: {
      sections: true,
      entries: { orderBy: { position: 'asc' } },
      attachments: {
        orderBy: [{ position: 'asc' }, { id: 'asc' }],
        include: { file: { select: { mediaType: true, size: true } } },
      },
    },
  });
  if (!row) return null;
  const names = [
    ...new Set([...row.entries.map(({ section }) => section), ...row.sections.map(({ name }) => name)]),
  ];
  return {
    startedAt: row.createdAt.toISOString(),
    changedAt: row.updatedAt.toISOString(),
    sections: names.map((name) => ({
      name,
      nothingToDeclare: row.sections.some((each) => each.name === name && each.nothingToDeclare),
      orderedByHand: row.sections.some((each) => each.name === name && each.byHand),
      entries: row.entries
        .filter(({ section }) => section === name)
        .map(({ createdAt, updatedAt, ...entry }) => ({
          ...{
            data: openedData(entry),
            addedAt: createdAt.toISOString(),
            changedAt: updatedAt.toISOString(),
          },
        })),
    })),
    attachments: row.attachments.map(({ kind, filename, file, createdAt }) => ({
      ...{ kind, filename, ...file, addedAt: createdAt.toISOString() },
    })),
  };
}

// What a later version of the site no longer knows is copied as it was stored.
function openedData({ section, ...entry }: StoredEntry & { section: string }): unknown {
  return isSectionName(section) ? readEntry(section, entry) : entry.data;
}

async function draftsOf({ id: candidateId }: CandidateViewer): Promise<DataCopy['drafts']> {
  const rows = await db().draft.findMany({
    where: { candidateId },
    orderBy: [{ form: 'asc' }, { instance: 'asc' }],
  });
  return rows.map(({ form, instance, data, updatedAt }) => ({
    form,
    instance,
    values: openDraft(data, draftRecord(candidateId, { form, instance })),
    changedAt: updatedAt.toISOString(),
  }));
}

async function unsentOf({ id: candidateId }: CandidateViewer): Promise<DataCopy['drafts']> {
  const rows = await db().applicationDraft.findMany({
    where: { candidateId },
    orderBy: { createdAt: 'asc' },
    include: { competition: { select: { vacancy: { select: { reference: true } } } } },
  });
  return rows.map(({ competition, updatedAt, ...draft }) => ({
    form: applicationForm,
    instance: competition.vacancy.reference,
    values: draftValues(draft),
    changedAt: updatedAt.toISOString(),
  }));
}

// As the candidate sees them: what staff noted, moved and scored between the stages shown is not part of it.
async function applicationsOf(viewer: CandidateViewer, locale: Locale): Promise<CopiedApplication[]> {
  const rows = await db().application.findMany({
    where: { candidateId: viewer.id },
    select: { id: true, source: true, locale: true, facts: true },
  });
  const copied: CopiedApplication[] = [];
  for (const { id } of await myApplications(viewer, locale)) {
    const detail = await myApplication(viewer, id, locale);
    const row = rows.find((each) => each.id === id);
    if (!detail || !row) continue;
    copied.push({ ...detail, source: row.source, language: row.locale, derived: derivedOf(row.facts) });
  }
  return copied;
}

function derivedOf(facts: Prisma.ApplicantFactsGetPayload<object> | null): CopiedApplication['derived'] {
  if (!facts) return null;
  const { nationalities, educationLevel, fields, experienceMonths, languages } = facts;
  const list = (text: string, separator: string) => text.split(separator).filter((value) => value !== '');
  return {
    nationalities: list(nationalities, ' '),
    educationLevel,
    fields: list(fields, '\n'),
    experienceMonths,
    languages: list(languages, ' '),
  };
}

// Mails and messages to support are known by their address too, which is the candidate's once it is verified.
function mailsTo({ id, email, verified }: CandidateViewer): Prisma.NotificationWhereInput {
  const byAddress = { candidateId: null, recipient: email };
  return { OR: [{ candidateId: id }, ...(verified ? [byAddress] : [])] };
}

const reportsBy = ({ email, verified }: CandidateViewer) => ({ email: { in: verified ? [email] : [] } });

async function mailsOf(viewer: CandidateViewer): Promise<CopiedMail[]> {
  const rows = await db().notification.findMany({
    where: mailsTo(viewer),
    orderBy: [{ createdAt: 'asc' }, { id: 'asc' }],
  });
  return rows.map(({ template, recipient, locale, status, createdAt, sentAt, payload }) => ({
    template: template as NotificationTemplate,
    ...{ recipient, language: locale, status },
    ...{ createdAt: createdAt.toISOString(), sentAt: iso(sentAt), content: withoutSecrets(payload) },
  }));
}

async function reportsOf(viewer: CandidateViewer): Promise<DataCopy['reports']> {
  const rows = await db().problemReport.findMany({
    where: reportsBy(viewer),
    orderBy: { createdAt: 'asc' },
    include: { _count: { select: { screenshots: true } } },
  });
  return rows.map(({ reference, description, status, userAgent, createdAt, resolvedAt, _count }) => ({
    ...{ reference, description, status, browser: userAgent, screenshots: _count.screenshots },
    ...{ createdAt: createdAt.toISOString(), resolvedAt: iso(resolvedAt) },
  }));
}

/** What deleting the account would do to this candidate's applications, the latest first. */
export async function deletionPreview(viewer: CandidateViewer, locale: Locale): Promise<DeletionPreview> {
  authorise(viewer, 'account.delete', { ownerId: viewer.id });
  const texts = { where: { complete: true }, select: { language: true, title: true } } as const;
  const rows = await db().application.findMany({
    where: { candidateId: viewer.id },
    orderBy: { submittedAt: 'desc' },
    include: { competition: { select: { status: true, vacancy: { include: { texts } } } } },
  });
  const of = (fate: 'withdrawn' | 'kept') =>
    rows
      .filter(({ stage, competition }) => applicationAfterDeletion(stage, competition.status) === fate)
      .map(({ id, competition: { vacancy } }) => ({
        ...{ id, title: titleIn(vacancy.texts, locale).title, vacancyReference: vacancy.reference },
      }));
  return { withdrawn: of('withdrawn'), kept: of('kept') };
}
