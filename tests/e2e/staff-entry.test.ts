import { execFileSync } from 'node:child_process';
import { randomUUID } from 'node:crypto';
import path from 'node:path';
import type { Locale } from '@/lib/i18n/locales';
import { messagesOf } from '@/lib/i18n/messages';
import { closeBrowser, origin, visit } from '../support/browser';
import { arrived, press } from '../support/people';
import { linkIn, mailTo } from '../support/site-database';

jest.setTimeout(240_000);
afterAll(closeBrowser);

function run(script: string, given: string[]): string {
  const root = path.resolve(__dirname, '../..');
  const env = { ...process.env, DATABASE_URL: process.env.E2E_DATABASE_URL, SITE_URL: origin() };
  return execFileSync('npx', ['tsx', script, ...given], { cwd: root, env, stdio: 'pipe' }).toString();
}

/** What `npm run staff` and `npm run audit` say on the server of the site under test. */
const operator = (...given: string[]) => run('lib/setup/staff.ts', given);
const audit = (...given: string[]) => run('lib/setup/audit.ts', given);

const subjects = { en: 'Choose a new password', fr: 'choisissez un nouveau mot de passe' } as const;

describe.each([
  ['fr', 375, true],
  ['en', 1280, false],
] as const)('in %s at %i px, JavaScript: %s', (locale: Locale, width, javaScriptEnabled) => {
  test('the operator lets someone in, who forgets the password and gets a new one, until they are dismissed', async () => {
    const t = messagesOf(locale).accounts;
    const email = `${randomUUID()}@wfo.example`;
    const said = operator('add', email, 'Awa Ndiaye', 'administrator', locale);
    const { context, page, problems } = await visit({ javaScriptEnabled, locale });
    await page.setViewportSize({ width, height: 800 });

    const choose = async (link: string, password: string) => {
      await page.goto(link);
      await page.locator('[name=newPassword]').fill(password);
      await press(page, t.reset.submit);
      await arrived(page, `/${locale}/staff/reset-password/done`);
      await page.getByRole('link', { name: t.resetDone.signIn }).click();
      await arrived(page, `/${locale}/staff/sign-in`);
    };
    const signIn = async (password: string) => {
      await page.locator('[name=email]').fill(email);
      await page.locator('[name=password]').fill(password);
      await press(page, t.signIn.submit);
    };

    await choose(/http\S+/.exec(said)?.[0] ?? '', 'four words nobody guesses');
    await page.getByRole('link', { name: t.staffSignIn.forgotten }).click();
    await arrived(page, `/${locale}/staff/forgot-password`);
    await page.locator('[name=email]').fill(email);
    await press(page, t.forgot.submit);
    await page.getByRole('status').getByText(t.answers.resetSent).waitFor();
    const link = linkIn(await mailTo(email, subjects[locale]), `/${locale}/staff/reset-password`);
    await choose(link, 'five other words for tomorrow');
    await signIn('four words nobody guesses');
    await page.getByRole('alert').getByText(t.answers.wrong).waitFor();
    await signIn('five other words for tomorrow');
    await arrived(page, `/${locale}/staff`);

    expect(operator('dismiss', email)).toContain('cannot sign in any more');
    await page.goto(`/${locale}/staff`);
    await arrived(page, `/${locale}/staff/sign-in`);
    expect(problems).toEqual([]);
    await context.close();
  });
});

test('the audit log is as it was written, whatever has been done, and still has what was noted of it', () => {
  const [, entries = '', hash = ''] = /npm run audit -- (\d+) ([0-9a-f]{64})/.exec(audit()) ?? [];
  expect(Number(entries)).toBeGreaterThan(0);
  operator('add', `${randomUUID()}@wfo.example`, 'Awa Ndiaye', 'support', 'fr');
  expect(audit(entries, hash)).toContain('as it was written');
  expect(() => audit(entries, '0'.repeat(64))).toThrow();
});

test('the operator is told what is wrong, and nothing is done', () => {
  for (const given of [
    [],
    ['add', 'ada@wfo.example'],
    ['add', 'ada@wfo.example', 'Ada', 'queen', 'en'],
    ['readmit', 'no one'],
    ['readmit', `${randomUUID()}@wfo.example`],
    ['add', 'ada@example.org', 'Ada', 'support', 'en'],
  ]) {
    expect(() => operator(...given)).toThrow();
  }
});
