import { mailResponse } from '@/lib/outbox/mailbox/frame';
import { mailboxReaders } from '@/lib/outbox/mailbox/rules';

test.each([
  ['on this machine', 'http://localhost:3000', false, 'anyone'],
  ['on this machine by its number', 'http://127.0.0.1:3000', false, 'anyone'],
  ['on this machine by its other number', 'http://[::1]:3000', false, 'anyone'],
  ['on a deployment that forgot its provider', 'https://careers.wfo.example', false, 'administrators'],
  [
    'on one whose name only begins like this machine’s',
    'https://localhost.wfo.example',
    false,
    'administrators',
  ],
  ['on a demonstration opened on purpose', 'https://demo.wfo.example', true, 'anyone'],
] as const)('who reads the local mailbox %s', (_name, siteUrl, open, expected) => {
  expect(mailboxReaders({ provider: false, siteUrl, open })).toBe(expected);
  expect(mailboxReaders({ provider: true, siteUrl, open })).toBe('nobody');
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
