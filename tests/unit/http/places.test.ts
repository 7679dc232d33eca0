import { readdirSync } from 'node:fs';
import path from 'node:path';
import { requestedPath, isPrerendered, mayExist, missingPath } from '@/lib/http/places';

const folder = path.resolve(__dirname, '../../../app/[locale]');

/** What the folders of app/[locale] answer, as paths with made-up values for what varies. */
const answered = readdirSync(folder, { recursive: true, encoding: 'utf8' })
  .filter((file) => /(^|\/)(page\.tsx|route\.ts)$/.test(file) && !file.startsWith('[...rest]'))
  .map((file) =>
    path
      .dirname(file)
      .replace(/\([^/]*\)\/?/g, '')
      .replace(/\[[^\]]*\]/g, 'some'),
  )
  .map((place) => (place === '' || place === '.' ? '/en' : `/en/${place}`.replace(/\/$/, '')));

test('every page there is may exist', () => {
  expect(answered.length).toBeGreaterThan(40);
  expect(answered.filter((place) => !mayExist(place))).toEqual([]);
});

test('what no folder answers is known to be missing, unless pages are named by their data there', () => {
  for (const place of ['/en/nowhere', '/fr/faq/fee', '/en/security/txt', '/fr/feeds/none', '/en/privacy/x/y'])
    expect([place, mayExist(place)]).toEqual([place, false]);
  const deep = new Set(
    answered.filter((place) => place.includes('some')).map((place) => place.split('/')[2]),
  );
  for (const first of deep) expect(mayExist(`/fr/${first}/anything`)).toBe(true);
  const others = answered
    .map((place) => place.split('/')[2] ?? '')
    .filter((first) => first && !deep.has(first));
  for (const first of others.filter((name) => name !== 'staff'))
    expect([first, mayExist(`/en/${first}/anything-else`)]).toEqual([first, false]);
});

test('who is led to the page for what is missing is shown the address asked for', () => {
  const path = missingPath('fr', 'jobs/ft-2026-999-x');
  expect(mayExist(path)).toBe(false);
  expect(requestedPath(path.split('/').slice(2))).toBe('jobs/ft-2026-999-x');
  expect(requestedPath(['anything', 'else'])).toBe('anything/else');
});

test('pages made ahead are those of the public site, not those that merely begin alike', () => {
  const places = [...answered, '/en/jobs/ft-2026-001-x', '/fr/jobs/ft-2026-001-x/ar'];
  expect(places.filter(isPrerendered).length).toBeGreaterThan(10);
  for (const place of ['/fr/jobsearch', '/en/faqs', '/en/jobs/search', '/en/sign-in', '/fr/staff', '/'])
    expect([place, isPrerendered(place)]).toEqual([place, false]);
});
