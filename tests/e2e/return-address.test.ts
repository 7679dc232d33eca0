import { messagesOf } from '@/lib/i18n/messages';
import { closeBrowser, visit } from '../support/browser';
import { arrived, press } from '../support/people';
import { openVacancy } from '../support/records';
import { eventually, linkIn, mailsTo, mailTo } from '../support/site-database';

jest.setTimeout(120_000);
afterAll(closeBrowser);

const password = 'piézomètre calme orange 7';

test.each([true, false])(
  'whoever came to apply without an account is back at the application once there is one, JavaScript: %s',
  async (javaScriptEnabled) => {
    const { context, page, problems } = await visit({ javaScriptEnabled });
    const t = messagesOf('fr').accounts;
    const email = `back.${process.pid}.${javaScriptEnabled}@example.org`;
    const wanted = `/fr/apply/${openVacancy().slug}`;
    await page.goto(wanted);
    await arrived(page, '/fr/sign-in');
    await page.locator('main').getByRole('link', { name: t.signIn.create }).click();
    await arrived(page, '/fr/create-account');
    // An answer with errors keeps it too.
    await press(page, t.create.submit);
    await page.locator('[name=email][aria-invalid=true]').waitFor();
    await page.locator('[name=email]').fill(email);
    await page.locator('[name=password]').fill(password);
    await page.locator('[name=consent]').check();
    await press(page, t.create.submit);
    await arrived(page, '/fr/verify-email/sent');
    await context.close();

    // The mail may be read in another browser.
    const there = await visit({ javaScriptEnabled });
    await there.page.goto(linkIn(await mailTo(email, 'vérifiez votre adresse'), '/fr/verify-email'));
    await press(there.page, t.verify.submit);
    await arrived(there.page, '/fr/verify-email/done');
    await there.page.getByRole('link', { name: t.verified.signInOn }).click();
    await arrived(there.page, '/fr/sign-in');
    await there.page.locator('[name=email]').fill(email);
    await there.page.locator('[name=password]').fill(password);
    await press(there.page, t.signIn.submit);
    await arrived(there.page, wanted);
    expect([...problems, ...there.problems]).toEqual([]);
    await there.context.close();
  },
);

test.each([true, false])(
  'whoever signed in first, and has the link sent again on the way, is led on by it too, JavaScript: %s',
  async (javaScriptEnabled) => {
    const { context, page, problems } = await visit({ javaScriptEnabled });
    const t = messagesOf('fr').accounts;
    const email = `again.${process.pid}.${javaScriptEnabled}@example.org`;
    const wanted = '/fr/alerts/new?q=hydrologie&contract=fixed_term';
    await page.goto('/fr/create-account');
    await page.locator('[name=email]').fill(email);
    await page.locator('[name=password]').fill(password);
    await page.locator('[name=consent]').check();
    await press(page, t.create.submit);
    await arrived(page, '/fr/verify-email/sent');
    await page.goto(wanted);
    await arrived(page, '/fr/sign-in');
    await page.locator('[name=email]').fill(email);
    await page.locator('[name=password]').fill(password);
    await press(page, t.signIn.submit);
    await arrived(page, '/fr/alerts/new');
    await page.getByRole('button', { name: t.notice.submit }).click();
    await page.getByText(t.answers.resentTo.split('{')[0]!).waitFor();
    // Only the newest link works, so the second mail must be there.
    await eventually(() => mailsTo(email).length === 2);

    await page.goto(linkIn(await mailTo(email, 'vérifiez votre adresse'), '/fr/verify-email'));
    await press(page, t.verify.submit);
    await arrived(page, '/fr/verify-email/done');
    await page.getByRole('link', { name: t.verified.goOn, exact: true }).click();
    await page.waitForURL((url) => url.pathname + url.search === wanted);
    expect(problems).toEqual([]);
    await context.close();
  },
);
