import { readText } from '@/lib/http/request-checks';
import { bodyLimit } from '@/lib/http/body-limits';
import { isGenuine, takeEvent } from '@/lib/outbox/webhooks/commands';

/** Where Resend tells what became of a mail. Anything not signed by it is refused. */
export async function POST(request: Request): Promise<Response> {
  const answer = (status: number) => new Response(null, { status });
  const body = await readText(request, bodyLimit);
  if (body === null) return answer(413);
  if (!isGenuine(body, request.headers)) return answer(401);
  await takeEvent(body);
  return answer(204);
}
