import { AsyncLocalStorage } from 'node:async_hooks';
import { asBusy, DatabaseBusy, isDatabaseBusy, meansUnavailable } from '@/lib/db/busy';

const coded = (code: string, message = 'x') => Object.assign(new Error(message), { code });

test.each([
  coded('P1008'),
  coded('P2028'),
  coded('SQLITE_BUSY'),
  coded('SQLITE_BUSY_RECOVERY'),
  coded('ECONNREFUSED'),
  coded('57014'),
  coded('55P03'),
  coded('08006'),
  new Error('Query read timeout'),
  new Error('timeout exceeded when trying to connect'),
  new Error('Raw query failed', { cause: coded('57P03') }),
  Object.assign(coded('P2010'), { meta: { driverAdapterError: { cause: { kind: 'ConnectionClosed' } } } }),
  Object.assign(coded('P2039'), { meta: { driverAdapterError: { cause: { originalCode: '55P03' } } } }),
])('%s is a matter of time', (error) => {
  expect(meansUnavailable(error)).toBe(true);
  expect(asBusy(error)).toBeInstanceOf(DatabaseBusy);
  expect((asBusy(error) as Error).cause).toBe(error);
});

test.each([
  coded('P2002'),
  coded('P2034'),
  coded('SQLITE_FULL'),
  coded('23505'),
  coded('ENOENT'),
  new Error('The vacancy named "Query read timeout" is missing'),
  'text',
  null,
  undefined,
])('%s is none', (error) => {
  expect(meansUnavailable(error)).toBe(false);
  expect(asBusy(error)).toBe(error);
});

test('what is busy already stays the same, also of another copy of the module', () => {
  const error = new DatabaseBusy('locked');
  expect(asBusy(error)).toBe(error);
  expect(isDatabaseBusy({ digest: error.digest })).toBe(true);
  expect(isDatabaseBusy(new Error('other'))).toBe(false);
});

test('the request during which it happened is noted, and no other', () => {
  const exchanges = new AsyncLocalStorage<{ databaseBusy?: boolean }>();
  const key = Symbol.for('candidature.exchange');
  Object.assign(globalThis, { [key]: exchanges });
  const [mine, other]: { databaseBusy?: boolean }[] = [{}, {}];
  exchanges.run(mine!, () => asBusy(coded('P1008')));
  exchanges.run(other!, () => asBusy(coded('P2002')));
  expect([mine, other]).toEqual([{ databaseBusy: true }, {}]);
  Reflect.deleteProperty(globalThis, key);
});
