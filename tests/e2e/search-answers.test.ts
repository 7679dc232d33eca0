import { closeBrowser, visit } from '../support/browser';

jest.setTimeout(240_000);
afterAll(closeBrowser);

const at = (locale: string, query: Record<string, string>) =>
  `/${locale}/jobs/search?${new URLSearchParams(query)}`;

test.each([
  ['en', { q: 'water', grade: 'P-4' }, /^“water”, P-4 – Vacancies – /],
  ['fr', { q: 'eau', station: 'GVA' }, /^«\u00A0eau\u00A0», Genève – Avis de vacance – /],
  ['en', { contract: 'fixed_term', page: '99' }, /^Fixed-term(, page \d)? – Vacancies – /],
  ['en', { sort: 'newest', page: '2' }, /^page 2 – Vacancies – /],
  ['en', { q: 'word '.repeat(30) }, /^“(word ){11}word…” – Vacancies – /],
  ['en', { q: '<b>&' }, /^“<b>&” – Vacancies – /],
])('%s %j: the title says what is searched', async (locale, query, title) => {
  const { context, page } = await visit({ javaScriptEnabled: false });
  await page.goto(at(locale, query));
  expect(await page.title()).toMatch(title);
  await context.close();
});

test('instant search renews the title', async () => {
  const { context, page } = await visit();
  await page.goto('/en/jobs');
  await page.getByLabel('Search vacancies').pressSequentially('water');
  await page.waitForFunction(() => document.title.startsWith('“water” – Vacancies'));
  await context.close();
});

test.each([
  ['en', 'FT/2026/001 is closed: '],
  ['fr', 'FT/2026/001 est clos\u00A0: '],
])('the reference of a closed notice leads to it, in %s', async (locale, words) => {
  const { context, page } = await visit();
  await page.goto(at(locale, { q: 'FT/2026/001' }));
  const told = page.locator('#results [data-read]');
  expect(await told.textContent()).toContain(words);
  await told.getByRole('link').click();
  await page.waitForURL(`**/${locale}/jobs/ft-2026-001-*`);
  await context.close();
});

test('where nothing is found the help suggests spelling, fewer words, and words as notices write them', async () => {
  const { context, page } = await visit({ javaScriptEnabled: false });
  await page.goto(at('en', { q: 'xyzzyq P3' }));
  const help = await page.locator('#results li').allTextContents();
  expect(help).toContain('check the spelling of the words');
  expect(help).toContain('use fewer words, or more general ones');
  expect(help.join()).toContain('search for “P-3” alone');
  await page.goto(at('fr', { q: 'xyzzyq' }));
  expect(await page.locator('#results li').allTextContents()).toContain('vérifier l’orthographe des mots');
  await context.close();
});

test('what was found in a text of another language says in which; the list says of no order what is not so', async () => {
  const { context, page } = await visit({ javaScriptEnabled: false });
  await page.goto(at('en', { q: '流域', sort: 'newest' }));
  expect(await page.locator('#results').textContent()).toContain('Found in the Chinese text');
  expect(await page.locator('main').textContent()).not.toContain('first to close');
  await context.close();
});
