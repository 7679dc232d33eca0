import { randomUUID } from 'node:crypto';
import type { CandidateViewer } from '@/lib/auth/viewer';
import { transaction } from '@/lib/db/client';
import type { ProfileSectionName } from '@/lib/db/models';
import { snapshot } from '../competitions/fixtures';

const entries: [ProfileSectionName, object][] = [
  ['personal', snapshot.personal],
  ['nationality', snapshot.nationality],
  ['address', snapshot.address],
  [
    'languages',
    {
      language: 'fr',
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

type Options = { verified?: boolean; complete?: boolean };

/** A candidate with a complete profile (unless told otherwise), as the viewer of a query or command. */
export async function candidate({
  verified = true,
  complete = true,
}: Options = {}): Promise<CandidateViewer> {
  const id = randomUUID();
  const email = `${id}@example.org`;
  await transaction(async (tx) => {
    await tx.candidateAccount.create({ data: { id, email, passwordHash: 'none', locale: 'fr' } });
    await tx.candidateProfile.create({
      data: {
        accountId: id,
        sections: { create: { name: 'employment', nothingToDeclare: true } },
        entries: {
          create: entries.slice(complete ? 0 : 1).map(([section, data]) => ({ section, position: 0, data })),
        },
      },
    });
  });
  return {
    kind: 'candidate',
    id,
    sessionId: 'none',
    email,
    candidateKind: 'external',
    verified,
    locale: 'fr',
  };
}
