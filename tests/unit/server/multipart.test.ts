import fc from 'fast-check';
import { boundaryOf, countParts, textFields } from '@/lib/server/multipart';

async function written(form: FormData): Promise<{ body: Buffer; boundary: string }> {
  const answer = new Response(form);
  const boundary = boundaryOf(answer.headers.get('content-type') ?? '');
  if (!boundary) throw new Error('no boundary');
  return { body: Buffer.from(await answer.arrayBuffer()), boundary };
}

test.each([
  ['multipart/form-data; boundary=----WebKitFormBoundaryAbC123', '----WebKitFormBoundaryAbC123'],
  ['multipart/form-data; boundary="quoted"', 'quoted'],
  ['multipart/form-data; boundary=a; boundary=b', undefined],
  ['multipart/form-data; boundary=a;charset=utf-8', undefined],
  ['multipart/form-data', undefined],
  ['multipart/mixed; boundary=a', undefined],
  ['multipart/form-data; boundary="a', undefined],
])('the boundary of %s', (type, boundary) => {
  expect(boundaryOf(type)).toBe(boundary);
});

test('fields are counted and read as they were written; files are counted and not read', async () => {
  const names = fc.stringMatching(/^[a-z$][\w$:.]{0,20}$/);
  const fields = fc.array(fc.tuple(names, fc.string({ unit: 'binary' })), { maxLength: 30 });
  await fc.assert(
    fc.asyncProperty(fields, fc.nat(3), async (texts, files) => {
      const form = new FormData();
      for (const [name, value] of texts) form.append(name, value);
      for (let index = 0; index < files; index += 1) form.append('file', new Blob(['\r\n--x']), 'a.png');
      const { body, boundary } = await written(form);
      expect(countParts(body, boundary, 100)).toBe(texts.length + files);
      const asSent = texts.map(([name, value]) => [
        name,
        value.toWellFormed().replace(/\r\n|\r|\n/g, '\r\n'),
      ]);
      const read = textFields(body, boundary)?.map(([name, value]) => [
        name,
        value.replace(/\r\n|\r|\n/g, '\r\n'),
      ]);
      expect(read).toEqual(asSent);
    }),
  );
});

test.each([199, 200, 201, 5000])('of %d parts no more than one over the limit are counted', async (parts) => {
  const form = new FormData();
  for (let index = 0; index < parts; index += 1) form.append('a', 'b');
  const { body, boundary } = await written(form);
  expect(countParts(body, boundary, 200)).toBe(Math.min(parts, 201));
});

test.each([
  '',
  '--a',
  '--a\r\n',
  'x\r\n--a--',
  '--a\r\nContent-Disposition: form-data\r\n\r\nx\r\n--a--',
  '--a\r\nno end',
])('a body that is no form, %j, is not read', (body) => {
  expect(textFields(Buffer.from(body), 'a')).toBeNull();
});
