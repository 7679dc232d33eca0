import { readFileSync, readdirSync } from 'node:fs';
import path from 'node:path';

const root = path.resolve(__dirname, '../../..');
const schema = readFileSync(path.join(root, 'prisma/schema.prisma'), 'utf8');
const product = ['lib', 'app']
  .flatMap((folder) =>
    readdirSync(path.join(root, folder), { recursive: true, withFileTypes: true })
      .filter((entry) => entry.isFile() && /\.tsx?$/.test(entry.name))
      .map((entry) => path.join(entry.parentPath, entry.name))
      .filter((file) => !file.includes('generated')),
  )
  .map((file) => readFileSync(file, 'utf8'))
  .join('\n');

const models = [...schema.matchAll(/((?:^\/\/\/.*\n)*)^model (\w+) \{/gm)].map(
  ([, comment = '', name = '']) => ({ name, comment }),
);

test('the schema is read', () => {
  expect(models.length).toBeGreaterThan(25);
});

test('a model that no query or command names carries the number of the requirement that will use it', () => {
  const unused = models.filter(({ name }) => {
    const delegate = `\\.${name[0]!.toLowerCase()}${name.slice(1)}\\b`;
    // Rows are read through what they belong to as well.
    const relations = [...schema.matchAll(new RegExp(`^ {2}(\\w+) +${name}[\\[? ]`, 'gm'))].map(
      ([, field]) => `\\b${field}: [{t]`,
    );
    return !new RegExp([delegate, `"${name}"`, ...relations].join('|')).test(product);
  });
  expect(unused.filter(({ comment }) => !/\bR\d+\b/.test(comment)).map(({ name }) => name)).toEqual([]);
});
