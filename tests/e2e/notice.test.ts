import { accessible, closeBrowser, origin, overflow, visit } from '../support/browser';
import { slugOf } from '../support/notices';

jest.setTimeout(240_000);
afterAll(closeBrowser);

const budget = () => slugOf('chief-budget-section', 'budget');
const reuse = () => slugOf('water-reuse-and-desalination', 'desalination');
const basins = () => slugOf('national-programme-officer-river-basins', 'river basins');

test('a notice in English, French, Arabic and Chinese: axe, no overflow at 320 px, light and dark, no policy violation', async () => {
  const slug = await reuse();
  const { context, page, problems } = await visit();
  for (const path of [
    `/en/jobs/${slug}`,
    `/fr/jobs/${slug}`,
    `/en/jobs/${slug}/ar`,
    `/fr/jobs/${await basins()}/zh`,
    `/fr/jobs/${await budget()}`,
  ]) {
    for (const colorScheme of ['light', 'dark'] as const) {
      await page.emulateMedia({ colorScheme });
      await page.setViewportSize({ width: 1280, height: 900 });
      await page.goto(path);
      await accessible(page, path);
    }
    await page.setViewportSize({ width: 320, height: 640 });
    expect([path, await overflow(page)]).toEqual([path, 0]);
    const box = await page.locator('header a[hreflang]').first().boundingBox();
    expect(box?.width).toBeGreaterThanOrEqual(24);
  }
  expect(problems).toEqual([]);
  await context.close();
});

test('without JavaScript everything is read: facts, parts, files, mail and similar openings', async () => {
  const { context, page } = await visit({ javaScriptEnabled: false });
  await page.goto(`/fr/jobs/${await budget()}`);
  const facts = (await page.getByRole('complementary').textContent()) ?? '';
  expect(facts).toMatch(/P-5.*10 années/s);
  expect(facts.replace(/\s/g, ' ')).toMatch(/101 540 USD à 124 450 USD/);
  expect(facts).toMatch(/indemnité de poste.*peut être modifiée/s);
  await page
    .getByRole('navigation', { name: 'Dans cet avis' })
    .getByRole('link', { name: 'Vos fonctions' })
    .click();
  expect(new URL(page.url()).hash).toBe('#duties');
  expect(await page.locator('#duties').textContent()).toBe('Vos fonctions');
  expect(await page.locator('#fee').count()).toBe(1);
  const mail = await page.getByRole('link', { name: 'Envoyer par courriel' }).getAttribute('href');
  expect(decodeURIComponent(mail ?? '')).toMatch(/^mailto:\?subject=Avis de vacance.*body=http/);
  expect(await page.getByRole('timer').textContent()).toBe('');
  const tools = page.getByRole('list', { name: 'Conserver ou transmettre cet avis' });
  expect(await tools.getByRole('listitem').count()).toBe(await tools.getByRole('link').count());
  expect(await page.getByRole('heading', { name: 'Avis similaires' }).count()).toBe(1);
  await context.close();
});

test('the Arabic notice runs from right to left in an interface that does not', async () => {
  const { context, page } = await visit();
  await page.goto(`/en/jobs/${await reuse()}/ar`);
  const text = page.locator('section[aria-labelledby="duties"]');
  expect(await text.evaluate((element) => getComputedStyle(element).direction)).toBe('rtl');
  const facts = page.getByRole('complementary');
  expect(await facts.evaluate((element) => getComputedStyle(element).direction)).toBe('ltr');
  await context.close();
});

test('the deadline goes into a calendar in the reader’s language', async () => {
  const response = await fetch(`${origin()}/api/vacancies/${await reuse()}/fr/deadline.ics`);
  expect(response.headers.get('content-type')).toMatch(/^text\/calendar/);
  const calendar = (await response.text()).replace(/\r\n[ \t]/g, '');
  expect(calendar).toMatch(/^BEGIN:VCALENDAR\r\n/);
  expect(calendar).toMatch(/\r\nSUMMARY:Date limite\u00a0: Programme Officer/);
  // 23:59 in Cairo.
  expect(calendar).toMatch(/\r\nDTSTART:\d{8}T(2[01])5900Z\r\n/);
});

test('the time left is counted for a vacancy that closes within 48 hours and for no other', async () => {
  const { context, page, problems } = await visit();
  await page.goto(`/en/jobs/${await budget()}`);
  await page.getByText(/Time left to apply: \d+ (hour|minute)/).waitFor();
  await page.goto(`/en/jobs/${await reuse()}`);
  await page.mouse.move(100, 100, { steps: 3 });
  await page.getByRole('button', { name: 'Copy the link' }).waitFor();
  expect(await page.getByRole('timer').textContent()).toBe('');
  expect(problems).toEqual([]);
  await context.close();
});

test('printed, a notice is its text and facts without the tools of the screen', async () => {
  const { context, page } = await visit();
  await page.goto(`/en/jobs/${await reuse()}`);
  await page.emulateMedia({ media: 'print' });
  expect(
    await page.getByRole('link', { name: 'Apply for this vacancy' }).filter({ visible: true }).count(),
  ).toBe(0);
  expect(await page.locator('header[data-site]').isVisible()).toBe(false);
  expect(await page.locator('#duties').isVisible()).toBe(true);
  const pdf = await page.pdf({ format: 'A4' });
  expect(pdf.subarray(0, 5).toString()).toBe('%PDF-');
  await context.close();
});

test('search engines and other sites get what they show: posting, languages, picture', async () => {
  const slug = await reuse();
  const { context, page } = await visit();
  await page.goto(`/en/jobs/${slug}`);
  const posting = JSON.parse((await page.textContent('script[type="application/ld+json"]')) ?? '') as object;
  expect(posting).toMatchObject({
    '@type': 'JobPosting',
    title: 'Programme Officer (Water Reuse and Desalination)',
  });
  expect((await page.title()).length).toBeLessThanOrEqual(64);
  expect(await page.locator('link[rel="alternate"][hreflang="ar"]').getAttribute('href')).toMatch(/\/ar$/);
  const picture = await page.locator('meta[property="og:image"]').getAttribute('content');
  expect(await page.locator('meta[property="og:image:alt"]').getAttribute('content')).toMatch(
    /^Programme Officer/,
  );
  const image = await fetch(picture ?? '');
  expect([image.status, image.headers.get('content-type')]).toEqual([200, 'image/png']);
  const size = Buffer.from(await image.arrayBuffer());
  expect([size.readUInt32BE(16), size.readUInt32BE(20)]).toEqual([1200, 630]);
  await context.close();
});
