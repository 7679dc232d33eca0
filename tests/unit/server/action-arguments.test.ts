import fc from 'fast-check';
import { areArguments, areBound } from '@/lib/server/action-arguments';
import { idle } from '@/lib/forms/state';

// React's own writer, which browsers run; it wants to be in a bundle.
type Client = { encodeReply: (value: unknown) => Promise<FormData | string> };
Object.assign(globalThis, { __webpack_require__: { u: () => '' } });
const { encodeReply } = jest.requireActual<Client>(
  'next/dist/compiled/react-server-dom-webpack/client.browser',
);

const call = (json: string, ...others: [string, string][]) => areArguments([['0', json], ...others]);

test('what the forms of this site send is taken', () => {
  const state = JSON.stringify({ ...idle, message: '$undefined', values: { note: '$$5' } });
  expect(call(`["en","candidate",${state},"$K1"]`, ['_1_note', 'x'])).toBe(true);
  expect(call('["en","staff"]')).toBe(true);
  expect(call('[]')).toBe(true);
  expect(call(`["$0:1:values",${state}]`)).toBe(true);
});

test.each([
  ['no JSON', '["en'],
  ['no list', '{"0":1}'],
  ['a form that ends nowhere', '"$K1"'],
  ['nested too deep', '['.repeat(5000) + ']'.repeat(5000)],
  ['a function of the server', '["$h1"]'],
  ['a part that is not there', '["$9"]'],
  ['a path that leads nowhere', '["$0:5:x"]'],
  ['a stream', '["$R1"]'],
  ['a prototype', '[{"__proto__":{"a":1}}]'],
  ['more arguments than any action has', JSON.stringify(Array(11).fill(1))],
])('%s is refused', (_, json) => {
  expect(call(json)).toBe(false);
});

test('a part that cannot be read is refused although nothing refers to it', () => {
  expect(call('["en"]', ['5', '{'])).toBe(false);
});

test('a form that a browser sends by itself carries its action, or none', () => {
  const bound: [string, string][] = [
    ['$ACTION_REF_1', ''],
    ['$ACTION_1:0', '{"id":"40ab","bound":"$@1"}'],
    ['$ACTION_1:1', `["fr",${JSON.stringify(idle)}]`],
    ['$ACTION_KEY', 'k1234'],
    ['email', '$F9 { [ is text here'],
  ];
  expect(areBound(bound)).toBe(true);
  expect(areBound([['email', 'x']])).toBe(true);
  expect(areBound(bound.filter(([name]) => name !== '$ACTION_1:1'))).toBe(false);
  expect(areBound([['$ACTION_1:0', '{"id":"40ab","bound":']])).toBe(false);
});

test('whatever is typed, what React writes of it is taken', async () => {
  const text = fc.string({ unit: 'binary' });
  const states = fc.record({
    values: fc.dictionary(fc.stringMatching(/^[a-z]+$/), fc.oneof(text, fc.array(text)), {
      noNullPrototype: true,
    }),
    message: fc.option(text, { nil: undefined }),
  });
  await fc.assert(
    fc.asyncProperty(states, text, async (typed, given) => {
      const form = new FormData();
      form.append('note', given);
      const written = await encodeReply(['en', { ...idle, ...typed }, form]);
      if (typeof written === 'string') throw new Error('a form was written as text');
      const fields = [...written].flatMap(([name, value]) =>
        typeof value === 'string' ? [[name, value] as [string, string]] : [],
      );
      expect(areArguments(fields)).toBe(true);
    }),
    { numRuns: 200 },
  );
});
