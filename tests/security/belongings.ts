import { randomUUID } from 'node:crypto';
import { unsubscribeToken } from '@/lib/alerts/tokens';
import { liveKey } from '@/lib/applications/rules';
import type { CandidateViewer } from '@/lib/auth/viewer';
import type { Tx } from '@/lib/db/client';
import { storeFile } from '@/lib/files/store';
import { noticeSchema } from '@/lib/vacancies/authoring/schema';
import { noticeContentSchema } from '@/lib/vacancies/schema';
import { now, snapshot, submissionOf } from '../builders';
import { writeDraft } from '@/lib/drafts/commands';
import { profileVersion } from '@/lib/profiles/upcast';
import { entryOf } from '../integration/profiles/fixtures';
import type { Bystanders } from './world';

/** The facts of a vacancy as an author types them. */
export const typedFacts = {
  contractType: 'temporary',
  category: 'professional',
  grade: '',
  dutyStationId: 'geneva',
  departmentEn: 'Water',
  departmentFr: 'Eau',
  arrangement: 'on_site',
  durationMonths: '',
  positions: '1',
  postAdjustment: '',
};

/** A notice as an author types it. */
export const typedNotice = {
  title: 'Hydrologist',
  summary: 'In short',
  context: 'Ours',
  purpose: 'To serve',
  duties: 'Work',
  education: 'A degree',
  languages: 'English',
  reason: 'It was wrong',
};

export const notice = noticeSchema.parse(typedNotice);

const opened = new Date('2026-10-01T08:00:00Z');
const past = new Date('2026-11-20T23:00:00Z');
const future = new Date('2027-01-31T23:00:00Z');

/** A verified candidate with a complete profile, under the name `secret`. */
export async function makeOwner(tx: Tx, secret: string, passwordHash: string): Promise<CandidateViewer> {
  const id = randomUUID();
  const email = `${id}@example.org`;
  const entries = [
    { section: 'personal', data: entryOf('personal', { familyName: secret }) },
    { section: 'nationality', data: entryOf('nationality') },
    { section: 'address', data: entryOf('address') },
    { section: 'languages', data: entryOf('languages') },
    { section: 'contract_interests', data: entryOf('contract_interests') },
  ] as const;
  const profile = {
    sections: {
      create: (['employment', 'relatives'] as const).map((name) => ({ name, nothingToDeclare: true })),
    },
    entries: { create: entries.map((entry) => ({ ...entry, position: 0, version: profileVersion })) },
  };
  await tx.candidateAccount.create({
    data: { id, email, passwordHash, locale: 'fr', emailVerifiedAt: now, profile: { create: profile } },
  });
  const facts = { candidateKind: 'external', verified: true, locale: 'fr' } as const;
  return { kind: 'candidate', id, sessionId: 'none', email, ...facts };
}

/** Three notices: one past its deadline with its panel, one open, one not published. */
export async function makePosts(tx: Tx, { assignedManager, assignedPanelist }: Bystanders) {
  const { title, summary } = notice;
  const text = { title, summary, content: noticeContentSchema.parse(notice), complete: true };
  const make = (changes: object) => {
    const reference = randomUUID();
    const facts = { category: 'professional', departmentEn: 'Water', departmentFr: 'Eau' } as const;
    const texts = { create: [{ language: 'en' as const, ...text }] };
    const place = { contractType: 'temporary', dutyStationId: 'geneva' } as const;
    const data = { reference, slug: reference, ...facts, ...place, texts, ...changes };
    return tx.vacancy.create({ data, include: { competition: true } });
  };
  const panel = { create: { staffId: assignedPanelist.id } };
  const staffed = { openedAt: opened, hiringManagerId: assignedManager.id, panel };
  const live = { status: 'published', opensAt: opened } as const;
  const due = await make({
    ...live,
    closesAt: past,
    closingDate: '2026-11-20',
    competition: { create: staffed },
  });
  const open = await make({
    ...live,
    closesAt: future,
    closingDate: '2027-01-31',
    competition: { create: { openedAt: opened } },
  });
  const draft = await make({});
  return { competition: due.competition?.id ?? '', slug: open.slug, published: open.id, draft: draft.id };
}

/** When what is not sent yet was last changed. */
export const unsentAt = new Date('2026-11-23T10:00:00Z');

/** Applications to the open notice that are being written, the first under the name `secret`. */
export async function makeUnsent(tx: Tx, ids: string[], slug: string, secret: string) {
  const { id: competitionId } = await tx.competition.findFirstOrThrow({ where: { vacancy: { slug } } });
  // Of those who are there in every world, some may have deleted their account in one before.
  const there = await tx.candidateAccount.findMany({ where: { id: { in: ids } }, select: { id: true } });
  for (const { id: candidateId } of there)
    await tx.applicationDraft.create({
      data: {
        ...{ candidateId, competitionId, answers: {}, letter: candidateId === ids[0] ? secret : '' },
        updatedAt: unsentAt,
      },
    });
}

/** What the owner has beside a profile: one of everything. */
export async function makeBelongings(tx: Tx, owner: CandidateViewer, secret: string, competitionId: string) {
  const { id: candidateId } = owner;
  const profile = { profile: { connect: { accountId: candidateId } } };
  const education = {
    section: 'education',
    position: 0,
    version: profileVersion,
    data: entryOf('education', { title: secret }),
  } as const;
  const entry = await tx.profileEntry.create({ data: { ...education, ...profile } });
  await writeDraft(
    tx,
    owner,
    { form: 'profile:education', instance: entry.id },
    { typed: { title: `${secret}, typed` }, baseVersion: null },
  );
  const file = { bytes: new Uint8Array([1, 2, 3]), mediaType: 'application/pdf', text: secret };
  const { storageKey } = await storeFile(tx, file, opened);
  const named = { kind: 'cv', filename: `${secret}.pdf`, position: 0 } as const;
  const attachment = await tx.profileAttachment.create({
    data: { ...named, ...profile, file: { connect: { key: storageKey } } },
  });
  const move = { to: 'received', batchId: randomUUID(), actorKind: 'candidate', at: opened } as const;
  const frozen = { ...snapshot, personal: { ...snapshot.personal, familyName: secret } };
  const application = await tx.application.create({
    data: {
      ...{ candidateId, competitionId, liveKey: liveKey(candidateId, competitionId), locale: 'fr' },
      ...{ reference: randomUUID(), applicantName: `Amina ${secret}` },
      ...{ submittedAt: opened, stageChangedAt: opened, moves: { create: move } },
    },
  });
  const submission = await tx.submission.create({
    data: submissionOf(application.id, opened, frozen),
  });
  const sent = await tx.submissionFile.create({
    data: { ...named, submissionId: submission.id, fileKey: storageKey },
  });
  const failed = { status: 'failed', lastError: 'no', availableAt: opened, createdAt: opened } as const;
  const about = {
    template: 'application-received',
    recipient: owner.email,
    locale: 'fr',
    payload: {},
  } as const;
  const notification = await tx.notification.create({
    data: { key: randomUUID(), candidateId, applicationId: application.id, ...about, ...failed },
  });
  const criteria = { q: '', contract: [], category: [], grade: [], station: [], language: [] };
  const alert = randomUUID();
  const { secret: alertToken, hash: unsubscribeHash } = unsubscribeToken(alert);
  const kept = {
    id: alert,
    name: secret,
    criteria,
    frequency: 'daily',
    locale: 'fr',
    unsubscribeHash,
  } as const;
  await tx.jobAlert.create({ data: { candidateId, ...kept, coveredUntil: opened } });
  await writeDraft(
    tx,
    owner,
    { form: 'alert', instance: alert },
    { typed: { name: `${secret}, typed` }, baseVersion: null },
  );
  const times = { createdAt: now, lastSeenAt: now, expiresAt: future };
  const session = await tx.candidateSession.create({
    data: { accountId: candidateId, ...times, userAgent: secret },
  });
  const message = { recipient: 'a@example.org', subject: 's', html: '<p>h</p>', text: 't', headers: {} };
  const mail = await tx.mailboxMessage.create({
    data: { batchKey: randomUUID(), position: 0, receivedAt: now, ...message },
  });
  const own = {
    entry: entry.id,
    submissionFile: sent.id,
    attachment: attachment.id,
    application: application.id,
    notification: notification.id,
  };
  return { ...own, alert, alertToken, session: session.id, mail: mail.id };
}
