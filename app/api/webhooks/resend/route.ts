import { bodyLimit } from '@/lib/http/too-large';
import { isGenuine, takeEvent } from '@/lib/outbox/webhooks/commands';

/** Where Resend tells what became of a mail. Anything not signed by it is refused. */
export async function POST(request: Request): Promise<Response> {
  const answer = (status: number) => new Response(null, { status });
  if (Number(request.headers.get('content-length') ?? 0) > bodyLimit) return answer(413);
  const body = await request.text();
  if (!isGenuine(body, request.headers)) return answer(401);
  await takeEvent(body);
  return answer(204);
}
