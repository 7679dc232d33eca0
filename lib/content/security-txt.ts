import { locales } from '../i18n/locales';
import { addDays, localDateAt } from '../time/rules';

/** Days from being read for which the file holds; RFC 9116 recommends less than a year. */
export const holdsForDays = 180;

/**
 * What /.well-known/security.txt says (RFC 9116). `site` is the public origin; `contact` the mail address of those who
 * deal with reports. It expires at a midnight (UTC) `holdsForDays` ahead of `now`, so that it never lapses while the site
 * is there, and changes once a day.
 */
export function securityTxt(site: string, contact: string, now: Date): string {
  const fields: [string, string][] = [
    ['Contact', `mailto:${contact}`],
    ['Contact', `${site}/en/report-a-problem`],
    ['Expires', `${addDays(localDateAt(now, 'UTC'), holdsForDays)}T00:00:00Z`],
    ['Preferred-Languages', locales.join(', ')],
    ['Canonical', `${site}/.well-known/security.txt`],
    ...locales.map((locale): [string, string] => ['Policy', `${site}/${locale}/security`]),
  ];
  return fields.map(([name, value]) => `${name}: ${value}\n`).join('');
}
