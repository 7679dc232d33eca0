import { createLog } from '@/lib/logging/log';
import { requestIdOf } from '@/lib/logging/request';

function logged(write: (log: ReturnType<typeof createLog>) => void): Record<string, unknown>[] {
  const lines: string[] = [];
  write(createLog({ write: (line) => lines.push(line) }));
  return lines.map((line) => JSON.parse(line) as Record<string, unknown>);
}

test('a line has a time, a level in words and an event, and nothing of the machine', () => {
  const [line] = logged((log) => log.warn({ event: 'sign-in.refused', limits: ['one'] }, 'in words'));
  expect(line).toEqual({
    level: 'warn',
    time: expect.stringMatching(/^\d{4}-\d\d-\d\dT[\d:.]+Z$/),
    event: 'sign-in.refused',
    limits: ['one'],
    message: 'in words',
  });
});

test('whatever is logged, no address of anybody is', () => {
  const lines = logged((log) => {
    log.info({ to: 'a@example.org', from: ['203.0.113.9'] });
    log.error(new Error('"a@example.org" is not a mail address'), 'failed');
    log.child({ name: 'outbox' }).error({ err: new Error('from 2001:db8::7') }, 'failed');
  });
  expect(lines).toHaveLength(3);
  expect(JSON.stringify(lines)).not.toMatch(/example\.org|203\.0|2001:db8/);
  expect(lines[1]?.error).toMatchObject({ name: 'Error', message: '"…" is not a mail address' });
  expect(lines[2]).toMatchObject({ name: 'outbox', err: { message: 'from [ip]' } });
});

test.each([
  ['019a2b3c-4d5e', '019a2b3c-4d5e'],
  ['x'.repeat(65), undefined],
  ['one\ntwo', undefined],
  [['a', 'b'], undefined],
  [null, undefined],
])('a request id is taken where it is one: %j', (given, expected) => {
  expect(requestIdOf(given)).toBe(expected);
});
