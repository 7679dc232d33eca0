import { randomUUID } from 'node:crypto';
import type { Page } from 'playwright-core';
import sharp from 'sharp';
import { accessible, overflow } from './browser';
import { fill, press } from './people';
import { openVacancy } from './records';
import { mailTo, rows } from './site-database';

export const locales = ['en', 'fr'] as const;
export type Locale = (typeof locales)[number];

/** What the form says, by which the tests find it. */
export const words = {
  en: {
    problem: 'What is the problem?',
    email: 'Email address for our reply',
    vacancy: 'Reference of the vacancy',
    pictures: 'Screenshots',
    send: 'Send the report',
    thanks: 'Thank you for your report',
    received: 'We have received your report',
    again: 'Choose the pictures again',
    reported: 'Problem reported',
  },
  fr: {
    problem: 'Quel est le problème',
    email: 'Adresse électronique où vous répondre',
    vacancy: 'Numéro de l’avis de vacance',
    pictures: 'Captures d’écran',
    send: 'Envoyer le signalement',
    thanks: 'Merci de votre signalement',
    received: 'Nous avons bien reçu votre signalement',
    again: 'Choisissez de nouveau les images',
    reported: 'Problème signalé',
  },
};

/** An address that has reported nothing yet. */
export const newAddress = () => `${randomUUID()}@example.org`;
/** What is kept of the reports from an address. */
export const reportOf = (email: string) =>
  rows<{ id: string; reference: string; description: string; locale: string }>(
    'SELECT id, reference, description, locale FROM "ProblemReport" WHERE email = ?',
    email,
  );

/** A screenshot to send. */
export async function picture(name = 'screenshot.png') {
  const create = { width: 900, height: 500, channels: 3, background: '#2d6a4f' } as const;
  return { name, mimeType: 'image/png', buffer: await sharp({ create }).png().toBuffer() };
}

/** As a person does, who takes more than a moment to write. */
export const taking = (page: Page) => page.waitForTimeout(3500);

/** A page as it stands is accessible in light and dark, and fits a narrow screen. */
export async function sound(page: Page) {
  // A page that is led to gets its title a moment after its text.
  await page.waitForFunction(() => document.title !== '');
  for (const colorScheme of ['light', 'dark'] as const) {
    await page.emulateMedia({ colorScheme });
    await accessible(page);
  }
  const size = page.viewportSize();
  await page.setViewportSize({ width: 320, height: 640 });
  expect([page.url(), await overflow(page)]).toEqual([page.url(), 0]);
  if (size) await page.setViewportSize(size);
}

/** Reports a problem with two screenshots, after one mistake, and returns what is kept; both mails have arrived. */
export async function report(page: Page, locale: Locale, email: string, scripted = true) {
  const text = words[locale];
  const { reference } = openVacancy();
  await page.goto(`/${locale}/report-a-problem?vacancy=${encodeURIComponent(reference.toLowerCase())}`);
  if (scripted) await sound(page);
  expect(await page.getByLabel(text.vacancy).inputValue()).toBe(reference);
  const description = `Le bouton « Postuler » ne répond pas. <b>${email}</b> 😀\n\nملاحظة`;
  await fill(page, { [text.problem]: description, [text.email]: 'not an address' });
  await page.getByLabel(text.pictures).setInputFiles([await picture()]);
  await press(page, text.send);
  // A mistake: what was typed is still there, and what browsers do not keep is said.
  await page.locator('main').getByRole('alert').waitFor();
  expect(await page.getByLabel(text.problem).inputValue()).toBe(description);
  expect(await page.getByLabel(text.vacancy).inputValue()).toBe(reference);
  expect(await page.locator('main').getByRole('alert').textContent()).toContain(text.again);
  if (scripted) await sound(page);
  await fill(page, { [text.email]: email });
  await page.getByLabel(text.pictures).setInputFiles([await picture(), await picture('again.png')]);
  await taking(page);
  await press(page, text.send);
  await page.waitForURL(`**/${locale}/report-a-problem/sent?reference=P-*`);
  await page.getByRole('heading', { level: 1, name: text.thanks }).waitFor();
  if (scripted) await sound(page);
  const [kept, ...others] = reportOf(email);
  expect(others).toEqual([]);
  expect(kept).toMatchObject({ description, locale });
  expect(await page.locator('main').textContent()).toContain(kept?.reference);
  const mail = await mailTo(email, text.received);
  expect(mail.subject).toContain(kept?.reference);
  for (const line of description.split('\n')) expect(mail.text).toContain(line);
  const told = await mailTo('hr-support@wfo.example', `${kept?.reference}`);
  expect(told.subject).toContain(text.reported);
  expect(told.text).toContain(`/${locale}/staff/support/${kept?.id}`);
  return kept!;
}
