import { parseAtomFeed, parseJsonFeed } from 'feedsmith';
import { origin } from '../support/browser';

jest.setTimeout(240_000);

const get = (path: string) => fetch(origin() + path);

test.each(['en', 'fr'])(
  'the feeds in %s are valid, name every open vacancy and follow a search',
  async (locale) => {
    const atom = await get(`/${locale}/feeds/vacancies.atom`);
    expect(atom.headers.get('content-type')).toMatch(/^application\/atom\+xml/);
    const feed = parseAtomFeed(await atom.text());
    expect(feed.id && feed.title && feed.updated).toBeTruthy();
    expect(feed.links?.some((link) => link.rel === 'self')).toBe(true);
    for (const entry of feed.entries ?? []) expect(entry.id && entry.title && entry.updated).toBeTruthy();
    const contract = { en: '<li>Contract: ', fr: '<li>Contrat\u00a0: ' }[locale];
    for (const entry of feed.entries ?? []) expect(entry.content?.value).toContain(contract);
    for (const entry of feed.entries ?? [])
      expect(entry.content?.value).toContain(`<div lang="${locale}" dir="ltr"><ul><li>`);
    const raw = await (await get(`/${locale}/feeds/vacancies.json`)).text();
    expect(JSON.parse(raw).version).toBe('https://jsonfeed.org/version/1.1');
    const json = parseJsonFeed(JSON.parse(raw));
    expect(json.items?.length).toBe(feed.entries?.length);
    const some = parseAtomFeed(
      await (await get(`/${locale}/feeds/vacancies.atom?contract=internship`)).text(),
    );
    expect(some.entries?.length).toBeGreaterThan(0);
    expect(some.entries?.length).toBeLessThan(feed.entries?.length ?? 0);
    for (const wrong of ['contract=nope', 'contrat=internship', 'grade=P%203']) {
      const refused = await get(`/${locale}/feeds/vacancies.json?${wrong}`);
      expect([
        wrong,
        refused.status,
        refused.headers.get('content-type'),
        (await refused.json()).status,
      ]).toEqual([wrong, 400, 'application/problem+json', 400]);
    }
    const unknown = await (await get(`/${locale}/feeds/vacancies.json?grade=XX9`)).json();
    expect(unknown.items).toEqual([]);
    const page = await (await get(`/${locale}/jobs`)).text();
    expect(page).toMatch(/<link rel="alternate"[^>]*type="application\/atom\+xml"/);
  },
);

test('a page of another origin may read a feed anew when it has changed, and nothing can be written to it', async () => {
  for (const format of ['atom', 'json']) {
    const address = `${origin()}/en/feeds/vacancies.${format}`;
    const asked = await fetch(address, {
      method: 'OPTIONS',
      headers: {
        origin: 'https://reader.example',
        'access-control-request-method': 'GET',
        'access-control-request-headers': 'if-modified-since,if-none-match',
      },
    });
    expect(asked.headers.get('access-control-allow-origin')).toBe('*');
    expect(asked.headers.get('access-control-allow-headers')).toMatch(/If-Modified-Since, If-None-Match/);
    const first = await fetch(address);
    expect(first.headers.get('access-control-expose-headers')).toBe('ETag');
    const headers = { 'if-none-match': first.headers.get('etag') ?? '' };
    expect((await fetch(address, { headers })).status).toBe(304);
    const post = await fetch(address, { method: 'POST' });
    expect([post.status, post.headers.get('allow')]).toEqual([405, 'GET, HEAD, OPTIONS']);
  }
});
