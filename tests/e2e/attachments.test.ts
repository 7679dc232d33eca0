import { accessible, visit } from '../support/browser';
import { fill, press, signIn } from '../support/people';
import { picture } from '../support/problem-report';
import { markInfected } from '../support/records';
import { cookiesOf } from './authorisation/callers';
import { forgetLimits, makeBystanders, withdrawWorlds, worldOnSite } from './authorisation/site';

jest.setTimeout(120_000);
afterAll(withdrawWorlds);

test('a file of a profile comes back to keep, run by nothing; of an infected one nothing comes', async () => {
  await forgetLimits();
  const world = await worldOnSite(await makeBystanders());
  const { owner: cookie, other } = await cookiesOf(world);
  const ask = (as: string) =>
    fetch(`${process.env.E2E_URL}/api/profile/attachments/${world.ids.attachment}`, {
      headers: { cookie: as },
    });
  const answer = await ask(cookie);
  expect(answer.status).toBe(200);
  expect(Object.fromEntries(answer.headers)).toMatchObject({
    'content-type': 'application/pdf',
    'content-disposition': `attachment; filename="${world.secret}.pdf"; filename*=UTF-8''${world.secret}.pdf`,
    'content-security-policy': "default-src 'none'; frame-ancestors 'none'; sandbox",
    'x-content-type-options': 'nosniff',
    'cache-control': 'private, no-store',
  });
  expect([...new Uint8Array(await answer.arrayBuffer())]).toEqual([1, 2, 3]);
  expect((await ask(other)).status).toBe(404);
  markInfected(world.ids.attachment);
  const refused = await ask(cookie);
  expect([refused.status, await refused.text()]).toEqual([409, '']);
});

test.each([true, false])(
  'a file is added, refused, moved and removed on its page (JavaScript: %s)',
  async (js) => {
    const { context, page } = await visit({ javaScriptEnabled: js, viewport: { width: 375, height: 800 } });
    await signIn(page, 'intern@wfo.example', 'fr');
    await page.goto('/fr/profile/attachments');
    const files = page.locator('main ol > li');
    const before = await files.count();
    const send = async (name: string, buffer: Buffer) => {
      await fill(page, { 'Nature du document': 'Diplôme' });
      await page
        .getByLabel('Fichier', { exact: true })
        .setInputFiles({ name, mimeType: 'image/png', buffer });
      await press(page, 'Ajouter le fichier');
    };
    await send('diplôme.png', Buffer.from('<!doctype html><script>alert(1)</script>'));
    await page.locator('main').getByRole('alert').getByText('n’est pas un fichier').waitFor();
    const { buffer } = await picture();
    for (const name of ['premier.png', 'second.png']) {
      await send(name, buffer);
      await page.getByText(/a été ajouté/).waitFor();
      await page.goto('/fr/profile/attachments');
    }
    expect(await files.count()).toBe(before + 2);
    await files.last().getByRole('button', { name: 'Monter' }).click();
    await page.getByText('L’ordre a été modifié.').waitFor();
    expect(await files.last().innerText()).toContain('premier');
    if (js) await accessible(page);
    for (const name of ['premier', 'second']) {
      const file = files.filter({ hasText: name });
      await file.locator('summary').click();
      await file.getByRole('button', { name: 'Oui, le supprimer' }).click();
      await page.getByText('Le fichier a été supprimé.').waitFor();
      await file.waitFor({ state: 'detached' });
    }
    expect(await files.count()).toBe(before);
    await context.close();
  },
);
