import type { BrowserContextOptions, Page } from 'playwright-core';
import type { Locale } from '../../lib/i18n/locales';
import { demonstrationAccounts } from '../../prisma/seed/accounts';
import { visit } from './browser';

type Values = Record<string, string | true>;

/** A label by its first whole words, whatever follows them ("(facultatif)", the rest of a long sentence). */
const startingWith = (words: string) =>
  new RegExp(`^${words.replace(/[.*+?^${}()|[\]\\]/g, '\\$&')}(?![\\p{L}\\p{N}])`, 'iu');

/** Fills the form of the page by the labels a person reads; `true` ticks a box or a choice. */
export async function fill(page: Page, values: Values): Promise<void> {
  for (const [label, value] of Object.entries(values)) {
    const field = page.locator('main').getByLabel(startingWith(label)).first();
    if (value === true) await field.check();
    else if (await field.evaluate((element) => element.tagName === 'SELECT'))
      await field.selectOption({ label: value });
    else if ((await field.getAttribute('role')) === 'combobox') {
      await field.fill(value);
      await field.press('Enter');
    } else await field.fill(value);
  }
}

/** Presses the button of this name and waits for the page it leads to. */
export async function press(page: Page, name: string | RegExp): Promise<void> {
  await page.locator('main').getByRole('button', { name }).first().click();
}

/** Waits until the browser is at this path, whatever its query; a pattern would also fit the path inside a query. */
export function arrived(page: Page, path: string): Promise<void> {
  return page.waitForURL((url) => url.pathname === path);
}

/** Signs a demonstration account in, at the door of its kind. */
export async function signIn(page: Page, email: string, locale = 'en'): Promise<void> {
  const account = demonstrationAccounts.find((each) => each.email === email);
  if (!account) throw new Error(`no demonstration account ${email}`);
  await page.goto(`/${locale}${account.kind === 'staff' ? '/staff' : ''}/sign-in`);
  await page.locator('input[name=email]').fill(email);
  await page.locator('input[name=password]').fill(account.password);
  await page.locator('main form button[type=submit]').first().click();
  await page.waitForURL((url) => !url.pathname.endsWith('/sign-in'));
}

type Signed = BrowserContextOptions & { as?: Locale };

/** A browser of its own in which a demonstration account is signed in, at the door `as` the language says. */
export async function signedInAs(email: string, { as = 'en', ...options }: Signed = {}) {
  const visited = await visit(options);
  await signIn(visited.page, email, as);
  return visited;
}

/** The sections of a French profile in their order, as one candidate would fill them. */
export const frenchProfile: { section: string; values?: Values; nothing?: string }[] = [
  {
    section: 'personal',
    values: {
      Prénoms: 'Zoé Apolline',
      'Nom de famille': 'N’Diaye-Šimić',
      'Date de naissance': '1988-02-29',
      Genre: 'Féminin',
      Téléphone: '+41 22 555 01 23',
    },
  },
  { section: 'nationality', values: { Nationalités: 'Sénégal' } },
  {
    section: 'address',
    values: { 'Rue et numéro': '12, rue des Eaux-Vives', Ville: 'Genève', Pays: 'Suisse' },
  },
  {
    section: 'languages',
    values: {
      Langue: 'Français',
      'C’est ma langue maternelle': true,
      Lecture: 'Courant (C2)',
      'Expression écrite': 'Courant (C2)',
      'Expression orale': 'Courant (C2)',
      'Compréhension orale': 'Courant (C2)',
    },
  },
  {
    section: 'education',
    values: {
      Niveau: 'Master ou équivalent',
      'Intitulé du diplôme': 'Master en hydrogéologie',
      'École ou université': 'Université Cheikh Anta Diop',
      Pays: 'Sénégal',
      'En cours': true,
      Début: '2008-10',
    },
  },
  {
    section: 'employment',
    values: {
      'Intitulé du poste': 'Hydrogéologue',
      Employeur: 'Direction de l’hydraulique',
      Pays: 'Sénégal',
      Début: '2012-01',
      'Fonctions et résultats': 'Suivi de 40 piézomètres & conseil aux communes <rurales> 💧',
    },
  },
  { section: 'relatives', nothing: 'Je n’ai aucun proche à déclarer' },
  { section: 'contract_interests', values: {} },
];
