import { readdirSync } from 'node:fs';
import path from 'node:path';
import robots from '@/app/robots';
import { locales } from '@/lib/i18n/locales';

process.env.AUTH_SECRET ??= 'x'.repeat(32);

const pages = path.resolve(__dirname, '../../../app/[locale]');
const foldersOf = (group: string) =>
  readdirSync(path.join(pages, group), { withFileTypes: true })
    .filter((entry) => entry.isDirectory())
    .map(({ name }) => name);

test('what is someone’s own is no search engine’s to read, in either language', () => {
  const { rules } = robots();
  const closed = [rules].flat().flatMap(({ disallow }) => disallow ?? []);
  const own = [...foldersOf('(account)'), ...foldersOf('(candidate)'), 'staff'];
  expect(own).toContain('my-data');
  const wanted = locales.flatMap((locale) => own.map((place) => `/${locale}/${place}`));
  expect(wanted.filter((place) => !closed.includes(place))).toEqual([]);
});
