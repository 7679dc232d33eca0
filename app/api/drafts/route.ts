import { z } from 'zod';
import { currentCandidate } from '@/lib/auth/current';
import { Forbidden } from '@/lib/auth/permissions';
import { withinLimit } from '@/lib/auth/rate-limit';
import { busyAs503 } from '@/lib/http/concurrency';
import { isSameOrigin, readText } from '@/lib/http/request-checks';
import { keepDraft } from '@/lib/profiles/commands';
import { formPlace } from '@/lib/profiles/sections';

// What a browser still sends when a page is left (fetch with keepalive, beacons) is 64 KiB at most.
const longest = 64 * 1024;
const draft = z.object({
  form: z.string().max(100),
  instance: z.string().max(100),
  base: z.string().max(40).nullable(),
  values: z.record(z.string(), z.unknown()),
});

/** Keeps what is being typed in a form (R11). A browser sends it while typing and when the page is left. */
export async function POST(request: Request): Promise<Response> {
  return busyAs503(() => keep(request));
}

async function keep(request: Request): Promise<Response> {
  if (!isSameOrigin(request)) return answer(403);
  const viewer = await currentCandidate();
  if (viewer.kind !== 'candidate') return answer(401);
  if (!(await withinLimit('draftByAccount', viewer.id, new Date()))) return answer(429);
  const body = await readText(request, longest);
  if (body === null) return answer(413);
  const parsed = draft.safeParse(jsonOf(body)).data;
  const place = parsed ? formPlace(parsed) : null;
  if (!parsed || !place) return answer(400);
  try {
    return answer((await keepDraft(viewer, place, parsed.values, parsed.base)) ? 204 : 413);
  } catch (error) {
    if (error instanceof Forbidden) return answer(404);
    throw error;
  }
}

function answer(status: number): Response {
  return new Response(null, { status });
}

function jsonOf(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return null;
  }
}
