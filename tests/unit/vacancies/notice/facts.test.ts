import { vacancyFacts } from '@/lib/vacancies/facts/facts';
import { isLong, namedPoint, noticeSections } from '@/lib/vacancies/sections';
import { arabic, notices, now } from './notices';

const languages = ['en', 'fr', 'es', 'ar', 'zh', 'ru', 'pt'] as const;

test.each(languages)('every fact of every notice is told in %s, without a gap in its texts', (language) => {
  for (const notice of notices) {
    for (const { term, value, notes } of vacancyFacts(notice, language, now)) {
      for (const text of [term, value, ...notes]) expect(text).not.toMatch(/[{}]|vacancy\.|terms\.|^$/);
    }
  }
});

test('salary, grade and closing are explained', () => {
  const facts = new Map(vacancyFacts(arabic, 'en', now).map((fact) => [fact.id, fact]));
  expect(facts.get('grade')).toMatchObject({ value: 'P-3', notes: [expect.stringContaining('5 years')] });
  expect(facts.get('salary')?.value.replace(/\u00a0/g, ' ')).toBe('USD 70,212 to USD 90,672 a year, net');
  expect(facts.get('salary')?.notes.join(' ')).toMatch(/1 January 2025.*50 per cent.*subject to change/s);
  expect(facts.get('closing')?.value).toBe('Friday 11 December 2026 at 23:59 (UTC+2)');
  expect(
    vacancyFacts(arabic, 'ar', now)
      .map(({ value }) => value)
      .join(),
  ).not.toMatch(/[\u0660-\u0669]/);
});

test('a cancelled notice does not say that applications closed on a day to come', () => {
  const [closing] = vacancyFacts({ ...arabic, status: 'cancelled' }, 'en', now);
  expect(closing).toMatchObject({ id: 'closing', term: 'Was to close' });
  const after = new Date(Date.parse(arabic.closesAt) + 1);
  expect(vacancyFacts(arabic, 'en', now)[0]?.term).toBe('Apply until');
  expect(vacancyFacts(arabic, 'en', after)[0]?.term).toBe('Applications closed');
});

test('a notice is in parts with its own headings; benefits follow the contract; the fee notice is last', () => {
  const content = arabic.contents.ar;
  if (!content) throw new Error('no Arabic text');
  const sections = noticeSections(content, 'ar', arabic);
  expect(sections.map(({ id }) => id)).toEqual([
    'context',
    'purpose',
    'duties',
    'education',
    'experience',
    'languages',
    'competencies',
    'desirable',
    'benefits',
    'conditions',
    'apply',
    'fee',
  ]);
  expect(sections.every(({ title }) => /\p{Script=Arabic}/u.test(title))).toBe(true);
  const benefits = (contractType: 'consultant' | 'fixed_term') =>
    noticeSections(content, 'en', { ...arabic, contractType }).find(({ id }) => id === 'benefits')?.texts;
  expect(benefits('consultant')).not.toEqual(benefits('fixed_term'));
  const bare = { ...content, desirable: [], conditions: [] };
  expect(noticeSections(bare, 'ar', arabic).map(({ id }) => id)).not.toContain('desirable');
});

test('contents are listed for long notices alone', () => {
  const short = [{ id: 'fee', title: 'x', form: 'paragraphs', texts: ['Brief.'] }] as const;
  expect(isLong(short.map((section) => ({ ...section, texts: [...section.texts] })))).toBe(false);
  const content = arabic.contents.en;
  expect(content && isLong(noticeSections(content, 'en', arabic))).toBe(true);
  // Chinese characters take the room of twice as many Latin letters.
  const chinese = (length: number) => [{ ...short[0], texts: ['水'.repeat(length)] }];
  expect([isLong(chinese(999)), isLong(chinese(1000))]).toEqual([false, true]);
});

test.each([
  ['Teamwork: works with others.', 'Teamwork: ', 'works with others.'],
  ['Esprit d’équipe\u00a0: collabore.', 'Esprit d’équipe\u00a0: ', 'collabore.'],
  ['Works well. Note: at night.', '', 'Works well. Note: at night.'],
  ['专业精神：熟悉业务。', '专业精神：', '熟悉业务。'],
  ['No name here', '', 'No name here'],
])('the name of a point: %s', (point, name, rest) => {
  expect(namedPoint(point)).toEqual({ name, rest });
});
