import Ajv from 'ajv/dist/2020';
import addFormats from 'ajv-formats';
import { languagesOf } from '@/lib/vacancies/dto';
import { jobPosting, scriptJson } from '@/lib/vacancies/posting/posting';
import { credentialOf, yearsAsked } from '@/lib/vacancies/posting/requirements';
import { arabic, noticeNamed, notices } from './notices';
import { postingSchema } from './posting-schema';

const organisation = { name: 'WFO', site: 'https://example.org', logo: 'https://example.org/icon.svg' };
const url = 'https://example.org/en/jobs/x';
const ajv = new Ajv({ allErrors: true });
addFormats(ajv);
const isValid = ajv.compile(postingSchema);

test.each(notices.map((notice) => [notice.slug, notice] as const))(
  '%s fits in every language',
  (_slug, notice) => {
    for (const language of languagesOf(notice)) {
      const posting = jobPosting(notice, language, organisation, url);
      expect([isValid(posting), isValid.errors]).toEqual([true, null]);
      expect(posting?.validThrough).toBe(notice.closesAt);
    }
  },
);

test('the schema refuses what Google would', () => {
  const posting = { ...jobPosting(arabic, 'en', organisation, url) };
  expect(isValid({ ...posting, title: undefined })).toBe(false);
  expect(isValid({ ...posting, validThrough: '11 December' })).toBe(false);
  expect(isValid({ ...posting, jobLocationType: 'TELECOMMUTE' })).toBe(false);
});

test('remote work names its countries; the scale of the grade is the pay', () => {
  const remote = jobPosting({ ...arabic, arrangement: 'remote' }, 'en', organisation, url);
  expect(remote).toMatchObject({ jobLocationType: 'TELECOMMUTE' });
  expect(isValid(remote)).toBe(true);
  expect(jobPosting(arabic, 'en', organisation, url)).toMatchObject({
    baseSalary: { currency: 'USD', value: { minValue: 70_212, maxValue: 90_672, unitText: 'YEAR' } },
  });
  expect(jobPosting(arabic, 'zh', organisation, url)).toBeNull();
});

test('the day of publication is that of the duty station, not of universal time', () => {
  const early = { ...arabic, opensAt: '2026-11-05T22:30:00.000Z' };
  expect(jobPosting(early, 'en', organisation, url)?.datePosted).toBe('2026-11-06');
});

test('that experience may stand for a degree is said where the notice says so, and nowhere else', () => {
  const posting = (slug: string) => jobPosting(noticeNamed(slug), 'en', organisation, url);
  expect(posting('national-officer-river-basin-management')).toMatchObject({
    experienceInPlaceOfEducation: true,
  });
  expect(jobPosting(arabic, 'en', organisation, url)).not.toHaveProperty('experienceInPlaceOfEducation');
});

test('what a notice asks for is read from its words', () => {
  expect([credentialOf(arabic), yearsAsked(arabic)]).toEqual(['postgraduate degree', 5]);
  // A master's degree is only an asset there.
  expect(credentialOf(noticeNamed('national-field-operations-officer-addis-ababa'))).toBe('bachelor degree');
  const intern = noticeNamed('internship-hydrological-data');
  expect(credentialOf(intern)).toBeNull();
  const asking = (experience: string[]) =>
    yearsAsked({ ...arabic, contents: { fr: { ...arabic.contents.en!, experience } } });
  expect(asking(['Au moins sept années d’expérience, dont deux à l’étranger.'])).toBe(7);
  expect(asking(['Au moins 12 ans d’expérience.'])).toBe(12);
  expect(asking(['Expérience de la gestion de projets.'])).toBeNull();
  expect(asking([])).toBe(0);
});

test.each([
  ['A minimum of five (5) years of experience', 5],
  ['5 to 7 years of experience', 5],
  ['Fifteen years of experience', 15],
  ['10+ years', 10],
  ['Since 2026 years of drought have been studied here', null],
  ['Au moins 5\u00a0ans d’expérience', 5],
  ['Deux à trois années d’expérience', 2],
  ['Al menos siete años de experiencia', 7],
  ['Pelo menos três anos de experiência', 3],
  ['Не менее пяти лет стажа', 5],
  ['Не менее 10 лет стажа', 10],
  ['خبرة لا تقل عن خمس سنوات', 5],
  ['خبرة مدتها ٧ سنوات', 7],
  ['خبرة لا تقل عن سنتين', 2],
  ['至少五年工作经验', 5],
  ['具有十二年以上工作经验', 12],
  ['至少5年工作经验', 5],
  ['自2026年起从事相关工作', null],
  ['二十年经验', null],
] as const)('“%s” asks for years: %s', (experience, years) => {
  const content = { ...arabic.contents.en!, experience: [experience] };
  expect(yearsAsked({ ...arabic, contents: { ar: content } })).toBe(years);
});

test.each([
  ['Título universitario superior', 'postgraduate degree'],
  ['Mestrado em hidrologia', 'postgraduate degree'],
  ['Licenciatura em gestão; mestrado é uma vantagem', 'bachelor degree'],
  ['Степень магистра или эквивалент', 'postgraduate degree'],
  ['Высшее образование', 'bachelor degree'],
  ['شهادة جامعية عليا (ماجستير أو ما يعادلها)', 'postgraduate degree'],
  ['شهادة جامعية في الإدارة', 'bachelor degree'],
  ['شهادة الثانوية العامة', 'high school'],
  ['Diplôme de fin d’études secondaires', 'high school'],
  ['Diplôme de comptabilité, après des études secondaires', 'professional certificate'],
  ['Diplôme universitaire, ou études secondaires et dix ans d’expérience', 'bachelor degree'],
  ['水文学硕士学位', 'postgraduate degree'],
  ['高中毕业', 'high school'],
] as const)('“%s” is a %s', (education, credential) => {
  const content = { ...arabic.contents.en!, education: [education] };
  expect(credentialOf({ ...arabic, contents: { ar: content } })).toBe(credential);
});

test('no text closes the script it stands in, and markup in a notice stays text', () => {
  const hostile = {
    ...arabic,
    titles: { en: { title: '</script><script>alert(1)</script>\u2028', summary: '<b>&' } },
  };
  const posting = jobPosting(hostile, 'en', organisation, url);
  const json = scriptJson(posting);
  expect(json).not.toMatch(/[<\u2028\u2029]/);
  expect(JSON.parse(json)).toEqual(posting);
  expect(posting?.description).toMatch(/^<p>&lt;b&gt;&amp;<\/p>/);
});
