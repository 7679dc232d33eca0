import fc from 'fast-check';
import { holdsForDays, securityTxt } from '@/lib/content/security-txt';

const day = 24 * 60 * 60 * 1000;
const at = (now: Date) => securityTxt('https://careers.example', 'hr@example.org', now);

function fieldsOf(text: string): [string, string][] {
  return text
    .trimEnd()
    .split('\n')
    .map((line) => line.split(/: (.*)/s).slice(0, 2) as [string, string]);
}

test('it has the fields of RFC 9116, each as often as it may be', () => {
  const fields = fieldsOf(at(new Date('2026-11-24T10:00:00Z')));
  const values = (name: string) => fields.filter(([field]) => field === name).map(([, value]) => value);
  expect(values('Contact')).toEqual(['mailto:hr@example.org', 'https://careers.example/en/report-a-problem']);
  expect(values('Expires')).toEqual(['2027-05-23T00:00:00Z']);
  expect(values('Preferred-Languages')).toEqual(['en, fr']);
  expect(values('Canonical')).toEqual(['https://careers.example/.well-known/security.txt']);
  expect(values('Policy')).toEqual([
    'https://careers.example/en/security',
    'https://careers.example/fr/security',
  ]);
  expect(fields).toHaveLength(7);
});

test('whenever it is read, it holds for almost as long as it says, and for less than a year', () => {
  fc.assert(
    fc.property(fc.date({ min: new Date(0), max: new Date('2200-01-01'), noInvalidDate: true }), (now) => {
      const expires = Date.parse(/^Expires: (.*)$/m.exec(at(now))?.[1] ?? '');
      expect(expires - now.getTime()).toBeGreaterThan((holdsForDays - 1) * day);
      expect(expires - now.getTime()).toBeLessThan(365 * day);
    }),
  );
});
