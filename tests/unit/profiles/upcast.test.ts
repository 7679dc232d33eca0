import fc from 'fast-check';
import { contentOf } from '@/lib/profiles/content';
import { completeness, isWhole } from '@/lib/profiles/rules';
import type { SectionName } from '@/lib/profiles/schema';
import { readSnapshot, sealSnapshot } from '@/lib/profiles/snapshot';
import { readEntry, sealEntry } from '@/lib/profiles/stored';
import { sections } from '@/lib/profiles/sections';

process.env.AUTH_SECRET ??= 'only-for-tests-'.padEnd(64, 'x');

// As the first version of profiles wrote them.
const first: Partial<Record<SectionName, Record<string, unknown>>> = {
  personal: {
    givenName: 'Amina',
    familyName: 'Diallo',
    otherNames: '',
    dateOfBirth: '1990-02-28',
    gender: 'female',
    phone: '+221 33 555 01 23',
  },
  nationality: { country: 'SN', secondCountry: 'FR' },
  address: { line1: 'Rue 1', line2: '', city: 'Dakar', region: '', postalCode: '', country: 'SN' },
  languages: {
    language: 'fr',
    motherTongue: true,
    reading: 'fluent',
    writing: 'fluent',
    speaking: 'fluent',
    listening: 'fluent',
  },
  education: {
    level: 'master',
    title: 'Hydrologie',
    field: '',
    institution: 'UCAD',
    city: '',
    country: 'TW',
    from: '2010-09',
    to: '2012-06',
  },
  employment: {
    title: 'Hydrologue',
    employer: 'ONAS',
    city: '',
    country: 'SN',
    workingTime: 'part_time',
    from: '2012-07',
    to: '',
    duties: 'Puits',
    reasonForLeaving: '',
  },
  contract_interests: { shortTerm: true, consultancy: false, internship: false, availableFrom: '' },
};
const read = (section: SectionName, data: unknown, version = 1) =>
  readEntry(section, { id: 'r1', version, data }) as unknown as Record<string, unknown>;

test.each(Object.keys(first) as SectionName[])(
  'an entry of %s of the first version is whole today',
  (section) => {
    const entry = read(section, first[section]);
    expect([section, isWhole(section, entry)]).toEqual([section, true]);
  },
);

test('what the first version said is said in today’s words', () => {
  expect(read('nationality', first.nationality)).toMatchObject({ countries: ['SN', 'FR'], other: '' });
  expect(read('nationality', { country: 'SN', secondCountry: '' })).toMatchObject({ countries: ['SN'] });
  expect(read('personal', first.personal)).toMatchObject({ nameOrder: 'given_first', latinName: '' });
  expect(read('education', first.education)).toMatchObject({ status: 'completed' });
  expect(read('education', { ...first.education, to: '' })).toMatchObject({ status: 'in_progress' });
  // Part time did not say how much.
  expect(read('employment', first.employment)).toMatchObject({ share: '', unpaid: false, expertise: [] });
  expect(read('employment', { ...first.employment, workingTime: 'full_time' })).toMatchObject({
    share: '100',
  });
});

test('a code that is no nationality any more is kept by its name', () => {
  const entry = read('nationality', { country: 'GG', secondCountry: 'FR' });
  expect(entry).toMatchObject({ countries: ['other', 'FR'], other: expect.stringContaining('Guernsey') });
  expect(isWhole('nationality', entry)).toBe(true);
});

const anything = fc.oneof(fc.anything({ withNullPrototype: false }), fc.dictionary(fc.string(), fc.string()));
test('whatever was stored, it is read and nothing of it is dropped but what changed its name', () => {
  fc.assert(
    fc.property(
      fc.constantFrom(...sections),
      fc.constantFrom(1, 2),
      anything,
      ({ name, fields }, version, data) => {
        const entry = read(name, data, version);
        for (const field of fields) expect(entry[field.name]).toBeDefined();
        const known = new Set(fields.map((field) => field.name));
        const given = typeof data === 'object' && data !== null ? (data as Record<string, unknown>) : {};
        const renamed = ['country', 'secondCountry', 'workingTime'];
        for (const key of Object.keys(given).filter((each) => !known.has(each) && !renamed.includes(each)))
          expect(entry[key]).toBe(given[key]);
      },
    ),
  );
});

test('every snapshot of the first version is read in today’s shape, and again once sealed', () => {
  fc.assert(
    fc.property(
      fc.record({
        nationality: fc.record({
          country: fc.constantFrom('SN', 'TW', 'XX', ''),
          secondCountry: fc.constantFrom('', 'FR'),
        }),
        languages: fc.array(fc.constant(first.languages)),
        education: fc.array(fc.constant(first.education)),
        employment: fc.array(fc.constant(first.employment)),
      }),
      (parts) => {
        const { languages, education, employment, nationality, ...rest } = first;
        expect([languages, education, employment, nationality]).not.toContain(undefined);
        const stored = { version: 1, email: 'amina@example.org', ...rest, ...parts };
        const snapshot = readSnapshot({ id: 's1', snapshot: stored, snapshotVersion: 1 });
        expect(snapshot).toMatchObject({
          version: 2,
          email: 'amina@example.org',
          relatives: [],
          nothing: [],
        });
        expect(snapshot?.employment).toHaveLength(parts.employment.length);
        const sealed = sealSnapshot(snapshot!, 's2');
        expect(JSON.stringify(sealed)).not.toMatch(/1990-02-28|female/);
        expect(readSnapshot({ id: 's2', snapshot: sealed, snapshotVersion: 2 })).toEqual(snapshot);
      },
    ),
  );
});

test('what is sealed stays in its record', () => {
  const entry = readEntry('personal', { id: 'r1', version: 1, data: first.personal });
  const sealed = sealEntry('personal', entry, 'r1');
  expect(sealed.dateOfBirth).toMatch(/^sealed:/);
  expect(readEntry('personal', { id: 'r1', version: 2, data: sealed })).toEqual(entry);
  expect(() => readEntry('personal', { id: 'r2', version: 2, data: sealed })).toThrow(/cannot be opened/);
});

test('what looks like a seal is a name like any other', () => {
  const typed = { ...readEntry('relatives', { id: 'r1', version: 2, data: {} }), name: 'sealed:auth:AAAA' };
  const data = sealEntry('relatives', typed, 'r1');
  expect(readEntry('relatives', { id: 'r1', version: 2, data })).toEqual(typed);
});

test('a profile only grows more complete as entries are added', () => {
  const whole = Object.entries(first).map(([section, data], position) => ({
    ...{ id: `e${position}`, section, position, version: 1, data },
  }));
  fc.assert(
    fc.property(fc.shuffledSubarray(whole, { minLength: 1 }), (rows) => {
      const percentages = rows.map(
        (_, end) => completeness(contentOf(rows.slice(0, end + 1), {})).percentage,
      );
      expect([...percentages].sort((a, b) => a - b)).toEqual(percentages);
    }),
  );
});
