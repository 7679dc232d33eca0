import fc from 'fast-check';
import { Secret, TOTP, URI } from 'otpauth';
import {
  enrolmentAddress,
  inGroups,
  isRecoveryCode,
  normaliseRecoveryCode,
  recoveryCodeShape,
  secretBeingSetUp,
  stepOf,
} from '@/lib/accounts/second-factor/rules';

const period = 30_000;
const secrets = fc
  .uint8Array({ minLength: 20, maxLength: 20 })
  .map((bytes) => new Secret({ buffer: Uint8Array.from(bytes).buffer }).base32);
const instants = fc.date({ min: new Date('2020-01-01'), max: new Date('2100-01-01'), noInvalidDate: true });

/** What an app shows: the reference is the library as an app would use it. */
const shown = (secret: string, at: number) =>
  new TOTP({ secret: Secret.fromBase32(secret) }).generate({ timestamp: at });

test('the codes are those of RFC 6238, appendix B, in six digits', () => {
  const secret = Secret.fromLatin1('12345678901234567890').base32;
  for (const [seconds, code] of [
    [59, '287082'],
    [1_111_111_109, '081804'],
    [1_111_111_111, '050471'],
    [1_234_567_890, '005924'],
    [2_000_000_000, '279037'],
  ] as const)
    expect(stepOf(secret, code, new Date(seconds * 1000))).toBe(Math.floor(seconds / 30));
});

test('a code counts in its step and one on either side, by the number of its own step', () => {
  fc.assert(
    fc.property(secrets, instants, fc.integer({ min: -1, max: 1 }), (secret, now, away) => {
      const at = now.getTime() + away * period;
      const codes = [-1, 0, 1].map((each) => shown(secret, now.getTime() + each * period));
      // Of a million codes two steps may share one.
      fc.pre(new Set(codes).size === 3);
      expect(stepOf(secret, shown(secret, at), now)).toBe(Math.floor(at / period));
    }),
  );
});

test('no code counts two steps away or further, nor anything that is none of the three', () => {
  fc.assert(
    fc.property(
      secrets,
      instants,
      fc.integer({ min: 2, max: 1000 }),
      fc.boolean(),
      (secret, now, far, before) => {
        const code = shown(secret, now.getTime() + (before ? -far : far) * period);
        const good = [-1, 0, 1].map((each) => shown(secret, now.getTime() + each * period));
        fc.pre(!good.includes(code));
        expect(stepOf(secret, code, now)).toBeNull();
      },
    ),
  );
});

test('three of a million guesses are good at a time', () => {
  const now = new Date('2026-11-24T10:00:00Z');
  const secret = new Secret({ size: 20 }).base32;
  const good = new Set([-1, 0, 1].map((each) => shown(secret, now.getTime() + each * period)));
  const next = (code: string) => String((Number(code) + 1) % 1_000_000).padStart(6, '0');
  for (const code of good) if (!good.has(next(code))) expect(stepOf(secret, next(code), now)).toBeNull();
  for (const odd of ['', '1', '12345', '1234567', 'abcdef']) expect(stepOf(secret, odd, now)).toBeNull();
});

test('what a QR code says is what every app assumes, whatever the organisation and the account are called', () => {
  fc.assert(
    fc.property(
      secrets,
      fc.constantFrom('WFO', 'OMED', 'Organisation de l’eau: 💧 & Cie'),
      (secret, issuer) => {
        const read = URI.parse(enrolmentAddress(secret, issuer, 'ingrid+console@wfo.example')) as TOTP;
        expect(read).toBeInstanceOf(TOTP);
        expect(read.secret.base32).toBe(secret);
        expect([read.algorithm, read.digits, read.period]).toEqual(['SHA1', 6, 30]);
        expect(read.label).toBe('ingrid+console@wfo.example');
      },
    ),
  );
});

test('a secret being set up is one for a quarter of an hour, until it is turned on', () => {
  const at = new Date('2026-11-24T10:00:00Z');
  const account = { totpSecret: 'sealed', totpSecretAt: at, totpEnabledAt: null };
  const after = (minutes: number) => new Date(at.getTime() + minutes * 60_000);
  expect(secretBeingSetUp(account, at)).toBe('sealed');
  expect(secretBeingSetUp(account, new Date(after(15).getTime() - 1))).toBe('sealed');
  expect(secretBeingSetUp(account, after(15))).toBeNull();
  expect(secretBeingSetUp({ ...account, totpEnabledAt: at }, at)).toBeNull();
  expect(secretBeingSetUp({ totpSecret: null, totpSecretAt: null, totpEnabledAt: null }, at)).toBeNull();
});

const { alphabet, length } = recoveryCodeShape;
const codes = fc
  .array(fc.constantFrom(...alphabet), { minLength: length, maxLength: length })
  .map((characters) => characters.join(''));

test('a recovery code has the entropy for a fast hash (ASVS 6.5.2), and reads the same however it is copied', () => {
  expect(Math.log2(alphabet.length) * length).toBeGreaterThanOrEqual(112);
  expect(new Set(alphabet).size).toBe(alphabet.length);
  fc.assert(
    fc.property(codes, fc.constantFrom('-', ' ', '', ' – ', '\u00a0'), (code, between) => {
      expect(isRecoveryCode(code)).toBe(true);
      const copied = inGroups(code, between).toLowerCase().replaceAll('0', 'o').replaceAll('1', 'l');
      expect(normaliseRecoveryCode(` ${copied}\n`)).toBe(code);
    }),
  );
});

test('nothing else is taken for one', () => {
  fc.assert(
    fc.property(codes, fc.nat({ max: length - 1 }), fc.constantFrom('', 'U', 'é', '!'), (code, at, other) => {
      expect(isRecoveryCode(code.slice(0, at) + other + code.slice(at + 1))).toBe(false);
      expect(isRecoveryCode(`${code}0`)).toBe(false);
    }),
  );
});
