/** The check an entrance makes itself, by the name of its function, or why it makes none. */
export type Entrance = { asks: string } | { open: string };

const candidate: Entrance = { asks: 'currentCandidate' };
const staff: Entrance = { asks: 'currentStaff' };
/** Built by lib/forms/action.ts, which asks. */
const forCandidates: Entrance = { asks: 'candidateAction' };
const forStaff: Entrance = { asks: 'staffAction' };
const forAccounts: Entrance = { asks: 'accountAction' };
const forPendingStaff: Entrance = { asks: 'pendingStaffAction' };
const forSetUp: Entrance = { asks: 'setUpAction' };
const link: Entrance = { open: 'asks for the secret of a mailed link' };
const mailed: Entrance = { open: 'mails the holder of the address only' };
const isPublic: Entrance = { open: 'what it tells is public' };

/**
 * Every way in from outside: server actions and route handlers. A new one needs its row here, or
 * tests/security/entrances.test.ts names it.
 */
export const entrances: Record<string, Entrance> = {
  'lib/accounts/actions#create': { open: 'whoever has no account yet' },
  'lib/accounts/actions#resend': mailed,
  'lib/accounts/actions#forgot': mailed,
  'lib/accounts/actions#verify': link,
  'lib/accounts/actions#reset': link,
  'lib/accounts/session-actions#signIn': { open: 'asks for the password' },
  'lib/accounts/session-actions#signOut': candidate,
  'lib/accounts/session-actions#signOutElsewhere': forAccounts,
  'lib/accounts/settings-actions#change': forAccounts,
  'lib/accounts/settings-actions#prefer': forCandidates,
  'lib/accounts/settings-actions#resendOwn': forCandidates,
  'lib/accounts/second-factor/actions#stop': forStaff,
  'lib/accounts/second-factor/actions#renew': forStaff,
  'lib/accounts/second-factor/entry-actions#giveCode': forPendingStaff,
  'lib/accounts/second-factor/entry-actions#giveRecoveryCode': forPendingStaff,
  'lib/accounts/second-factor/set-up-actions#begin': forSetUp,
  'lib/accounts/second-factor/set-up-actions#confirm': forSetUp,
  'lib/accounts/staff/actions#reset': forStaff,
  'lib/alerts/actions#save': forCandidates,
  'lib/alerts/actions#discard': forCandidates,
  'lib/alerts/actions#setActive': forCandidates,
  'lib/alerts/actions#remove': forCandidates,
  'lib/alerts/actions#stop': link,
  'lib/applications/actions#apply': forCandidates,
  'lib/applications/actions#completeProfile': forCandidates,
  'lib/applications/actions#discard': forCandidates,
  'lib/applications/actions#withdraw': forCandidates,
  'lib/applications/actions#write': forCandidates,
  'lib/competitions/actions#move': forStaff,
  'lib/competitions/actions#close': forStaff,
  'lib/my-data/actions#confirm': forCandidates,
  'lib/my-data/actions#erase': forCandidates,
  'lib/outbox/decisions/actions#decideTicked': forStaff,
  'lib/problems/actions#report': { open: 'anyone may report a problem (R5)' },
  'lib/problems/queue/actions#handle': forStaff,
  'lib/files/attachments/actions#add': forCandidates,
  'lib/files/attachments/actions#move': forCandidates,
  'lib/files/attachments/actions#remove': forCandidates,
  'lib/profiles/actions#save': forCandidates,
  'lib/profiles/actions#arrange': forCandidates,
  'lib/profiles/actions#declareEmpty': forCandidates,
  'lib/profiles/actions#discard': forCandidates,
  'lib/vacancies/authoring/actions#draft': forStaff,
  'lib/vacancies/authoring/actions#save': forStaff,
  'lib/vacancies/authoring/actions#publish': forStaff,
  'lib/vacancies/authoring/actions#extend': forStaff,
  'lib/vacancies/authoring/actions#cancel': forStaff,
  'app/[locale]/(public)/jobs/[slug]/preview.png/route#GET': isPublic,
  'app/[locale]/(public)/faq/search/words.json/route#GET': isPublic,
  'app/[locale]/(public)/preview.png/route#GET': isPublic,
  'app/[locale]/feeds/vacancies.atom/route#GET': isPublic,
  'app/[locale]/feeds/vacancies.json/route#GET': isPublic,
  'app/api/[...rest]/route#GET': isPublic,
  'app/api/alerts/unsubscribe/route#GET': { open: 'leads to a page' },
  'app/api/alerts/unsubscribe/route#POST': link,
  'app/api/health/route#GET': { open: 'tells whether the site is up' },
  'app/api/health/ready/route#GET': { open: 'tells whether the site can do its work' },
  'app/api/mailbox/[message]/route#GET': staff,
  'app/api/my-data/[language]/copy.json/route#GET': candidate,
  'app/api/my-data/[language]/copy.pdf/route#GET': candidate,
  'app/api/applications/files/[file]/route#GET': candidate,
  'app/api/drafts/route#POST': candidate,
  'app/api/profile/attachments/[attachment]/route#GET': candidate,
  'app/api/revalidate/route#POST': { asks: 'isInternal' },
  'app/api/staff/applications/files/[file]/route#GET': staff,
  'app/api/staff/screenshots/[id]/route#GET': staff,
  'app/api/v1/openapi.json/route#GET': isPublic,
  'app/api/v1/vacancies/[...name]/route#GET': isPublic,
  'app/api/v1/vacancies/route#GET': isPublic,
  'app/api/vacancies/[slug]/[language]/deadline.ics/route#GET': isPublic,
  'app/api/vacancies/[slug]/[language]/notice.pdf/route#GET': isPublic,
  'app/api/webhooks/resend/route#POST': { asks: 'isGenuine' },
  'app/.well-known/security.txt/route#GET': isPublic,
  'app/sitemap.xml/route#GET': isPublic,
};

/** Handlers that the public interface hands on for its routes, the feeds and addresses of none: they read nothing and write nothing. */
export const handedOn =
  /^app\/(api\/(v1\/.*|\[\.\.\.rest\]\/route)|\[locale\]\/feeds\/.*)#(OPTIONS|POST|PUT|PATCH|DELETE)$/;
