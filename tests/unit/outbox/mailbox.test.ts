import { mailResponse } from '@/lib/outbox/mailbox/frame';
import { mailboxReaders } from '@/lib/outbox/mailbox/rules';

const home = 'http://localhost:3000';
const away = 'https://careers.wfo.example';

test.each([
  ['at this machine', home, 'local', 'anyone'],
  ['at this machine by its number', 'http://127.0.0.1:3000', 'local', 'anyone'],
  ['at this machine by its other number', 'http://[::1]:3000', 'local', 'anyone'],
  ['at the machine of a deployment that forgot its provider', away, 'local', 'administrators'],
  [
    'at that of one whose name only begins like this machine’s',
    'https://localhost.wfo.example',
    'local',
    'administrators',
  ],
  ['over a network, although the site calls itself local', home, 'remote', 'nobody'],
  ['over a network, of a deployment that forgot its provider', away, 'remote', 'nobody'],
] as const)('who reads the local mailbox %s', (_name, siteUrl, connection, expected) => {
  expect(mailboxReaders({ provider: false, siteUrl, open: false }, connection)).toBe(expected);
  expect(mailboxReaders({ provider: false, siteUrl, open: true }, connection)).toBe('anyone');
  for (const open of [true, false])
    expect(mailboxReaders({ provider: true, siteUrl, open }, connection)).toBe('nobody');
});

test('a mail is served shut in: its own styles, no scripts, no requests, links beside the page', async () => {
  const response = mailResponse(
    '<html><head lang="en"><style>p{}</style></head><body><a href="/">Go</a></body></html>',
  );
  const policy = response.headers.get('content-security-policy');
  expect(policy).toMatch(/^default-src 'none'; .*sandbox allow-popups allow-popups-to-escape-sandbox$/);
  expect(policy).not.toMatch(/allow-scripts|allow-same-origin|script-src|https?:/);
  expect(await response.text()).toMatch(/^<html><head lang="en"><base target="_blank"><style>/);
  expect(await mailResponse('<p>No head</p>').text()).toBe('<base target="_blank"><p>No head</p>');
});
