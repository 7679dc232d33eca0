import { z } from 'zod';
import { countryCodes, languageCodes } from '../i18n/countries';
import { checkbox, choice, code, line, localDate, month, optionalLine, text } from '../forms/fields';

export const genders = ['female', 'male', 'other', 'undisclosed'] as const;
export const languageLevels = ['basic', 'intermediate', 'advanced', 'fluent'] as const;
export const educationLevels = ['secondary', 'certificate', 'bachelor', 'master', 'doctorate'] as const;
export const workingTimes = ['full_time', 'part_time'] as const;

const country = () => code(countryCodes);
const optionalCountry = () => z.union([z.literal(''), code(countryCodes)]).default('');
const optionalMonth = () => z.union([z.literal(''), month()]).default('');
const optionalDate = () => z.union([z.literal(''), localDate()]).default('');

export const personalSchema = z.object({
  givenName: line(100),
  familyName: line(100),
  otherNames: optionalLine(100),
  dateOfBirth: localDate(),
  gender: choice(genders),
  phone: line(30).pipe(z.string().regex(/^\+?[\d\s().-]{5,30}$/, 'phone')),
});

export const nationalitySchema = z
  .object({ country: country(), secondCountry: optionalCountry() })
  .refine((value) => value.country !== value.secondCountry, {
    path: ['secondCountry'],
    error: 'sameCountry',
  });

export const addressSchema = z.object({
  line1: line(150),
  line2: optionalLine(150),
  city: line(100),
  region: optionalLine(100),
  postalCode: optionalLine(20),
  country: country(),
});

export const languageSchema = z.object({
  language: code(languageCodes),
  motherTongue: checkbox(),
  reading: choice(languageLevels),
  writing: choice(languageLevels),
  speaking: choice(languageLevels),
  listening: choice(languageLevels),
});

export const educationSchema = z
  .object({
    level: choice(educationLevels),
    title: line(200),
    field: optionalLine(200),
    institution: line(200),
    city: optionalLine(100),
    country: country(),
    from: month(),
    /** '' while studies go on */
    to: optionalMonth(),
  })
  .refine((value) => value.to === '' || value.from <= value.to, { path: ['to'], error: 'endBeforeStart' });

export const employmentSchema = z
  .object({
    title: line(200),
    employer: line(200),
    city: optionalLine(100),
    country: country(),
    workingTime: choice(workingTimes),
    from: month(),
    /** '' while the post is held */
    to: optionalMonth(),
    duties: text(4000),
    reasonForLeaving: optionalLine(300),
  })
  .refine((value) => value.to === '' || value.from <= value.to, { path: ['to'], error: 'endBeforeStart' });

/** Kinds of work beside regular posts that a candidate asks to be considered for (R10, R21). */
export const contractInterestsSchema = z.object({
  shortTerm: checkbox(),
  consultancy: checkbox(),
  internship: checkbox(),
  availableFrom: optionalDate(),
});

/** Profile sections in the order a candidate fills them; single sections hold one entry, list sections any number. */
export const entrySchemas = {
  personal: personalSchema,
  nationality: nationalitySchema,
  address: addressSchema,
  languages: languageSchema,
  education: educationSchema,
  employment: employmentSchema,
  contract_interests: contractInterestsSchema,
} as const;

export type SectionName = keyof typeof entrySchemas;
export type Entry<S extends SectionName> = z.infer<(typeof entrySchemas)[S]>;

export const snapshotVersion = 1;

/** The profile as frozen into an application (R14). */
export const snapshotSchema = z.object({
  version: z.literal(snapshotVersion),
  email: z.string(),
  personal: personalSchema,
  nationality: nationalitySchema,
  address: addressSchema,
  languages: z.array(languageSchema),
  education: z.array(educationSchema),
  employment: z.array(employmentSchema),
  contract_interests: contractInterestsSchema,
});

export type ProfileSnapshot = z.infer<typeof snapshotSchema>;
