import { headers } from 'next/headers';
import { redirect } from 'next/navigation';
import { localeOr } from '../i18n/locales';
import { missingPath } from './places';

/** The path and query of the page being asked for, as the server saw them (lib/server/page-headers.js); `fallback` where it did not. */
export async function requestPath(fallback: string): Promise<string> {
  return (await headers()).get('x-path') ?? fallback;
}

/**
 * Ends a page or an action that finds nothing to show or to change at the address it was asked for: leads to the page that
 * says so, which has the status 404. Not Next's notFound, whose answer is blank without scripts.
 */
export async function redirectToNotFound(): Promise<never> {
  // Written by the server for every page that is rendered for its reader (lib/server/page-headers.js).
  const { pathname } = new URL((await headers()).get('x-path') ?? '/', 'http://site');
  const [, language, ...rest] = pathname.split('/');
  redirect(missingPath(localeOr(language ?? ''), rest.join('/')));
}
