import { randomUUID } from 'node:crypto';
import type { SectionName } from '@/lib/profiles/schema';
import { instanceToAdd, onlyInstance, sectionNamed, type FormPlace } from '@/lib/profiles/sections';

type Input = Record<string, string | string[]>;

/** A form of each section as a browser sends it, filled in correctly and to the last field. */
export const inputs: Record<SectionName, Input> = {
  personal: {
    givenName: 'Amina',
    familyName: 'Diallo',
    nameOrder: 'given_first',
    latinName: 'Amina Diallo',
    otherNames: 'Ndiaye',
    dateOfBirth: '1990-02-28',
    gender: 'female',
    phone: '+221 33 555 01 23',
    orcid: '0000-0002-1825-0097',
  },
  nationality: { countries: ['SN', 'FR', 'other'], other: 'Sahrawi' },
  address: {
    line1: 'Rue 1',
    line2: 'Étage 2',
    city: 'Dakar',
    region: 'Dakar',
    postalCode: '10000',
    country: 'SN',
  },
  languages: {
    language: 'fr',
    other: 'Français de Dakar',
    motherTongue: 'on',
    reading: 'fluent',
    writing: 'advanced',
    speaking: 'intermediate',
    listening: 'basic',
  },
  education: {
    level: 'master',
    status: 'completed',
    title: 'Hydrologie',
    field: 'Eaux souterraines',
    institution: 'UCAD',
    city: 'Dakar',
    country: 'SN',
    from: '2010-09',
    to: '2012',
  },
  employment: {
    title: 'Hydrologue',
    employer: 'Direction de l’eau',
    city: 'Dakar',
    country: 'SN',
    share: '80',
    unpaid: 'on',
    expertise: ['hydrology', 'statistics'],
    from: '2012-09',
    to: '2020-01',
    duties: 'Mesures.\nRapports.',
    reasonForLeaving: 'Fin de contrat',
  },
  relatives: { kind: 'un_system', organization: 'undp', name: 'Awa Diallo', relation: 'sibling' },
  trainings: {
    kind: 'certificate',
    title: 'PRINCE2',
    provider: 'PeopleCert',
    date: '2019',
    expires: '2024-06',
    details: 'Foundation.\nPractitioner.',
  },
  expertise: { area: 'hydrology', level: 'expert', years: '12' },
  computer_skills: { skill: 'Python', level: 'proficient' },
  publications: {
    kind: 'article',
    title: 'La recharge des nappes',
    authors: 'Diallo, A.',
    publisher: 'Water Policy',
    date: '2021-03',
    doi: '10.5555/12345',
    url: 'https://example.org/recharge',
  },
  references: {
    name: 'Grace Mensah',
    title: 'Cheffe de service',
    organization: 'ONAS',
    relationship: 'Ma supérieure de 2015 à 2020',
    email: 'grace.mensah@example.org',
    phone: '+233 30 255 01 23',
    contact: 'ask_first',
    consent: 'on',
  },
  contract_interests: {
    shortTerm: 'on',
    consultancy: 'on',
    internship: 'on',
    availableFrom: '2027-01-31',
  },
};

/** The form that adds an entry to a section, under a name of its own, or that of its only entry. */
export function formToAdd(section: SectionName): FormPlace {
  const single = sectionNamed(section).kind === 'single';
  return { section, instance: single ? onlyInstance : instanceToAdd(randomUUID()) };
}

/** Texts a person or a program may type that any text field takes, and gives back as they are. */
export const unusualTexts: [string, string][] = [
  ['markup', '<script>alert(1)</script>&amp;"\''],
  ['a template', '{{7*7}} ${7*7} %s %00 ../../etc'],
  ['SQL', '\'; DROP TABLE "Application"; --'],
  ['emoji', '👩🏽‍🔬🇸🇳'],
  ['right-to-left text', 'أمينة ديالو'],
  ['mixed directions', 'Amina أمينة 12'],
  ['Chinese', '阿米娜·迪亚洛'],
  ['the name of a property', '__proto__'],
];
