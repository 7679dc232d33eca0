import { closeBrowser, violations, visit } from '../support/browser';
import { fill, press, signedInAs, signIn } from '../support/people';
import { applicationOfAnother, notificationCount, stageOf } from '../support/records';
import { mailbox } from '../support/site-database';

import { openVacancyFor, staffAddresses } from '../support/site-pages';

jest.setTimeout(300_000);
afterAll(closeBrowser);

const person = 'intern@wfo.example';
const administrator = 'administrator@wfo.example';

test('a profile is changed, added to and taken from without JavaScript', async () => {
  const { context, page } = await signedInAs(person, { javaScriptEnabled: false });
  await page.goto('/en/profile/personal');
  const phone = await page.getByLabel('Telephone').inputValue();
  await fill(page, { Telephone: '', 'Other names': 'Kept as typed' });
  await press(page, 'Save and continue');
  await page.getByRole('alert').waitFor();
  expect(await page.getByLabel('Other names').inputValue()).toBe('Kept as typed');
  await fill(page, { Telephone: phone, 'Other names': '' });
  await press(page, 'Save and continue');
  await page.waitForURL('**/en/profile/nationality**');
  await page.getByText('Personal information: saved.').waitFor();

  await page.goto('/en/profile/languages');
  const entries = page.locator('main form > ul').first().locator('> li');
  const before = await entries.count();
  const add = async (name: string) => {
    await page.getByRole('link', { name: 'Add a language' }).click();
    const basic = 'Basic (A1–A2)';
    const levels = { Reading: basic, Writing: basic, Speaking: basic, Listening: basic };
    await fill(page, { Language: name, ...levels });
    await press(page, 'Save');
    await page.waitForURL('**/en/profile/languages**');
  };
  await add('Korean');
  await add('Georgian');
  expect(await entries.count()).toBe(before + 2);
  await page.getByRole('button', { name: 'Move up Georgian' }).click();
  await page.getByText(`Georgian is now number ${before + 1} of ${before + 2}.`).waitFor();
  expect(await entries.nth(before).innerText()).toContain('Georgian');
  await page.getByRole('button', { name: 'Delete Georgian' }).click();
  await page.getByText('You can undo this for 10 minutes').waitFor();
  expect(await entries.count()).toBe(before + 1);
  await page.getByRole('button', { name: 'Undo Georgian' }).click();
  await page.getByText(`Georgian is back, as number ${before + 1} of ${before + 2}.`).waitFor();
  expect(await entries.nth(before).innerText()).toContain('Georgian');
  await page.getByRole('link', { name: 'Copy Georgian' }).click();
  await page.getByText('This is a copy of another entry').waitFor();
  expect(await page.getByLabel('Reading').inputValue()).toBe('basic');
  await page.goto('/en/profile/languages');
  for (const name of ['Georgian', 'Korean']) {
    await page.getByRole('button', { name: `Delete ${name}` }).click();
    await page.getByText(`${name} was deleted.`).first().waitFor();
  }
  expect(await entries.count()).toBe(before);
  await context.close();
});

test('a candidate applies, sees where the application stands and withdraws it without JavaScript', async () => {
  const { context, page } = await signedInAs(person, { javaScriptEnabled: false });
  await page.goto(`/en/apply/${openVacancyFor(person, true)}`);
  await press(page, /^Continue/);
  await page.waitForURL('**/review');
  await press(page, 'Submit my application');
  await page.getByRole('alert').waitFor();
  await fill(page, { 'I certify': true });
  await press(page, 'Submit my application');
  await page.getByText('Your application has been submitted').waitFor();
  const application = new URL(page.url()).pathname.split('/').at(-1) ?? '';
  expect(await page.locator('[aria-current=step]').innerText()).toContain('Received');
  await page.getByRole('link', { name: 'Withdraw this application' }).click();
  await press(page, 'Yes, withdraw it');
  await page.waitForURL(`**/en/jobs-applied**`);
  await page.goto(`/en/jobs-applied/${application}`);
  await page.getByText('You withdrew this application').waitFor();
  expect(await page.locator('[aria-current=step]').count()).toBe(0);
  expect(await page.getByRole('link', { name: 'Withdraw this application' }).count()).toBe(0);
  expect(stageOf(application)).toBe('withdrawn');
  await context.close();
});

test('staff move several applications, move one, and see a closing before it happens, without JavaScript', async () => {
  const { context, page } = await signedInAs(administrator, { javaScriptEnabled: false });
  const competition = `/en${staffAddresses['/staff/competitions/[competition]']?.() ?? ''}`;
  await page.goto(`${competition}?stage=received`);
  const boxes = page.locator('main tbody input[type=checkbox]');
  const ids = [await boxes.nth(0).inputValue(), await boxes.nth(1).inputValue()].map(
    (value) => value.split('@')[0] ?? '',
  );
  await press(page, 'Move the ticked applications');
  await page.getByRole('alert').waitFor();
  await boxes.nth(0).check();
  await boxes.nth(1).check();
  await fill(page, { 'Move to': 'Screening', Note: 'Together' });
  await press(page, 'Move the ticked applications');
  await page.getByText('2 applications moved to: Screening.').waitFor();

  await page.goto(`${competition}/applications/${ids[0] ?? ''}`);
  await fill(page, { 'Long list': true, Note: 'Alone' });
  await press(page, 'Move');
  await page.getByText('1 application moved to: Long list.').waitFor();
  await page.getByText('Alone').waitFor();
  expect(ids.map(stageOf).sort()).toEqual(['long_list', 'screening']);

  await page.goto(`/en${staffAddresses['/staff/competitions/[competition]/close']?.() ?? ''}`);
  await page.locator('summary').first().click();
  await page.locator('details[open] p').nth(1).waitFor();
  const notified = notificationCount();
  await press(page, /^Close and notify/);
  await page.getByRole('alert').waitFor();
  expect(notificationCount()).toBe(notified);
  await context.close();
});

test('a mail of the local mailbox is shown in its frame, with and without JavaScript', async () => {
  const [mail] = mailbox();
  if (!mail) throw new Error('no mail has been kept');
  for (const javaScriptEnabled of [true, false]) {
    const { context, page, problems } = await visit({ javaScriptEnabled });
    await page.goto(`/en/staff/mailbox/${mail.id}`);
    expect(await page.textContent('h1')).toBe(mail.subject);
    expect((await page.frameLocator('iframe').locator('body').innerText()).length).toBeGreaterThan(50);
    expect(problems).toEqual([]);
    const response = await context.request.get(`/api/mailbox/${mail.id}`);
    expect(response.headers()).toMatchObject({
      'x-frame-options': 'SAMEORIGIN',
      'content-security-policy': expect.stringMatching(/frame-ancestors 'self'; sandbox allow-popups/),
    });
    await context.close();
  }
});

test('what a mail says is accessible by itself, where its frame lets no script look', async () => {
  const mails = [...new Map(mailbox().map((mail) => [mail.subject, mail])).values()].slice(0, 4);
  const { context, page } = await visit();
  for (const { html } of mails) {
    await page.setContent(html);
    // The landmarks around a mail are those of the program that shows it.
    const found = (await violations(page)).filter((fault) => !/^(landmark-one-main|region):/.test(fault));
    expect(found).toEqual([]);
  }
  expect(mails.length).toBeGreaterThan(0);
  await context.close();
});

test('what is not there, or is not theirs to see, is answered by a page that reads without JavaScript', async () => {
  const { context, page } = await visit({ javaScriptEnabled: false });
  const leadsNowhere = async (path: string) => {
    const response = await page.goto(path);
    expect([path, response?.status()]).toEqual([path, 404]);
    expect(await page.locator('h1').innerText()).toBe('There is nothing at this address');
    expect(await page.locator('main').innerText()).toContain(path);
  };
  await signIn(page, person);
  const another = applicationOfAnother(person);
  for (const path of [
    '/en/jobs-applied/none',
    `/en/jobs-applied/${another}`,
    '/en/profile/none',
    '/en/profile/education/none',
    '/en/alerts/none',
    '/en/apply/none',
  ])
    await leadsNowhere(path);
  await signIn(page, administrator);
  for (const path of ['/en/staff/vacancies/none', '/en/staff/competitions/none', '/en/staff/support/none'])
    await leadsNowhere(path);
  await context.close();
});
