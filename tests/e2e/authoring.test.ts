import { accessible, closeBrowser } from '../support/browser';
import { fill, press, signedInAs } from '../support/people';
import { draftNotice, titleOf, vacancyCount } from '../support/records';

jest.setTimeout(300_000);
afterAll(closeBrowser);

const recruiter = 'recruiter@wfo.example';
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
    const { context, page, problems } = await signedInAs(recruiter, { as: locale, javaScriptEnabled });
    const notice = draftNotice();
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
    if (javaScriptEnabled) await accessible(late);

    await press(late, words.save);
    await late.getByText(words.done).waitFor();
    expect(titleOf(notice)).toBe(`Mine, ${locale}`);
    expect(problems).toEqual([]);
    await context.close();
  },
);

test('the list of vacancies is read page by page, down to the first', async () => {
  const { context, page, problems } = await signedInAs(recruiter);
  await page.goto('/en/staff/vacancies');
  await page.getByRole('heading', { name: `${vacancyCount()} vacancies` }).waitFor();
  const seen: string[] = [];
  for (let number = 1; ; number += 1) {
    await page.getByText(`Page ${number} of`).waitFor();
    seen.push(...(await page.locator('tbody tr td:first-child').allInnerTexts()));
    const next = page.getByRole('link', { name: 'Next' });
    if ((await next.count()) === 0) break;
    await next.click();
  }
  expect(new Set(seen).size).toBe(vacancyCount());
  expect(problems).toEqual([]);
  await context.close();
});
