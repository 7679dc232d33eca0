import { messagesOf } from '@/lib/i18n/messages';
import { entrySchemas } from '@/lib/profiles/schema';
import { isSectionName, sectionNamed, sections } from '@/lib/profiles/sections';
import { plausibleBirth } from '@/lib/profiles/plausibility';
import { nextSection } from '@/lib/profiles/rules';

test('every section has its description, and every field of its schema is asked', () => {
  expect(sections.map(({ name }) => name).sort()).toEqual(Object.keys(entrySchemas).sort());
  for (const { name, fields } of sections) {
    const asked = fields.map((field) => field.name).sort();
    expect([name, asked]).toEqual([name, Object.keys(entrySchemas[name].shape).sort()]);
  }
});

test.each(['en', 'fr'] as const)('every section and field has its texts in %s', (locale) => {
  const texts = messagesOf(locale).profile.sections as Record<
    string,
    { title: string; why: string; fields: Record<string, string>; hints?: Record<string, string> }
  >;
  for (const { name, fields } of sections) {
    const text = texts[name];
    expect([name, text?.title, text?.why]).toEqual([name, expect.any(String), expect.any(String)]);
    expect([name, Object.keys(text?.fields ?? {}).sort()]).toEqual([name, fields.map((f) => f.name).sort()]);
    const hinted = fields.filter((field) => field.hint).map((field) => field.name);
    expect([name, Object.keys(text?.hints ?? {}).sort()]).toEqual([name, hinted.sort()]);
  }
});

test('what is not a section is none, whatever JavaScript calls it', () => {
  for (const name of ['', 'nothing', 'constructor', 'toString', '__proto__', 'hasOwnProperty', 'Personal'])
    expect([name, isSectionName(name)]).toEqual([name, false]);
  for (const { name } of sections) expect(isSectionName(name)).toBe(true);
});

test('one goes on from each section to the next, and from the last to none', () => {
  const order = sections.map(({ name }) => nextSection(name));
  expect(order).toEqual([...sections.slice(1).map(({ name }) => name), null]);
  expect(sectionNamed('employment').allowsNothing).toBe(true);
});

test.each([
  ['2011-11-24', true],
  ['2011-11-25', false],
  ['1916-11-24', true],
  ['1915-11-24', false],
  ['2027-01-01', false],
  ['0001-01-01', false],
])('born on %s, asked on 24 November 2026: %s', (date, plausible) => {
  expect(plausibleBirth(date, '2026-11-24')).toBe(plausible);
});
