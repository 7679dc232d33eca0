import fc from 'fast-check';
import { accountDecision, deviceName, isStaffAddress, normaliseEmail } from '@/lib/accounts/rules';
import { staffContracts } from '@/lib/accounts/schema';

const domains = ['wfo.example', 'freshwater.int'];

test('an address is one account however it is typed', () => {
  expect(normaliseEmail('  Amina.DIALLO@Example.ORG ')).toBe('amina.diallo@example.org');
  fc.assert(
    fc.property(fc.emailAddress(), (address) => {
      const once = normaliseEmail(address);
      expect(normaliseEmail(once)).toBe(once);
      expect(normaliseEmail(address.toUpperCase())).toBe(once);
      expect(normaliseEmail(` ${address}\n`)).toBe(once);
    }),
  );
});

test.each([
  ['a@wfo.example', true],
  ['a@WFO.example', true],
  ['a@geneva.wfo.example', true],
  ['a@freshwater.int', true],
  ['a@notwfo.example', false],
  ['a@wfo.example.org', false],
  ['wfo.example@example.org', false],
  ['"a@wfo.example"@example.org', false],
  ['a@example.org', false],
])('whether %s is a staff address: %s (R8)', (address, staff) => {
  expect(isStaffAddress(address, domains)).toBe(staff);
});

test('where no staff domain is set, nobody has a staff address', () => {
  fc.assert(fc.property(fc.emailAddress(), (address) => !isStaffAddress(address, [])));
});

const kinds = {
  consultant: true,
  intern: true,
  loan: true,
  temporary: false,
  fixed_term: false,
  continuing: false,
};

test.each(staffContracts)('by the link marked for staff, the contract decides: %s (R8)', (contract) => {
  const affiliate = kinds[contract];
  expect(accountDecision({ email: 'a@wfo.example', contract }, domains)).toEqual(
    affiliate ? { kind: 'affiliate' } : { refusal: 'staffContract' },
  );
  expect(accountDecision({ email: 'a@example.org', contract }, domains)).toEqual({
    refusal: affiliate ? 'notStaffDomain' : 'staffContract',
  });
});

test('outside it, the address decides (R8)', () => {
  expect(accountDecision({ email: 'a@example.org', contract: null }, domains)).toEqual({ kind: 'external' });
  expect(accountDecision({ email: 'a@wfo.example', contract: null }, domains)).toEqual({
    refusal: 'staffDomain',
  });
});

const agents = {
  'Mozilla/5.0 (Windows NT 10.0; Win64; x64) AppleWebKit/537.36 Chrome/141.0 Safari/537.36 Edg/141.0':
    'Edge, Windows',
  'Mozilla/5.0 (iPhone; CPU iPhone OS 18_1 like Mac OS X) AppleWebKit/605.1 Version/18.1 Safari/604.1':
    'Safari, iPhone',
  'Mozilla/5.0 (Linux; Android 15) AppleWebKit/537.36 Chrome/141.0 Mobile Safari/537.36': 'Chrome, Android',
  'Mozilla/5.0 (Macintosh; Intel Mac OS X 15.1; rv:145.0) Gecko/20100101 Firefox/145.0': 'Firefox, macOS',
  'curl/8.5.0': '',
  '': '',
  '<script>alert(1)</script> Linux': 'Linux',
};

test.each(Object.entries(agents))('%s is shown as “%s”', (userAgent, name) => {
  expect(deviceName(userAgent)).toBe(name);
});

test('of what a browser says of itself, only known names are shown', () => {
  fc.assert(
    fc.property(fc.string(), (userAgent) => /^[A-Za-z, ]*$/.test(deviceName(userAgent))),
    { examples: [['Firefox<img src=x>Windows']] },
  );
});
