import { currentStaff } from '@/lib/auth/current';
import { forbiddenAs404 } from '@/lib/auth/forbidden';
import { currentConnection } from '@/lib/outbox/mailbox/connection';
import { mailResponse } from '@/lib/outbox/mailbox/frame';
import { mailboxHtml } from '@/lib/outbox/mailbox/queries';

type Context = { params: Promise<{ message: string }> };

/** One mail of the local mailbox as HTML, for the frame in which its page shows it. */
export async function GET(_request: Request, { params }: Context): Promise<Response> {
  return forbiddenAs404(async () =>
    mailResponse(await mailboxHtml(await currentStaff(), await currentConnection(), (await params).message)),
  );
}
