import type { Page } from 'playwright-core';
import { writtenVacancy } from '../../prisma/seed/written';
import { accessible, closeBrowser, visit } from '../support/browser';
import { arrived, fill, frenchProfile, press, signedInAs, signIn } from '../support/people';
import {
  applicantsOf,
  applicationsFor,
  closingNotifications,
  competitionOf,
  slugTitled,
  vacancyWithTextFor,
} from '../support/records';
import { eventually, letDeadlinePass, linkIn, mailsTo, mailTo } from '../support/site-database';

jest.setTimeout(300_000);
afterAll(closeBrowser);

const email = 'zoe.ndiaye@example.org';
const password = 'piézomètre calme orange 7';
const groundwater = writtenVacancy('hydrogeologist-groundwater-governance');
const title = groundwater.notices.fr?.title ?? '';
const slug = () => slugTitled(title);

/** What a person meets on the way is accessible and in order. */
async function sound(page: Page, problems: string[]) {
  await accessible(page);
  expect(problems).toEqual([]);
}

async function createAccount(page: Page) {
  await fill(page, {
    'Adresse électronique': email,
    'Mot de passe': password,
    Français: true,
    'J’ai lu l’avis de confidentialité': true,
  });
  await press(page, 'Créer un compte');
  await arrived(page, '/fr/verify-email/sent');
  await page.goto(linkIn(await mailTo(email, 'vérifiez votre adresse'), '/fr/verify-email'));
  await press(page, 'Vérifier mon adresse');
  await arrived(page, '/fr/verify-email/done');
}

async function fillProfile(page: Page, problems: string[]) {
  for (const { section, values, nothing } of frenchProfile) {
    await page.goto(`/fr/profile/${section}`);
    const left = page.url();
    if (nothing) {
      await sound(page, problems);
      await press(page, nothing);
      await page.waitForURL((url) => url.href !== left);
      continue;
    }
    const add = page.locator('main').getByRole('link', { name: /^Ajouter/ });
    if (await add.count()) await add.click();
    await page.locator('main form').first().waitFor();
    await sound(page, problems);
    await fill(page, values ?? {});
    const from = page.url();
    await press(page, /^Enregistrer/);
    const refused = page.locator('main').getByRole('alert');
    await Promise.race([page.waitForURL((url) => url.href !== from), refused.waitFor()]);
    if (page.url() === from) throw new Error(`${section}: ${await refused.textContent()}`);
  }
  await page.goto('/fr/profile');
  await page.getByText('Votre profil est complet').waitFor();
}

async function apply(page: Page) {
  await fill(page, { Oui: true, 'Décrivez une évaluation': 'L’aquifère de Thiaroye : 12 forages fermés.' });
  await press(page, /^Continuer/);
  await page.waitForURL('**/review');
  await fill(page, { 'Je certifie': true });
  await press(page, 'Envoyer ma candidature');
  await page.getByText('Votre candidature a été envoyée').waitFor();
}

async function shortlist(page: Page, competition: string) {
  for (const [stage, next] of [
    ['received', 'Présélection'],
    ['screening', 'Liste restreinte'],
  ]) {
    await page.goto(`/fr/staff/competitions/${competition}?stage=${stage}`);
    await page.getByRole('checkbox', { name: /N’Diaye-Šimić/ }).check();
    await page.getByText('1 cochée').waitFor();
    await page.locator('main').getByLabel('Nouvelle étape').selectOption({ label: next });
    await press(page, 'Déplacer les candidatures cochées');
    await page.getByText(`Nouvelle étape : ${next}`).waitFor();
  }
}

test('the whole story in French: read, create an account, apply, be shortlisted, be notified once', async () => {
  const { context, page, problems } = await visit({ locale: 'fr-FR' });
  await page.goto('/');
  await page.getByRole('searchbox').fill('eaux souterraines');
  await page.getByRole('searchbox').press('Enter');
  await page.getByRole('link', { name: title }).click();
  await page.getByRole('heading', { level: 1, name: title }).waitFor();
  await sound(page, problems);
  await page.getByRole('link', { name: 'Postuler', exact: true }).first().click();
  await page.waitForURL('**/fr/sign-in?next=**');
  await page.getByRole('link', { name: 'Créer un compte' }).click();
  await arrived(page, '/fr/create-account');
  await createAccount(page);
  await page.goto(`/fr/sign-in?next=/fr/apply/${slug()}`);
  await fill(page, { 'Adresse électronique': email, 'Mot de passe': password });
  await press(page, 'Se connecter');
  await page.getByText('Il reste à remplir les rubriques suivantes').waitFor();
  await fillProfile(page, problems);
  await page.goto(`/fr/apply/${slug()}`);
  await sound(page, problems);
  await apply(page);
  await sound(page, problems);
  expect((await mailTo(email, 'Candidature reçue')).text).toContain(title);
  await page.goto('/fr/jobs-applied');
  await page.getByRole('link', { name: title }).waitFor();
  expect(await page.locator('main').textContent()).toContain('Reçue');
  await sound(page, problems);

  const staff = await signedInAs('recruiter@wfo.example', { as: 'fr', locale: 'fr-FR' });
  const id = competitionOf(slug());
  await shortlist(staff.page, id);
  await sound(staff.page, staff.problems);
  await page.reload();
  expect(await page.locator('main').textContent()).toContain('Sur la liste restreinte');

  letDeadlinePass(slug(), new Date());
  await staff.page.goto(`/fr/staff/competitions/${id}`);
  await staff.page.getByRole('link', { name: 'Préparer la clôture' }).click();
  await staff.page.getByRole('heading', { name: 'Ce qui sera envoyé' }).waitFor();
  await sound(staff.page, staff.problems);
  await fill(staff.page, { 'J’ai vérifié qui sera informé de quoi': true });
  await press(staff.page, /^Clore et envoyer/);
  await staff.page.getByText('L’envoi est terminé').waitFor({ timeout: 60_000 });
  await sound(staff.page, staff.problems);

  // Everyone who has not withdrawn, once, in the language of the application.
  const told = closingNotifications(id);
  const applicants = applicantsOf(id);
  const line = (address: string, locale: string) => `${address} ${locale}`;
  expect(told.map((each) => line(each.recipient, each.locale)).sort()).toEqual(
    applicants.map((each) => line(each.email, each.locale)).sort(),
  );
  expect(new Set(told.map((each) => each.status))).toEqual(new Set(['sent']));
  const mails = mailsTo(email).filter(({ text }) => text.toLowerCase().includes('non retenue'));
  expect(mails.length).toBeLessThanOrEqual(1);
  await mailTo(email, groundwater.key ? 'Hydrogéologue' : '');
  await page.reload();
  expect(await page.locator('main').textContent()).toContain('Non retenue');
  await staff.context.close();
  await context.close();
});

test('reading and applying again without JavaScript; what was typed survives a mistake', async () => {
  const { context, page } = await visit({ javaScriptEnabled: false });
  const applicant = 'amina.diallo@example.org';
  const open = vacancyWithTextFor(applicant);
  await page.goto('/fr/jobs');
  await page.goto(`/fr/jobs/${open.slug}`);
  expect(await page.textContent('h1')).toBe(open.title);
  await signIn(page, applicant, 'fr');
  await page.goto(`/fr/apply/${open.slug}`);
  const words = 'Réponse soignée — avec un « guillemet », un <b>balisage</b> et une émotion 😊';
  await page.locator('main textarea').first().fill(words);
  await press(page, /^Continuer/);
  await page.getByRole('alert').waitFor();
  expect(await page.locator('main textarea').first().inputValue()).toBe(words);
  for (const group of await page.locator('main fieldset').all()) await group.locator('input').first().check();
  for (const field of await page.locator('main textarea, main input[inputmode=decimal]').all())
    if ((await field.inputValue()) === '')
      await field.fill((await field.getAttribute('inputmode')) === 'decimal' ? '7' : words);
  for (const field of await page.locator('main input[type=text]:not([inputmode])').all())
    if ((await field.inputValue()) === '') await field.fill('Une réponse brève');
  await press(page, /^Continuer/);
  await page.waitForURL('**/review');
  await fill(page, { 'Je certifie': true });
  await press(page, 'Envoyer ma candidature');
  await page.getByText('Votre candidature a été envoyée').waitFor();
  const received = await eventually(() => applicationsFor(applicant, open.slug));
  expect(received).toBe(1);
  await context.close();
});
