import { factsSchema, noticeSchema } from '@/lib/vacancies/authoring/schema';
import { missingLanguages } from '@/lib/vacancies/rules';
import { noticeContentSchema, type NoticeContent } from '@/lib/vacancies/schema';
import type { NoticeLanguage } from '@/lib/db/models';
import { noticesOf } from '@/prisma/seed/competitions/notices';
import { stations } from '@/prisma/seed/stations';
import { writtenVacancies, type SeedNotice, type SeedVacancy } from '@/prisma/seed/written';

const languagesOf = ({ notices }: SeedVacancy) => Object.keys(notices) as NoticeLanguage[];
const texts = writtenVacancies.flatMap((vacancy) =>
  Object.entries(vacancy.notices).map(([language, notice]) => ({ key: vacancy.key, language, notice })),
);
const stationOf = ({ dutyStation }: SeedVacancy) => stations.find(({ id }) => id === dutyStation)!;

test('at least forty notices, of every kind, one in Spanish, one in Arabic and one in Chinese', () => {
  const having = (field: 'contractType' | 'category') => new Set(writtenVacancies.map((row) => row[field]));
  expect(writtenVacancies.length).toBeGreaterThanOrEqual(40);
  expect(having('contractType')).toEqual(new Set(['fixed_term', 'temporary', 'internship', 'consultant']));
  expect(having('category').size).toBe(5);
  expect(new Set(texts.map((text) => text.language))).toEqual(new Set(['en', 'fr', 'es', 'ar', 'zh']));
  const keys = writtenVacancies.map(({ key }) => key);
  expect(new Set(keys).size).toBe(keys.length);
});

test('at every stage of life', () => {
  const opened = writtenVacancies.filter(({ opensInDays }) => opensInDays <= 0);
  expect(writtenVacancies.length).toBeGreaterThan(opened.length);
  for (const [stage, found] of Object.entries({
    open: opened.filter(({ closesInDays, cancelled }) => closesInDays > 0 && !cancelled),
    closingToday: opened.filter(({ closesInDays }) => closesInDays === 0),
    past: opened.filter(({ closesInDays }) => closesInDays < 0),
    cancelled: opened.filter(({ cancelled }) => cancelled),
  }))
    expect([stage, found.length > 0]).toEqual([stage, true]);
});

test.each(writtenVacancies.map((vacancy) => [vacancy.key, vacancy] as const))(
  '%s may be published: its facts are valid and its languages complete (R3)',
  (_key, vacancy) => {
    const facts = factsSchema(stations.map(({ id }) => id)).safeParse({
      ...vacancy,
      grade: vacancy.grade ?? '',
      dutyStationId: vacancy.dutyStation,
      durationMonths: vacancy.durationMonths === null ? '' : String(vacancy.durationMonths),
      positions: String(vacancy.positions),
    });
    expect(facts.error).toBeUndefined();
    const { office, language: officeLanguage } = stationOf(vacancy);
    const kind = { contractType: vacancy.contractType, office, officeLanguage };
    expect(missingLanguages(kind, languagesOf(vacancy))).toEqual([]);
    expect(vacancy.opensInDays).toBeLessThan(vacancy.closesInDays);
  },
);

const lists = ['duties', 'education', 'experience', 'languages', 'competencies', 'desirable'] as const;

test.each(writtenVacancies.map((vacancy) => [vacancy.key, vacancy] as const))(
  '%s says as much in each of its languages, questions included',
  (_key, { notices, questions }) => {
    const shapes = Object.values(notices).map(({ content }) =>
      [...lists, 'context' as const, 'conditions' as const].map((list) => content[list].length),
    );
    expect(new Set(shapes.map((shape) => shape.join())).size).toBe(1);
    const languages = Object.keys(notices).sort();
    for (const wording of questions.flatMap(({ prompt, options = [] }) => [
      prompt,
      ...options.map(({ label }) => label),
    ]))
      expect(Object.keys(wording).sort()).toEqual(expect.arrayContaining(languages));
    for (const { kind, options = [], knockOut } of questions) {
      expect(options.length > 1).toBe(kind === 'single_choice' || kind === 'multiple_choice');
      const values = kind === 'yes_no' ? ['yes', 'no'] : options.map(({ value }) => value);
      expect(values).toEqual(expect.arrayContaining(knockOut?.values ?? []));
    }
  },
);

function asForm({ title, summary, content }: SeedNotice) {
  const joined = (list: string[], by: string) => list.join(by);
  return {
    title,
    summary,
    purpose: content.purpose,
    context: joined(content.context, '\n\n'),
    conditions: joined(content.conditions, '\n\n'),
    ...Object.fromEntries(lists.map((list) => [list, joined(content[list], '\n')])),
    reason: '',
  };
}

test.each(texts)('$key in $language fits the schema, and the form HR would amend it in', ({ notice }) => {
  expect(noticeContentSchema.parse(notice.content)).toEqual(notice.content);
  const { title, summary, reason, ...content } = noticeSchema.parse(asForm(notice));
  expect({ title, summary, reason }).toEqual({ title: notice.title, summary: notice.summary, reason: '' });
  expect<NoticeContent>(content).toEqual(notice.content);
});

describe('drafts and variants', () => {
  test('there is a notice in each state before publication, each advertising a past one again', () => {
    const drafts = noticesOf(writtenVacancies).filter(({ status }) => status !== 'published');
    expect(drafts.map(({ status }) => status)).toEqual(['approved', 'in_review', 'draft']);
    for (const { again } of drafts) expect(writtenVacancies).toContainEqual(again);
  });

  const variants = noticesOf(writtenVacancies, 400).slice(noticesOf(writtenVacancies).length);

  test('variants say so in their titles, and keep to the language rule (R3)', () => {
    expect(variants.length).toBeGreaterThan(300);
    for (const variant of variants) {
      const { office, language: officeLanguage } = stationOf(variant);
      const kind = { contractType: variant.contractType, office, officeLanguage };
      expect(missingLanguages(kind, languagesOf(variant))).toEqual([]);
      for (const { title } of Object.values(variant.notices))
        expect(title).toMatch(/ \((variant|variante|نسخة|版本) \d+\)$/);
    }
  });

  test('fewer than are written can be asked for', () => {
    expect(noticesOf(writtenVacancies, 5).map(({ key }) => key)).toEqual(
      writtenVacancies.slice(0, 5).map(({ key }) => key),
    );
  });
});
