import fc from 'fast-check';
import { withReturnTo, returnToOf, safeReturnTo } from '@/lib/auth/return-to';

const fallback = '/en/jobs-applied';

test.each([
  '/en',
  '/fr/profile',
  '/fr/apply/hydrologue-geneve-p3',
  '/en/jobs/search?q=water+basin&contract=fixed_term,temporary',
  '/en/staff/competitions/0199-a?stage=received&sort=applicants',
])('%s is a page of this site', (path) => {
  expect(safeReturnTo(path, fallback)).toBe(path);
});

test.each([
  'https://evil.example/en',
  '//evil.example/en',
  '/en//evil.example',
  '/\\evil.example',
  '/en\\..\\..\\evil.example',
  'javascript:alert(1)',
  '/de/profile',
  '/english',
  '/api/health',
  '/en/profile\r\nLocation: https://evil.example',
  '/en/<script>',
  '',
  ['/en/profile', '/fr'],
  undefined,
  null,
  42,
])('%j is not', (path) => {
  expect(safeReturnTo(path, fallback)).toBe(fallback);
});

test('a return address is handed on whole, and only one of this site', () => {
  const next = '/fr/apply/hydrologue?source=a&x=1';
  expect(withReturnTo('/fr/sign-in', '')).toBe('/fr/sign-in');
  for (const address of ['/fr/create-account', '/fr/verify-email?token=x']) {
    const url = new URL(withReturnTo(address, next), 'https://careers.example');
    expect(returnToOf(url.searchParams.get('next'))).toBe(next);
    expect([...url.searchParams.keys()].at(-1)).toBe('next');
  }
  expect(returnToOf('https://evil.example')).toBe('');
  expect(returnToOf(undefined)).toBe('');
});

test('whatever is asked for, one stays on this site, under a language', () => {
  const pieces = fc.constantFrom(
    '/',
    '//',
    '\\',
    'en',
    'fr',
    ':',
    '@',
    '?',
    '#',
    '..',
    '%2F',
    '%5C',
    'evil.example',
    '\t',
    '\n',
  );
  const path = fc.oneof(
    fc.array(pieces, { maxLength: 12 }).map((parts) => `/en${parts.join('')}`),
    fc.string(),
  );
  fc.assert(
    fc.property(path, (asked) => {
      const url = new URL(safeReturnTo(asked, fallback), 'https://careers.example');
      expect(url.origin).toBe('https://careers.example');
    }),
    { numRuns: 2000 },
  );
});
