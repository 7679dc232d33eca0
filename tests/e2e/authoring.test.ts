import { closeBrowser, violations, visit } from '../support/browser';
import { fill, press, signIn } from '../support/people';
import { rows } from '../support/site-database';

jest.setTimeout(300_000);
afterAll(closeBrowser);

const recruiter = 'recruiter@wfo.example';
type Draft = { id: string; language: string };

const draft = (): Draft => {
  const [found] = rows<Draft>(
    `SELECT v.id, t.language FROM "Vacancy" v JOIN "VacancyText" t ON t."vacancyId" = v.id
     WHERE v.status = 'draft' ORDER BY v.id, t.language`,
  );
  if (!found) throw new Error('no draft with a notice');
  return found;
};
const titleOf = ({ id, language }: Draft) =>
  rows<{ title: string }>(
    'SELECT title FROM "VacancyText" WHERE "vacancyId" = ? AND language = ?',
    id,
    language,
  )[0]?.title;

const said = {
  en: {
    title: 'Title',
    save: 'Save the notice',
    outdated: 'Someone saved this notice while you were writing it',
    saved: 'As it is saved now',
    done: 'The notice is saved.',
  },
  fr: {
    title: 'Intitulé',
    save: 'Enregistrer l’avis',
    outdated: 'enregistré par ailleurs pendant que vous le rédigiez',
    saved: 'Texte actuellement enregistré',
    done: 'L’avis est enregistré.',
  },
} as const;

test.each([
  ['en', true],
  ['fr', false],
] as const)(
  'of two authors of one notice the later is told, sees the other’s text and keeps their own: %s, scripts %s',
  async (locale, javaScriptEnabled) => {
    const { context, page, problems } = await visit({ javaScriptEnabled });
    await signIn(page, recruiter, locale);
    const notice = draft();
    const path = `/${locale}/staff/vacancies/${notice.id}/notice/${notice.language}`;
    const words = said[locale];
    const late = await context.newPage();
    for (const tab of [page, late]) await tab.goto(path);

    await fill(page, { [words.title]: `Theirs, ${locale}` });
    await press(page, words.save);
    await page.getByText(words.done).waitFor();
    await fill(late, { [words.title]: `Mine, ${locale}` });
    await press(late, words.save);
    await late.locator('main').getByRole('alert').getByText(words.outdated).waitFor();
    expect(titleOf(notice)).toBe(`Theirs, ${locale}`);
    expect(await late.getByLabel(words.title).first().inputValue()).toBe(`Mine, ${locale}`);
    await late.locator('summary').getByText(words.saved).click();
    await late.locator('details').getByText(`Theirs, ${locale}`).waitFor();
    if (javaScriptEnabled) expect(await violations(late)).toEqual([]);

    await press(late, words.save);
    await late.getByText(words.done).waitFor();
    expect(titleOf(notice)).toBe(`Mine, ${locale}`);
    expect(problems).toEqual([]);
    await context.close();
  },
);

test('the list of vacancies is read page by page, down to the first', async () => {
  const { context, page, problems } = await visit();
  await signIn(page, recruiter);
  const [all] = rows<{ count: number }>('SELECT count(*) AS count FROM "Vacancy"');
  await page.goto('/en/staff/vacancies');
  await page.getByRole('heading', { name: `${all?.count} vacancies` }).waitFor();
  const seen: string[] = [];
  for (let number = 1; ; number += 1) {
    await page.getByText(`Page ${number} of`).waitFor();
    seen.push(...(await page.locator('tbody tr td:first-child').allInnerTexts()));
    const next = page.getByRole('link', { name: 'Next' });
    if ((await next.count()) === 0) break;
    await next.click();
  }
  expect(new Set(seen).size).toBe(all?.count);
  expect(problems).toEqual([]);
  await context.close();
});
