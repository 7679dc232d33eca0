import type { Prisma } from '../../db/models';
import { deriveFacts, factsVersion, nameFacts, type ProfileFacts } from '../../profiles/facts';
import type { ProfileSnapshot } from '../../profiles/snapshot';
import { nameWords } from '../../text/names';

/** What of an application its facts are made from beside the snapshot. */
export type Subject = {
  id: string;
  competitionId: string;
  reference: string;
  applicantName: string;
  submittedAt: Date;
};

export type ApplicantFacts = Required<Omit<Prisma.ApplicantFactsUncheckedCreateInput, 'application'>>;

const nothing: Omit<ProfileFacts, 'sortName' | 'lookup'> = {
  nationalities: [],
  educationLevel: null,
  fields: [],
  experienceMonths: 0,
  employed: false,
  languages: [],
  text: '',
};

/** The row of facts of an application; without a snapshot it holds the name alone, which is the reference once erased. */
export function applicantFacts(application: Subject, snapshot: ProfileSnapshot | null): ApplicantFacts {
  const { id, competitionId, reference, applicantName, submittedAt } = application;
  const facts = snapshot
    ? deriveFacts(snapshot, submittedAt.toISOString().slice(0, 7))
    : { ...nothing, ...nameFacts(applicantName) };
  const { sortName, educationLevel, experienceMonths, employed, text } = facts;
  return {
    applicationId: id,
    competitionId,
    indexVersion: factsVersion,
    sortName,
    lookup: `${nameWords(reference).join('')} ${facts.lookup}`,
    nationality: facts.nationalities[0] ?? null,
    nationalities: between(' ', facts.nationalities),
    educationLevel,
    fields: between('\n', facts.fields),
    experienceMonths,
    employed,
    languages: between(
      ' ',
      facts.languages.map(({ code, level }) => `${code}${level}`),
    ),
    text,
  };
}

// A separator on each side, so that a value is found by itself: ` en4 ` is not in ` sen4 `.
function between(separator: string, values: readonly string[]): string {
  return values.length > 0 ? `${separator}${values.join(separator)}${separator}` : '';
}
