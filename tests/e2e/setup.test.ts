import { execFileSync, spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, statSync } from 'node:fs';
import { request } from 'node:http';
import { networkInterfaces, tmpdir } from 'node:os';
import path from 'node:path';
import { demonstrationStaff } from '@/prisma/seed/accounts';
import { closeBrowser, origin, visit } from '../support/browser';
import { arrived } from '../support/people';
import { freePort } from '../support/port';
import { vacancyCount } from '../support/records';
import { startServer } from '../support/servers';
import { eventually, linkIn, mailTo, type ReceivedMail } from '../support/site-database';

jest.setTimeout(240_000);
afterAll(closeBrowser);

const root = path.resolve(__dirname, '../..');
const folder = mkdtempSync(path.join(tmpdir(), 'candidature-open-'));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

/** An address at which other machines reach this one. */
function outside(): string {
  const found = Object.values(networkInterfaces())
    .flat()
    .find((each) => each && !each.internal && each.family === 'IPv4');
  if (!found) throw new Error('this machine has no address but loopback: ip link add dummy0 type dummy');
  return found.address;
}

const everywhere = {
  BIND_ADDRESS: '0.0.0.0',
  SITE_URL: 'http://localhost:3000',
  RESEND_API_KEY: '',
  STAFF_SECOND_FACTOR: 'optional',
};
const administrator = 'head.of.hr@wfo.example';

/** A migrated database without demonstration data, whose only account is that of an administrator. */
function ownDatabase(name: string): { url: string; file: string } {
  const file = path.join(folder, `${name}.db`);
  const url = `file:${file}`;
  const env = { ...process.env, DATABASE_URL: url };
  const run = (...args: string[]) => execFileSync('npx', ['tsx', ...args], { cwd: root, env, stdio: 'pipe' });
  run('prisma/migrate.ts');
  run('lib/setup/staff.ts', 'add', administrator, 'Ingrid Solberg', 'administrator', 'en');
  return { url, file };
}

type Answer = { status: number; text: string; location: string };

/** What an address answers to a request with exactly these headers. */
function answer(url: string, headers: Record<string, string> = {}): Promise<Answer> {
  return new Promise((resolve, reject) => {
    request(url, { headers, agent: false }, (response) => {
      let text = '';
      response.setEncoding('utf8').on('data', (part) => (text += part));
      response.on('end', () =>
        resolve({ status: response.statusCode ?? 0, text, location: response.headers.location ?? '' }),
      );
    })
      .on('error', reject)
      .end();
  });
}

/** Whether it was answered like an address at which there is nothing: pages lead to one that says so. */
const isHidden = ({ status, location }: Answer) =>
  status === 404 || (status === 307 && location.startsWith('/en/missing/'));

/** Asks the site at `target`, as anyone may, for a link that resets the administrator's password; it is mailed. */
async function askForReset(target: string, url: string): Promise<ReceivedMail> {
  const { context, page } = await visit({ baseURL: target });
  await page.goto('/en/staff/forgot-password');
  await page.locator('[name=email]').fill(administrator);
  await page.locator('main button[type=submit]').click();
  await page.getByRole('status').first().waitFor();
  await context.close();
  return mailTo(administrator, 'Choose a new password', url);
}

test('unless BIND_ADDRESS says otherwise, other machines reach nothing', async () => {
  const { port } = new URL(origin());
  await expect(answer(`http://${outside()}:${port}/en`)).rejects.toMatchObject({ code: 'ECONNREFUSED' });
  expect((await answer(`http://127.0.0.1:${port}/en/staff/mailbox`)).status).toBe(200);
});

test('with accounts whose passwords are published it does not start where others reach it, nor are they loaded there', async () => {
  const env = { ...process.env, NODE_ENV: 'production' as const, NEXT_DIST_DIR: '.next/e2e', ...everywhere };
  const started = spawnSync(process.execPath, ['lib/server/index.js'], {
    cwd: root,
    env: { ...env, DATABASE_URL: process.env.E2E_DATABASE_URL, PORT: String(await freePort()) },
    encoding: 'utf8',
    timeout: 60_000,
  });
  expect([started.status, started.stderr]).toEqual([
    1,
    expect.stringMatching(
      /Not started: the database holds demonstration accounts.*BIND_ADDRESS is 0\.0\.0\.0/,
    ),
  ]);
  expect(started.stderr).toContain(demonstrationStaff[0]!.email);
  const { url } = ownDatabase('empty');
  const seeded = spawnSync('npx', ['tsx', 'prisma/seed/index.ts'], {
    cwd: root,
    env: { ...env, DATABASE_URL: url },
    encoding: 'utf8',
  });
  expect([seeded.status, seeded.stderr]).toEqual([
    1,
    expect.stringMatching(/^The demonstration data is only for/),
  ]);
  expect(vacancyCount(url)).toBe(0);
});

test('a reset link asked for over the network is not read over it, whatever the request says of itself', async () => {
  const { url, file } = ownDatabase('closed');
  const server = await startServer('closed', { ...everywhere, DATABASE_URL: url });
  try {
    const target = `http://${outside()}:${server.port}`;
    const { id } = await askForReset(target, url);
    const list = `/en/staff/mailbox?to=head`;
    const claims: Record<string, string>[] = [
      {},
      { Host: `localhost:${server.port}` },
      {
        Host: 'localhost:3000',
        'X-Forwarded-For': '127.0.0.1',
        'X-Real-IP': '127.0.0.1',
        Forwarded: 'for=127.0.0.1',
      },
      { Host: 'localhost:3000', 'X-Direct-Connection': 'true', 'X-Inside': 'true' },
    ];
    for (const headers of claims)
      for (const at of [list, `/en/staff/mailbox/${id}`, `/api/mailbox/${id}`]) {
        const given = await answer(target + at, headers);
        expect([at, headers, given.status, isHidden(given)]).toEqual([at, headers, given.status, true]);
        expect(given.text).not.toContain('reset-password?token=');
      }
    const here = `http://localhost:${server.port}`;
    expect((await answer(here + list)).status).toBe(200);
    expect((await answer(`${here}/api/mailbox/${id}`)).text).toContain('reset-password?token=');
    // A proxy on the same machine, and another site's name made to lead here.
    const passedOn: Record<string, string>[] = [
      { 'X-Forwarded-For': '198.51.100.7' },
      { Via: '1.1 front' },
      { Host: 'evil.example' },
    ];
    for (const headers of passedOn) expect(isHidden(await answer(here + list, headers))).toBe(true);
    const said = () => readFileSync(server.log, 'utf8');
    expect(said()).toMatch(/Listening on 0\.0\.0\.0 without a mail provider.*RESEND_API_KEY or SMTP_URL/);
    // Lines of the log are written together, twice a second.
    await eventually(() => said().includes('"untrusted-proxy"'));
    await answer(here + list, { 'X-Forwarded-For': '198.51.100.7' });
    expect(said().match(/"untrusted-proxy"/g)).toHaveLength(1);
    expect((statSync(file).mode & 0o777).toString(8)).toBe('600');
    expect((statSync(`${file}-wal`).mode & 0o777).toString(8)).toBe('600');
  } finally {
    server.stop();
  }
});

test('where the mailbox was opened on purpose, the same way leads into the console', async () => {
  const { url } = ownDatabase('open');
  const server = await startServer('open', { ...everywhere, DATABASE_URL: url, MAILBOX_PUBLIC: 'true' });
  try {
    const target = `http://${outside()}:${server.port}`;
    const { id } = await askForReset(target, url);
    expect((await answer(`${target}/en/staff/mailbox?to=head`)).text).toContain(id);
    const html = (await answer(`${target}/api/mailbox/${id}`)).text.replaceAll('&amp;', '&');
    const mail = { id, recipient: administrator, subject: '', text: html.replace(/["<>]/g, ' '), html };
    const link = new URL(linkIn(mail, '/en/staff/reset-password'));
    const { context, page } = await visit({ baseURL: target });
    await page.goto(link.pathname + link.search);
    await page.locator('[name=newPassword]').fill('four words nobody guesses');
    await page.locator('main button[type=submit]').click();
    await arrived(page, '/en/staff/reset-password/done');
    await page.goto('/en/staff/sign-in');
    await page.locator('[name=email]').fill(administrator);
    await page.locator('[name=password]').fill('four words nobody guesses');
    await page.locator('main button[type=submit]').click();
    await arrived(page, '/en/staff');
    expect((await page.goto('/en/staff/accounts'))?.status()).toBe(200);
    expect(readFileSync(server.log, 'utf8')).toMatch(/which ANYONE can read, since MAILBOX_PUBLIC is true/);
    await context.close();
  } finally {
    server.stop();
  }
});
