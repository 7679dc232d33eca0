import { preferredLocale } from '@/lib/i18n/negotiate';

test.each([
  [null, 'en'],
  ['', 'en'],
  ['fr', 'fr'],
  ['fr-CH, fr;q=0.9, en;q=0.8', 'fr'],
  ['en;q=0.4, fr;q=0.5', 'fr'],
  ['de, es;q=0.9', 'en'],
  ['de, fr;q=0.1', 'fr'],
  ['fr;q=0, en;q=0.1', 'en'],
  [';;;q=x,,', 'en'],
] as const)('Accept-Language %p reads %s', (header, locale) => {
  expect(preferredLocale(header)).toBe(locale);
});
