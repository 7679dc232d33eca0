import { config } from '@/lib/config';
import { locales } from '@/lib/i18n/locales';
import { organisation } from '@/lib/i18n/organisation';
import { formatInstant } from '@/lib/time/format';
import { all, application, applicationTemplates, link, mailOf, payloads, templates } from './fixtures';

const { SITE_URL, SUPPORT_EMAIL } = config();

const attributes = (html: string, name: string) =>
  [...html.matchAll(new RegExp(`${name}="([^"]*)"`, 'g'))].map(([, value]) => value ?? '');
const linksOf = (html: string) => attributes(html, '<a[^>]* href').map((url) => url.replaceAll('&amp;', '&'));

describe.each(all)('%s in %s', (template, locale) => {
  const mail = mailOf(template, locale);

  test('is whole: nothing missing, nothing left to fill in', async () => {
    const { subject, html, text } = await mail;
    for (const part of [subject, html, text]) {
      expect(part).not.toMatch(/undefined|null|\[object|NaN|Invalid Date|emails\.|MISSING/);
      expect(part.replace(/<style>.*?<\/style>/s, '')).not.toMatch(/[{}]/);
    }
  });

  test('says its language and direction, and has the same in both parts', async () => {
    const { html } = await mail;
    expect(html).toMatch(new RegExp(`<html[^>]* lang="${locale}"`));
    expect(html).toMatch(/<html[^>]* dir="ltr"/);
    expect(html).toMatch(/<title>[^<]{10,}<\/title>/);
  });

  test('has a subject of one line that fits a list', async () => {
    const { subject } = await mail;
    expect(subject).not.toMatch(/[\r\n]/);
    expect(subject.length).toBeGreaterThan(15);
    expect(subject.length).toBeLessThanOrEqual(78);
  });

  test('says who writes, that nothing is to be paid, and where help is', async () => {
    const { html, text } = await mail;
    for (const part of [html, text]) {
      expect(part).toContain(organisation(locale).organisation);
      expect(part).toContain(locale === 'fr' ? 'coordonnées bancaires' : 'bank details');
      expect(part).toContain(locale === 'fr' ? 'frais' : 'fee');
      expect(part).toContain(SUPPORT_EMAIL);
      expect(part).toContain(`${SITE_URL}/${locale}`);
    }
  });

  test('has in plain text every link of its HTML, whole and alone on a line', async () => {
    const { html, text } = await mail;
    const lines = text.split('\n');
    const links = linksOf(html).filter((url) => !url.startsWith('mailto:'));
    expect(links.length).toBeGreaterThan(0);
    for (const url of links) expect(lines).toContain(url);
    expect(text).not.toMatch(/\n{3}|[ \t]\n|<[a-z]/);
    expect(text.endsWith('\n')).toBe(true);
  });

  test('asks nothing of another server and runs nothing', async () => {
    const { html } = await mail;
    expect(html).not.toMatch(/<(img|script|link|iframe|form|svg)\b|url\(|@import|\ssrc=|\son\w+=/i);
  });

  test('breaks a word of any length rather than grow wider than the screen', async () => {
    const { html } = await mail;
    const texts = html.match(/<(?:p|h1|a)\b[^>]*>/g) ?? [];
    expect(texts.filter((tag) => !tag.includes('overflow-wrap:anywhere'))).toEqual([]);
  });

  test('has one heading, and tables that are for layout alone', async () => {
    const { html } = await mail;
    expect(html.match(/<h1\b/g)).toHaveLength(1);
    expect(html).not.toMatch(/<h[2-6]\b/);
    for (const table of html.match(/<table\b[^>]*>/g) ?? []) expect(table).toContain('role="presentation"');
  });
});

describe.each(locales)('in %s', (locale) => {
  test.each(applicationTemplates)(
    '%s names the applicant, the vacancy and the application',
    async (template) => {
      const { subject, html, text } = await mailOf(template, locale);
      for (const part of [html, text])
        for (const value of Object.values(application)) expect(part).toContain(value);
      expect(subject).toContain(application.vacancyReference);
    },
  );

  test.each(['verify-email', 'reset-password'] as const)(
    '%s has its link as a button and as text, and says until when',
    async (template) => {
      const { html, text } = await mailOf(template, locale);
      expect(linksOf(html).filter((url) => url === link.url)).toHaveLength(2);
      expect(html).toContain(`>${link.url}</a>`);
      expect(text.split(link.url)).toHaveLength(2);
      const until = formatInstant(locale, link.expiresAt);
      expect(until).toMatch(
        locale === 'fr'
          ? /11\u00a0décembre 2026 à 13\u00a0h\u00a005 \(UTC\)$/
          : /11 December 2026 at 13:05 \(UTC\)$/,
      );
      for (const part of [html, text]) expect(part).toContain(until);
    },
  );

  test.each([
    'application-received',
    'application-withdrawn',
    'invited-to-assessment',
    'invited-to-interview',
  ] as const)('%s leads to the applications', async (template) => {
    const { html } = await mailOf(template, locale);
    expect(linksOf(html)).toContain(`${SITE_URL}/${locale}/jobs-applied`);
  });

  test('every mail has a subject of its own, and outcomes do not show in a list', async () => {
    const mails = await Promise.all(templates.map((template) => mailOf(template, locale)));
    const outcomes = mails.filter((_, index) => templates[index]?.startsWith('competition-closed'));
    expect(new Set(outcomes.map(({ subject }) => subject)).size).toBe(1);
    expect(new Set(mails.map(({ subject }) => subject)).size).toBe(templates.length - outcomes.length + 1);
    expect(new Set(mails.map(({ text }) => text)).size).toBe(templates.length);
  });
});

test.each(templates)('%s is refused when its payload does not fit', async (template) => {
  await expect(
    mailOf(template, 'en', {
      ...{ applicantName: 7, vacancyReference: 7, url: 'no', signInUrl: 'no', at: null, name: 7 },
    }),
  ).rejects.toThrow(expect.objectContaining({ name: 'ZodError' }));
});

test.each(locales)('a job alert in %s can be stopped from its headers and by its link', async (locale) => {
  const { headers, text } = await mailOf('job-alert', locale);
  const { token } = payloads['job-alert'];
  expect(headers).toEqual({
    'List-Unsubscribe': `<${SITE_URL}/api/alerts/unsubscribe?token=${token}>`,
    'List-Unsubscribe-Post': 'List-Unsubscribe=One-Click',
  });
  expect(text.split('\n')).toContain(`${SITE_URL}/${locale}/alerts/unsubscribe?token=${token}`);
});

test('a job alert says how many there are when it does not list them all', async () => {
  const { subject, text } = await mailOf('job-alert', 'en', { total: 30 });
  expect(subject).toBe('30 new vacancies: P-3, Genève');
  expect(text).toContain('The first 2 of 30 are listed here');
});
