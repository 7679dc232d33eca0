import { z } from 'zod';
import { keepAlertDraft } from '@/lib/alerts/draft-commands';
import { currentCandidate } from '@/lib/auth/current';
import { Forbidden } from '@/lib/auth/permissions';
import { withinLimit } from '@/lib/auth/rate-limit';
import type { CandidateViewer } from '@/lib/auth/viewer';
import type { KeepResult } from '@/lib/drafts/rules';
import { busyAs503 } from '@/lib/http/concurrency';
import { isSameOrigin, readText } from '@/lib/http/request-checks';
import { keepApplicationDraft } from '@/lib/applications/drafts/commands';
import { applicationForm } from '@/lib/applications/drafts/rules';
import { keepDraft } from '@/lib/profiles/commands';
import { formPlace } from '@/lib/profiles/sections';

// What a browser still sends when a page is left (fetch with keepalive, beacons) is 64 KiB at most.
const longest = 64 * 1024;
const draft = z.object({
  form: z.string().max(100),
  instance: z.string().max(100),
  base: z.string().max(40).nullable(),
  writer: z.string().max(60).default(''),
  shown: z.string().max(40).nullable().default(null),
  values: z.record(z.string(), z.unknown()),
});
const statuses = { kept: 204, tooLong: 413, elsewhere: 409 } as const;

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
  if (!parsed) return answer(400);
  try {
    const result = await keepIn(viewer, parsed);
    return answer(result === null ? 400 : statuses[result]);
  } catch (error) {
    if (error instanceof Forbidden) return answer(404);
    throw error;
  }
}

/** By the form's name; null where there is none of it. */
async function keepIn(viewer: CandidateViewer, typed: z.infer<typeof draft>): Promise<KeepResult | null> {
  const { form, instance, base: baseVersion, writer, shown, values } = typed;
  const by = { writer, shown };
  if (form === 'alert') return keepAlertDraft(viewer, instance, values, { baseVersion, by });
  if (form === applicationForm) {
    const writing = { slug: instance, values, base: baseVersion };
    return (await keepApplicationDraft(viewer, writing, new Date())) ? 'kept' : 'tooLong';
  }
  const place = formPlace({ form, instance });
  return place && keepDraft(viewer, place, values, { baseVersion, by });
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
