import { randomUUID } from 'node:crypto';
import { applicantFacts } from '@/lib/applications/facts/rows';
import { liveKey } from '@/lib/applications/rules';
import { hashPassword } from '@/lib/auth/passwords';
import type { CandidateViewer, StaffViewer } from '@/lib/auth/viewer';
import { transaction, type Tx } from '@/lib/db/client';
import type {
  Category,
  CompetitionStatus,
  ContractType,
  NoticeLanguage,
  OfficeKind,
  Region,
  StaffRole,
  Stage,
  VacancyStatus,
  WorkArrangement,
} from '@/lib/db/models';
import type { Locale } from '@/lib/i18n/locales';
import { storedSnapshot, type ProfileSnapshot } from '@/lib/profiles/snapshot';
import { storedEntry } from '@/lib/profiles/stored';
import type { Entry, SectionName } from '@/lib/profiles/schema';
import { profileVersion } from '@/lib/profiles/upcast';

// What tests of any kind begin with: rows as the product's commands leave them, on the database that DATABASE_URL names.
// Everything has a default; give only what the test is about.

/** When most tests take place: the deadline of `competition()` has passed. */
export const now = new Date('2026-11-24T10:00:00Z');
export const closesAt = new Date('2026-11-20T23:00:00Z');
const opensAt = new Date('2026-10-20T08:00:00Z');

/** So many minutes after an instant. */
export const after = (instant: Date, minutes: number) => new Date(instant.getTime() + minutes * 60_000);
/** So many minutes after `now`. */
export const later = (minutes: number) => after(now, minutes);

/** A clock that stands still until it is set: for code that is given one to read. */
export type Clock = { now: Date };
export const clock = (at = now): Clock => ({ now: at });

/** What the accounts made here sign in with, where a test signs in. */
export const password = 'springs-and-wells-42';
const hashes = new Map<string, Promise<string>>();
function hashOf(plain: string): Promise<string> {
  const hash = hashes.get(plain) ?? hashPassword(plain);
  hashes.set(plain, hash);
  return hash;
}

type StaffOptions = { name?: string; email?: string; locale?: Locale; password?: string };

/** A member of staff, as the viewer of a query or command; with `password` one who can sign in. */
export async function staffMember(
  role: StaffRole = 'recruiter',
  { locale = 'en', password: plain, ...given }: StaffOptions = {},
): Promise<StaffViewer & { email: string }> {
  const id = randomUUID();
  const { name = `${role} ${id.slice(0, 4)}`, email = `${id}@wfo.example` } = given;
  const passwordHash = plain ? await hashOf(plain) : 'none';
  const data = { id, name, role, email, locale, passwordHash };
  await transaction((tx) => tx.staffAccount.create({ data }));
  return { kind: 'staff', id, sessionId: 'none', name, role, locale, email };
}

/** A profile as an application keeps it. */
export const snapshot: ProfileSnapshot = {
  version: profileVersion,
  email: 'amina@example.org',
  nothing: ['employment', 'relatives'],
  byHand: [],
  personal: {
    givenName: 'Amina',
    familyName: 'Diallo',
    nameOrder: 'given_first',
    latinName: '',
    otherNames: '',
    dateOfBirth: '1990-02-03',
    gender: 'female',
    phone: '+221 33 555 01 23',
    orcid: '',
  },
  nationality: { countries: ['SN'], other: '' },
  address: { line1: 'Rue 1', line2: '', city: 'Dakar', region: '', postalCode: '', country: 'SN' },
  languages: [],
  education: [],
  employment: [],
  relatives: [],
  trainings: [],
  expertise: [],
  computer_skills: [],
  publications: [],
  references: [],
  contract_interests: { shortTerm: false, consultancy: false, internship: false, availableFrom: '' },
};

const entries: [SectionName, Entry<SectionName>][] = [
  ['personal', snapshot.personal],
  ['nationality', snapshot.nationality],
  ['address', snapshot.address],
  [
    'languages',
    {
      language: 'fr',
      other: '',
      motherTongue: true,
      reading: 'fluent',
      writing: 'fluent',
      speaking: 'fluent',
      listening: 'fluent',
    },
  ],
  [
    'education',
    {
      level: 'master',
      status: 'completed',
      title: 'Hydrologie',
      field: '',
      institution: 'UCAD',
      city: 'Dakar',
      country: 'SN',
      from: '2010-09',
      to: '2012-06',
    },
  ],
  ['contract_interests', snapshot.contract_interests],
];

/** The only entry of a section as the product stores it. */
function profileRow(section: SectionName, entry: Entry<SectionName>) {
  const id = randomUUID();
  return { id, section, position: 0, ...storedEntry(section, entry, id) };
}

type CandidateOptions = {
  email?: string;
  locale?: Locale;
  /** Whether the viewer's address is verified; the row says when only with `emailVerifiedAt`. */
  verified?: boolean;
  emailVerifiedAt?: Date;
  password?: string;
  /** With everything an application needs, with all but the name, or none at all. */
  profile?: 'complete' | 'incomplete' | 'none';
};

/** A candidate with a complete profile by default, as the viewer of a query or command. */
export async function candidate({
  locale = 'fr',
  verified = true,
  profile = 'complete',
  password: plain,
  emailVerifiedAt,
  ...given
}: CandidateOptions = {}): Promise<CandidateViewer> {
  const id = randomUUID();
  const { email = `${id}@example.org` } = given;
  const passwordHash = plain ? await hashOf(plain) : 'none';
  const entered = entries.slice(profile === 'complete' ? 0 : 1);
  await transaction(async (tx) => {
    await tx.candidateAccount.create({ data: { id, email, passwordHash, locale, emailVerifiedAt } });
    if (profile === 'none') return;
    const declared = ['employment', 'relatives'] as const;
    const sections = { create: declared.map((name) => ({ name, nothingToDeclare: true })) };
    const rows = entered.map(([section, data]) => profileRow(section, data));
    await tx.candidateProfile.create({ data: { accountId: id, sections, entries: { create: rows } } });
  });
  return { kind: 'candidate', id, sessionId: 'none', email, candidateKind: 'external', verified, locale };
}

type Station = {
  nameEn?: string;
  nameFr?: string;
  country?: string;
  timeZone?: string;
  office?: OfficeKind;
  region?: Region;
  language?: NoticeLanguage;
};

async function makeStation(tx: Tx, id: string, given: Station = {}): Promise<void> {
  const names = id === 'geneva' ? { nameEn: 'Geneva', nameFr: 'Genève' } : { nameEn: id, nameFr: id };
  const place = { country: 'CH', timeZone: 'Europe/Zurich', region: 'global', language: 'fr' } as const;
  const row = { id, ...names, ...place, office: 'headquarters', ...given } as const;
  await tx.dutyStation.upsert({ where: { id }, create: row, update: {} });
}

/** A duty station, unless there is one with this id; returns the id. */
export async function station(id: string = randomUUID(), given: Station = {}): Promise<string> {
  await transaction((tx) => makeStation(tx, id, given));
  return id;
}

type Text = { title: string; summary?: string; content?: object; complete?: boolean };

export type Post = {
  reference?: string;
  slug?: string;
  /** Its notice by language: the title alone, or more of it. */
  titles?: Partial<Record<NoticeLanguage, string | Text>>;
  contractType?: ContractType;
  category?: Category;
  grade?: string | null;
  station?: string;
  departments?: [en: string, fr: string];
  arrangement?: WorkArrangement;
  durationMonths?: number | null;
  opens?: Date | null;
  closes?: Date | null;
  updatedAt?: Date;
  /** The local date shown as the deadline; by default that of `closes`. */
  closingDate?: string;
  vacancyStatus?: VacancyStatus;
  /** Where its competition stands; null for none. */
  status?: CompetitionStatus | null;
  recruiter?: StaffViewer;
  hiringManager?: StaffViewer;
  panel?: StaffViewer[];
};

/** A published vacancy with its competition; by default its deadline has passed at `now`. */
export async function vacancy(post: Post = {}) {
  const competitionId = randomUUID();
  const { titles = { en: 'Hydrologist', fr: 'Hydrologue' }, status = 'open', panel = [] } = post;
  const { reference = `WFO/26/${competitionId.slice(0, 6)}`, slug = competitionId } = post;
  const { opens = opensAt, closes = closesAt, station: dutyStationId = 'geneva' } = post;
  const { departments: [departmentEn, departmentFr] = ['Water', 'Eau'] } = post;
  const texts = Object.entries(titles).map(([language, given]) => {
    const text: Text = typeof given === 'string' ? { title: given } : given;
    const rest = { summary: text.title, content: {}, complete: true };
    return { language: language as NoticeLanguage, ...rest, ...text };
  });
  const own = {
    id: competitionId,
    status: status ?? 'open',
    openedAt: opens ?? opensAt,
    recruiterId: post.recruiter?.id,
    hiringManagerId: post.hiringManager?.id,
    panel: { create: panel.map(({ id: staffId }) => ({ staffId })) },
  };
  const { contractType = 'fixed_term', category = 'professional', vacancyStatus = 'published' } = post;
  const { grade, arrangement, durationMonths, updatedAt } = post;
  const { closingDate = closes?.toISOString().slice(0, 10) } = post;
  const data = {
    ...{ reference, slug, contractType, category, grade, departmentEn, departmentFr, dutyStationId },
    ...{ arrangement, durationMonths, status: vacancyStatus, updatedAt },
    ...{ opensAt: opens, closesAt: closes, closingDate, texts: { create: texts } },
    ...(status ? { competition: { create: own } } : {}),
  };
  const id = await transaction(async (tx) => {
    await makeStation(tx, dutyStationId);
    return (await tx.vacancy.create({ data, select: { id: true } })).id;
  });
  return { id, reference, slug, competitionId };
}

/** A published vacancy, past its deadline, with its competition; returns the competition's id. */
export const competition = async (post: Post = {}): Promise<string> => (await vacancy(post)).competitionId;

/** A submission of an application as the product stores it. */
export function submissionOf(applicationId: string, submittedAt: Date, sent = snapshot) {
  const id = randomUUID();
  return { id, applicationId, number: 1, ...storedSnapshot(sent, id), submittedAt };
}

type Applicant = {
  stage?: Stage;
  locale?: Locale;
  name?: string;
  nationality?: string;
  /** Stages gone through before `stage`, from received on. */
  path?: Stage[];
  submittedAt?: Date;
  account?: boolean;
};

/** Applications to a competition by people of their own, in one transaction. Returns their ids in the order given. */
export async function applicants(competitionId: string, list: Applicant[]): Promise<string[]> {
  const rows = list.map((applicant) => ({ id: randomUUID(), candidateId: randomUUID(), ...applicant }));
  const submitted = (row: Applicant) => row.submittedAt ?? new Date('2026-11-01T12:00:00Z');
  const kept = rows.filter((row) => row.account !== false);
  await transaction(async (tx) => {
    await tx.candidateAccount.createMany({
      data: kept.map(({ candidateId: id, locale = 'en' }) => ({
        id,
        email: addressOf(id),
        passwordHash: 'none',
        locale,
      })),
    });
    await tx.application.createMany({
      data: rows.map(({ id, candidateId, account = true, stage = 'received', locale = 'en', ...row }) => ({
        id,
        reference: `A-${id}`,
        candidateId: account ? candidateId : null,
        competitionId,
        stage,
        liveKey: stage === 'withdrawn' ? null : liveKey(candidateId, competitionId),
        locale,
        applicantName: row.name ?? 'Amina Diallo',
        nationality: row.nationality ?? 'SN',
        submittedAt: submitted(row),
        stageChangedAt: submitted(row),
      })),
    });
    await tx.submission.createMany({ data: rows.map((row) => submissionOf(row.id, submitted(row))) });
    await tx.applicantFacts.createMany({
      data: rows.map(({ id, name = 'Amina Diallo', nationality = 'SN', ...row }) => {
        const [givenName = '', ...family] = name.split(' ');
        const personal = { ...snapshot.personal, givenName, familyName: family.join(' ') };
        const own = { ...snapshot, personal, nationality: { countries: [nationality], other: '' } };
        const subject = { id, competitionId, reference: `A-${id}`, applicantName: name };
        return applicantFacts({ ...subject, submittedAt: submitted(row) }, own);
      }),
    });
    await tx.stageMove.createMany({
      data: rows.flatMap(({ id, stage = 'received', path, ...row }) => {
        const went: Stage[] = ['received', ...(path ?? []), ...(stage === 'received' ? [] : [stage])];
        return went.map((to, step) => ({
          applicationId: id,
          from: step === 0 ? null : went[step - 1],
          to,
          batchId: randomUUID(),
          actorKind: 'system' as const,
          at: new Date(submitted(row).getTime() + step * 1000),
        }));
      }),
    });
  });
  return rows.map(({ id }) => id);
}

/** The address of a candidate made here. */
export const addressOf = (candidateId: string) => `${candidateId}@example.org`;
