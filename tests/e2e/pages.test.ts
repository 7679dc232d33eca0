import type { Page } from 'playwright-core';
import type { Locale } from '../../lib/i18n/locales';
import { messagesOf } from '../../lib/i18n/messages';
import { closeBrowser, overflow, violations, visit } from '../support/browser';
import { giveCode, newStaff, signInAs } from '../support/new-staff';
import { fill, press, signedInAs, signIn } from '../support/people';
import { alertsOf } from '../support/records';
import { eventually, mailbox } from '../support/site-database';
import { accountAddresses, candidateAddresses, pagesBelow, staffAddresses } from '../support/site-pages';

jest.setTimeout(300_000);
beforeAll(somethingToShow, 300_000);
afterAll(closeBrowser);

const candidate = 'amina.diallo@example.org';
const administrator = 'administrator@wfo.example';

const textsOf = (value: unknown): string[] =>
  typeof value === 'string' ? [value] : Object.values(value as object).flatMap(textsOf);
const french = new Set(textsOf(messagesOf('fr')));
/** What the interface says in English and not in French, long enough to be told from a name. */
const english = textsOf(messagesOf('en')).filter(
  (text) => text.length > 14 && text.includes(' ') && !/[{<]/.test(text) && !french.has(text),
);

test('every page of candidates, accounts and staff is among those looked at below', () => {
  expect(Object.keys(accountAddresses)).toEqual(pagesBelow('(account)'));
  expect(Object.keys(candidateAddresses)).toEqual(pagesBelow('(candidate)'));
  expect(Object.keys(staffAddresses)).toEqual(pagesBelow('staff'));
});

/** The words of a page that are the site's own, without what people wrote or what is in another language. */
function interfaceWords(): string {
  const body = document.body.cloneNode(true) as HTMLElement;
  for (const theirs of body.querySelectorAll('script, bdi, [dir=auto], [lang]')) theirs.remove();
  return body.textContent;
}

/** What is wrong with a page: its language, headings, words, what axe finds, whether it scrolls sideways. */
async function faults(page: Page, locale: Locale, path: string): Promise<string[]> {
  await page.setViewportSize({ width: 1280, height: 900 });
  const response = await page.goto(`/${locale}${path}`);
  const { pathname, search } = new URL(page.url());
  const words = await page.evaluate(interfaceWords);
  const found = [
    response?.status() === 200 && pathname + search === `/${locale}${path}` ? '' : `led to ${page.url()}`,
    (await page.getAttribute('html', 'lang')) === locale ? '' : 'another language',
    (await page.locator('h1').count()) === 1 ? '' : 'not one first heading',
    ...(locale === 'fr' ? english.filter((text) => words.includes(text)) : []),
    ...(await violations(page)),
  ];
  await page.setViewportSize({ width: 320, height: 640 });
  const wide = await overflow(page);
  return [...found, wide === 0 ? '' : `${wide} px too wide`]
    .filter(Boolean)
    .map((fault) => `${path}: ${fault}`);
}

/** An alert and a mail, so that their pages have something to show. */
async function somethingToShow() {
  const { context, page } = await signedInAs(candidate, { as: 'fr' });
  if (alertsOf(candidate) === 0) {
    await page.goto('/fr/alerts/new?q=eau');
    await press(page, 'Enregistrer cette alerte');
    await page.waitForURL('**/fr/alerts?**');
  }
  if (mailbox().length === 0) {
    await page.goto('/fr/forgot-password');
    await fill(page, { 'Adresse électronique': candidate });
    await page.locator('main form button[type=submit]').click();
    await eventually(() => mailbox().length > 0);
  }
  await context.close();
}

type Addresses = Record<string, (email: string) => string>;
type Area = { addresses: Addresses; as: (page: Page, locale: Locale) => Promise<void> };

const demonstrated = (email: string) => (page: Page, locale: Locale) => signIn(page, email, locale);
const atTheDoor = /^\/staff\/(sign-in|forgot-password|reset-password(\/done)?)$/;
const secondStep = /^\/staff\/sign-in\/(code|recovery-code)$/;
const ofTwoSteps = /\/two-step\/|\/reset$/;
/** Addresses of staff whose names fit. */
const among = (fits: (name: string) => boolean): Addresses =>
  Object.fromEntries(Object.entries(staffAddresses).filter(([name]) => fits(name)));

/** Someone who signs in in two steps, between them. */
async function halfway(page: Page, locale: Locale) {
  await signInAs(page, await newStaff({ role: 'administrator', enrolled: true }), locale);
}

async function allTheWay(page: Page, locale: Locale) {
  await newStaff({ enrolled: true });
  await halfway(page, locale);
  await giveCode(page);
}

const visiting = () => Promise.resolve();
const areas: [string, Area][] = [
  ['account', { addresses: { ...accountAddresses, ...among((name) => atTheDoor.test(name)) }, as: visiting }],
  ['candidate', { addresses: candidateAddresses, as: demonstrated(candidate) }],
  ['second step', { addresses: among((name) => secondStep.test(name)), as: halfway }],
  ['two-step sign-in', { addresses: among((name) => ofTwoSteps.test(name)), as: allTheWay }],
  [
    'console',
    {
      addresses: among((name) => !atTheDoor.test(name) && !secondStep.test(name) && !ofTwoSteps.test(name)),
      as: demonstrated(administrator),
    },
  ],
];

/** What is wrong with the pages of an area in one language, and which of them share a title. */
async function faultsIn({ addresses, as }: Area, locale: Locale): Promise<string[]> {
  const { context, page, problems } = await visit();
  await as(page, locale);
  const titles: string[] = [];
  const found: string[] = [];
  for (const address of Object.values(addresses)) {
    found.push(...(await faults(page, locale, address(candidate))));
    titles.push(await page.title());
  }
  await context.close();
  const again = titles.filter((title, index) => titles.indexOf(title) !== index);
  return [...found, ...problems, ...again.map((title) => `twice: ${title}`)];
}

test.each(areas)(
  '%s pages in both languages: axe, 320 px, one heading, a title of its own, no English in French',
  async (_name, area) => {
    const found = await Promise.all((['en', 'fr'] as const).map((locale) => faultsIn(area, locale)));
    expect(found).toEqual([[], []]);
  },
);

test('in the dark axe finds nothing either', async () => {
  const { context, page, problems } = await signedInAs(candidate, {
    as: 'fr',
    colorScheme: 'dark',
    locale: 'fr-FR',
  });
  await signIn(page, administrator, 'fr');
  for (const address of [
    candidateAddresses['/jobs-applied/[application]']?.(candidate),
    candidateAddresses['/profile']?.(candidate),
    staffAddresses['/staff/competitions/[competition]']?.(),
    staffAddresses['/staff/competitions/[competition]/close']?.(),
    staffAddresses['/staff/support/[report]']?.(),
  ])
    expect(await faults(page, 'fr', address ?? '')).toEqual([]);
  expect(problems).toEqual([]);
  await context.close();
});
