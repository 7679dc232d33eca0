import { currentStaff } from '@/lib/auth/current';
import { Forbidden } from '@/lib/auth/permissions';
import { currentConnection } from '@/lib/outbox/mailbox/connection';
import { mailResponse } from '@/lib/outbox/mailbox/frame';
import { mailboxHtml } from '@/lib/outbox/mailbox/queries';

type Context = { params: Promise<{ message: string }> };

/** One mail of the local mailbox as HTML, for the frame in which its page shows it. */
export async function GET(_request: Request, { params }: Context): Promise<Response> {
  try {
    const { message } = await params;
    return mailResponse(await mailboxHtml(await currentStaff(), await currentConnection(), message));
  } catch (error) {
    if (error instanceof Forbidden) return new Response(null, { status: 404 });
    throw error;
  }
}
