import { parseQuery } from '@/lib/vacancies/api/http';
import { openApiDocument } from '@/lib/vacancies/api/document';
import { listQuerySchema, problemSchema } from '@/lib/vacancies/api/schema';

process.env.AUTH_SECRET ??= 'x'.repeat(32);
const ask = (query: string) =>
  parseQuery(listQuerySchema, new Request(`http://localhost/api/v1/vacancies${query}`));

test('parameters may be given once or several times', () => {
  expect(ask('?contract=internship&contract=consultant&grade=P-3&per_page=5')).toMatchObject({
    ok: true,
    query: {
      contract: ['internship', 'consultant'],
      grade: ['P-3'],
      station: [],
      page: 1,
      per_page: 5,
      lang: 'en',
    },
  });
});

test.each([
  ['?contract=nope', 'contract'],
  ['?page=0', 'page'],
  ['?page=x', 'page'],
  ['?per_page=101', 'per_page'],
  ['?page=1&page=2', 'page'],
  ['?q=water&q=dams', 'q'],
  ['?lang=fr&lang=fr', 'lang'],
  ['?lang=de', 'lang'],
  ['?contrat=internship', 'contrat'],
])('%s is refused by the name of what is wrong', async (query, parameter) => {
  const parsed = ask(query);
  if (parsed.ok) throw new Error('was read');
  expect(parsed.response.status).toBe(400);
  expect(parsed.response.headers.get('content-type')).toBe('application/problem+json');
  expect(problemSchema.parse(await parsed.response.json()).errors).toMatchObject([{ parameter }]);
});

test('the document refers only to schemas it has, and describes every parameter of the list', () => {
  const document = openApiDocument();
  const text = JSON.stringify(document);
  const referred = [...text.matchAll(/"#\/components\/schemas\/(\w+)"/g)].map(([, name]) => name);
  expect(Object.keys(document.components.schemas)).toEqual(expect.arrayContaining(referred));
  expect(text).not.toMatch(/\$id|additionalProperties/);
  const names = document.paths['/vacancies'].get.parameters.map(({ name }) => name);
  expect(names).toEqual([...Object.keys(listQuerySchema.shape), 'If-None-Match']);
});
