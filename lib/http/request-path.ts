import { headers } from 'next/headers';

/** The path and query of the page being asked for, as the server saw them (lib/server/page-headers.js); `fallback` where it did not. */
export async function requestPath(fallback: string): Promise<string> {
  return (await headers()).get('x-path') ?? fallback;
}
