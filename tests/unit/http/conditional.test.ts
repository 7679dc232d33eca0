import { conditional, entityTag, isCurrent } from '@/lib/http/conditional';
import { createThrottle } from '@/lib/http/throttle';

const etag = entityTag('body');
const changed = new Date('2026-11-24T10:00:00.900Z');
const content = {
  body: 'body',
  type: 'text/plain',
  etag,
  lastModified: changed,
  headers: { 'X-Other': '1' },
};

test.each([
  ['its tag', { 'if-none-match': etag }, true],
  ['its tag among others', { 'if-none-match': `"other", ${etag}` }, true],
  ['its tag, made strong on the way', { 'if-none-match': etag.replace('W/', '') }, true],
  ['any', { 'if-none-match': '*' }, true],
  ['another tag', { 'if-none-match': '"other"' }, false],
  [
    'another tag, whatever the date',
    { 'if-none-match': '"other"', 'if-modified-since': 'Wed, 25 Nov 2026 10:00:00 GMT' },
    false,
  ],
  ['the second it changed in', { 'if-modified-since': 'Tue, 24 Nov 2026 10:00:00 GMT' }, true],
  ['an earlier second', { 'if-modified-since': 'Tue, 24 Nov 2026 09:59:59 GMT' }, false],
  ['no date at all', { 'if-modified-since': 'yesterday' }, false],
  ['nothing', {}, false],
] as const)('a client that names %s', (_, headers, current) => {
  expect(isCurrent(new Headers(headers), etag, changed)).toBe(current);
});

test('a tag that is the same for the body compressed and not is weak', () => {
  expect(etag).toMatch(/^W\/"[\w-]{27}"$/);
  expect(entityTag('another body')).not.toBe(etag);
});

test('what the client has is not sent again, and is named all the same', async () => {
  const headers = { 'if-none-match': etag };
  const again = conditional(new Request('http://localhost/', { headers }), content);
  expect([again.status, await again.text(), again.headers.get('etag')]).toEqual([304, '', etag]);
  const first = conditional(new Request('http://localhost/'), content);
  expect([first.status, await first.text(), first.headers.get('content-type')]).toEqual([
    200,
    'body',
    'text/plain',
  ]);
  expect(first.headers.get('last-modified')).toBe('Tue, 24 Nov 2026 10:00:00 GMT');
});

test('a client over its limit waits for the next window; others do not', () => {
  const { take } = createThrottle({ points: 2, seconds: 10 });
  const at = (seconds: number) => new Date(seconds * 1000);
  expect([take('a', at(0)), take('a', at(1)), take('a', at(4)), take('b', at(4))]).toEqual([
    null,
    null,
    6,
    null,
  ]);
  expect(take('a', at(10))).toBeNull();
});
