import { readFileSync } from 'node:fs';
import path from 'node:path';
import { columns, profileFields } from '@/lib/privacy/classification';
import { kinds } from '@/lib/privacy/kinds';
import { entrySchemas } from '@/lib/profiles/schema';

const schema = readFileSync(path.resolve(__dirname, '../../../prisma/schema.prisma'), 'utf8');
const models = [...schema.matchAll(/^model (\w+) \{\n([\s\S]*?)^\}/gm)].map(([, name = '', body = '']) => ({
  name,
  fields: [...body.matchAll(/^ {2}(\w+)\s+(\w+)/gm)].map(([, field = '', type = '']) => ({ field, type })),
}));
const relations = new Set(models.map(({ name }) => name));

test('the schema is read', () => {
  expect(models.length).toBeGreaterThan(25);
});

test.each(models)('every column of $name is classified, and nothing else', ({ name, fields }) => {
  const stored = fields.filter(({ type }) => !relations.has(type)).map(({ field }) => field);
  const classified = Object.keys(columns[name as keyof typeof columns] ?? {});
  expect(classified.sort()).toEqual(stored.sort());
});

test('no model is classified that is gone', () => {
  expect(Object.keys(columns).sort()).toEqual([...relations].sort());
});

test.each(Object.entries(entrySchemas))(
  'every field of the section %s is classified',
  (section, { shape }) => {
    const classified = Object.keys(profileFields[section as keyof typeof profileFields]);
    expect(classified.sort()).toEqual(Object.keys(shape).sort());
  },
);

test('every kind is used, and every class is a kind', () => {
  const used = [...Object.values(columns), ...Object.values(profileFields)].flatMap((fields) =>
    Object.values(fields).filter((kind) => kind !== null),
  );
  expect([...new Set(used)].sort()).toEqual(Object.keys(kinds).sort());
});
