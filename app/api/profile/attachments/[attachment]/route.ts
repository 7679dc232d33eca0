import { currentCandidate } from '@/lib/auth/current';
import { forbiddenAs404 } from '@/lib/auth/forbidden';
import { attachmentBytes } from '@/lib/files/attachments/queries';
import { attachmentNamed } from '@/lib/http/downloads';

type Context = { params: Promise<{ attachment: string }> };

const guarded = {
  'content-security-policy': "default-src 'none'; frame-ancestors 'none'; sandbox",
  'x-content-type-options': 'nosniff',
  'cache-control': 'private, no-store',
};

/** A file of the candidate's own profile, to keep; to all others there is none. Before its scan nobody gets it (409). */
export async function GET(request: Request, { params }: Context): Promise<Response> {
  return forbiddenAs404(async () => {
    const file = await attachmentBytes(await currentCandidate(), (await params).attachment);
    if (file.state !== 'open') return new Response(null, { status: 409, headers: guarded });
    return new Response(file.bytes, {
      headers: {
        ...guarded,
        'content-type': file.mediaType,
        'content-disposition': attachmentNamed(file.filename),
      },
    });
  });
}
