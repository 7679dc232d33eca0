import { currentCandidate } from '@/lib/auth/current';
import { forbiddenAs404 } from '@/lib/auth/forbidden';
import { attachmentBytes } from '@/lib/files/attachments/queries';
import { openedFile } from '@/lib/http/opened-file';

type Context = { params: Promise<{ attachment: string }> };

/** A file of the candidate's own profile, to keep; to all others there is none. Before its scan nobody gets it (409). */
export async function GET(request: Request, { params }: Context): Promise<Response> {
  return forbiddenAs404(async () =>
    openedFile(await attachmentBytes(await currentCandidate(), (await params).attachment)),
  );
}
