import { accessibilitySections, faq, howToApplyParts, privacySections, testsSections } from './structure';

function parts(path: string, ids: readonly string[], prefix = ''): Record<string, string> {
  return Object.fromEntries(ids.map((id) => [`${prefix}${id}`, `${path}#${id}`]));
}

/** Where the tags of a text lead: `<jobs>…</jobs>` to a page, `<deadline>…</deadline>` to a question, others to a part. */
export const destinations: Record<string, string> = {
  home: '',
  jobs: '/jobs',
  search: '/jobs/search',
  createAccount: '/create-account',
  affiliate: '/create-account/staff',
  forgotPassword: '/forgot-password',
  profile: '/profile',
  jobsApplied: '/jobs-applied',
  accountPage: '/account',
  alertsPage: '/alerts',
  myData: '/my-data',
  myDataDelete: '/my-data/delete',
  staff: '/staff',
  faq: '/faq',
  privacy: '/privacy',
  process: '/recruitment-process',
  tests: '/tests-and-interviews',
  statement: '/accessibility',
  disclosure: '/security',
  report: '/report-a-problem',
  ...parts('/faq', Object.values(faq).flat()),
  ...parts('/how-to-apply', howToApplyParts, 'how-'),
  ...parts('/privacy', privacySections, 'privacy-'),
  ...parts('/tests-and-interviews', testsSections, 'tests-'),
  ...parts('/accessibility', accessibilitySections, 'statement-'),
};
