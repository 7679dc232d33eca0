import { _createCache } from 'next-intl';
import { getRequestConfig } from 'next-intl/server';
import { localeOr } from './locales';
import { messagesOf } from './messages';

// Texts parsed once for all requests; next-intl would parse them again for each. It hands this on to what it translates with.
const parsed = { _cache: _createCache() };

export default getRequestConfig(async ({ requestLocale }) => {
  const locale = localeOr(await requestLocale);
  return { locale, messages: messagesOf(locale), timeZone: 'UTC', now: new Date(), ...parsed };
});
