import {
  contactTimes,
  educationLevels,
  educationStatuses,
  entrySchemas,
  genders,
  languageLevels,
  nameOrders,
  publicationKinds,
  relations,
  relativeKinds,
  skillLevels,
  trainingKinds,
  type SectionName,
} from './schema';
import type { DraftPlace } from '../drafts/rules';

/** Lists of codes with names in both languages, found by typing (lib/reference). */
export type ListName = 'nationality' | 'area' | 'language' | 'expertise' | 'organization';

type Choice = {
  type: 'choice';
  options: readonly string[];
  /** Where the texts of the options are: `terms.{terms}.{option}` */
  terms: string;
};
type FromList = { type: 'list'; list: ListName; several?: boolean };
type Plain = {
  type: 'text' | 'tel' | 'email' | 'url' | 'date' | 'partialDate' | 'number' | 'checkbox';
};
type Long = { type: 'textarea'; rows: number };

/** One field of a section: how it is asked and stated, never what is accepted (that is the section's schema). */
export type Field = (Choice | FromList | Plain | Long) & {
  name: string;
  optional?: boolean;
  /** Longest accepted text, stated beside the field */
  limit?: number;
  autoComplete?: string;
  /** What a phone shows to type with, where its type does not say it. */
  keyboard?: 'name' | 'code' | 'capitals';
  hint?: boolean;
  /** Encrypted in the database: what nothing is searched for by. */
  sealed?: boolean;
};

export type Section = {
  name: SectionName;
  kind: 'single' | 'list';
  /** Whether a profile is complete only with it. */
  required: boolean;
  /** Whether a candidate may state that there is nothing to enter. */
  allowsNothing: boolean;
  /** The most entries. */
  most: number;
  fields: readonly Field[];
};

const mostEntries = 50;
const single = { kind: 'single', required: true, allowsNothing: false, most: 1 } as const;
const list = { kind: 'list', required: true, allowsNothing: false, most: mostEntries } as const;
const optionalList = { ...list, required: false, allowsNothing: true } as const;

const chosen = (name: string, options: readonly string[], terms: string): Field => ({
  name,
  type: 'choice',
  options,
  terms,
});
const level = (name: string) => chosen(name, languageLevels, 'languageLevel');
const area: Field = { name: 'country', type: 'list', list: 'area' };
const line = (name: string, limit: number, more: Partial<Field> = {}) =>
  ({ name, type: 'text', limit, ...more }) as Field;
const period = [
  { name: 'from', type: 'partialDate', hint: true },
  { name: 'to', type: 'partialDate', optional: true, hint: true },
] as const satisfies Field[];

/** The sections of a profile in the order a candidate fills them (R10). A new one is a schema, an entry here and its messages. */
export const sections: readonly Section[] = [
  {
    name: 'personal',
    ...single,
    fields: [
      line('givenName', 100, { optional: true, autoComplete: 'given-name', keyboard: 'name', hint: true }),
      line('familyName', 100, { optional: true, autoComplete: 'family-name', keyboard: 'name', hint: true }),
      chosen('nameOrder', nameOrders, 'nameOrder'),
      line('latinName', 200, { optional: true, keyboard: 'name', hint: true }),
      line('otherNames', 100, { optional: true, keyboard: 'name', hint: true }),
      { name: 'dateOfBirth', type: 'date', autoComplete: 'bday', sealed: true },
      { ...chosen('gender', genders, 'gender'), hint: true, sealed: true },
      { name: 'phone', type: 'tel', limit: 40, autoComplete: 'tel', hint: true },
      line('orcid', 40, { optional: true, autoComplete: 'off', keyboard: 'capitals', hint: true }),
    ],
  },
  {
    name: 'nationality',
    ...single,
    fields: [
      { name: 'countries', type: 'list', list: 'nationality', several: true, hint: true },
      line('other', 100, { optional: true, hint: true }),
    ],
  },
  {
    name: 'address',
    ...single,
    fields: [
      line('line1', 150, { autoComplete: 'address-line1', keyboard: 'name' }),
      line('line2', 150, { optional: true, autoComplete: 'address-line2', keyboard: 'name' }),
      line('postalCode', 20, { optional: true, autoComplete: 'postal-code', keyboard: 'capitals' }),
      line('city', 100, { autoComplete: 'address-level2', keyboard: 'name' }),
      line('region', 100, { optional: true, autoComplete: 'address-level1', keyboard: 'name' }),
      { ...area, autoComplete: 'country' },
    ],
  },
  {
    name: 'languages',
    ...list,
    fields: [
      { name: 'language', type: 'list', list: 'language' },
      line('other', 100, { optional: true, hint: true }),
      { name: 'motherTongue', type: 'checkbox' },
      level('reading'),
      level('writing'),
      level('speaking'),
      level('listening'),
    ],
  },
  {
    name: 'education',
    ...list,
    allowsNothing: true,
    fields: [
      chosen('level', educationLevels, 'educationLevel'),
      chosen('status', educationStatuses, 'educationStatus'),
      line('title', 200),
      line('field', 200, { optional: true }),
      line('institution', 200),
      line('city', 100, { optional: true, keyboard: 'name' }),
      area,
      { name: 'from', type: 'partialDate', optional: true, hint: true },
      { name: 'to', type: 'partialDate', optional: true, hint: true },
    ],
  },
  {
    name: 'employment',
    ...list,
    allowsNothing: true,
    fields: [
      line('title', 200),
      line('employer', 200),
      line('city', 100, { optional: true, keyboard: 'name' }),
      area,
      ...period,
      { name: 'share', type: 'number', optional: true, hint: true },
      { name: 'unpaid', type: 'checkbox' },
      { name: 'expertise', type: 'list', list: 'expertise', several: true, optional: true, hint: true },
      { name: 'duties', type: 'textarea', rows: 8, limit: 4000, hint: true },
      line('reasonForLeaving', 300, { optional: true }),
      { name: 'afterwards', type: 'textarea', rows: 3, limit: 500, optional: true, hint: true },
    ],
  },
  {
    name: 'relatives',
    ...list,
    allowsNothing: true,
    fields: [
      { ...chosen('kind', relativeKinds, 'relativeKind'), sealed: true },
      { name: 'organization', type: 'list', list: 'organization', optional: true, hint: true, sealed: true },
      line('name', 200, { autoComplete: 'off', keyboard: 'name', sealed: true }),
      { ...chosen('relation', relations, 'relation'), sealed: true },
    ],
  },
  {
    name: 'trainings',
    ...optionalList,
    fields: [
      chosen('kind', trainingKinds, 'trainingKind'),
      line('title', 200),
      line('provider', 200),
      { name: 'date', type: 'partialDate', optional: true, hint: true },
      { name: 'expires', type: 'partialDate', optional: true, hint: true },
      { name: 'details', type: 'textarea', rows: 3, limit: 1000, optional: true },
    ],
  },
  {
    name: 'expertise',
    ...optionalList,
    fields: [
      { name: 'area', type: 'list', list: 'expertise' },
      chosen('level', skillLevels, 'skillLevel'),
      { name: 'years', type: 'number', hint: true },
    ],
  },
  {
    name: 'computer_skills',
    ...optionalList,
    fields: [line('skill', 100, { hint: true }), chosen('level', skillLevels, 'skillLevel')],
  },
  {
    name: 'publications',
    ...optionalList,
    fields: [
      chosen('kind', publicationKinds, 'publicationKind'),
      line('title', 300),
      line('authors', 300, { optional: true }),
      line('publisher', 200, { optional: true }),
      { name: 'date', type: 'partialDate', hint: true },
      line('doi', 200, { optional: true, autoComplete: 'off', keyboard: 'code', hint: true }),
      { name: 'url', type: 'url', limit: 500, optional: true },
    ],
  },
  {
    name: 'references',
    ...optionalList,
    most: 3,
    fields: [
      line('name', 200, { autoComplete: 'off', keyboard: 'name' }),
      line('title', 200, { optional: true }),
      line('organization', 200, { optional: true }),
      line('relationship', 200, { hint: true }),
      { name: 'email', type: 'email', limit: 254, autoComplete: 'off' },
      { name: 'phone', type: 'tel', limit: 40, optional: true, autoComplete: 'off', hint: true },
      chosen('contact', contactTimes, 'contactTime'),
      { name: 'consent', type: 'checkbox' },
    ],
  },
  {
    name: 'contract_interests',
    ...single,
    fields: [
      { name: 'shortTerm', type: 'checkbox', hint: true },
      { name: 'consultancy', type: 'checkbox' },
      { name: 'internship', type: 'checkbox' },
      { name: 'availableFrom', type: 'date', optional: true },
    ],
  },
];

const byName = new Map(sections.map((section) => [section.name, section]));

/** The section of this name. */
export function sectionNamed(name: SectionName): Section {
  const section = byName.get(name);
  if (!section) throw new Error(`no section ${name}`);
  return section;
}

/** Whether `value`, such as a part of a URL, names a section. */
export function isSectionName(value: string): value is SectionName {
  return Object.hasOwn(entrySchemas, value);
}

/**
 * A form of the profile: the section, and what it edits: the only entry of a single section, the entry with this id, or one that is
 * being added, under a name of its own, so that two tabs that add do not share a draft.
 */
export type FormPlace = { section: SectionName; instance: string };

/** What the form of a single section edits. */
export const onlyInstance = 'only';
const newInstance = /^new-([\da-f]{8}(?:-[\da-f]{4}){3}-[\da-f]{12})$/;

/** Whether a form adds an entry to a list. */
export function isNew({ instance }: FormPlace): boolean {
  return newInstance.test(instance);
}

/** The form by which the entry with this id (a UUID) is added. */
export function instanceToAdd(id: string): string {
  return `new-${id}`;
}

/** The id of the entry that a form of a list edits, or will have added. */
export function entryIdOf({ instance }: FormPlace): string {
  return newInstance.exec(instance)?.[1] ?? instance;
}

/** Whether a place can be one: a single section has one form, a list section one for each entry and each addition. */
export function isFormPlace({ section, instance }: FormPlace): boolean {
  return (sectionNamed(section).kind === 'single') === (instance === onlyInstance);
}

const draftForm = /^profile:(\w+)$/;

/** The draft of a form (lib/drafts). */
export function draftPlace({ section, instance }: FormPlace): DraftPlace {
  return { form: `profile:${section}`, instance };
}

/** The form of a draft; null when it is none of the profile's. */
export function formPlace({ form, instance }: DraftPlace): FormPlace | null {
  const section = draftForm.exec(form)?.[1] ?? '';
  if (!isSectionName(section)) return null;
  const place = { section, instance };
  return isFormPlace(place) ? place : null;
}
