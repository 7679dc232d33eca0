import { readdirSync } from 'node:fs';
import path from 'node:path';
import { rows } from './site-database';

const root = path.resolve(__dirname, '../../app/[locale]');

/** The addresses of the pages below one folder of the app, without their language: `/profile/[section]`. */
export function pagesBelow(folder: string): string[] {
  return readdirSync(path.join(root, folder), { recursive: true, encoding: 'utf8' })
    .filter((file) => path.basename(file) === 'page.tsx')
    .map((file) => `/${path.posix.join(folder, path.dirname(file))}`.replace(/\/\([^)]+\)/g, ''))
    .map((address) => address.replace(/\/\.?$/, '') || '/')
    .sort();
}

function id(sql: string, ...values: string[]): string {
  const [row] = rows<{ id: string }>(sql, ...values);
  if (!row) throw new Error(`nothing on the site for: ${sql}`);
  return row.id;
}

const theirs = (table: string, where: string, email: string) =>
  id(
    `SELECT t.id FROM "${table}" t JOIN "CandidateAccount" a ON a.id = t."candidateId" WHERE a.email = ? AND ${where} ORDER BY t.id`,
    email,
  );

/** The competition with most to screen of those for which `where` holds, so that tests may move some and run again. */
const competition = (where: string) =>
  id(
    `SELECT c.id FROM "Competition" c JOIN "Vacancy" v ON v.id = c."vacancyId" WHERE ${where}
     ORDER BY (SELECT count(*) FROM "Application" p WHERE p."competitionId" = c.id AND p.stage = 'received') DESC, c.id`,
  );

/** The slug of a vacancy that `email` may still apply for, with no questions of its own where `plain`. */
export function openVacancyFor(email: string, plain = false): string {
  return id(
    `SELECT v.slug AS id FROM "Vacancy" v JOIN "Competition" c ON c."vacancyId" = v.id
     WHERE v.status = 'published' AND c.status = 'open' AND v."opensAt" < ? AND v."closesAt" > ?
       AND ${plain ? 'NOT ' : ''}EXISTS (SELECT 1 FROM "ScreeningQuestion" q WHERE q."vacancyId" = v.id)
       AND NOT EXISTS (SELECT 1 FROM "Application" p JOIN "CandidateAccount" a ON a.id = p."candidateId" WHERE p."competitionId" = c.id AND a.email = ? AND p.stage <> 'withdrawn')
     ORDER BY v.slug DESC`,
    new Date().toISOString(),
    new Date(Date.now() + 86_400_000).toISOString(),
    email,
  );
}

/** The slug of an open vacancy that `email` has begun an application for. */
const begunBy = (email: string) =>
  id(
    `SELECT v.slug AS id FROM "ApplicationDraft" d JOIN "CandidateAccount" a ON a.id = d."candidateId"
     JOIN "Competition" c ON c.id = d."competitionId" JOIN "Vacancy" v ON v.id = c."vacancyId"
     WHERE a.email = ? AND v."closesAt" > ? ORDER BY d.id`,
    email,
    new Date().toISOString(),
  );

const entry = (email: string, section: string) =>
  id(
    `SELECT e.id FROM "ProfileEntry" e JOIN "CandidateProfile" p ON p.id = e."profileId" JOIN "CandidateAccount" a ON a.id = p."accountId"
     WHERE a.email = ? AND e.section = ? ORDER BY e.id`,
    email,
    section,
  );

const live = `t.stage IN ('received', 'screening', 'long_list', 'shortlist') AND EXISTS (SELECT 1 FROM "Competition" c WHERE c.id = t."competitionId" AND c.status = 'open')`;

/** One address of each candidate page that shows something of `email`. */
export const candidateAddresses: Record<string, (email: string) => string> = {
  '/account': () => '/account',
  '/alerts': () => '/alerts',
  '/alerts/[alert]': (email) => `/alerts/${theirs('JobAlert', '1 = 1', email)}`,
  '/alerts/[alert]/delete': (email) => `/alerts/${theirs('JobAlert', '1 = 1', email)}/delete`,
  '/alerts/new': () => '/alerts/new?q=water&contract=fixed_term',
  '/alerts/unsubscribe': () => '/alerts/unsubscribe?token=none',
  '/apply/[vacancy]': (email) => `/apply/${openVacancyFor(email)}`,
  '/apply/[vacancy]/discard': (email) => `/apply/${begunBy(email)}/discard`,
  '/apply/[vacancy]/review': (email) => `/apply/${begunBy(email)}/review`,
  '/jobs-applied': () => '/jobs-applied',
  '/jobs-applied/[application]': (email) => `/jobs-applied/${theirs('Application', live, email)}`,
  '/jobs-applied/[application]/withdraw': (email) =>
    `/jobs-applied/${theirs('Application', live, email)}/withdraw`,
  '/my-data': () => '/my-data',
  '/my-data/delete': () => '/my-data/delete',
  '/my-data/deleted': () => '/my-data/deleted',
  '/profile': () => '/profile',
  '/profile/[section]': () => '/profile/personal',
  '/profile/[section]/[entry]': (email) => `/profile/employment/${entry(email, 'employment')}`,
  '/profile/attachments': () => '/profile/attachments',
};

const open = `c.status = 'open' AND v.status = 'published'`;
const due = () => `${open} AND v."closesAt" < '${new Date().toISOString()}'`;
const receiving = () => `${open} AND v."closesAt" > '${new Date(Date.now() + 86_400_000).toISOString()}'`;
const vacancy = (status: string) => id('SELECT id FROM "Vacancy" WHERE status = ? ORDER BY id', status);

/** One address of each page of the console, as an administrator opens it. */
export const staffAddresses: Record<string, () => string> = {
  '/staff': () => '/staff',
  '/staff/account': () => '/staff/account',
  '/staff/account/two-step': () => '/staff/account/two-step',
  '/staff/account/two-step/new-codes': () => '/staff/account/two-step/new-codes',
  '/staff/account/two-step/turn-off': () => '/staff/account/two-step/turn-off',
  '/staff/accounts': () => '/staff/accounts',
  '/staff/accounts/[account]/reset': () =>
    `/staff/accounts/${id('SELECT id FROM "StaffAccount" WHERE "totpEnabledAt" IS NOT NULL ORDER BY "createdAt", id')}/reset`,
  '/staff/competitions': () => '/staff/competitions',
  '/staff/competitions/[competition]': () => `/staff/competitions/${competition(receiving())}`,
  '/staff/competitions/[competition]/applications/[application]': () => {
    const one = competition(receiving());
    return `/staff/competitions/${one}/applications/${id('SELECT id FROM "Application" WHERE "competitionId" = ? AND stage = \'received\'', one)}`;
  },
  '/staff/competitions/[competition]/close': () => `/staff/competitions/${competition(due())}/close`,
  '/staff/competitions/[competition]/notifications': () =>
    `/staff/competitions/${competition(`c.status = 'closed'`)}/notifications`,
  '/staff/delivery': () => '/staff/delivery',
  '/staff/forgot-password': () => '/staff/forgot-password',
  '/staff/mailbox': () => '/staff/mailbox',
  '/staff/mailbox/[message]': () => `/staff/mailbox/${id('SELECT id FROM "MailboxMessage" ORDER BY id')}`,
  '/staff/reset-password': () => '/staff/reset-password?token=none',
  '/staff/reset-password/done': () => '/staff/reset-password/done',
  '/staff/sign-in': () => '/staff/sign-in',
  '/staff/sign-in/code': () => '/staff/sign-in/code',
  '/staff/sign-in/recovery-code': () => '/staff/sign-in/recovery-code',
  '/staff/sign-in/set-up': () => '/staff/sign-in/set-up',
  '/staff/support': () => '/staff/support',
  '/staff/support/[report]': () => `/staff/support/${id('SELECT id FROM "ProblemReport" ORDER BY id')}`,
  '/staff/vacancies': () => '/staff/vacancies',
  '/staff/vacancies/[vacancy]': () => `/staff/vacancies/${vacancy('draft')}`,
  '/staff/vacancies/[vacancy]/notice/[language]': () => `/staff/vacancies/${vacancy('published')}/notice/en`,
  '/staff/vacancies/new': () => '/staff/vacancies/new',
};

/** One address of each account page, as a visitor opens it. */
export const accountAddresses: Record<string, () => string> = {
  '/create-account': () => '/create-account',
  '/create-account/staff': () => '/create-account/staff',
  '/forgot-password': () => '/forgot-password',
  '/reset-password': () => '/reset-password?token=none',
  '/reset-password/done': () => '/reset-password/done',
  '/sign-in': () => '/sign-in',
  '/verify-email': () => '/verify-email?token=none',
  '/verify-email/done': () => '/verify-email/done',
  '/verify-email/sent': () => '/verify-email/sent',
};
