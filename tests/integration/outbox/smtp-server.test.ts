import { startSmtpDouble, type SmtpDouble } from '../../support/smtp-double';
import { counts, drain, emptyOutbox, later, now, queue, settings } from './fixtures';
import { acceptedBy, batches, clock, dispatcherBy } from './smtp-fixtures';

jest.setTimeout(60_000);

let double: SmtpDouble;
beforeEach(async () => {
  await emptyOutbox();
  clock.now = now;
});
afterEach(() => double.stop());

test('a server that wants no more mail now gets the rest later, and nothing fails', async () => {
  double = await startSmtpDouble();
  const all = await queue(4);
  double.state.mishap = () => 'too-busy';
  const sending = dispatcherBy(double);
  expect(await sending.step()).toBeGreaterThanOrEqual(500);
  expect(await counts()).toEqual({ sending: 4 });
  expect((await batches())[0]!.lastError).toMatch(/^busy: 421 4.7.0/);
  double.state.mishap = () => null;
  clock.now = later(1);
  await drain(sending);
  expect(acceptedBy(double).sort()).toEqual(all.sort());
});

test('a server that ends a connection after some mails gets the next over another', async () => {
  double = await startSmtpDouble({ perConnection: 2 });
  const all = await queue(7);
  await drain(dispatcherBy(double));
  expect(acceptedBy(double).sort()).toEqual(all.sort());
  expect(double.state.connections).toBe(4);
});

test('a wrong password leaves everything waiting, and sends it once it is right', async () => {
  double = await startSmtpDouble({ user: 'careers', password: 'right' });
  const all = await queue(3);
  const wrong = dispatcherBy(double, { url: double.url.replace('right', 'wrong') });
  expect(await wrong.step()).toBeGreaterThanOrEqual(settings.longDelayMs);
  expect(await counts()).toEqual({ sending: 3 });
  expect((await batches())[0]!.lastError).toMatch(/^misconfigured: 535/);
  expect(double.state.asked).toEqual([]);
  clock.now = later(20);
  await drain(dispatcherBy(double));
  expect(acceptedBy(double).sort()).toEqual(all.sort());
});

test('a server that does not send for us to others does not make every mail fail', async () => {
  double = await startSmtpDouble();
  await queue(3);
  double.state.mishap = () => 'no-relay';
  await dispatcherBy(double).step();
  expect(await counts()).toEqual({ sending: 3 });
  expect((await batches())[0]!.lastError).toBe('misconfigured: 554 5.7.1 <[address]>: Relay access denied');
});

test('a server that is not there is waited for, longer each time', async () => {
  double = await startSmtpDouble();
  const gone = double.url;
  await double.stop();
  await queue(2);
  const sending = dispatcherBy(double, { url: gone });
  const waits: number[] = [];
  for (let attempt = 0; attempt < 4; attempt += 1) {
    waits.push(await sending.step());
    clock.now = (await batches())[0]!.nextAttemptAt;
  }
  expect(waits.every((wait, index) => wait >= 500 * 2 ** index)).toBe(true);
  expect((await batches())[0]!.lastError).toMatch(/^unreachable: .*ECONNREFUSED/);
  double = await startSmtpDouble();
  clock.now = later(60);
  await drain(dispatcherBy(double));
  expect(await counts()).toEqual({ sent: 2 });
});

describe('a server with a certificate that nobody has signed', () => {
  test.each(['starttls', 'from the start'] as const)('is told nothing (%s)', async (tls) => {
    double = await startSmtpDouble({ tls, user: 'careers', password: 'secret' });
    await queue(2);
    const sending = dispatcherBy(double, { tls: 'required' });
    expect(await sending.step()).toBeGreaterThanOrEqual(settings.longDelayMs);
    expect((await batches())[0]!.lastError).toMatch(/^misconfigured: .*self-signed certificate/);
    expect([double.state.asked, await counts()]).toEqual([[], { sending: 2 }]);
  });

  test('or without any, where TLS is required, neither', async () => {
    double = await startSmtpDouble();
    await queue(2);
    await dispatcherBy(double, { tls: 'required' }).step();
    expect((await batches())[0]!.lastError).toMatch(/^misconfigured: /);
    expect([double.state.asked, await counts()]).toEqual([[], { sending: 2 }]);
  });
});
