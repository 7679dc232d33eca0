import type { Page } from 'playwright-core';
import { messagesOf } from '@/lib/i18n/messages';
import { accessible, closeBrowser, visit } from '../support/browser';
import { arrived, signIn } from '../support/people';
import { openVacancyFor } from '../support/site-pages';

jest.setTimeout(300_000);
afterAll(closeBrowser);

const email = 'intern@wfo.example';
const mostBesideAnswers = 10;

/** Presses keys until what has the focus is this, as someone who has no mouse; how many keys that took does not count. */
async function focusOn(page: Page, role: 'link' | 'button' | 'checkbox', name: RegExp): Promise<void> {
  const target = page.locator('main').getByRole(role, { name }).first();
  await target.waitFor();
  for (let tabs = 0; tabs < 400; tabs += 1) {
    if (await target.evaluate((element) => element === document.activeElement)) return;
    await page.keyboard.press('Tab');
  }
  throw new Error(`the keyboard does not reach ${name}`);
}

test('with a complete profile few presses lead from a notice to the confirmation, and nothing typed is lost', async () => {
  const { context, page, problems } = await visit({ viewport: { width: 375, height: 800 } });
  let presses = 0;
  const act = async (...[role, name]: [Parameters<typeof focusOn>[1], RegExp]) => {
    await focusOn(page, role, name);
    await page.keyboard.press(role === 'checkbox' ? 'Space' : 'Enter');
    presses += 1;
  };
  await signIn(page, email, 'fr');
  const slug = openVacancyFor(email, true);
  await page.goto(`/fr/jobs/${slug}`);
  await act('link', /^Postuler/);
  await arrived(page, `/fr/apply/${slug}`);
  const letter = page.locator('[name=letter]');
  await letter.fill('Madame, Monsieur, ce poste est celui que je cherche.');
  await page.getByText(messagesOf('fr').drafts.kept.server).waitFor();
  await page.goto(`/en/apply/${slug}`);
  expect(await letter.inputValue()).toContain('celui que je cherche');
  await page.goto('/fr/jobs-applied');
  await page.getByText('NON ENVOYÉE', { exact: true }).waitFor();
  await accessible(page);
  await page.goto(`/fr/apply/${slug}`);
  await act('button', /^Continuer/);
  await arrived(page, `/fr/apply/${slug}/review`);
  await page.getByText('celui que je cherche').waitFor();
  await accessible(page);
  await act('checkbox', /^Je certifie/);
  await act('button', /^Envoyer/);
  await page.waitForURL((url) => url.pathname.startsWith('/fr/jobs-applied/'));
  await page.getByText('Votre candidature a été envoyée').waitFor();
  const here = new URL(page.url()).pathname;
  console.log(`From the notice to the confirmation: ${presses} presses beside the answers.`);
  expect(presses).toBeLessThanOrEqual(mostBesideAnswers);

  await page.goto(here);
  await act('link', /^La modifier/);
  await letter.fill('Une lettre meilleure.');
  await act('button', /^Continuer/);
  await arrived(page, `/fr/apply/${slug}/review`);
  await act('checkbox', /^Je certifie/);
  await page.locator('main form button[type=submit]').last().press('Enter');
  await arrived(page, here);
  await page.getByText('Une lettre meilleure.').waitFor();

  await page.goto(`${here}/withdraw`);
  await act('button', /^Oui, la retirer/);
  await arrived(page, here);
  await page.getByText('Retirée').first().waitFor();
  expect(problems).toEqual([]);
  await context.close();
});
