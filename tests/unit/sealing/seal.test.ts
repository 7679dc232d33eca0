import fc from 'fast-check';
import type * as Seal from '@/lib/sealing/seal';

const secret = 'only-for-tests-'.padEnd(64, 'x');
const keys = { one: `1:${'1a'.repeat(32)}`, two: `2:${'2b'.repeat(32)}` };

/** The module as a process with these keys has it. */
function sealedBy(DATA_KEYS: string) {
  jest.resetModules();
  Object.assign(process.env, { AUTH_SECRET: secret, DATA_KEYS });
  return jest.requireActual<typeof Seal>('@/lib/sealing/seal');
}
afterAll(() => delete process.env.DATA_KEYS);

test('what is sealed for a record opens for it, and for no other', () => {
  const { sealText, openText, sealBytes, openBytes } = sealedBy(keys.one);
  fc.assert(
    fc.property(fc.string({ unit: 'grapheme' }), fc.uint8Array(), fc.uuid(), (text, bytes, id) => {
      const [sealed, sealedFile] = [sealText(text, id), sealBytes(bytes, id)];
      expect([sealed.startsWith('sealed:'), openText(sealed, id), [...openBytes(sealedFile, id)]]).toEqual([
        true,
        text,
        [...bytes],
      ]);
      expect(() => openText(sealed, `${id}x`)).toThrow(/cannot be opened/);
      expect(() => openBytes(sealedFile, `${id}x`)).toThrow(/cannot be opened/);
    }),
  );
});

test('the same text sealed twice reads differently, and neither shows it', () => {
  const { sealText } = sealedBy(keys.one);
  const [first, second] = [sealText('1985-04-12', 'a'), sealText('1985-04-12', 'a')];
  expect(first).not.toBe(second);
  for (const sealed of [first, second])
    expect([sealed.startsWith('sealed:1:'), sealed.includes('1985')]).toEqual([true, false]);
});

test('what was stored before anything was sealed is read as it is', () => {
  expect(sealedBy(keys.one).openText('1985-04-12', 'a')).toBe('1985-04-12');
});

test('a new key seals, and the old one still opens; without it nothing opens', () => {
  const old = sealedBy(keys.one).sealText('text', 'a');
  const both = sealedBy(`${keys.two},${keys.one}`);
  expect([both.openText(old, 'a'), both.sealText('text', 'a').split(':')[1]]).toEqual(['text', '2']);
  expect(() => sealedBy(keys.two).openText(old, 'a')).toThrow(/the key 1/);
});

test('before there is a key of its own, one derived from AUTH_SECRET seals; it goes on opening', () => {
  const before = sealedBy('').sealText('text', 'a');
  expect([before.split(':')[1], sealedBy(keys.one).openText(before, 'a')]).toEqual(['auth', 'text']);
});

test('a byte changed is noticed', () => {
  const { sealBytes, openBytes } = sealedBy(keys.one);
  const sealed = sealBytes(Buffer.from('text'), 'a');
  for (let at = 2; at < sealed.length; at += 1) {
    const changed = Uint8Array.from(sealed);
    changed[at] = (changed[at] ?? 0) ^ 1;
    expect(() => openBytes(changed, 'a')).toThrow(/cannot be opened/);
  }
});
