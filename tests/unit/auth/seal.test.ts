import fc from 'fast-check';

process.env.AUTH_SECRET = 'only-for-tests-'.padEnd(64, 'x');

async function withSecret(secret: string) {
  process.env.AUTH_SECRET = secret;
  jest.resetModules();
  return import('@/lib/auth/seal');
}
const ours = () => withSecret('only-for-tests-'.padEnd(64, 'x'));
const secrets = fc.string({ unit: 'grapheme', maxLength: 80 });

test('what is sealed is unsealed as it was, for its record alone', async () => {
  const { seal, unseal } = await ours();
  fc.assert(
    fc.property(secrets, fc.uuid(), fc.uuid(), (secret, id, another) => {
      const sealed = seal(secret, id);
      expect(sealed).toMatch(/^[\w-]+$/);
      expect(unseal(sealed, id)).toBe(secret);
      if (another !== id) expect(unseal(sealed, another)).toBeNull();
    }),
  );
});

test('nothing that was changed, cut short or made up is unsealed', async () => {
  const { seal, unseal } = await ours();
  fc.assert(
    fc.property(secrets, fc.nat(), fc.integer({ min: 1, max: 255 }), (secret, at, flipped) => {
      const bytes = Buffer.from(seal(secret, 'record'), 'base64url');
      const tampered = Buffer.from(bytes);
      const place = at % bytes.length;
      tampered[place] = (tampered[place] ?? 0) ^ flipped;
      expect(unseal(tampered.toString('base64url'), 'record')).toBeNull();
      expect(unseal(bytes.subarray(0, place).toString('base64url'), 'record')).toBeNull();
    }),
  );
  for (const text of ['', 'x', 'A'.repeat(200)]) expect(unseal(text, 'record')).toBeNull();
});

test('the same secret is sealed differently each time, and its text is not in it', async () => {
  const { seal } = await ours();
  const sealed = new Set(Array.from({ length: 100 }, () => seal('JBSWY3DPEHPK3PXP', 'record')));
  expect(sealed.size).toBe(100);
  for (const each of sealed)
    expect(Buffer.from(each, 'base64url').toString('latin1')).not.toContain('JBSWY3DP');
});

test('with another AUTH_SECRET nothing is unsealed', async () => {
  const sealed = (await ours()).seal('JBSWY3DPEHPK3PXP', 'record');
  const { unseal } = await withSecret('another-secret-'.padEnd(64, 'y'));
  expect(unseal(sealed, 'record')).toBeNull();
  expect((await ours()).unseal(sealed, 'record')).toBe('JBSWY3DPEHPK3PXP');
});
