import { config } from '@/lib/config';
import { securityTxt } from '@/lib/content/security-txt';

// The address of the site is a setting of the server, not of the build, and the file tells how long it holds.
export const dynamic = 'force-dynamic';

/** To whom a vulnerability is reported, for programs (RFC 9116). */
export function GET(): Response {
  const { SITE_URL, SUPPORT_EMAIL } = config();
  return new Response(securityTxt(SITE_URL, SUPPORT_EMAIL, new Date()), {
    headers: { 'Content-Type': 'text/plain; charset=utf-8', 'Cache-Control': 'public, max-age=86400' },
  });
}
