import { demonstrationRefusal, missingSettings } from '@/lib/setup/rules';

test('a server that others can reach does not start with accounts whose passwords are published', () => {
  expect(demonstrationRefusal('0.0.0.0', [])).toBeNull();
  expect(demonstrationRefusal('0.0.0.0', ['a@wfo.example', 'b@wfo.example'])).toMatch(
    /^Not started: .*\(a@wfo.example, b@wfo.example\), and BIND_ADDRESS is 0\.0\.0\.0/,
  );
});

const lacking = { bind: '192.0.2.1', provider: false, siteUrl: 'http://localhost:3000', open: false };

test('a server that others can reach says which settings it lacks', () => {
  const said = missingSettings(lacking).join('\n');
  expect(said).toMatch(/without a mail provider.*RESEND_API_KEY or SMTP_URL/);
  expect(said).toMatch(/read at this machine only/);
  expect(said).toMatch(/SITE_URL is http:\/\/localhost:3000/);
  expect(missingSettings({ ...lacking, open: true }).join('\n')).toMatch(/ANYONE can read/);
  expect(missingSettings({ ...lacking, provider: true, siteUrl: 'https://careers.wfo.example' })).toEqual([]);
});
