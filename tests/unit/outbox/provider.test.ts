import type * as configuration from '@/lib/config';
import { mailProvider } from '@/lib/outbox/transport/provider';
import { isThisMachine } from '@/lib/outbox/transport/smtp';
import { reasonText, withoutAddresses } from '@/lib/outbox/rules';

test.each([
  [{}, 'mailbox'],
  [{ RESEND_API_KEY: 're_x' }, 'resend'],
  [{ SMTP_URL: 'smtp://mail.example' }, 'smtp'],
])('with %j mail leaves by %s', (settings, provider) => {
  expect(mailProvider(settings)).toBe(provider);
});

test.each([
  ['smtp://localhost:25', true],
  ['smtp://127.0.0.1', true],
  ['smtp://user:secret@[::1]:2525', true],
  ['smtp://mail.example', false],
  ['smtp://localhost.example', false],
])('whether %s is this machine: %s', (url, local) => {
  expect(isThisMachine(url)).toBe(local);
});

test.each([
  ['550 5.1.1 <amina@example.org>: User unknown', '550 5.1.1 <[address]>: User unknown'],
  ["Invalid `to` field: 'evil@example.org'.", "Invalid `to` field: '[address]'."],
  ['to=amina.diallo+x@example.org, relay=mx', 'to=[address], relay=mx'],
  ['"evil@example.org" and b@c.d', '"[address]" and [address]'],
  ['nothing to hide', 'nothing to hide'],
])('words of others are kept without the addresses in them', (said, kept) => {
  expect(withoutAddresses(said)).toBe(kept);
  expect(reasonText('refused', said)).toBe(`refused: ${kept}`);
});

/** The settings as a process with these in its environment reads them. */
function configWith(environment: Record<string, string>): configuration.Config {
  const before = process.env;
  process.env = { ...before, AUTH_SECRET: 'x'.repeat(32), ...environment };
  let read: configuration.Config | undefined;
  try {
    jest.isolateModules(() => {
      read = jest.requireActual<typeof configuration>('@/lib/config').config();
    });
  } finally {
    process.env = before;
  }
  if (!read) throw new Error('no settings were read');
  return read;
}

test('a mail server is named by an address, and not together with Resend', () => {
  const url = 'smtps://careers%40wfo:p%3Ass@mail.wfo.example:465';
  expect(mailProvider(configWith({ SMTP_URL: url }))).toBe('smtp');
  expect(mailProvider(configWith({ SMTP_URL: '' }))).toBe('mailbox');
  for (const wrong of ['mail.wfo.example', 'https://mail.wfo.example', 'smtp://', 'smtp:25'])
    expect(() => configWith({ SMTP_URL: wrong })).toThrow(/SMTP_URL: must/);
  expect(() => configWith({ SMTP_URL: url, RESEND_API_KEY: 're_x' })).toThrow(
    'SMTP_URL: cannot be set together with RESEND_API_KEY',
  );
  expect(() => configWith({ SMTP_TLS: 'sometimes' })).toThrow(/SMTP_TLS/);
});
