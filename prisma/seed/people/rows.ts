import { privacyNoticeVersion } from '@/lib/accounts/consent';
import { derivedColumns, type ProfileContent } from '@/lib/profiles/rules';
import type { SectionName } from '@/lib/profiles/schema';
import { buildSnapshot, type ProfileSnapshot } from '@/lib/profiles/snapshot';
import { storedEntry } from '@/lib/profiles/stored';
import { addDuration } from '@/lib/time/rules';
import { idOf } from '../ids';
import { randomFor } from '../random';
import type { Writer } from '../rows';
import { stations } from '../stations';
import { identityOf, type Identity } from './identity';
import { profileOf } from './profile';

/** A candidate as an application needs them. */
export type Applicant = {
  id: string;
  identity: Identity;
  content: ProfileContent;
  snapshot: ProfileSnapshot;
};

/** What candidates' rows depend on beside their number. */
export type Circumstances = {
  passwordHash: string;
  /** YYYY-MM-DD */
  today: string;
  /** Every account is older than this */
  before: Date;
};

/** Writes the `number`th candidate with a full profile; null for the demonstration account that has none yet. */
export function addCandidate(writer: Writer, number: number, circumstances: Circumstances): Applicant | null {
  const identity = identityOf(number);
  const id = idOf('candidate', number);
  const hours = -24 * randomFor('account', number).int(1, 400);
  const createdAt = addDuration(circumstances.before, { hours });
  addAccount(writer, id, identity, circumstances.passwordHash, createdAt);
  if (!identity.filled) return null;
  const content = profileOf(identity, circumstances.today);
  const snapshot = buildSnapshot(identity.email, content);
  if (!snapshot) throw new Error(`the profile of candidate ${number} is not complete`);
  addProfile(writer, id, number, content, addDuration(createdAt, { hours: 2 }));
  return { id, identity, content, snapshot };
}

function addAccount(writer: Writer, id: string, identity: Identity, passwordHash: string, createdAt: Date) {
  const { number, email, kind, contract, locale } = identity;
  writer.add('CandidateAccount', {
    id,
    email,
    passwordHash,
    kind,
    staffContract: contract,
    locale,
    emailVerifiedAt: addDuration(createdAt, { minutes: 4 }),
    createdAt,
    updatedAt: createdAt,
  });
  writer.add('Consent', {
    id: idOf('consent', number),
    candidateId: id,
    purpose: 'privacy-notice',
    version: privacyNoticeVersion,
    givenAt: createdAt,
  });
  if (kind !== 'internal') return;
  writer.add('EmployeeProfile', {
    accountId: id,
    staffNumber: String(100_000 + number),
    contract: 'fixed_term',
    grade: 'P-3',
    dutyStationId: stations[number % stations.length]!.id,
    entryDate: '2021-02-01',
  });
}

function addProfile(writer: Writer, accountId: string, number: number, content: ProfileContent, at: Date) {
  const profileId = idOf('profile', number);
  const times = { createdAt: at, updatedAt: at };
  writer.add('CandidateProfile', { id: profileId, accountId, ...derivedColumns(content), ...times });
  let count = 0;
  for (const [name, entries] of Object.entries(content.entries)) {
    const section = name as SectionName;
    if (content.nothing[section])
      writer.add('ProfileSection', { profileId, name: section, nothingToDeclare: true, updatedAt: at });
    entries.forEach((data, position) => {
      const id = idOf('entry', number * 32 + count);
      writer.add('ProfileEntry', {
        ...{ id, profileId, section, position, ...storedEntry(section, data, id), ...times },
      });
      count += 1;
    });
  }
}
