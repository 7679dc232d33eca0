import { currentStaff } from '@/lib/auth/current';
import { Forbidden } from '@/lib/auth/permissions';
import { mailboxHtml } from '@/lib/outbox/mailbox/queries';

// A mail brings its own styles, and nothing else: no scripts, no requests, and no part in this site's origin.
const policy = [
  "default-src 'none'",
  "style-src 'unsafe-inline'",
  'img-src data:',
  "base-uri 'none'",
  "form-action 'none'",
  "frame-ancestors 'self'",
  'sandbox allow-popups allow-popups-to-escape-sandbox',
].join('; ');

const headers = {
  'content-type': 'text/html; charset=utf-8',
  'content-security-policy': policy,
  'cache-control': 'no-store',
  'x-robots-tag': 'noindex',
};

/** One mail of the local mailbox as HTML, for the frame in which its page shows it. */
export async function GET(
  _request: Request,
  { params }: { params: Promise<{ message: string }> },
): Promise<Response> {
  try {
    const html = await mailboxHtml(await currentStaff(), (await params).message);
    return new Response(html, { headers });
  } catch (error) {
    if (error instanceof Forbidden) return new Response(null, { status: 404 });
    throw error;
  }
}
