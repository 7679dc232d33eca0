import { currentStaff } from '@/lib/auth/current';
import { forbiddenAs404 } from '@/lib/auth/forbidden';
import { applicationFile } from '@/lib/competitions/applicants/file-queries';
import { openedFile } from '@/lib/http/opened-file';

type Context = { params: Promise<{ file: string }> };

/** A file of an application, for those who may read it; to all others there is none. */
export async function GET(request: Request, { params }: Context): Promise<Response> {
  return forbiddenAs404(async () =>
    openedFile(await applicationFile(await currentStaff(), (await params).file, new Date())),
  );
}
