import { settingsOf } from '@/lib/server/settings';

test('unless said otherwise the server listens on the loopback address alone, and logs every request', () => {
  expect(settingsOf({})).toMatchObject({
    BIND_ADDRESS: '127.0.0.1',
    PORT: 3000,
    TRUSTED_PROXIES: 0,
    LOG_REQUESTS: 'all',
  });
  expect(settingsOf({ PORT: '', BIND_ADDRESS: '' })).toEqual(settingsOf({}));
});

test('what is set holds; what is wrong is named, all at once', () => {
  expect(settingsOf({ BIND_ADDRESS: '::', PORT: '8080', PAGES_AT_ONCE: '3' })).toMatchObject({
    BIND_ADDRESS: '::',
    PORT: 8080,
    PAGES_AT_ONCE: 3,
  });
  expect(() => settingsOf({ PORT: 'http', LOG_REQUESTS: 'some' })).toThrow(/PORT:[^]*LOG_REQUESTS:/);
});
