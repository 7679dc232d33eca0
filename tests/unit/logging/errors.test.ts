import { describeError, fingerprintOf } from '@/lib/logging/errors';

class PrismaClientKnownRequestError extends Error {
  override name = 'PrismaClientKnownRequestError';
  constructor(
    message: string,
    readonly code: string,
  ) {
    super(message);
  }
}

test('an error is shown by its name, code and places, without what it quotes', () => {
  const error = new PrismaClientKnownRequestError(
    '\nInvalid `prisma.candidateAccount.create()` invocation:\n{ data: { email: "a@example.org" } }\n\nUnique constraint failed on the fields: (`email`)',
    'P2002',
  );
  const shown = describeError(error);
  expect(shown).toMatchObject({
    name: 'PrismaClientKnownRequestError',
    code: 'P2002',
    message: 'Unique constraint failed on the fields: (`email`)',
  });
  expect(shown.stack?.[0]).toMatch(/tests\/unit\/logging\/errors\.test\.ts:\d+:\d+/);
  expect(JSON.stringify(shown)).not.toMatch(new RegExp(`example\\.org|${process.cwd()}`));
});

test('what caused it is shown with it; what is no error is shown too', () => {
  const cause = Object.assign(new Error('connect ECONNREFUSED 10.1.2.3:5432'), { code: 'ECONNREFUSED' });
  expect(describeError(new Error('no answer', { cause })).cause).toMatchObject({
    code: 'ECONNREFUSED',
    message: 'connect ECONNREFUSED [ip]:5432',
  });
  expect(describeError('a@example.org failed')).toEqual({ name: 'string', message: '[mail] failed' });
  expect(describeError(undefined)).toEqual({ name: 'undefined', message: 'undefined' });
});

test('a database that cannot be reached is one thing, wherever it is noticed', () => {
  const refused = Object.assign(new Error('connect'), { code: 'ECONNREFUSED' });
  const fromDriver = Object.assign(new Error('x'), {
    name: 'DriverAdapterError',
    cause: { kind: 'DatabaseNotReachable' },
  });
  const kinds = [
    refused,
    new PrismaClientKnownRequestError('x', 'P1001'),
    fromDriver,
    new Error('y', { cause: refused }),
  ];
  expect(new Set(kinds.map(fingerprintOf))).toEqual(new Set(['database unreachable']));
});

test('other errors are told apart by their places', () => {
  const [first, second] = [new Error('a'), new Error('a')];
  expect(fingerprintOf(first)).toContain('Error');
  expect(fingerprintOf(first)).not.toBe(fingerprintOf(second));
});
