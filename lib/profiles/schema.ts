import { z } from 'zod';
import { countryCodes } from '../i18n/countries';
import { areas } from '../reference/areas';
import { expertise } from '../reference/expertise';
import { languages } from '../reference/languages';
import { nationalities } from '../reference/nationalities';
import { organizations } from '../reference/organizations';
import {
  blank,
  checkbox,
  choice,
  code,
  digits,
  emailAddress,
  line,
  localDate,
  optionalLine,
  optionalText,
  partialDate,
  personName,
  phoneNumber,
  text,
} from '../forms/fields';
import { endsBefore } from '../time/partial-dates';

export const genders = ['female', 'male', 'other', 'undisclosed'] as const;
export const nameOrders = ['given_first', 'family_first'] as const;
/** From none to full command; their CEFR levels are in the texts (none, A1–A2, B1–B2, C1, C2). */
export const languageLevels = ['none', 'basic', 'intermediate', 'advanced', 'fluent'] as const;
export const educationLevels = ['secondary', 'certificate', 'bachelor', 'master', 'doctorate'] as const;
export const educationStatuses = ['completed', 'in_progress', 'unfinished'] as const;
export const relativeKinds = ['organization', 'un_system'] as const;
export const relations = ['spouse', 'parent', 'child', 'sibling', 'other'] as const;
export const trainingKinds = ['training', 'accreditation', 'certificate'] as const;
export const skillLevels = ['basic', 'proficient', 'expert'] as const;
export const publicationKinds = ['article', 'book', 'chapter', 'report', 'other'] as const;
export const contactTimes = ['any_time', 'ask_first', 'if_selected'] as const;

/** Stands for what a list does not have: which one is said in words beside it. */
export const otherCode = 'other';

// Codes that were offered once are kept, though the list offers them no more.
const area = () => code([...areas.codes, ...countryCodes]);
const optional = <T extends z.ZodType<string>>(schema: T) => z.union([blank(), schema]).default('');
const several = (values: readonly string[], most: number) =>
  z
    .union([z.array(z.string()), z.string().transform((value) => [value])])
    .default([])
    .transform((chosen) => [...new Set(chosen.filter((value) => value !== ''))])
    .pipe(z.array(code(values)).max(most));
const endAfterStart = { path: ['to'], error: 'endBeforeStart' };

// A name in another script is asked for as the passport writes it, too.
const isLatin = (name: string) => !/(?!\p{Script=Latin})\p{L}/u.test(name);

export const personalSchema = z
  .object({
    givenName: optional(personName(100)),
    familyName: optional(personName(100)),
    nameOrder: choice(nameOrders),
    latinName: optional(personName(200)),
    otherNames: optionalLine(100),
    dateOfBirth: localDate(),
    gender: choice(genders),
    phone: phoneNumber(),
    /** ORCID iD, by its form alone. */
    orcid: z
      .string()
      .default('')
      .transform((typed) =>
        typed
          .trim()
          .replace(/^(?:https?:\/\/)?orcid\.org\//i, '')
          .toUpperCase(),
      )
      .pipe(z.string().regex(/^(?:\d{4}-\d{4}-\d{4}-\d{3}[\dX])?$/, 'orcid')),
  })
  .refine(({ givenName, familyName }) => givenName + familyName !== '', {
    path: ['givenName'],
    error: 'oneName',
  })
  .refine(({ givenName, familyName, latinName }) => latinName !== '' || isLatin(givenName + familyName), {
    path: ['latinName'],
    error: 'latinName',
  })
  .refine(({ latinName }) => isLatin(latinName), { path: ['latinName'], error: 'latinLetters' });

export const nationalitySchema = z
  .object({
    /** The first is the one of record. */
    countries: several(nationalities.codes, 10).pipe(z.array(z.string()).min(1, 'required')),
    other: optionalLine(100),
  })
  .refine(({ countries, other }) => !countries.includes(otherCode) || other !== '', {
    path: ['other'],
    error: 'sayWhich',
  });

export const addressSchema = z.object({
  line1: line(150),
  line2: optionalLine(150),
  city: line(100),
  region: optionalLine(100),
  postalCode: optionalLine(20),
  country: area(),
});

export const languageSchema = z
  .object({
    language: code(languages.codes),
    other: optionalLine(100),
    motherTongue: checkbox(),
    reading: choice(languageLevels),
    writing: choice(languageLevels),
    speaking: choice(languageLevels),
    listening: choice(languageLevels),
  })
  .refine(({ language, other }) => language !== otherCode || other !== '', {
    path: ['other'],
    error: 'sayWhich',
  });

export const relativeSchema = z
  .object({
    kind: choice(relativeKinds),
    organization: optional(code(organizations.codes)),
    name: line(200),
    relation: choice(relations),
  })
  .refine(({ kind, organization }) => kind !== 'un_system' || organization !== '', {
    path: ['organization'],
    error: 'required',
  });

export const educationSchema = z
  .object({
    level: choice(educationLevels),
    status: choice(educationStatuses),
    title: line(200),
    field: optionalLine(200),
    institution: line(200),
    city: optionalLine(100),
    country: area(),
    from: optional(partialDate()),
    /** When studies ended, or are to end; '' where that is not known */
    to: optional(partialDate()),
  })
  .refine(({ status, to }) => status !== 'completed' || to !== '', { path: ['to'], error: 'required' })
  .refine(({ from, to }) => !endsBefore(to, from), endAfterStart);

export const employmentSchema = z
  .object({
    title: line(200),
    employer: line(200),
    city: optionalLine(100),
    country: area(),
    /** Of full time, in per cent; '' where it is not known */
    share: optional(digits(1, 100)),
    unpaid: checkbox(),
    expertise: several(expertise.codes, 10),
    from: partialDate(),
    /** '' while the post is held */
    to: optional(partialDate()),
    duties: text(4000),
    reasonForLeaving: optionalLine(300),
    /** What came after this post, where nothing else is listed: a gap in the words of the candidate. */
    afterwards: optionalText(500),
  })
  .refine(({ from, to }) => !endsBefore(to, from), endAfterStart);

export const trainingSchema = z.object({
  kind: choice(trainingKinds),
  title: line(200),
  provider: line(200),
  date: optional(partialDate()),
  expires: optional(partialDate()),
  details: optionalText(1000),
});

export const expertiseSchema = z.object({
  area: code(expertise.codes),
  level: choice(skillLevels),
  years: digits(0, 60),
});

export const computerSkillSchema = z.object({ skill: line(100), level: choice(skillLevels) });

export const publicationSchema = z.object({
  kind: choice(publicationKinds),
  title: line(300),
  authors: optionalLine(300),
  publisher: optionalLine(200),
  date: partialDate(),
  /** By its form alone, without the address of a resolver. */
  doi: z
    .string()
    .default('')
    .transform((typed) => typed.trim().replace(/^(?:https?:\/\/(?:dx\.)?doi\.org\/|doi:\s*)/i, ''))
    .pipe(
      z
        .string()
        .max(200)
        .regex(/^(?:10\.\d{4,9}\/\S+)?$/, 'doi'),
    ),
  url: optional(z.url({ protocol: /^https?$/, error: 'webAddress' }).max(500)),
});

export const referenceSchema = z.object({
  name: personName(200),
  title: optionalLine(200),
  organization: optionalLine(200),
  relationship: line(200),
  email: emailAddress(),
  phone: optional(phoneNumber()),
  contact: choice(contactTimes),
  consent: checkbox().refine(Boolean, 'refereeConsent'),
});

/** Kinds of work beside regular posts that a candidate asks to be considered for (R10, R21). */
export const contractInterestsSchema = z.object({
  shortTerm: checkbox(),
  consultancy: checkbox(),
  internship: checkbox(),
  availableFrom: optional(localDate()),
});

/** What the form of each section accepts, in the order a candidate fills them; a list section holds any number of entries. */
export const entrySchemas = {
  personal: personalSchema,
  nationality: nationalitySchema,
  address: addressSchema,
  languages: languageSchema,
  education: educationSchema,
  employment: employmentSchema,
  relatives: relativeSchema,
  trainings: trainingSchema,
  expertise: expertiseSchema,
  computer_skills: computerSkillSchema,
  publications: publicationSchema,
  references: referenceSchema,
  contract_interests: contractInterestsSchema,
} as const;

export type SectionName = keyof typeof entrySchemas;
export type Entry<S extends SectionName> = z.infer<(typeof entrySchemas)[S]>;

/** A button of a list: what it does, and with which entry. */
export const listButton = z.object({
  act: z
    .string()
    .regex(/^(?:(?:up|down|remove|restore) [\w-]{1,100}|byDate)$/)
    .transform((value) => {
      const [what = '', id = ''] = value.split(' ');
      return { what: what as 'up' | 'down' | 'remove' | 'restore' | 'byDate', id };
    }),
});
