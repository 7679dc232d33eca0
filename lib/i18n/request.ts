import { _createCache } from 'next-intl';
import { getRequestConfig } from 'next-intl/server';
import { locale as localeOfPath } from 'next/root-params';
import { localeOr } from './locales';
import { messagesOf } from './messages';

// Texts parsed once for all requests; next-intl would parse them again for each. It hands this on to what it translates with.
const parsed = { _cache: _createCache() };

// The first part of the path, which Next knows while it prerenders too; actions and route handlers name theirs.
export default getRequestConfig(async ({ locale: named }) => {
  const locale = named ?? localeOr(await localeOfPath());
  return { locale, messages: messagesOf(locale), timeZone: 'UTC', now: new Date(), ...parsed };
});
