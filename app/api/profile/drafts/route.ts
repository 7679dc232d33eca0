import { z } from 'zod';
import { currentCandidate } from '@/lib/auth/current';
import { isSameOrigin } from '@/lib/http/same-origin';
import { keepDraft } from '@/lib/profiles/commands';
import { isSectionName } from '@/lib/profiles/sections';

const longest = 20_000;
const draft = z.object({
  form: z
    .string()
    .max(80)
    .refine((name) => isSectionName(name.split(':')[0] ?? '')),
  values: z.record(z.string().max(50), z.union([z.string().max(8000), z.array(z.string().max(500)).max(50)])),
});

/** Keeps what is being typed in a profile form (R11). A browser sends it while typing and when the page is left. */
export async function POST(request: Request): Promise<Response> {
  const refused = (status: number) => new Response(null, { status });
  if (!isSameOrigin(request)) return refused(403);
  const viewer = await currentCandidate();
  if (viewer.kind !== 'candidate') return refused(401);
  const body = await request.text();
  if (body.length > longest) return refused(413);
  const parsed = draft.safeParse(jsonOf(body));
  if (!parsed.success) return refused(400);
  await keepDraft(viewer, parsed.data.form, parsed.data.values);
  return refused(204);
}

function jsonOf(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return null;
  }
}
