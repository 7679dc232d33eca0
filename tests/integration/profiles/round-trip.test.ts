import fc from 'fast-check';
import { db, transaction } from '@/lib/db/client';
import { keepDraft } from '@/lib/profiles/commands';
import { profileDraft, profileSection, snapshotPreview } from '@/lib/profiles/queries';
import { typedOf } from '@/lib/drafts/rules';
import { entrySchemas, type SectionName } from '@/lib/profiles/schema';
import { sectionNamed, sections, type Field } from '@/lib/profiles/sections';
import { readEntry } from '@/lib/profiles/stored';
import { areas } from '@/lib/reference/areas';
import { expertise } from '@/lib/reference/expertise';
import { languages } from '@/lib/reference/languages';
import { nationalities } from '@/lib/reference/nationalities';
import { organizations } from '@/lib/reference/organizations';
import { formToAdd, inputs } from '../../unit/profiles/inputs';
import { added, newcomer } from './fixtures';

const lists = {
  area: areas,
  expertise,
  language: languages,
  nationality: nationalities,
  organization: organizations,
};

// Any UTF-16 code unit, unpaired surrogates and NUL included, beside what people type.
const unit = fc.oneof(
  { weight: 6, arbitrary: fc.string({ unit: 'grapheme', minLength: 1, maxLength: 1 }) },
  { weight: 2, arbitrary: fc.nat(0xffff).map((code) => String.fromCharCode(code)) },
  {
    weight: 1,
    arbitrary: fc.constantFrom(
      '\u0000',
      '\ud800',
      '\r\n',
      '\t',
      'e\u0301',
      '\u202e',
      '\u2028',
      '\ufeff',
      '"',
      '\\',
    ),
  },
);
const anyText = fc.string({ unit, maxLength: 40 });
const date = fc
  .date({ min: new Date('1900-01-01'), max: new Date('2099-12-31'), noInvalidDate: true })
  .map((day) => day.toISOString().slice(0, 10));

function typed(field: Field): fc.Arbitrary<unknown> {
  switch (field.type) {
    case 'checkbox':
      return fc.constantFrom('on', undefined);
    case 'choice':
      return fc.constantFrom(...field.options);
    case 'list': {
      const codes = fc.constantFrom(...lists[field.list].codes);
      return field.several ? fc.array(codes, { maxLength: 3 }) : codes;
    }
    case 'date':
      return date;
    case 'partialDate':
      return fc.tuple(date, fc.constantFrom(4, 7)).map(([day, length]) => day.slice(0, length));
    case 'number':
      return fc.integer({ min: 0, max: 120 }).map(String);
    case 'email':
      return fc.constantFrom('m&e@ngo.example', 'ivan@xn--e1afmkfd.xn--p1ai');
    case 'url':
      return fc.webUrl();
    case 'tel':
      return fc.stringMatching(/^\+[0-9 ]{5,20}$/);
    default:
      return anyText;
  }
}

/** A form of a section in which any field may hold anything of its kind, or what a correct form holds. */
function forms(section: SectionName, fields: readonly Field[]) {
  const values = fields.map((field) => [
    field.name,
    fc.oneof(
      typed(field),
      fc.constant(inputs[section][field.name]),
      field.optional ? fc.constant('') : typed(field),
    ),
  ]);
  return fc.record(Object.fromEntries(values) as Record<string, fc.Arbitrary<unknown>>);
}

const runs = { numRuns: 40 };

test.each(sections)(
  'what fits $name is stored and read back as it was, and fits again',
  async ({ name, fields }) => {
    const viewer = await newcomer();
    let stored = 0;
    await fc.assert(
      fc.asyncProperty(forms(name, fields), async (form) => {
        const parsed = entrySchemas[name].safeParse(form);
        fc.pre(parsed.success);
        await transaction((tx) =>
          tx.profileEntry.deleteMany({ where: { profile: { accountId: viewer.id } } }),
        );
        await added(viewer, name, form);
        const { entries } = await profileSection(viewer, name);
        expect(entries.map(({ data }) => data)).toEqual([parsed.data]);
        const row = await db().profileEntry.findUniqueOrThrow({ where: { id: entries[0]?.id ?? '' } });
        expect(readEntry(name, row)).toEqual(parsed.data);
        for (const { name: field } of fields.filter(({ sealed }) => sealed))
          expect(String((row.data as Record<string, unknown>)[field])).toMatch(/^sealed:|^$/);
        stored += 1;
      }),
      runs,
    );
    expect(stored).toBe(runs.numRuns);
  },
);

test('a snapshot of any profile that was accepted can be taken, and says the same', async () => {
  await fc.assert(
    fc.asyncProperty(
      fc.tuple(
        ...sections.map(({ name, fields }) =>
          forms(name, fields).filter((form) => entrySchemas[name].safeParse(form).success),
        ),
      ),
      async (chosen) => {
        const viewer = await newcomer();
        for (const [index, { name }] of sections.entries()) await added(viewer, name, chosen[index]);
        const snapshot = await snapshotPreview(viewer);
        expect(snapshot).not.toBeNull();
        for (const [index, { name }] of sections.entries())
          expect([snapshot?.[name]].flat()).toEqual([entrySchemas[name].parse(chosen[index])]);
      },
    ),
    { numRuns: 5 },
  );
});

test('a draft of anything typed is given back as it was kept, on either database', async () => {
  const viewer = await newcomer();
  const place = formToAdd('employment');
  const fields = sectionNamed('employment').fields.map(({ name }) => name);
  await fc.assert(
    fc.asyncProperty(
      fc.dictionary(fc.constantFrom('title', 'duties', 'from', 'city'), anyText),
      async (values) => {
        expect(await keepDraft(viewer, place, values)).toBe('kept');
        expect((await profileDraft(viewer, place))?.typed).toEqual(typedOf(fields, values));
      },
    ),
    runs,
  );
});
