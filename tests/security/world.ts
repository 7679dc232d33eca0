import { randomUUID } from 'node:crypto';
import { hashPassword } from '@/lib/auth/passwords';
import {
  system,
  visitor,
  type CandidateViewer,
  type PendingStaffViewer,
  type StaffViewer,
  type Viewer,
} from '@/lib/auth/viewer';
import { transaction } from '@/lib/db/client';
import { candidate, now, staffMember } from '../builders';
import { makeBelongings, makeOwner, makePosts, makeUnsent } from './belongings';
import { makeReport } from './reports';
import { restoreSecondFactors } from './second-factors';

/** Everyone who may try to do something, by what they are to the records of a world. */
export const askers = [
  'visitor',
  'entrant',
  'newcomer',
  'unverified',
  'other',
  'owner',
  'administrator',
  'recruiter',
  'assignedManager',
  'otherManager',
  'assignedPanelist',
  'otherPanelist',
  'support',
  'system',
] as const;
export type Asker = (typeof askers)[number];

export const candidates: Asker[] = ['unverified', 'other', 'owner'];
export const staff: Asker[] = askers.slice(askers.indexOf('administrator'), -1);
/** Of the staff, those who sign in in two steps, and who is about to. */
export const enrolled: Asker[] = staff.filter((asker) => asker !== 'support');
export const enrolling: Asker[] = ['newcomer', 'support'];
export const entrants: Asker[] = ['entrant', 'newcomer'];
export const hr: Asker[] = ['administrator', 'recruiter'];
export const assigned: Asker[] = [...hr, 'assignedManager', 'assignedPanelist'];

/** Who is there in every world, whoever owns it. */
export type Bystanders = {
  visitor: Viewer;
  system: Viewer;
  unverified: CandidateViewer;
  other: CandidateViewer;
  /** Between the two steps of signing in: a code is to be given, or the second factor to be set up. */
  entrant: PendingStaffViewer;
  newcomer: PendingStaffViewer;
} & Record<
  | 'administrator'
  | 'recruiter'
  | 'assignedManager'
  | 'otherManager'
  | 'assignedPanelist'
  | 'otherPanelist'
  | 'support',
  StaffViewer
>;

/** What the owner has, and what staff are working on; each id can be asked for by anyone. */
export type Ids = {
  /** Past its deadline, with the owner's application. */
  competition: string;
  application: string;
  /** The address of a notice open to applications, the owner's not among them. */
  slug: string;
  entry: string;
  attachment: string;
  submissionFile: string;
  alert: string;
  alertToken: string;
  session: string;
  /** A notice that is not published yet, and the one at `slug`. */
  draft: string;
  published: string;
  notification: string;
  mail: string;
  /** A problem report resolved long ago, and its screenshot. */
  report: string;
  screenshot: string;
  /** A member of staff who signs in in two steps. */
  colleague: string;
};

export type World = {
  viewers: Record<Asker, Viewer>;
  ids: Ids;
  /** The owner's family name: nobody without a right to the owner's data may meet it. */
  secret: string;
};

/** What everyone signs in with. */
export const password = 'what everyone here signs in with';
let hash: Promise<string> | undefined;

/** Makes those who are there in every world, and the duty station of its notices. */
export async function makeBystanders(): Promise<Bystanders> {
  const [unverified, other] = [await candidate({ verified: false }), await candidate()];
  const passwordHash = await (hash ??= hashPassword(password));
  const place = { nameEn: 'Geneva', nameFr: 'Genève', country: 'CH', timeZone: 'Europe/Zurich' };
  const office = { office: 'headquarters', region: 'global', language: 'fr' } as const;
  await transaction(async (tx) => {
    const both = { id: { in: [unverified.id, other.id] } };
    await tx.candidateAccount.updateMany({ where: both, data: { passwordHash } });
    await tx.candidateAccount.update({ where: { id: other.id }, data: { emailVerifiedAt: now } });
    const geneva = { id: 'geneva', ...place, ...office };
    await tx.dutyStation.upsert({ where: { id: 'geneva' }, create: geneva, update: {} });
  });
  const members = {
    administrator: await staffMember('administrator'),
    recruiter: await staffMember('recruiter'),
    assignedManager: await staffMember('hiring_manager'),
    otherManager: await staffMember('hiring_manager'),
    assignedPanelist: await staffMember('panel_member'),
    otherPanelist: await staffMember('panel_member'),
    support: { ...(await staffMember('support')), sessionId: randomUUID() },
  };
  const entrant = await entrantOf('code');
  const newcomer = await entrantOf('setUp');
  const id = { in: [...Object.values(members), entrant, newcomer].map((member) => member.id) };
  await transaction((tx) => tx.staffAccount.updateMany({ where: { id }, data: { passwordHash } }));
  return { visitor, system, unverified, other, entrant, newcomer, ...members };
}

async function entrantOf(need: PendingStaffViewer['need']): Promise<PendingStaffViewer> {
  const { id, locale } = await staffMember('panel_member');
  return { kind: 'entrant', id, sessionId: randomUUID(), need, locale };
}

/** Makes a world: a candidate with one of everything, and the competition they applied in. */
export async function makeWorld(bystanders: Bystanders): Promise<World> {
  const secret = `Secret-${randomUUID()}`;
  const passwordHash = (await hash) ?? '';
  const { id: colleague } = await staffMember('recruiter');
  await restoreSecondFactors(bystanders, colleague);
  return transaction(async (tx) => {
    const owner = await makeOwner(tx, secret, passwordHash);
    const posts = await makePosts(tx, bystanders);
    await makeUnsent(tx, [owner.id, bystanders.other.id, bystanders.unverified.id], posts.slug, secret);
    const belongings = await makeBelongings(tx, owner, secret, posts.competition);
    const report = await makeReport(tx);
    return {
      viewers: { ...bystanders, owner },
      ids: { ...posts, ...belongings, ...report, colleague },
      secret,
    };
  });
}
