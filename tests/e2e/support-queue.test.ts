import { closeBrowser, visit } from '../support/browser';
import { fill, press, signedInAs, signIn } from '../support/people';
import { locales, newAddress, report, sound } from '../support/problem-report';

jest.setTimeout(300_000);
afterAll(closeBrowser);

test('support finds the report, sees its screenshots and handles it, in both languages', async () => {
  const visitor = await visit();
  const kept = await report(visitor.page, 'en', newAddress());
  const staff = await visit();
  const { page } = staff;
  await signIn(page, 'support@wfo.example');
  for (const locale of locales) {
    await page.goto(`/${locale}/staff/support?q=${kept.reference}`);
    await sound(page);
    await page.locator('td [lang=en][dir=auto]').filter({ visible: true }).waitFor();
    await page.goto(`/${locale}/staff/support/${kept.id}`);
    await sound(page);
    await page.locator('p[lang=en][dir=auto]').waitFor();
  }
  await page.goto('/en/staff');
  await page.getByRole('link', { name: 'Support', exact: true }).click();
  await page.getByRole('link', { name: kept.reference }).click();
  await page.getByRole('heading', { level: 1, name: kept.reference }).waitFor();
  const images = page.getByRole('img', { name: 'Screenshot' });
  expect(await images.count()).toBe(2);
  const width = (image: HTMLImageElement) => image.decode().then(() => image.naturalWidth);
  expect(await images.first().evaluate(width)).toBe(900);
  await fill(page, { 'In progress': true, Me: true, Note: 'Seen' });
  await press(page, 'Save');
  await page.locator('main').getByRole('status').getByText('Saved').waitFor();
  await page.getByText('Began work on it').waitFor();
  await page.getByText('Nilufar Karimova').nth(1).waitFor();

  // A colleague has it open in another tab, and comes too late.
  const late = await staff.context.newPage();
  await late.goto(`/en/staff/support/${kept.id}`);
  await fill(page, { Resolved: true });
  await press(page, 'Save');
  await page.getByText('Resolved it').waitFor();
  await fill(late, { Note: 'Mine' });
  await press(late, 'Save');
  await late.locator('main').getByRole('alert').getByText('changed while you were reading').waitFor();
  expect(await late.getByLabel('Note').inputValue()).toBe('Mine');
  expect(staff.problems.concat(visitor.problems)).toEqual([]);

  const address = await images.first().getAttribute('src');
  const answer = await staff.context.request.get(address ?? '');
  expect(answer.status()).toBe(200);
  expect(answer.headers()).toMatchObject({
    'content-type': 'image/webp',
    'content-disposition': expect.stringContaining('filename="P-'),
    'x-content-type-options': 'nosniff',
    'cache-control': 'private, no-store',
    'content-security-policy': expect.stringContaining("default-src 'none'"),
  });
  expect((await visitor.context.request.get(address ?? '')).status()).toBe(404);
  await staff.context.close();
  await visitor.context.close();

  const recruiter = await signedInAs('recruiter@wfo.example');
  expect(await recruiter.page.getByRole('link', { name: /^(Support|Assistance)$/ }).count()).toBe(0);
  for (const path of ['/en/staff/support', `/fr/staff/support/${kept.id}`, address ?? ''])
    expect([path, (await recruiter.context.request.get(path)).status()]).toEqual([path, 404]);
  await recruiter.context.close();
});

test('support handles a report without JavaScript', async () => {
  const visitor = await visit({ javaScriptEnabled: false });
  const kept = await report(visitor.page, 'fr', newAddress(), false);
  await visitor.context.close();
  const { context, page } = await signedInAs('support@wfo.example', { as: 'fr', javaScriptEnabled: false });
  await page.goto('/fr/staff/support');
  await fill(page, { 'Référence ou adresse': kept.reference, Attribution: 'À personne' });
  await press(page, 'Filtrer');
  await page.getByRole('link', { name: kept.reference }).click();
  await fill(page, { 'En cours': true, 'À moi': true, Note: 'Vu' });
  await press(page, 'Enregistrer');
  await page.getByText('Modifications enregistrées').waitFor();
  await page.getByText('Début du traitement').waitFor();
  expect(await page.getByLabel('Note').inputValue()).toBe('Vu');
  await context.close();
});
