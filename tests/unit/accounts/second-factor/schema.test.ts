import { codeSchema, confirmationSchema, recoveryCodeSchema } from '@/lib/accounts/second-factor/schema';

const recovery = '7KQ2-M9XD-0AB1-CDEF-GHJK-MNPQ';
const plain = recovery.replaceAll('-', '');
const messageOf = (result: { success: boolean; error?: { issues: { message: string }[] } }) =>
  result.success ? null : result.error?.issues[0]?.message;

test.each(['123456', ' 123 456 ', '123-456', '１２３４５６', '123\u00a0456'])('%j is a code', (typed) => {
  expect(codeSchema.parse({ code: typed })).toEqual({ code: '123456' });
});

test.each(['12345', '1234567', 'abcdef', '12345a', '١٢٣٤٥٦', plain])('%j is none', (typed) => {
  expect(messageOf(codeSchema.safeParse({ code: typed }))).toBe('code');
});

test.each([recovery, plain, recovery.toLowerCase(), plain.replaceAll('0', 'O').replaceAll('1', 'i')])(
  '%j is a recovery code',
  (typed) => {
    expect(recoveryCodeSchema.parse({ recoveryCode: typed })).toEqual({ recoveryCode: plain });
  },
);

test('a change is confirmed by either, told apart by their shapes', () => {
  const password = 'rivers-and-aquifers-7';
  const parse = (code: string) => confirmationSchema.safeParse({ password, code });
  expect(parse('123 456').data?.code).toEqual({ by: 'app', code: '123456' });
  expect(parse(recovery).data?.code).toEqual({ by: 'recovery', code: plain });
  expect(messageOf(parse('1234'))).toBe('anyCode');
  for (const nothing of ['', '   ', undefined])
    expect(confirmationSchema.safeParse({ password, code: nothing }).success).toBe(false);
});
