import { currentStaff } from '@/lib/auth/current';
import { forbiddenAs404 } from '@/lib/auth/forbidden';
import { screenshotFile } from '@/lib/problems/queue/file-queries';

type Context = { params: Promise<{ id: string }> };

/** A screenshot of a problem report, for those who may read reports; to all others there is none. */
export async function GET(request: Request, { params }: Context): Promise<Response> {
  return forbiddenAs404(async () => {
    const { bytes, mediaType, name } = await screenshotFile(await currentStaff(), (await params).id);
    return new Response(bytes, {
      headers: {
        'content-type': mediaType,
        'content-disposition': `inline; filename="${name}"`,
        'content-security-policy': "default-src 'none'; frame-ancestors 'none'; sandbox",
        'x-content-type-options': 'nosniff',
        'cache-control': 'private, no-store',
      },
    });
  });
}
