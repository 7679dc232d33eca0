import { readFileSync } from 'node:fs';
import path from 'node:path';
import { criteriaSchema } from '@/lib/alerts/schema';
import { payloadSchemas } from '@/lib/outbox/schema';
import { columns } from '@/lib/privacy/classification';
import { criteriaFields, jsonColumns, payloadFields, snapshotFields } from '@/lib/privacy/json-fields';
import { snapshot } from '../../builders';

const schema = readFileSync(path.resolve(__dirname, '../../../prisma/schema.prisma'), 'utf8');
const columnsOf = columns as Record<string, Record<string, string | null>>;

test('every JSON column with personal data says where its fields are classified', () => {
  const personal = [...schema.matchAll(/^model (\w+) \{\n([\s\S]*?)^\}/gm)].flatMap(
    ([, model = '', body = '']) =>
      [...body.matchAll(/^ {2}(\w+)\s+Json\b/gm)]
        .map(([, field = '']) => field)
        .filter((field) => columnsOf[model]?.[field] !== null)
        .map((field) => `${model}.${field}`),
  );
  expect(personal.length).toBeGreaterThan(5);
  expect(Object.keys(jsonColumns).sort()).toEqual(personal.sort());
});

test.each(Object.entries(payloadSchemas))(
  'every field of the payload of %s is classified',
  (name, { shape }) => {
    const classified = Object.keys(payloadFields[name as keyof typeof payloadFields]);
    expect(classified.sort()).toEqual(Object.keys(shape).sort());
  },
);

test('every field of a snapshot and of the criteria of an alert is classified', () => {
  expect(Object.keys(snapshotFields).sort()).toEqual(Object.keys(snapshot).sort());
  expect(Object.keys(criteriaFields).sort()).toEqual(Object.keys(criteriaSchema.shape).sort());
});
