import { request } from 'node:http';
import sharp from 'sharp';
import { closeBrowser, origin, visit } from '../support/browser';
import { fill, press, signedInAs } from '../support/people';
import { locales, newAddress, picture, report, reportOf, taking, words } from '../support/problem-report';
import { notificationsAboutReport, openVacancy, screenshotTypesOf } from '../support/records';

jest.setTimeout(300_000);
afterAll(closeBrowser);

describe.each(locales)('in %s', (locale) => {
  test.each([true, false])('a visitor reports a problem with screenshots (JavaScript: %s)', async (js) => {
    const { context, page, problems } = await visit({ javaScriptEnabled: js, locale });
    await report(page, locale, newAddress(), js);
    expect(problems).toEqual([]);
    await context.close();
  });
});

test('the field for pictures speaks French, names what was chosen, and is the browser’s own without scripts', async () => {
  const { context, page } = await visit({ locale: 'fr' });
  await page.goto('/fr/report-a-problem');
  const field = page.getByLabel(words.fr.pictures);
  await field.focus();
  await page.keyboard.press('Tab');
  await page.keyboard.press('Shift+Tab');
  expect(await field.evaluate((element) => element === document.activeElement)).toBe(true);
  await page.getByText('Aucune image choisie').waitFor();
  await field.setInputFiles([await picture(), await picture()]);
  await page.getByText(/^[^,]+\.png, [^,]+\.png$/).waitFor();
  await context.close();
  const bare = await visit({ locale: 'fr', javaScriptEnabled: false });
  await bare.page.goto('/fr/report-a-problem');
  const own = bare.page.getByLabel(words.fr.pictures);
  expect(await own.evaluate((element) => getComputedStyle(element).opacity)).toBe('1');
  expect(await bare.page.getByText('Choisir des images').isVisible()).toBe(false);
  await bare.context.close();
});

test('the form is found from the footer of any page', async () => {
  const { context, page } = await visit();
  await page.goto('/fr/privacy');
  await page.getByRole('contentinfo').getByRole('link', { name: 'Signaler un problème' }).click();
  await page.waitForURL('**/fr/report-a-problem');
  await context.close();
});

test.each([true, false])('what is no picture is told, and so is no vacancy (JavaScript: %s)', async (js) => {
  const { context, page } = await visit({ javaScriptEnabled: js });
  await page.goto('/en/report-a-problem?vacancy=XX/0000/000');
  expect(await page.getByLabel(words.en.vacancy).inputValue()).toBe('');
  await fill(page, { [words.en.problem]: 'It is broken', [words.en.email]: newAddress() });
  const html = Buffer.from('<!doctype html><script>alert(1)</script>');
  await page
    .getByLabel(words.en.pictures)
    .setInputFiles([await picture(), { ...(await picture('page.png')), buffer: html }]);
  await press(page, words.en.send);
  await page
    .locator('main')
    .getByRole('alert')
    .getByText('“page.png” is not a PNG, JPEG or WebP picture')
    .waitFor();
  await fill(page, { [words.en.vacancy]: 'XX/0000/000' });
  await press(page, words.en.send);
  await page.locator('main').getByRole('alert').getByText('No vacancy has this reference').waitFor();
  await page
    .getByLabel(words.en.pictures)
    .setInputFiles(await Promise.all([1, 2, 3, 4].map(() => picture())));
  await fill(page, { [words.en.vacancy]: '' });
  await press(page, words.en.send);
  await page.locator('main').getByRole('alert').getByText('Too many: 3 at most').waitFor();
  expect(await page.getByLabel(words.en.problem).inputValue()).toBe('It is broken');
  await context.close();
});

test('a program that fills the hidden field is thanked like anyone; it is marked, and no mail is sent', async () => {
  const { context, page } = await visit();
  const email = newAddress();
  await page.goto('/en/report-a-problem');
  expect(await page.getByLabel('Leave this field empty').isVisible()).toBe(false);
  await fill(page, { [words.en.problem]: `Buy now, ${email}`, [words.en.email]: email });
  await page.locator('input[name=website]').evaluate((field: HTMLInputElement) => (field.value = 'x'));
  await press(page, words.en.send);
  await page.waitForURL('**/en/report-a-problem/sent?reference=P-*');
  const [kept] = reportOf(email);
  expect(notificationsAboutReport(kept?.id ?? '')).toBe(0);
  await context.close();
  const staff = await signedInAs('support@wfo.example');
  await staff.page.goto(`/en/staff/support?q=${kept?.reference}`);
  await staff.page.getByRole('row', { name: new RegExp(`${kept?.reference}.*Suspect`) }).waitFor();
  await staff.page.getByRole('link', { name: kept?.reference }).click();
  await staff.page.getByText('it filled a field that people do not see').waitFor();
  await staff.context.close();
});

/** What a browser without JavaScript sends, as far as its size goes. */
function post(path: string, bytes: number): Promise<{ status: number; text: string }> {
  return new Promise((resolve, reject) => {
    const headers = { 'content-type': 'multipart/form-data; boundary=x', 'content-length': bytes };
    const sent = request(origin() + path, { method: 'POST', headers }, (response) => {
      let text = '';
      response.setEncoding('utf8').on('data', (part: string) => (text += part));
      response.on('end', () => resolve({ status: response.statusCode ?? 0, text }));
    });
    // The server may answer and hang up before all of it is sent; then this comes too late to matter.
    sent.on('error', reject);
    sent.end(Buffer.alloc(bytes));
  });
}

test('what is too large is answered in words, and the limit is higher on this form alone', async () => {
  const megabyte = 1024 * 1024;
  for (const locale of locales) {
    const { status, text } = await post(`/${locale}/report-a-problem`, 13 * megabyte + 1);
    expect([status, text]).toEqual([413, expect.stringMatching(/13\sM[Bo]/)]);
  }
  for (const path of ['/en/sign-in', '/en/faq', '/fr/jobs'])
    expect([path, (await post(path, megabyte + 1)).status]).toEqual([path, 413]);
});

test('three screenshots of nearly 4 MB each are taken', async () => {
  const { context, page } = await visit();
  const email = newAddress();
  await page.goto('/en/report-a-problem');
  const noise = { type: 'gaussian', mean: 128, sigma: 60 } as const;
  const create = { width: 1180, height: 1150, channels: 3, background: '#000', noise } as const;
  const buffer = await sharp({ create }).png({ compressionLevel: 0 }).toBuffer();
  expect(buffer.length).toBeGreaterThan(3.8 * 1024 * 1024);
  expect(buffer.length).toBeLessThanOrEqual(4 * 1024 * 1024);
  const files = [1, 2, 3].map((each) => ({ name: `${each}.png`, mimeType: 'image/png', buffer }));
  await fill(page, { [words.en.problem]: 'Three pictures', [words.en.email]: email });
  await page.getByLabel(words.en.pictures).setInputFiles(files, { timeout: 120_000 });
  await taking(page);
  await press(page, words.en.send);
  await page.waitForURL('**/en/report-a-problem/sent?reference=P-*', { timeout: 60_000 });
  const [kept] = reportOf(email);
  expect(screenshotTypesOf(kept?.id ?? '')).toEqual(Array(3).fill('image/webp'));
  await context.close();
});

test('a picture without content is refused, not dropped; one far too large costs nothing of what stands in the form', async () => {
  const { context, page } = await visit();
  const { reference } = openVacancy();
  await page.goto(`/en/report-a-problem?vacancy=${reference}`);
  await fill(page, { [words.en.problem]: 'It is about a picture', [words.en.email]: newAddress() });
  const send = async (size: number) => {
    const file = { name: 'picture.png', mimeType: 'image/png', buffer: Buffer.alloc(size) };
    await page.getByLabel(words.en.pictures).setInputFiles(file);
    await press(page, words.en.send);
    const answer = page.locator('main').getByRole('alert');
    await answer.waitFor();
    return answer.innerText();
  };
  expect(await send(14 * 1024 * 1024)).not.toContain('Screenshots:');
  expect(await page.getByLabel(words.en.vacancy).inputValue()).toBe(reference);
  expect(await page.getByLabel(words.en.problem).inputValue()).toBe('It is about a picture');
  await page.reload();
  await fill(page, { [words.en.problem]: 'It is about a picture', [words.en.email]: newAddress() });
  expect(await send(0)).toContain('Screenshots:');
  expect(page.url()).not.toContain('/sent');
  await context.close();
});

test.each([true, false])(
  'a form from before an update of the site is answered in words, in the reader’s language (JavaScript: %s)',
  async (js) => {
    const { context, page } = await visit({ javaScriptEnabled: js, locale: 'fr' });
    const unknown = `40${'0'.repeat(40)}`;
    await page.route('**/fr/report-a-problem', (route) => {
      const sent = route.request();
      if (sent.method() !== 'POST') return route.continue();
      const body = (sent.postDataBuffer() ?? Buffer.of()).toString('latin1');
      return route.continue({
        headers: js ? { ...sent.headers(), 'next-action': unknown } : sent.headers(),
        postData: Buffer.from(body.replace(/"id":"[0-9a-f]{42}"/, `"id":"${unknown}"`), 'latin1'),
      });
    });
    await page.goto('/fr/report-a-problem');
    await page.locator('textarea').fill('Le bouton ne répond pas.');
    await page.getByRole('button', { name: 'Envoyer le signalement' }).click();
    if (js) {
      await page.locator('main').getByText('le site a été mis à jour').waitFor();
      expect(await page.locator('textarea').inputValue()).toBe('Le bouton ne répond pas.');
    } else {
      await page.getByRole('heading', { name: 'Ce formulaire n’est plus à jour' }).waitFor();
      expect(await page.locator('html').getAttribute('lang')).toBe('fr');
      await page.getByRole('link', { name: 'Recharger la page' }).click();
      await page.locator('textarea').waitFor();
    }
    await context.close();
  },
);
