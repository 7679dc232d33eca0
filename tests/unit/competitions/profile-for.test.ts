import { profileFor } from '@/lib/competitions/applicants/rules';
import { visitor, type StaffViewer, type Viewer } from '@/lib/auth/viewer';
import { StaffRole } from '@/lib/db/models';
import type { ProfileSnapshot } from '@/lib/profiles/snapshot';
import { sections } from '@/lib/profiles/sections';

const profile: ProfileSnapshot = {
  version: 2,
  email: 'amina@example.org',
  nothing: [],
  byHand: ['employment'],
  personal: {
    givenName: 'Amina',
    familyName: 'Diallo',
    nameOrder: 'given_first',
    latinName: '',
    otherNames: 'Sow',
    dateOfBirth: '1990-02-03',
    gender: 'female',
    phone: '+221 33 555 01 23',
    orcid: '',
  },
  nationality: { countries: ['SN', 'FR'], other: '' },
  address: { line1: 'Rue 1', line2: '', city: 'Dakar', region: '', postalCode: '', country: 'SN' },
  languages: [
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
  education: [
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
  employment: [
    {
      title: 'Hydrologue',
      employer: 'ONAS',
      city: 'Dakar',
      country: 'SN',
      share: '100',
      unpaid: false,
      expertise: ['hydrology'],
      from: '2012-07',
      to: '',
      duties: 'Puits',
      reasonForLeaving: '',
      afterwards: 'Illness',
    },
  ],
  relatives: [{ kind: 'organization', organization: '', name: 'Awa', relation: 'sibling' }],
  trainings: [{ kind: 'training', title: 'PRINCE2', provider: 'X', date: '', expires: '', details: '' }],
  expertise: [{ area: 'hydrology', level: 'expert', years: '12' }],
  computer_skills: [{ skill: 'Python', level: 'expert' }],
  publications: [],
  references: [
    {
      name: 'B',
      title: '',
      organization: '',
      relationship: 'Boss',
      email: 'b@example.org',
      phone: '',
      contact: 'any_time',
      consent: true,
    },
  ],
  contract_interests: { shortTerm: true, consultancy: false, internship: false, availableFrom: '' },
};

const as = (role: StaffRole): StaffViewer => ({
  kind: 'staff',
  id: 'x',
  sessionId: 'x',
  name: 'X',
  role,
  locale: 'en',
});
const roles = Object.values(StaffRole);

test.each(['hiring_manager', 'panel_member'] as const)(
  'a %s is shown names, nationality and work',
  (role) => {
    const { nationality, languages, education, employment } = profile;
    const { trainings, expertise, computer_skills, publications } = profile;
    expect(profileFor(as(role), profile)).toEqual({
      personal: { givenName: 'Amina', familyName: 'Diallo', nameOrder: 'given_first', latinName: '' },
      nationality,
      languages,
      education,
      // What came between two posts is not for those who assess.
      employment: employment.map(({ afterwards, ...post }) => (afterwards ? post : null)),
      byHand: ['employment'],
      ...{ trainings, expertise, computer_skills, publications },
    });
  },
);

test.each(['administrator', 'recruiter'] as const)('a %s is shown all but the gender', (role) => {
  const { gender, ...personal } = profile.personal;
  const { version, email, nothing, references, ...rest } = profile;
  expect([gender, version, email, nothing]).not.toContain(undefined);
  // That a referee agreed is a condition of being named.
  const named = references.map(({ consent, ...referee }) => (consent ? referee : null));
  expect(profileFor(as(role), profile)).toEqual({ ...rest, personal, references: named });
});

test('nobody is shown the gender, and who reads no applications nothing at all', () => {
  for (const role of roles) expect(JSON.stringify(profileFor(as(role), profile))).not.toContain('female');
  const others: Viewer[] = [visitor, as('support')];
  for (const viewer of others) expect(profileFor(viewer, profile)).toEqual({});
});

test('what is added to a profile later is shown to nobody until it is named', () => {
  const later = {
    ...profile,
    personal: { ...profile.personal, religion: 'none' },
    hobbies: [{ name: 'B' }],
  };
  for (const role of roles) expect(profileFor(as(role), later)).toEqual(profileFor(as(role), profile));
});

test('HR is shown every section there is', () => {
  const { byHand, ...shown } = profileFor(as('recruiter'), profile);
  expect(byHand).toEqual(['employment']);
  expect(Object.keys(shown).sort()).toEqual(sections.map(({ name }) => name).sort());
});
