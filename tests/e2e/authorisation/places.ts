import { randomUUID } from 'node:crypto';
import { instanceToAdd } from '@/lib/profiles/sections';
import { slugIn } from '../../support/records';
import { assigned, candidates, enrolled, hr, staff, type Asker, type Ids } from '../../security/world';
import { worthless, type Caller } from './callers';

export type Place = {
  at: (ids: Ids) => string;
  /** Who may; 'everyone' where it shows nothing of anyone’s. */
  allowed: readonly (Asker | Caller)[] | 'everyone';
  /** Where others are led who are led anywhere; a sign-in, unless said otherwise. */
  leads?: RegExp;
  method?: 'POST';
  body?: string;
  /** What those are answered who may, where it is not 200. */
  status?: number;
};

const everyone = (path: string, status?: number): Place => ({ at: () => path, allowed: 'everyone', status });
const only = (allowed: Place['allowed'], at: (ids: Ids) => string): Place => ({ at, allowed });
const answering: Asker[] = ['administrator', 'support'];
const inCompetitions: Asker[] = [...assigned, 'otherManager', 'otherPanelist'];
const competition = ({ competition: id }: Ids) => `/en/staff/competitions/${id}`;

function noticeInArabic(): string {
  return `/en/jobs/${slugIn('ar')}/ar`;
}

/** Every page, by its folder below app/[locale]. */
export const pages: Record<string, Place> = {
  '(account)/create-account': everyone('/en/create-account'),
  '(account)/create-account/staff': everyone('/en/create-account/staff'),
  '(account)/forgot-password': everyone('/en/forgot-password'),
  '(account)/reset-password': everyone('/en/reset-password?token=none'),
  '(account)/reset-password/done': everyone('/en/reset-password/done'),
  // Whoever is signed in is led on.
  '(account)/sign-in': {
    ...only(['visitor', 'entrant', ...staff, ...worthless], () => '/en/sign-in'),
    leads: /\/en\/jobs-applied$/,
  },
  '(account)/verify-email': everyone('/en/verify-email?token=none'),
  '(account)/verify-email/done': everyone('/en/verify-email/done'),
  '(account)/verify-email/sent': everyone('/en/verify-email/sent'),
  '(candidate)/account': only(candidates, () => '/en/account'),
  '(candidate)/alerts': only(candidates, () => '/en/alerts'),
  '(candidate)/alerts/new': only(candidates, () => '/en/alerts/new'),
  '(candidate)/alerts/unsubscribe': everyone(`/en/alerts/unsubscribe?token=${'A'.repeat(43)}`),
  '(candidate)/alerts/[alert]': only(['owner'], ({ alert }) => `/en/alerts/${alert}`),
  '(candidate)/alerts/[alert]/delete': only(['owner'], ({ alert }) => `/en/alerts/${alert}/delete`),
  '(candidate)/apply/[vacancy]': only(candidates, ({ slug }) => `/en/apply/${slug}`),
  '(candidate)/apply/[vacancy]/discard': only(candidates, ({ slug }) => `/en/apply/${slug}/discard`),
  '(candidate)/apply/[vacancy]/review': only(candidates, ({ slug }) => `/en/apply/${slug}/review`),
  '(candidate)/jobs-applied': only(candidates, () => '/en/jobs-applied'),
  '(candidate)/jobs-applied/[application]': only(
    ['owner'],
    ({ application }) => `/en/jobs-applied/${application}`,
  ),
  '(candidate)/jobs-applied/[application]/withdraw': only(
    ['owner'],
    ({ application }) => `/en/jobs-applied/${application}/withdraw`,
  ),
  '(candidate)/my-data': only(candidates, () => '/en/my-data'),
  '(candidate)/my-data/delete': only(candidates, () => '/en/my-data/delete'),
  '(candidate)/my-data/deleted': everyone('/en/my-data/deleted'),
  '(candidate)/profile': only(candidates, () => '/en/profile'),
  '(candidate)/profile/attachments': only(candidates, () => '/en/profile/attachments'),
  '(candidate)/profile/[section]': only(candidates, () => '/en/profile/personal'),
  '(candidate)/profile/[section]/[entry]': only(['owner'], ({ entry }) => `/en/profile/education/${entry}`),
  '(public)': everyone('/en'),
  '(public)/accessibility': everyone('/en/accessibility'),
  '(public)/developers': everyone('/en/developers'),
  '(public)/faq': everyone('/en/faq'),
  '(public)/faq/search': everyone('/en/faq/search?q=fee'),
  '(public)/how-to-apply': everyone('/en/how-to-apply'),
  '(public)/jobs': everyone('/en/jobs'),
  '(public)/jobs/[slug]': { at: ({ slug }) => `/en/jobs/${slug}`, allowed: 'everyone' },
  '(public)/jobs/[slug]/[language]': { at: () => noticeInArabic(), allowed: 'everyone' },
  '(public)/jobs/search': everyone('/en/jobs/search?q=water'),
  '(public)/privacy': everyone('/en/privacy'),
  '(public)/recruitment-process': everyone('/en/recruitment-process'),
  '(public)/report-a-problem': everyone('/en/report-a-problem'),
  '(public)/report-a-problem/sent': everyone('/en/report-a-problem/sent?reference=P-ABCDEFGH'),
  '(public)/security': everyone('/en/security'),
  '(public)/tests-and-interviews': everyone('/en/tests-and-interviews'),
  '[...rest]': everyone('/en/no/such/page', 404),
  'staff/(console)': only(staff, () => '/en/staff'),
  'staff/(console)/account': only(staff, () => '/en/staff/account'),
  'staff/(console)/account/two-step': only(staff, () => '/en/staff/account/two-step'),
  // Without a second factor there is none to change.
  'staff/(console)/account/two-step/new-codes': {
    ...only(enrolled, () => '/en/staff/account/two-step/new-codes'),
    leads: /\/two-step$|\/sign-in(\/code)?\?/,
  },
  'staff/(console)/account/two-step/turn-off': {
    ...only(enrolled, () => '/en/staff/account/two-step/turn-off'),
    leads: /\/two-step$|\/sign-in(\/code)?\?/,
  },
  'staff/(console)/accounts': only(['administrator'], () => '/en/staff/accounts'),
  'staff/(console)/accounts/[account]/reset': only(
    ['administrator'],
    ({ colleague }) => `/en/staff/accounts/${colleague}/reset`,
  ),
  'staff/(console)/competitions': only(inCompetitions, () => '/en/staff/competitions'),
  'staff/(console)/competitions/[competition]': only(assigned, competition),
  'staff/(console)/competitions/[competition]/applications/[application]': only(
    assigned,
    (ids) => `${competition(ids)}/applications/${ids.application}`,
  ),
  'staff/(console)/competitions/[competition]/close': only(hr, (ids) => `${competition(ids)}/close`),
  // Until it is closed there is nothing to see but the competition, to which they are led.
  'staff/(console)/competitions/[competition]/notifications': {
    ...only(hr, (ids) => `${competition(ids)}/notifications`),
    status: 307,
  },
  'staff/(console)/delivery': only(hr, () => '/en/staff/delivery'),
  'staff/(console)/support': only(answering, () => '/en/staff/support'),
  'staff/(console)/support/[report]': only(answering, ({ report }) => `/en/staff/support/${report}`),
  'staff/(console)/vacancies': only(hr, () => '/en/staff/vacancies'),
  'staff/(console)/vacancies/new': only(hr, () => '/en/staff/vacancies/new'),
  'staff/(console)/vacancies/[vacancy]': only(hr, ({ draft }) => `/en/staff/vacancies/${draft}`),
  'staff/(console)/vacancies/[vacancy]/notice/[language]': only(
    hr,
    ({ draft }) => `/en/staff/vacancies/${draft}/notice/en`,
  ),
  // On this machine, without a provider, everyone reads the mail that went nowhere.
  'staff/mailbox': everyone('/en/staff/mailbox'),
  'staff/mailbox/[message]': { at: ({ mail }) => `/en/staff/mailbox/${mail}`, allowed: 'everyone' },
  'staff/sign-in': {
    ...only(['visitor', 'entrant', ...candidates, ...worthless], () => '/en/staff/sign-in'),
    leads: /\/en\/staff$/,
  },
  'staff/forgot-password': everyone('/en/staff/forgot-password'),
  'staff/reset-password': everyone('/en/staff/reset-password?token=none'),
  'staff/reset-password/done': everyone('/en/staff/reset-password/done'),
  // Whoever is not between the two steps is led to the first, or on.
  'staff/sign-in/code': {
    ...only(['entrant'], () => '/en/staff/sign-in/code'),
    leads: /\/en\/staff(\/sign-in\?.*)?$/,
  },
  'staff/sign-in/recovery-code': {
    ...only(['entrant'], () => '/en/staff/sign-in/recovery-code'),
    leads: /\/en\/staff(\/sign-in\?.*)?$/,
  },
  'staff/sign-in/set-up': only(staff, () => '/en/staff/sign-in/set-up'),
};

const notice = (ids: Ids, file: string) => `/api/vacancies/${ids.slug}/en/${file}`;
const posted = (path: string, allowed: readonly Asker[], body: string, status: number): Place => ({
  at: () => path,
  allowed,
  method: 'POST',
  body,
  status,
});

/** Every route handler, as tests/security/entrances.ts names them. */
export const routes: Record<string, Place> = {
  'app/[locale]/(public)/jobs/[slug]/preview.png/route#GET': {
    at: ({ slug }) => `/en/jobs/${slug}/preview.png`,
    allowed: 'everyone',
  },
  'app/[locale]/(public)/faq/search/words.json/route#GET': everyone('/en/faq/search/words.json'),
  'app/[locale]/(public)/preview.png/route#GET': everyone('/en/preview.png'),
  'app/[locale]/feeds/vacancies.atom/route#GET': everyone('/en/feeds/vacancies.atom'),
  'app/[locale]/feeds/vacancies.json/route#GET': everyone('/en/feeds/vacancies.json'),
  'app/api/[...rest]/route#GET': everyone('/api/nothing', 404),
  'app/api/alerts/unsubscribe/route#GET': everyone('/api/alerts/unsubscribe?token=x', 303),
  'app/api/alerts/unsubscribe/route#POST': {
    ...posted('/api/alerts/unsubscribe?token=x', [], 'List-Unsubscribe=One-Click', 200),
    allowed: 'everyone',
  },
  'app/api/health/route#GET': everyone('/api/health'),
  'app/api/health/ready/route#GET': everyone('/api/health/ready'),
  'app/api/mailbox/[message]/route#GET': { at: ({ mail }) => `/api/mailbox/${mail}`, allowed: 'everyone' },
  'app/api/my-data/[language]/copy.json/route#GET': only(candidates, () => '/api/my-data/en/copy.json'),
  'app/api/my-data/[language]/copy.pdf/route#GET': only(candidates, () => '/api/my-data/en/copy.pdf'),
  'app/api/profile/attachments/[attachment]/route#GET': only(
    ['owner'],
    ({ attachment }) => `/api/profile/attachments/${attachment}`,
  ),
  'app/api/applications/files/[file]/route#GET': only(
    ['owner'],
    ({ submissionFile }) => `/api/applications/files/${submissionFile}`,
  ),
  'app/api/drafts/route#POST': {
    at: () => '/api/drafts',
    allowed: candidates,
    method: 'POST',
    body: JSON.stringify({
      ...{ form: 'profile:education', instance: instanceToAdd(randomUUID()), base: null },
      values: { title: 'Typed' },
    }),
    status: 204,
  },
  'app/api/revalidate/route#POST': posted('/api/revalidate', [], '', 204),
  'app/api/staff/applications/files/[file]/route#GET': only(
    assigned,
    ({ submissionFile }) => `/api/staff/applications/files/${submissionFile}`,
  ),
  'app/api/staff/screenshots/[id]/route#GET': only(
    answering,
    ({ screenshot }) => `/api/staff/screenshots/${screenshot}`,
  ),
  'app/api/v1/openapi.json/route#GET': everyone('/api/v1/openapi.json'),
  'app/api/v1/vacancies/[...name]/route#GET': everyone('/api/v1/vacancies/none', 404),
  'app/api/v1/vacancies/route#GET': everyone('/api/v1/vacancies'),
  'app/api/vacancies/[slug]/[language]/deadline.ics/route#GET': {
    at: (ids) => notice(ids, 'deadline.ics'),
    allowed: 'everyone',
  },
  'app/api/vacancies/[slug]/[language]/notice.pdf/route#GET': {
    at: (ids) => notice(ids, 'notice.pdf'),
    allowed: 'everyone',
  },
  'app/api/webhooks/resend/route#POST': posted('/api/webhooks/resend', [], '{}', 204),
  'app/.well-known/security.txt/route#GET': everyone('/.well-known/security.txt'),
  'app/sitemap.xml/route#GET': everyone('/sitemap.xml'),
};
