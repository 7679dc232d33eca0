import { confirms } from '../auth/confirmation';
import { withinLimit } from '../auth/rate-limit';
import { withReturnTo } from '../auth/return-to';
import type { CandidateViewer, VisitorViewer } from '../auth/viewer';
import { busyAs503 } from '../http/concurrency';
import type { Locale } from '../i18n/locales';
import { securityEvent } from '../logging/security';
import { recordCopy, type CopyFormat } from './commands';
import type { DataCopy } from './dto';
import { dataCopy } from './queries';

const types: Record<CopyFormat, string> = { json: 'application/json', pdf: 'application/pdf' };

/**
 * A copy of everything held of the viewer, as a file to keep; that it was taken is in the audit log. A visitor is led to
 * the sign-in; one who has not just given the password again, or takes too many, to the page, which asks for it or says so.
 */
export async function copyResponse(
  viewer: CandidateViewer | VisitorViewer,
  confirmation: string,
  format: CopyFormat,
  locale: Locale,
  write: (copy: DataCopy) => string | Promise<Buffer>,
): Promise<Response> {
  const now = new Date();
  const page = `/${locale}/my-data`;
  if (viewer.kind !== 'candidate') return leadTo(withReturnTo(`/${locale}/sign-in`, page));
  if (!confirms(confirmation, viewer.sessionId, now)) return leadTo(`${page}?confirm=1#copy`);
  if (!(await withinLimit('copyByAccount', viewer.id, now))) return leadTo(`${page}?tooMany=1`);
  const copy = await dataCopy(viewer, locale, now);
  return busyAs503(async () => fileOf(viewer, format, await write(copy), now));
}

async function fileOf(
  viewer: CandidateViewer,
  format: CopyFormat,
  written: string | Buffer,
  now: Date,
): Promise<Response> {
  await recordCopy(viewer, format, now);
  await securityEvent('data.exported', { account: viewer.id, format });
  const name = `my-data-${now.toISOString().slice(0, 10)}.${format}`;
  return new Response(typeof written === 'string' ? written : new Uint8Array(written), {
    headers: {
      'content-type': types[format],
      'content-disposition': `attachment; filename="${name}"`,
      'cache-control': 'private, no-store',
      'x-content-type-options': 'nosniff',
      'x-robots-tag': 'noindex',
    },
  });
}

// A path is enough for a browser, and right behind any proxy.
function leadTo(location: string): Response {
  return new Response(null, { status: 303, headers: { location, 'cache-control': 'private, no-store' } });
}
