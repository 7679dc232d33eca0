import { randomUUID } from 'node:crypto';
import type { StaffViewer } from '@/lib/auth/viewer';
import { applicantFacts } from '@/lib/applications/facts/rows';
import { liveKey } from '@/lib/applications/rules';
import { transaction } from '@/lib/db/client';
import type { ContractType, NoticeLanguage, StaffRole, Stage } from '@/lib/db/models';
import type { Locale } from '@/lib/i18n/locales';
import type { ProfileSnapshot } from '@/lib/profiles/schema';

export const closesAt = new Date('2026-11-20T23:00:00Z');
/** The deadline has passed. */
export const now = new Date('2026-11-24T10:00:00Z');
/** So many minutes after `now`. */
export const later = (minutes: number) => new Date(now.getTime() + minutes * 60_000);

/** A member of staff, as the viewer of a query or command. */
export async function staffMember(role: StaffRole): Promise<StaffViewer> {
  const id = randomUUID();
  const name = `${role} ${id.slice(0, 4)}`;
  await transaction((tx) =>
    tx.staffAccount.create({ data: { id, name, role, email: `${id}@wfo.example`, passwordHash: 'none' } }),
  );
  return { kind: 'staff', id, sessionId: 'none', name, role, locale: 'en' };
}

type Post = {
  titles?: Partial<Record<NoticeLanguage, string>>;
  contractType?: ContractType;
  closes?: Date | null;
  recruiter?: StaffViewer;
  hiringManager?: StaffViewer;
  panel?: StaffViewer[];
  status?: 'open' | 'closed' | 'cancelled';
  station?: string;
};

/** A published vacancy with its competition. Returns the competition's id. */
export async function competition({
  titles = { en: 'Hydrologist', fr: 'Hydrologue' },
  contractType = 'fixed_term',
  closes = closesAt,
  recruiter,
  hiringManager,
  panel = [],
  status = 'open',
  station = 'geneva',
}: Post = {}): Promise<string> {
  const id = randomUUID();
  const dutyStation = {
    id: station,
    nameEn: station === 'geneva' ? 'Geneva' : station,
    nameFr: station === 'geneva' ? 'Genève' : station,
    country: 'CH',
    timeZone: 'Europe/Zurich',
    office: 'headquarters' as const,
    region: 'global' as const,
    language: 'fr' as const,
  };
  await transaction(async (tx) => {
    await tx.dutyStation.upsert({ where: { id: station }, create: dutyStation, update: {} });
    await tx.vacancy.create({
      data: {
        reference: `WFO/26/${id.slice(0, 6)}`,
        slug: id,
        contractType,
        category: 'professional',
        departmentEn: 'Water',
        departmentFr: 'Eau',
        dutyStationId: station,
        status: 'published',
        opensAt: new Date('2026-10-20T08:00:00Z'),
        closesAt: closes,
        texts: {
          create: Object.entries(titles).map(([language, title]) => ({
            language: language as NoticeLanguage,
            title,
            summary: title,
            content: {},
            complete: true,
          })),
        },
        competition: {
          create: {
            id,
            status,
            openedAt: new Date('2026-10-20T08:00:00Z'),
            recruiterId: recruiter?.id,
            hiringManagerId: hiringManager?.id,
            panel: { create: panel.map(({ id: staffId }) => ({ staffId })) },
          },
        },
      },
    });
  });
  return id;
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

/** Applications to a competition, in one transaction. Returns their ids in the order given. */
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
        snapshot,
        snapshotVersion: 1,
        applicantName: row.name ?? 'Amina Diallo',
        nationality: row.nationality ?? 'SN',
        submittedAt: submitted(row),
        stageChangedAt: submitted(row),
      })),
    });
    await tx.applicantFacts.createMany({
      data: rows.map(({ id, name = 'Amina Diallo', nationality = 'SN', ...row }) => {
        const [givenName = '', ...family] = name.split(' ');
        const personal = { ...snapshot.personal, givenName, familyName: family.join(' ') };
        const own = { ...snapshot, personal, nationality: { country: nationality, secondCountry: '' } };
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

export const snapshot: ProfileSnapshot = {
  version: 1,
  email: 'amina@example.org',
  personal: {
    givenName: 'Amina',
    familyName: 'Diallo',
    otherNames: '',
    dateOfBirth: '1990-02-03',
    gender: 'female',
    phone: '+221 33 555 01 23',
  },
  nationality: { country: 'SN', secondCountry: '' },
  address: { line1: 'Rue 1', line2: '', city: 'Dakar', region: '', postalCode: '', country: 'SN' },
  languages: [],
  education: [],
  employment: [],
  contract_interests: { shortTerm: false, consultancy: false, internship: false, availableFrom: '' },
};
