// What Google documents of JobPosting as required and recommended, as a JSON Schema
// (developers.google.com/search/docs/appearance/structured-data/job-posting).

const text = { type: 'string', minLength: 1 };
const instant = { type: 'string', format: 'date-time' };
const typed = (type: string, properties: object, required: string[]) => ({
  type: 'object',
  properties: { '@type': { const: type }, ...properties },
  required: ['@type', ...required],
  additionalProperties: false,
});

const address = typed(
  'PostalAddress',
  { addressLocality: text, addressCountry: { type: 'string', pattern: '^[A-Z]{2}$' } },
  ['addressLocality', 'addressCountry'],
);
const amount = typed(
  'QuantitativeValue',
  {
    minValue: { type: 'number' },
    maxValue: { type: 'number' },
    unitText: { enum: ['HOUR', 'DAY', 'WEEK', 'MONTH', 'YEAR'] },
  },
  ['minValue', 'maxValue', 'unitText'],
);
const employment = {
  enum: ['FULL_TIME', 'PART_TIME', 'CONTRACTOR', 'TEMPORARY', 'INTERN', 'VOLUNTEER', 'PER_DIEM', 'OTHER'],
};
const credential = {
  enum: [
    'high school',
    'associate degree',
    'bachelor degree',
    'professional certificate',
    'postgraduate degree',
  ],
};

export const postingSchema = {
  type: 'object',
  properties: {
    '@context': { const: 'https://schema.org/' },
    '@type': { const: 'JobPosting' },
    title: text,
    description: { type: 'string', pattern: '^<p>.*</(p|ul)>$', minLength: 200 },
    identifier: typed('PropertyValue', { name: text, value: text }, ['name', 'value']),
    url: { type: 'string', format: 'uri' },
    datePosted: { type: 'string', format: 'date' },
    validThrough: instant,
    employmentType: { type: 'array', items: employment, minItems: 1, uniqueItems: true },
    directApply: { type: 'boolean' },
    totalJobOpenings: { type: 'integer', minimum: 1 },
    hiringOrganization: typed(
      'Organization',
      { name: text, sameAs: { type: 'string', format: 'uri' }, logo: { type: 'string', format: 'uri' } },
      ['name', 'sameAs', 'logo'],
    ),
    jobLocation: typed('Place', { address }, ['address']),
    jobLocationType: { const: 'TELECOMMUTE' },
    applicantLocationRequirements: {
      type: 'array',
      minItems: 1,
      items: typed('Country', { name: text }, ['name']),
    },
    baseSalary: typed(
      'MonetaryAmount',
      { currency: { type: 'string', pattern: '^[A-Z]{3}$' }, value: amount },
      ['currency', 'value'],
    ),
    educationRequirements: typed('EducationalOccupationalCredential', { credentialCategory: credential }, [
      'credentialCategory',
    ]),
    experienceInPlaceOfEducation: { const: true },
    experienceRequirements: {
      oneOf: [
        { const: 'no requirements' },
        typed('OccupationalExperienceRequirements', { monthsOfExperience: { type: 'integer', minimum: 1 } }, [
          'monthsOfExperience',
        ]),
      ],
    },
  },
  required: [
    '@context',
    '@type',
    'title',
    'description',
    'identifier',
    'datePosted',
    'validThrough',
    'employmentType',
    'directApply',
    'hiringOrganization',
    'jobLocation',
  ],
  dependentRequired: {
    jobLocationType: ['applicantLocationRequirements'],
    experienceInPlaceOfEducation: ['educationRequirements', 'experienceRequirements'],
  },
  additionalProperties: false,
};
