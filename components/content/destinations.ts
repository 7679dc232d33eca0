import { faq, howToApplyParts, privacySections } from './structure';

function parts(path: string, ids: readonly string[], prefix = ''): Record<string, string> {
  return Object.fromEntries(ids.map((id) => [`${prefix}${id}`, `${path}#${id}`]));
}

/** Where the tags of a text lead: `<jobs>…</jobs>` to a page, `<deadline>…</deadline>` to a question, others to a part. */
export const destinations: Record<string, string> = {
  jobs: '/jobs',
  search: '/jobs/search',
  createAccount: '/create-account',
  forgotPassword: '/forgot-password',
  profile: '/profile',
  jobsApplied: '/jobs-applied',
  staff: '/staff',
  faq: '/faq',
  privacy: '/privacy',
  ...parts('/faq', Object.values(faq).flat()),
  ...parts('/how-to-apply', howToApplyParts, 'how-'),
  ...parts('/privacy', privacySections, 'privacy-'),
};
