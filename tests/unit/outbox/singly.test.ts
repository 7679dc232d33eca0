import fc from 'fast-check';
import { defaultSettings as settings } from '@/lib/outbox/settings';
import { endsPass, handedOf, messageId, pauseMs, type SmtpError } from '@/lib/outbox/singly/rules';

const error = (
  code: string | undefined,
  command?: string,
  responseCode?: number,
  response?: string,
): SmtpError => ({
  message: 'Words.',
  code,
  command,
  responseCode,
  response: response ?? (responseCode ? `${responseCode} Words.` : undefined),
});

test.each([
  // Before the content is under way.
  [error('ESOCKET', 'CONN'), false, 'unreachable'],
  [error('EDNS', 'CONN'), false, 'unreachable'],
  [error('ETIMEDOUT', 'CONN'), false, 'unreachable'],
  [error('ECONNECTION', 'CONN'), false, 'unreachable'],
  [error(undefined), false, 'unreachable'],
  [{ ...error('ESOCKET', 'CONN'), originalCode: 'DEPTH_ZERO_SELF_SIGNED_CERT' }, false, 'misconfigured'],
  [{ ...error('ESOCKET', 'CONN'), originalCode: 'ERR_TLS_CERT_ALTNAME_INVALID' }, false, 'misconfigured'],
  [error('ETLS', 'STARTTLS', 502), false, 'misconfigured'],
  [error('EAUTH', 'AUTH PLAIN', 535), false, 'misconfigured'],
  [error('EAUTH', 'AUTH PLAIN', 454), false, 'busy'],
  [error('EAUTH', 'API'), false, 'misconfigured'],
  [error('EENVELOPE', 'MAIL FROM', 550), false, 'misconfigured'],
  [error('EENVELOPE', 'MAIL FROM', 530), false, 'misconfigured'],
  [error('EENVELOPE', 'MAIL FROM', 452), false, 'busy'],
  [error('EENVELOPE', 'MAIL FROM', 552), false, 'refused'],
  [error('EMESSAGE', 'MAIL FROM'), false, 'refused'],
  [error('EENVELOPE', 'RCPT TO', 550), false, 'refused'],
  [error('EENVELOPE', 'RCPT TO', 450), false, 'deferred'],
  [error('EENVELOPE', 'RCPT TO', 421), false, 'busy'],
  [error('EENVELOPE', 'RCPT TO', 554, '554 5.7.1 Relay access denied'), false, 'misconfigured'],
  [error('EENVELOPE', 'API'), false, 'refused'],
  [error('EENVELOPE', 'DATA', 554), false, 'refused'],
  [error('EENVELOPE', 'DATA', 451), false, 'deferred'],
  [error('ECONNECTION', 'CONN', 421), false, 'busy'],
  // After it was.
  [error('EMESSAGE', 'DATA', 554), true, 'refused'],
  [error('EMESSAGE', 'DATA', 451), true, 'deferred'],
  [error('EMESSAGE', 'DATA', 421), true, 'busy'],
  [error('ECONNECTION', 'CONN'), true, 'uncertain'],
  [error('ECONNECTION', 'CONN', 421), true, 'uncertain'],
  [error('ETIMEDOUT', 'CONN'), true, 'uncertain'],
  [error('EPROTOCOL', 'CONN', 250), true, 'uncertain'],
  [error(undefined), true, 'uncertain'],
] as const)('what %j means when the content was under way: %s', (given, begun, status) => {
  expect(handedOf(given, begun).status).toBe(status);
});

const anyError = fc.record({
  message: fc.string(),
  code: fc.constantFrom('EMESSAGE', 'EENVELOPE', 'EAUTH', 'ESOCKET', 'ETLS', 'ECONNECTION', 'x', undefined),
  originalCode: fc.constantFrom(undefined, 'ECONNRESET', 'CERT_HAS_EXPIRED'),
  command: fc.constantFrom('CONN', 'MAIL FROM', 'RCPT TO', 'DATA', undefined),
  responseCode: fc.option(fc.integer({ min: 200, max: 599 }), { nil: undefined }),
  response: fc.option(fc.string(), { nil: undefined }),
});

test('once the content is under way, only an answer to it says that the mail was not accepted', () => {
  fc.assert(
    fc.property(anyError, (given) => {
      const { status } = handedOf(given, true);
      const answered = given.code === 'EMESSAGE' && given.responseCode !== undefined;
      expect(status === 'uncertain').toBe(!answered);
    }),
  );
});

test('before it is, nothing is uncertain', () => {
  fc.assert(fc.property(anyError, (given) => handedOf(given, false).status !== 'uncertain'));
});

test('only what concerns one mail lets the next be handed over', () => {
  const goesOn = ['refused', 'deferred', 'uncertain', 'busy', 'misconfigured', 'unreachable'] as const;
  expect(goesOn.filter((status) => !endsPass({ status, detail: '' }))).toEqual(['refused', 'deferred']);
  expect(endsPass({ status: 'accepted' })).toBe(false);
});

test('a mail put off waits a minute at least, wrong settings five, and anything longer each time', () => {
  const pause = (status: 'deferred' | 'misconfigured' | 'busy', attempts: number) =>
    pauseMs({ status, detail: '' }, attempts, settings, 0);
  expect(pause('deferred', 1)).toBe(settings.deferredDelayMs);
  expect(pause('misconfigured', 1)).toBe(settings.longDelayMs);
  expect([1, 2, 3].map((attempts) => pause('busy', attempts))).toEqual([500, 1000, 2000]);
  expect(pause('deferred', 20)).toBe(settings.mostDelayMs / 2);
});

test.each([
  ['WFO Careers <careers@wfo.example>', '<n1@wfo.example>'],
  ['careers@wfo.example', '<n1@wfo.example>'],
  ['no address', '<n1@localhost>'],
])('the Message-ID of a mail from %s', (from, id) => {
  expect(messageId('n1', from)).toBe(id);
});
