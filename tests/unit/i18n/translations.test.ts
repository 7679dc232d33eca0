import { messagesOf } from '@/lib/i18n/messages';
import { translations } from '@/lib/i18n/translations';

test.each(['en', 'fr'] as const)('texts of a namespace and of all, in %s', (locale) => {
  const messages = messagesOf(locale);
  expect(translations(locale, 'jobs')('title')).toBe(messages.jobs.title);
  expect(translations(locale)('jobs.title')).toBe(messages.jobs.title);
  expect(translations(locale, 'accounts.signIn')('title')).toBe(messages.accounts.signIn.title);
});

test('a translator is made once for each language and namespace', () => {
  expect(translations('en', 'jobs')).toBe(translations('en', 'jobs'));
  expect(translations('en', 'jobs')).not.toBe(translations('fr', 'jobs'));
  expect(translations('en', 'jobs')).not.toBe(translations('en'));
});
