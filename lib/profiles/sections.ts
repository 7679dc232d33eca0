import {
  educationLevels,
  entrySchemas,
  genders,
  languageLevels,
  workingTimes,
  type SectionName,
} from './schema';

type Choice = {
  type: 'choice';
  options: readonly string[];
  terms: 'gender' | 'languageLevel' | 'educationLevel' | 'workingTime';
};
type Plain = { type: 'text' | 'tel' | 'date' | 'month' | 'country' | 'language' | 'checkbox' };
type Long = { type: 'textarea'; rows: number };

/** One field of a section: how it is asked and stated, never what is accepted (that is the section's schema). */
export type Field = (Choice | Plain | Long) & {
  name: string;
  optional?: boolean;
  /** Longest accepted text, stated beside the field */
  limit?: number;
  autoComplete?: string;
  hint?: boolean;
};

export type Section = {
  name: SectionName;
  kind: 'single' | 'list';
  required: boolean;
  /** Whether a candidate may state that there is nothing to enter. */
  allowsNothing: boolean;
  fields: readonly Field[];
};

const level = (name: string): Field => ({
  name,
  type: 'choice',
  options: languageLevels,
  terms: 'languageLevel',
});
const country: Field = { name: 'country', type: 'country' };

/** The sections of a profile in the order a candidate fills them (R10). A new one is a schema, an entry here and its messages. */
export const sections: readonly Section[] = [
  {
    name: 'personal',
    kind: 'single',
    required: true,
    allowsNothing: false,
    fields: [
      { name: 'givenName', type: 'text', limit: 100, autoComplete: 'given-name' },
      { name: 'familyName', type: 'text', limit: 100, autoComplete: 'family-name' },
      { name: 'otherNames', type: 'text', limit: 100, optional: true, hint: true },
      { name: 'dateOfBirth', type: 'date', autoComplete: 'bday' },
      { name: 'gender', type: 'choice', options: genders, terms: 'gender', hint: true },
      { name: 'phone', type: 'tel', limit: 30, autoComplete: 'tel', hint: true },
    ],
  },
  {
    name: 'nationality',
    kind: 'single',
    required: true,
    allowsNothing: false,
    fields: [
      { name: 'country', type: 'country', autoComplete: 'country' },
      { name: 'secondCountry', type: 'country', optional: true },
    ],
  },
  {
    name: 'address',
    kind: 'single',
    required: true,
    allowsNothing: false,
    fields: [
      { name: 'line1', type: 'text', limit: 150, autoComplete: 'address-line1' },
      { name: 'line2', type: 'text', limit: 150, optional: true, autoComplete: 'address-line2' },
      { name: 'postalCode', type: 'text', limit: 20, optional: true, autoComplete: 'postal-code' },
      { name: 'city', type: 'text', limit: 100, autoComplete: 'address-level2' },
      { name: 'region', type: 'text', limit: 100, optional: true, autoComplete: 'address-level1' },
      { ...country, autoComplete: 'country' },
    ],
  },
  {
    name: 'languages',
    kind: 'list',
    required: true,
    allowsNothing: false,
    fields: [
      { name: 'language', type: 'language' },
      { name: 'motherTongue', type: 'checkbox' },
      level('reading'),
      level('writing'),
      level('speaking'),
      level('listening'),
    ],
  },
  {
    name: 'education',
    kind: 'list',
    required: true,
    allowsNothing: false,
    fields: [
      { name: 'level', type: 'choice', options: educationLevels, terms: 'educationLevel' },
      { name: 'title', type: 'text', limit: 200 },
      { name: 'field', type: 'text', limit: 200, optional: true },
      { name: 'institution', type: 'text', limit: 200 },
      { name: 'city', type: 'text', limit: 100, optional: true },
      country,
      { name: 'from', type: 'month', hint: true },
      { name: 'to', type: 'month', optional: true, hint: true },
    ],
  },
  {
    name: 'employment',
    kind: 'list',
    required: true,
    allowsNothing: true,
    fields: [
      { name: 'title', type: 'text', limit: 200 },
      { name: 'employer', type: 'text', limit: 200 },
      { name: 'city', type: 'text', limit: 100, optional: true },
      country,
      { name: 'workingTime', type: 'choice', options: workingTimes, terms: 'workingTime' },
      { name: 'from', type: 'month', hint: true },
      { name: 'to', type: 'month', optional: true, hint: true },
      { name: 'duties', type: 'textarea', rows: 8, limit: 4000, hint: true },
      { name: 'reasonForLeaving', type: 'text', limit: 300, optional: true },
    ],
  },
  {
    name: 'contract_interests',
    kind: 'single',
    required: true,
    allowsNothing: false,
    fields: [
      { name: 'shortTerm', type: 'checkbox', hint: true },
      { name: 'consultancy', type: 'checkbox' },
      { name: 'internship', type: 'checkbox' },
      { name: 'availableFrom', type: 'date', optional: true },
    ],
  },
];

/** The section of this name. */
export function sectionNamed(name: SectionName): Section {
  const section = sections.find((candidate) => candidate.name === name);
  if (!section) throw new Error(`no section ${name}`);
  return section;
}

/** Whether `value`, such as a part of a URL, names a section. */
export function isSectionName(value: string): value is SectionName {
  return Object.hasOwn(entrySchemas, value);
}

/** The most entries a list section holds. */
export const maxEntries = 50;

/** A form of the profile: the section, and the entry it edits (null while one is being added). */
export type FormPlace = { section: SectionName; entryId: string | null };

/** The name under which a form's draft is kept: its section and the entry it edits, `new` for one being added. */
export function formName({ section, entryId }: FormPlace): string {
  return `${section}:${entryId ?? 'new'}`;
}

/** The form of this name; null when no form has it. */
export function formNamed(name: string): FormPlace | null {
  const [section = '', entryId = '', ...rest] = name.split(':');
  if (!isSectionName(section) || rest.length > 0) return null;
  return { section, entryId: entryId === 'new' ? null : entryId };
}
