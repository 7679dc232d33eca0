import { loadWhenUsed, tellReaderTime } from '@/lib/http/page-start';
import { scriptsOnDemand } from '@/lib/http/scripts-on-demand';
import { formatReaderTime, languageTag } from '@/lib/time/format';

const loaded = () =>
  [...document.head.querySelectorAll('script')].map((script) => script.getAttribute('src'));
const sources = ['/_next/static/a.js', '/_next/static/b.js'];

afterEach(() => {
  dispatchEvent(new Event('scroll'));
  document.head.replaceChildren();
  document.body.replaceChildren();
  document.cookie = 'candidature-signed-in=; max-age=0';
  location.hash = '';
  jest.restoreAllMocks();
});

test('scripts wait, once each; inline ones, data and those of old browsers stay', () => {
  const html =
    '<head><script src="/a.js" async=""></script><script src="/b.js" noModule=""></script><link rel="preload" as="script" fetchPriority="low" href="/a.js"/></head>' +
    '<body><p>Text</p><script type="application/ld+json">{}</script><script>f()</script><script src="/a.js" async=""></script></body>';
  expect(scriptsOnDemand(html)).toBe(
    '<head><script src="/b.js" noModule=""></script></head>' +
      `<body><p>Text</p><script type="application/ld+json">{}</script><script>f()</script><script>(${loadWhenUsed.toString()})(["/a.js"]);(${tellReaderTime.toString()})()</script></body>`,
  );
});

test('a page without scripts stays as it is', () => {
  expect(scriptsOnDemand('<body><p>Text</p></body>')).toBe('<body><p>Text</p></body>');
});

test.each(['pointerdown', 'touchstart', 'keydown', 'focusin', 'scroll'])(
  'scripts are loaded at the first %s, and only once',
  (sign) => {
    loadWhenUsed(sources);
    expect(loaded()).toEqual([]);
    document.body.dispatchEvent(new Event(sign, { bubbles: true }));
    document.body.dispatchEvent(new Event('keydown', { bubbles: true }));
    expect(loaded()).toEqual(sources);
  },
);

test('a pointer that lies still loads nothing, one that moves does', () => {
  const move = () => document.body.dispatchEvent(new Event('pointermove', { bubbles: true }));
  loadWhenUsed(sources);
  move();
  expect(loaded()).toEqual([]);
  move();
  expect(loaded()).toEqual(sources);
});

test('they are loaded at once for someone signed in, for a place named in the address and in the last 48 hours', () => {
  document.cookie = 'candidature-signed-in=1';
  loadWhenUsed(sources);
  expect(loaded()).toEqual(sources);
  document.cookie = 'candidature-signed-in=; max-age=0';
  location.hash = '#deadline';
  loadWhenUsed(sources);
  expect(loaded()).toHaveLength(4);
  location.hash = '';
  document.body.innerHTML = `<div data-counts-from="${new Date(Date.now() - 1000).toISOString()}"></div>`;
  loadWhenUsed(sources);
  expect(loaded()).toHaveLength(6);
  document.body.innerHTML = `<div data-counts-from="${new Date(Date.now() + 60_000).toISOString()}"></div>`;
  loadWhenUsed(sources);
  expect(loaded()).toHaveLength(6);
});

const instant = '2026-12-11T22:59:00.000Z';
const place = (locale: 'en' | 'fr', station: string) =>
  `<span data-reader-time="${instant}" data-language="${languageTag(locale)}" data-station="${station}" data-template="For you: {time}">22:59 UTC</span>`;

test.each([
  'UTC',
  'Europe/Paris',
  'Europe/London',
  'America/New_York',
  'Asia/Kathmandu',
  'Pacific/Auckland',
  'Africa/Dakar',
])('a reader in %s is told their own time at once, as the script of the page tells it', (timeZone) => {
  const options = new Intl.DateTimeFormat().resolvedOptions();
  jest.spyOn(Intl.DateTimeFormat.prototype, 'resolvedOptions').mockReturnValue({ ...options, timeZone });
  document.body.innerHTML =
    place('en', 'Africa/Nairobi') + place('fr', 'Africa/Nairobi') + place('fr', timeZone);
  tellReaderTime();
  const [english, french, here] = [...document.querySelectorAll('span')];
  const told = (locale: 'en' | 'fr') => `For you: ${formatReaderTime(locale, instant, timeZone)}`;
  expect(english?.textContent).toBe(told('en'));
  expect(french?.textContent).toBe(told('fr'));
  expect(english?.hidden).toBe(false);
  expect(here?.hidden).toBe(true);
});
