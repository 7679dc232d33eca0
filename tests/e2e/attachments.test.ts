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
