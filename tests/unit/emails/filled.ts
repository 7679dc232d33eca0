import fc from 'fast-check';
import type { NotificationTemplate } from '@/lib/outbox/schema';

const nasty = [
  ...[
    '<b>bold</b>',
    '&amp;',
    '"quoted"',
    "it's",
    '$&',
    '$1',
    '{name}',
    '{',
    '}',
    "'{'",
    '<who>',
    '</p>',
    '-->',
    '<!--',
  ],
  ...[
    '\n',
    '\r\n',
    '\t',
    '  ',
    '\f',
    '\v',
    '\0',
    '\u0085',
    '\u00a0',
    '\u200b',
    '\u2028',
    '\u202e',
    '\u2067',
    '\u3000',
    '\ufeff',
  ],
  ...[
    'محمد',
    'שלום',
    '漢字',
    '😀',
    '\ud800',
    ']]>',
    ';',
    '#',
    '\\',
    '`',
    'https://x.example',
    'a'.repeat(300),
  ],
];
const piece = fc.oneof(fc.constantFrom(...nasty), fc.string({ maxLength: 5 }));
const text = fc.oneof(
  fc.string({ unit: 'binary', maxLength: 60 }),
  fc.string({ unit: 'grapheme', maxLength: 200 }),
  fc.array(piece, { maxLength: 8 }).map((parts) => parts.join('')),
);
const url = fc.webUrl({ withQueryParameters: true, withFragments: true });
const instant = fc
  .date({ min: new Date('2020-01-01'), max: new Date('2040-01-01'), noInvalidDate: true })
  .map((date) => date.toISOString());
const count = fc.oneof(fc.nat(3), fc.nat(100_000));
const link = fc.record({ url, expiresAt: instant });
const application = {
  vacancyTitle: text,
  vacancyReference: text,
  applicantName: text,
  applicationReference: text,
};
const unsent = fc.record({
  ...{ vacancyTitle: text, vacancyReference: text, slug: text, closesAt: instant, station: text },
  timeZone: fc.constantFrom('Europe/Zurich', 'Asia/Beirut', 'America/Panama'),
});
const problem = {
  reference: text,
  at: instant,
  lines: fc.array(text, { maxLength: 5 }),
  vacancy: fc.option(fc.record({ vacancyTitle: text, vacancyReference: text })),
  screenshots: count,
};
const vacancy = fc.record({
  title: text,
  language: fc.constantFrom('en', 'fr', 'es', 'ar', 'zh', 'ru', 'pt'),
  reference: text,
  slug: text,
  contractType: fc.constantFrom('fixed_term', 'temporary', 'internship', 'consultant'),
  grade: fc.option(text),
  station: text,
  closingDate: instant.map((date) => date.slice(0, 10)),
});

/** Payloads of each template, filled with whatever may come to hand. */
export const anyPayload: Record<NotificationTemplate, fc.Arbitrary<object>> = {
  'verify-email': link,
  'account-exists': fc.record({ signInUrl: url, resetUrl: url }),
  'reset-password': link,
  'password-changed': fc.record({ at: instant, staff: fc.boolean() }),
  'two-step': fc.record({
    event: fc.constantFrom('on', 'off', 'reset', 'new-codes', 'code-used'),
    at: instant,
    codesLeft: count,
  }),
  'account-deleted': fc.record({ at: instant, withdrawn: count, kept: count }),
  'application-received': fc.record({ ...application, submittedAt: instant }),
  'application-replaced': fc.record({ ...application, submittedAt: instant }),
  'application-replaced-team': fc.record({
    ...{ vacancyTitle: text, vacancyReference: text, applicationReference: text, submittedAt: instant },
    ...{ competitionId: text, applicationId: text },
    stage: fc.constantFrom('screening', 'long_list', 'shortlist', 'recommended', 'not_selected'),
  }),
  'draft-reminder': unsent,
  'draft-extended': unsent,
  'draft-closed': unsent,
  'file-infected': fc.record({ ...application, filename: text, until: instant, applicationId: text }),
  'application-withdrawn': fc.record({ ...application, withdrawnAt: instant }),
  'invited-to-assessment': fc.record(application),
  'invited-to-interview': fc.record(application),
  'competition-closed-selected': fc.record(application),
  'competition-closed-reserve-list': fc.record(application),
  'competition-closed-not-selected': fc.record(application),
  'job-alert': fc.record({
    alertId: text,
    name: text,
    frequency: fc.constantFrom('instant', 'daily', 'weekly'),
    total: fc.oneof(fc.integer({ min: 1, max: 3 }), fc.integer({ min: 1, max: 100_000 })),
    vacancies: fc.array(vacancy, { maxLength: 4 }),
    query: fc.oneof(fc.constant(''), text),
    token: text,
  }),
  'problem-received': fc.record(problem),
  'problem-reported': fc.record({ ...problem, reportId: text, email: text }),
};
