import type { SectionName } from '@/lib/profiles/schema';

type Input = Record<string, string>;

/** A form of each section as a browser sends it, filled in correctly and to the last field. */
export const inputs: Record<SectionName, Input> = {
  personal: {
    givenName: 'Amina',
    familyName: 'Diallo',
    otherNames: 'Ndiaye',
    dateOfBirth: '1990-02-28',
    gender: 'female',
    phone: '+221 33 555 01 23',
  },
  nationality: { country: 'SN', secondCountry: 'FR' },
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
    motherTongue: 'on',
    reading: 'fluent',
    writing: 'advanced',
    speaking: 'intermediate',
    listening: 'basic',
  },
  education: {
    level: 'master',
    title: 'Hydrologie',
    field: 'Eaux souterraines',
    institution: 'UCAD',
    city: 'Dakar',
    country: 'SN',
    from: '2010-09',
    to: '2012-06',
  },
  employment: {
    title: 'Hydrologue',
    employer: 'Direction de l’eau',
    city: 'Dakar',
    country: 'SN',
    workingTime: 'full_time',
    from: '2012-09',
    to: '2020-01',
    duties: 'Mesures.\nRapports.',
    reasonForLeaving: 'Fin de contrat',
  },
  contract_interests: {
    shortTerm: 'on',
    consultancy: 'on',
    internship: 'on',
    availableFrom: '2027-01-31',
  },
};

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
