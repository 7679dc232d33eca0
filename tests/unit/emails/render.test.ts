import { renderMail } from '@/emails/render';
test('x', async () => {
  const mail = await renderMail({ template: 'verify-email', locale: 'fr', payload: { url: 'https://a.example/x', expiresAt: '2026-12-11T13:05:00Z' } });
  expect(mail.text).toContain('https://a.example/x');
});
