import { roleOf, type Role } from '../../auth/permissions';
import type { Viewer } from '../../auth/viewer';
import type { Entry, SectionName } from '../../profiles/schema';
import type { ProfileSnapshot } from '../../profiles/snapshot';

/** The fields of each section of a profile that are shown; a section that is not named is not shown at all. */
type Shown = { readonly [S in SectionName]?: readonly (keyof Entry<S>)[] };

const work = {
  languages: ['language', 'other', 'motherTongue', 'reading', 'writing', 'speaking', 'listening'],
  education: ['level', 'status', 'title', 'field', 'institution', 'city', 'country', 'from', 'to'],
  employment: [
    'title',
    'employer',
    'city',
    'country',
    'from',
    'to',
    'share',
    'unpaid',
    'expertise',
    'duties',
    'reasonForLeaving',
  ],
  trainings: ['kind', 'title', 'provider', 'date', 'expires', 'details'],
  expertise: ['area', 'level', 'years'],
  computer_skills: ['skill', 'level'],
  publications: ['kind', 'title', 'authors', 'publisher', 'date', 'doi', 'url'],
} as const satisfies Shown;

// Some posts are for nationals of a country, so that those who assess must know of it; how to reach an applicant is HR’s
// matter, as are the age limits of the staff rules.
const assessing: Shown = {
  personal: ['givenName', 'familyName', 'nameOrder', 'latinName'],
  nationality: ['countries', 'other'],
  ...work,
};

const recruiting: Shown = {
  personal: [
    'givenName',
    'familyName',
    'nameOrder',
    'latinName',
    'otherNames',
    'dateOfBirth',
    'phone',
    'orcid',
  ],
  nationality: ['countries', 'other'],
  address: ['line1', 'line2', 'city', 'region', 'postalCode', 'country'],
  ...work,
  // What came between two posts may be an illness: it is for those who run the competition, not for those who assess.
  employment: [...work.employment, 'afterwards'],
  relatives: ['kind', 'organization', 'name', 'relation'],
  references: ['name', 'title', 'organization', 'relationship', 'email', 'phone', 'contact'],
  contract_interests: ['shortTerm', 'consultancy', 'internship', 'availableFrom'],
};

/** What each role needs of an applicant’s profile (R25). Gender is for statistics: nobody is shown it (R24). */
const shownTo: Partial<Record<Role, Shown>> = {
  administrator: recruiting,
  recruiter: recruiting,
  hiring_manager: assessing,
  panel_member: assessing,
};

/** A frozen profile as far as its reader may see it. */
export type ShownProfile = { [S in SectionName]?: Partial<Entry<S>> | Partial<Entry<S>>[] } & {
  /** Sections whose entries are in the applicant’s own order. */
  byHand?: readonly SectionName[];
};

/** What `viewer` may see of an applicant’s profile: what is not named for their role is left out, fields added later too. */
export function profileFor(viewer: Viewer, snapshot: ProfileSnapshot): ShownProfile {
  const shown = Object.entries(shownTo[roleOf(viewer)] ?? {});
  const sections = shown.map(([section, fields]) => [
    section,
    only(snapshot[section as SectionName], fields),
  ]);
  return { ...Object.fromEntries(sections), ...(sections.length > 0 ? { byHand: snapshot.byHand } : {}) };
}

function only(section: object | object[], fields: readonly string[]): object {
  if (Array.isArray(section)) return section.map((entry: object) => only(entry, fields));
  return Object.fromEntries(Object.entries(section).filter(([name]) => fields.includes(name)));
}
