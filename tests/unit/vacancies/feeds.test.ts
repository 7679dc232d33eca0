import { parseAtomFeed, parseJsonFeed } from 'feedsmith';
import { parseQuery } from '@/lib/vacancies/api/http';
import { type FeedHead, type FeedItem, atomFeed, jsonFeed } from '@/lib/vacancies/feeds/formats';
import { feedQuerySchema } from '@/lib/vacancies/feeds/schema';
import { searchQuery, searchSchema } from '@/lib/vacancies/search/schema';

const at = new Date('2026-11-24T10:00:00Z');
const head: FeedHead = {
  id: 'tag:careers.example,2026:feeds/fr',
  title: 'OMED : avis de vacance en cours',
  description: 'Les avis.',
  organisation: 'OMED',
  locale: 'fr',
  self: 'https://careers.example/fr/feeds/vacancies.atom',
  page: 'https://careers.example/fr/jobs',
  updated: at,
};
const item: FeedItem = {
  id: 'tag:careers.example,2026:vacancies/FT/2026/001/ar',
  url: 'https://careers.example/fr/jobs/ft-2026-001/ar',
  title: 'اختصاصي <b>& "x"]]>',
  summary: 'a & b',
  language: 'ar',
  html: '<p lang="ar" dir="rtl">a &amp; b</p>',
  categories: [{ term: 'P-3', scheme: 'tag:careers.example,2026:grade', label: 'P-3' }],
  published: at,
  updated: at,
  closesAt: new Date('2026-12-11T23:00:00Z'),
  reference: 'FT/2026/001',
};

test('an Atom feed has what RFC 4287 requires, in the languages of its texts, and when each vacancy closes', () => {
  const xml = atomFeed(head, [item]);
  expect(xml).toContain('<feed xmlns="http://www.w3.org/2005/Atom"');
  expect(xml).toMatch(/<feed [^>]*xml:lang="fr"/);
  expect(xml).toContain('<entry xml:lang="ar">');
  expect(parseAtomFeed(xml)).toMatchObject({
    id: head.id,
    updated: at.toISOString(),
    authors: [{ name: 'OMED' }],
    entries: [
      {
        id: item.id,
        title: { value: item.title },
        content: { value: item.html, type: 'html' },
        updated: at.toISOString(),
        dcterms: { valid: ['2026-12-11T23:00:00.000Z'] },
      },
    ],
  });
});

test('a JSON feed has what version 1.1 requires, also where nothing is open', () => {
  const whole = JSON.parse(jsonFeed(head, [item])) as { items: unknown[] };
  expect(whole).toMatchObject({
    version: 'https://jsonfeed.org/version/1.1',
    title: head.title,
    language: 'fr',
  });
  expect(whole.items).toMatchObject([
    { id: item.id, url: item.url, language: 'ar', _vacancy: { closes_at: '2026-12-11T23:00:00.000Z' } },
  ]);
  expect(parseJsonFeed(jsonFeed(head, [item])).items).toHaveLength(1);
  expect(JSON.parse(jsonFeed(head, []))).toMatchObject({ items: [] });
});

const ask = (query: string) =>
  parseQuery(feedQuerySchema, new Request(`http://localhost/en/feeds/vacancies.atom${query}`));

test('the address of any search of the site is that of a feed', () => {
  const search = searchSchema.parse({
    q: 'part-time “water”',
    contract: ['internship', 'consultant'],
    grade: 'NO-B',
    station: 'GVA',
    region: 'africa',
    arrangement: 'remote',
    language: 'fr',
    category: 'professional',
    closing: 'soon',
    opened: 'week',
    sort: 'grade',
    exact: '1',
    page: 3,
  });
  const parsed = ask(searchQuery(search));
  expect(parsed.ok && searchSchema.parse(parsed.query)).toEqual(search);
  expect(ask('?q=')).toMatchObject({ ok: true });
});

test('what only says where a reader came from is ignored', () => {
  for (const added of [
    'utm_source=x&utm_medium=mail',
    'fbclid=1',
    'gclid=1',
    'msclkid=1',
    'mc_eid=1',
    'igshid=1',
  ]) {
    const parsed = ask(`?grade=P-3&${added}`);
    expect([added, parsed]).toMatchObject([added, { ok: true, query: { grade: ['P-3'] } }]);
  }
  for (const other of ['utm=x', 'gradeclid=1', 'source=x'])
    expect([other, ask(`?${other}`).ok]).toEqual([other, false]);
});

test.each([
  ['?contract=nope', 'contract'],
  ['?grade=P%203', 'grade'],
  ['?region=africa&region=afrika', 'region'],
  ['?contrat=internship', 'contrat'],
])('%s is refused by the name of what is wrong', async (query, parameter) => {
  const parsed = ask(query);
  if (parsed.ok) throw new Error('was read');
  expect(parsed.response.status).toBe(400);
  expect(await parsed.response.json()).toMatchObject({ errors: [{ parameter }] });
});
