import { roleOf, type Role } from '../../auth/permissions';
import type { Viewer } from '../../auth/viewer';
import type { Entry, ProfileSnapshot, SectionName } from '../../profiles/schema';

/** The fields of each section of a profile that are shown; a section that is not named is not shown at all. */
type Shown = { readonly [S in SectionName]?: readonly (keyof Entry<S>)[] };

const work = {
  languages: ['language', 'motherTongue', 'reading', 'writing', 'speaking', 'listening'],
  education: ['level', 'title', 'field', 'institution', 'city', 'country', 'from', 'to'],
  employment: [
    'title',
    'employer',
    'city',
    'country',
    'workingTime',
    'from',
    'to',
    'duties',
    'reasonForLeaving',
  ],
} as const satisfies Shown;

// Some posts are for nationals of a country, so that those who assess must know of it; how to reach an applicant is HR’s
// matter, as are the age limits of the staff rules.
const assessing: Shown = {
  personal: ['givenName', 'familyName'],
  nationality: ['country', 'secondCountry'],
  ...work,
};

const recruiting: Shown = {
  personal: ['givenName', 'familyName', 'otherNames', 'dateOfBirth', 'phone'],
  nationality: ['country', 'secondCountry'],
  address: ['line1', 'line2', 'city', 'region', 'postalCode', 'country'],
  ...work,
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
export type ShownProfile = { [S in SectionName]?: Partial<Entry<S>> | Partial<Entry<S>>[] };

/** What `viewer` may see of an applicant’s profile: what is not named for their role is left out, fields added later too. */
export function profileFor(viewer: Viewer, snapshot: ProfileSnapshot): ShownProfile {
  const shown = Object.entries(shownTo[roleOf(viewer)] ?? {});
  return Object.fromEntries(
    shown.map(([section, fields]) => [section, only(snapshot[section as SectionName], fields)]),
  );
}

function only(section: object | object[], fields: readonly string[]): object {
  if (Array.isArray(section)) return section.map((entry: object) => only(entry, fields));
  return Object.fromEntries(Object.entries(section).filter(([name]) => fields.includes(name)));
}
