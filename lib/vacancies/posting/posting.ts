import type { ContractType, NoticeLanguage } from '../../db/models';
import { countryCodes } from '../../i18n/countries';
import { localDateAt } from '../../time/rules';
import type { VacancyNotice } from '../dto';
import { salaryOf } from '../salary/rules';
import { salaryScale } from '../salary/scale';
import { noticeSections, type NoticeSection } from '../sections';
import { credentialOf, experienceMayReplaceDegree, yearsAsked } from './requirements';

/** Who recruits: name, address of its site, address of a picture of its mark (at least 112 × 112 pixels). */
export type Organisation = { name: string; site: string; logo: string };

const employment: Record<ContractType, string[]> = {
  fixed_term: ['FULL_TIME'],
  temporary: ['FULL_TIME', 'TEMPORARY'],
  internship: ['INTERN'],
  consultant: ['CONTRACTOR'],
};

/**
 * An open vacancy in one of its languages as schema.org's JobPosting, with what Google documents as required or recommended
 * (developers.google.com/search/docs/appearance/structured-data/job-posting). `url` is the address of the page that bears
 * it. Google wants it taken away when the vacancy is no longer open. Null where the notice is not in that language.
 */
export function jobPosting(
  vacancy: VacancyNotice,
  language: NoticeLanguage,
  organisation: Organisation,
  url: string,
) {
  const text = vacancy.titles[language];
  const content = vacancy.contents[language];
  if (!text || !content) return null;
  const sections = noticeSections(content, language, vacancy);
  return {
    '@context': 'https://schema.org/',
    '@type': 'JobPosting',
    title: text.title,
    description: [paragraph(text.summary), ...sections.map(htmlOf)].join(''),
    identifier: { '@type': 'PropertyValue', name: organisation.name, value: vacancy.reference },
    url,
    // The day it is where the post is, as the page says; an instant would be read as a day of universal time.
    datePosted: localDateAt(new Date(vacancy.opensAt), vacancy.station.timeZone),
    validThrough: vacancy.closesAt,
    employmentType: employment[vacancy.contractType],
    directApply: true,
    totalJobOpenings: vacancy.positions,
    hiringOrganization: {
      '@type': 'Organization',
      name: organisation.name,
      sameAs: organisation.site,
      logo: organisation.logo,
    },
    ...placeOf(vacancy, language),
    ...payOf(vacancy),
    ...requirementsOf(vacancy),
  };
}

// Of the codes of ISO 3166-1.
const uninhabited = ['AQ', 'BV', 'GS', 'HM', 'TF', 'UM'];

function placeOf({ station, arrangement }: VacancyNotice, language: NoticeLanguage) {
  const locality = language === 'fr' ? station.names.fr : station.names.en;
  const jobLocation = {
    '@type': 'Place',
    address: {
      '@type': 'PostalAddress',
      addressLocality: locality,
      addressCountry: station.country,
    },
  };
  if (arrangement !== 'remote') return { jobLocation };
  // Work from anywhere: Google knows only lists of countries.
  const countries = countryCodes
    .filter((code) => !uninhabited.includes(code))
    .map((name) => ({ '@type': 'Country', name }));
  return { jobLocation, jobLocationType: 'TELECOMMUTE', applicantLocationRequirements: countries };
}

function payOf(vacancy: VacancyNotice) {
  const salary = salaryOf(vacancy, salaryScale);
  if (salary?.kind !== 'scale') return {};
  const { minimum, maximum } = salary.base;
  return {
    baseSalary: {
      '@type': 'MonetaryAmount',
      currency: salary.currency,
      value: { '@type': 'QuantitativeValue', minValue: minimum, maxValue: maximum, unitText: 'YEAR' },
    },
  };
}

function requirementsOf(vacancy: VacancyNotice) {
  const credentialCategory = credentialOf(vacancy);
  const years = yearsAsked(vacancy);
  return {
    ...(credentialCategory && {
      educationRequirements: { '@type': 'EducationalOccupationalCredential', credentialCategory },
    }),
    ...(years !== null && {
      experienceRequirements:
        years === 0
          ? 'no requirements'
          : { '@type': 'OccupationalExperienceRequirements', monthsOfExperience: years * 12 },
    }),
    ...(credentialCategory &&
      years &&
      experienceMayReplaceDegree(vacancy) && { experienceInPlaceOfEducation: true }),
  };
}

function htmlOf({ title, form, texts }: NoticeSection): string {
  const body =
    form === 'paragraphs'
      ? texts.map(paragraph).join('')
      : `<ul>${texts.map((text) => `<li>${escaped(text)}</li>`).join('')}</ul>`;
  return `<p><strong>${escaped(title)}</strong></p>${body}`;
}

function paragraph(text: string): string {
  return `<p>${escaped(text)}</p>`;
}

function escaped(text: string): string {
  return text.replace(/&/g, '&amp;').replace(/</g, '&lt;').replace(/>/g, '&gt;');
}

/** A value as JSON that can stand inside a script element whatever its texts say. */
export function scriptJson(value: unknown): string {
  return JSON.stringify(value)
    .replace(/</g, '\\u003c')
    .replace(/\u2028/g, '\\u2028')
    .replace(/\u2029/g, '\\u2029');
}
