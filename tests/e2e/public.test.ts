import { accessible, closeBrowser, origin, overflow, visit } from '../support/browser';
import { firstVacancy, vacancies } from '../support/vacancy-list';

jest.setTimeout(600_000);
afterAll(closeBrowser);

const paths = ['', '/jobs', '/how-to-apply', '/faq', '/privacy'];

test.each([
  ['en', 'light'],
  ['fr', 'dark'],
] as const)(
  'every public page in %s, %s: axe, no overflow at 320 px, no policy violation, nothing from elsewhere',
  async (locale, colorScheme) => {
    const vacancy = await firstVacancy(locale);
    const { context, page, problems } = await visit({ colorScheme });
    for (const path of [
      ...paths.map((rest) => `/${locale}${rest}`),
      vacancy,
      `/${locale}/jobs/search?q=water`,
      `/${locale}/nowhere`,
    ]) {
      await page.setViewportSize({ width: 1280, height: 900 });
      await page.goto(path);
      await accessible(page, path);
      await page.setViewportSize({ width: 320, height: 640 });
      expect([path, await overflow(page)]).toEqual([path, 0]);
      expect(await page.getAttribute('html', 'lang')).toBe(locale);
      // What is only read runs no script yet; what a script finds wrong with the page would be among the problems.
      await page.mouse.move(5, 5);
      await page.waitForLoadState('networkidle');
    }
    expect(problems).toEqual([]);
    await context.close();
  },
);

test('a page that is read loads no script, and tells the reader’s own time; at the first touch it loads them', async () => {
  const { context, page, problems } = await visit({ timezoneId: 'Asia/Kathmandu' });
  const scripts: string[] = [];
  page.on('request', (request) => {
    if (request.resourceType() === 'script') scripts.push(request.url());
  });
  // The last to close: one whose last hours are counted down has its scripts at once.
  await page.goto((await vacancies('en')).at(-1) ?? '', { waitUntil: 'networkidle' });
  await page.getByText(/^For you: .+ \(UTC\+5:45\), Nepal Time$/).waitFor();
  expect(scripts).toEqual([]);
  await page.mouse.move(50, 50, { steps: 3 });
  await page.getByRole('button', { name: 'Copy the link' }).waitFor();
  expect(scripts.length).toBeGreaterThan(3);
  await page.getByText(/^For you: .+ \(UTC\+5:45\), Nepal Time$/).waitFor();
  expect(problems).toEqual([]);
  await context.close();
});

test('a reader finds and reads a vacancy without JavaScript, in both time zones', async () => {
  const { context, page } = await visit({ javaScriptEnabled: false });
  await page.goto('/fr');
  await page.getByLabel('Rechercher un avis de vacance').fill('genève');
  await page.getByRole('button', { name: 'Rechercher' }).click();
  await page.waitForURL(/\/fr\/jobs\/search\?q=gen/);
  await page.locator('h3 a').first().click();
  await page.waitForURL(/\/fr\/jobs\/[a-z0-9-]+$/);
  const facts = page.getByRole('complementary');
  await expect(facts.textContent()).resolves.toMatch(/23\u00a0h\u00a059 \(UTC[+-]?\d*\)/);
  await expect(facts.textContent()).resolves.toContain('temps universel');
  await expect(page.textContent('main')).resolves.toContain('coordonnées bancaires');
  await context.close();
});

test('the closing time is also shown on the reader’s own clock', async () => {
  const { context, page, problems } = await visit({ timezoneId: 'Asia/Kathmandu' });
  await page.goto(await firstVacancy('en'));
  await page.getByText(/Nepal Time/).waitFor();
  expect(problems).toEqual([]);
  await context.close();
});

test('a notice that is not in the reader’s language says so and links to it (R3)', async () => {
  const { context, page } = await visit();
  await page.goto('/en/jobs/search?language=ar');
  await page.locator('h3 a').first().click();
  await page.getByRole('link', { name: 'Read this notice in Arabic' }).click();
  await page.waitForURL(/\/en\/jobs\/[^/]+\/ar$/);
  const arabic = page.locator('[lang="ar"][dir="rtl"]');
  expect(await arabic.count()).toBeGreaterThan(1);
  expect(await page.getAttribute('html', 'dir')).toBe('ltr');
  await accessible(page);
  await page.goto('/fr/jobs/search?contract=temporary&language=en');
  await page.locator('h3[lang="en"] a').first().click();
  await page.getByText('Cet avis est publié en anglais.').waitFor();
  const canonical = await page.getAttribute('link[rel="canonical"]', 'href');
  expect(canonical).toMatch(/\/en\/jobs\//);
  await page.getByRole('link', { name: 'Lire cet avis en anglais' }).click();
  await page.waitForURL(/\/en\/jobs\//);
  await context.close();
});

test('a mistyped or withdrawn address of a notice is answered as missing, readable without JavaScript, in the reader’s language', async () => {
  const { context, page } = await visit({ javaScriptEnabled: false });
  for (const path of ['/fr/jobs/ft-2026-999-nulle-part', `${await firstVacancy('fr')}/ru`]) {
    const response = await page.goto(path);
    expect([path, response?.status()]).toEqual([path, 404]);
    expect(await page.getByRole('heading', { level: 1 }).count()).toBe(1);
    expect(await page.textContent('main')).toContain(path);
    expect(await page.getAttribute('html', 'lang')).toBe('fr');
  }
  await context.close();
});

test('an address with a notice’s reference and another title, or none, leads to the notice', async () => {
  const own = await firstVacancy('fr');
  const short = own.match(/^\/fr\/jobs\/[a-z]{2}-\d{4}-\d{3,}/)?.[0] ?? '';
  for (const ending of ['', '-another-title', '-']) {
    const response = await fetch(`${origin()}${short}${ending}`);
    expect([ending, response.status, new URL(response.url).pathname]).toEqual([ending, 200, own]);
  }
  const unknown = await fetch(`${origin()}/fr/jobs/ft-1999-001`);
  expect([unknown.status, new URL(unknown.url).pathname]).toEqual([404, '/fr/missing/jobs/ft-1999-001']);
});

test('a language of the interface after the address of a notice leads to the notice there', async () => {
  const slug = (await firstVacancy('fr')).split('/')[3] ?? '';
  for (const language of ['en', 'fr']) {
    const response = await fetch(`${origin()}/fr/jobs/${slug}/${language}`);
    expect([response.status, new URL(response.url).pathname]).toEqual([200, `/${language}/jobs/${slug}`]);
  }
});

test('a search put to the list by hand is carried out', async () => {
  const response = await fetch(`${origin()}/en/jobs?q=water&grade=P-4`);
  expect(new URL(response.url)).toMatchObject({ pathname: '/en/jobs/search', search: '?q=water&grade=P-4' });
  expect(/<input[^>]*\bname="q"[^>]*>/.exec(await response.text())?.[0]).toContain('value="water"');
  for (const search of ['?sort=newest', '?page=2']) {
    const { url } = await fetch(`${origin()}/fr/jobs${search}`);
    expect(url).toBe(`${origin()}/fr/jobs/search${search}`);
  }
  expect((await fetch(`${origin()}/fr/jobs?page=1`)).url).toBe(`${origin()}/fr/jobs`);
});

test('the first address asked for answers in the reader’s language', async () => {
  const ask = (language: string) =>
    fetch(origin(), { headers: { 'accept-language': language }, redirect: 'manual' });
  expect((await ask('fr-CH,fr;q=0.9,en;q=0.5')).headers.get('location')).toMatch(/\/fr$/);
  expect((await ask('de')).headers.get('location')).toMatch(/\/en$/);
});

test('the keyboard alone reaches the content and the search', async () => {
  const { context, page } = await visit();
  await page.goto('/en/jobs');
  await page.keyboard.press('Tab');
  expect(await page.evaluate(() => document.activeElement?.textContent)).toBe('Skip to the content');
  await page.keyboard.press('Enter');
  await page.keyboard.press('Tab');
  expect(await page.evaluate(() => document.activeElement?.id)).toBe('q');
  await page.keyboard.type('zzzz-nothing');
  await page.keyboard.press('Enter');
  await page.getByText('No open vacancy fits this search.').waitFor();
  await context.close();
});
