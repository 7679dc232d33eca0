import { currentCandidate } from '@/lib/auth/current';
import { forbiddenAs404 } from '@/lib/auth/forbidden';
import { mySubmissionFile } from '@/lib/applications/submissions/queries';
import { openedFile } from '@/lib/http/opened-file';

type Context = { params: Promise<{ file: string }> };

/** A file of one of the candidate's own applications; to all others there is none. */
export async function GET(request: Request, { params }: Context): Promise<Response> {
  return forbiddenAs404(async () =>
    openedFile(await mySubmissionFile(await currentCandidate(), (await params).file)),
  );
}
