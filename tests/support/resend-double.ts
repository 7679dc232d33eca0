import { createHash, randomUUID } from 'node:crypto';
import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { z } from 'zod';

// Speaks Resend's HTTP protocol as its documentation tells it: authorization, validation, idempotency keys, rate
// limits and errors. It keeps everything in memory, so it must stay up while the processes it serves are killed.

export type Mail = z.infer<typeof mail>;
export type Accepted = { key: string | null; id: string; mail: Mail };
type Reply = { status: number; body: unknown; headers?: Record<string, string> };

/** What the provider does instead of answering, drawn for each request. */
export type Mishap =
  'rate-limit' | 'error-before' | 'error-after' | 'hang-before' | 'hang-after' | 'reset-after';

type Options = {
  apiKey?: string;
  /** What befalls the next request, if anything. */
  mishap?: () => Mishap | null;
  /** How long a hanging request is held. */
  hangMs?: number;
  retryAfterSeconds?: number;
  /** Says why a mail is refused, if it is. */
  refuse?: (mail: Mail) => string | null;
};

const tag = z.object({
  name: z.string().regex(/^[\w-]{1,256}$/),
  value: z.string().regex(/^[\w-]{1,256}$/),
});
const address = z.union([z.email(), z.string().regex(/^[^<>]+ <[^\s<>@]+@[^\s<>@]+>$/)]);
const mail = z.strictObject({
  from: address,
  to: z.union([address, z.array(address).min(1).max(50)]),
  subject: z.string().min(1),
  html: z.string().min(1),
  text: z.string().optional(),
  headers: z.record(z.string(), z.string()).optional(),
  tags: z.array(tag).optional(),
});

const problem = (statusCode: number, name: string, message: string, headers = {}): Reply => ({
  status: statusCode,
  body: { statusCode, name, message },
  headers,
});

/** Starts the double on a free port. */
export async function startResendDouble(options: Options = {}) {
  const { apiKey = 're_test', hangMs = 1000, retryAfterSeconds = 1 } = options;
  const state = {
    mishap: options.mishap ?? (() => null),
    refuse: options.refuse ?? (() => null),
    accepted: [] as Accepted[],
    /** In the order of arrival; the status is null while no answer was given, 0 when the connection was cut. */
    requests: [] as { key: string | null; status: number | null; mails: number }[],
  };
  const keys = new Map<string, { hash: string; reply: Reply | null }>();

  function validated(path: string, body: unknown): Mail[] | Reply {
    const shape = path === '/emails/batch' ? z.array(mail).min(1).max(100) : mail.transform((one) => [one]);
    const parsed = shape.safeParse(body);
    if (!parsed.success)
      return problem(
        422,
        'validation_error',
        parsed.error.issues.map((issue) => `${issue.path.join('.')}: ${issue.message}`).join('; '),
      );
    const reason = parsed.data.map(state.refuse).find((each) => each !== null);
    return reason ? problem(422, 'validation_error', reason) : parsed.data;
  }

  function accept(path: string, key: string | null, mails: Mail[]): Reply {
    const rows = mails.map((each) => ({ key, id: randomUUID(), mail: each }));
    state.accepted.push(...rows);
    const ids = rows.map(({ id }) => ({ id }));
    return { status: 200, body: path === '/emails/batch' ? { data: ids } : ids[0] };
  }

  async function answer(path: string, key: string | null, text: string): Promise<Reply | 'reset'> {
    if (key !== null && (key.length < 1 || key.length > 256))
      return problem(400, 'invalid_idempotency_key', 'The key must be between 1-256 chars.');
    const mishap = state.mishap();
    if (mishap === 'rate-limit')
      return problem(429, 'rate_limit_exceeded', 'Too many requests.', {
        'retry-after': String(retryAfterSeconds),
        'ratelimit-limit': '2',
        'ratelimit-remaining': '0',
        'ratelimit-reset': String(retryAfterSeconds),
      });
    const hash = createHash('sha256').update(`${path}\n${text}`).digest('hex');
    const known = key === null ? undefined : keys.get(key);
    if (known && known.hash !== hash)
      return problem(409, 'invalid_idempotent_request', 'Same idempotency key used with another payload.');
    if (known && known.reply === null)
      return problem(409, 'concurrent_idempotent_requests', 'Same key, and the first is in progress.');
    if (key !== null && !known) keys.set(key, { hash, reply: null });
    const reply = known?.reply ?? (await firstReply(path, key, text, mishap));
    if (key !== null && !known) {
      if (reply.status === 200) keys.set(key, { hash, reply });
      else keys.delete(key);
    }
    if (mishap === 'reset-after') return 'reset';
    return mishap === 'error-after' ? internalError() : reply;
  }

  async function firstReply(path: string, key: string | null, text: string, mishap: Mishap | null) {
    if (mishap === 'error-before') return internalError();
    if (mishap === 'hang-before') await hang(hangMs);
    if (mishap === 'hang-before') return internalError();
    const mails = validated(path, jsonOf(text));
    const reply = Array.isArray(mails) ? accept(path, key, mails) : mails;
    if (mishap === 'hang-after') await hang(hangMs);
    return reply;
  }

  async function serve(request: IncomingMessage, response: ServerResponse) {
    const key = (request.headers['idempotency-key'] as string | undefined) ?? null;
    const path = request.url ?? '';
    const text = await bodyOf(request);
    const body = jsonOf(text);
    const record = { key, status: null as number | null, mails: Array.isArray(body) ? body.length : 1 };
    state.requests.push(record);
    const reply = authorised(request, apiKey, path) ?? (await answer(path, key, text));
    record.status = reply === 'reset' ? 0 : reply.status;
    if (reply === 'reset') return void request.socket.destroy();
    response.writeHead(reply.status, { 'content-type': 'application/json', ...reply.headers });
    response.end(JSON.stringify(reply.body));
  }

  const server = createServer((request, response) => void serve(request, response));
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const { port } = server.address() as AddressInfo;
  return {
    /** What RESEND_BASE_URL is set to. */
    url: `http://127.0.0.1:${port}`,
    apiKey,
    /** What was accepted and asked so far; `mishap` and `refuse` may be changed at any time. */
    state,
    async stop() {
      server.closeAllConnections();
      await new Promise((resolve) => server.close(resolve));
    },
  };
}

export type ResendDouble = Awaited<ReturnType<typeof startResendDouble>>;

function authorised(request: IncomingMessage, apiKey: string, path: string): Reply | null {
  if (request.method !== 'POST') return problem(405, 'method_not_allowed', 'Method is not allowed.');
  if (path !== '/emails' && path !== '/emails/batch') return problem(404, 'not_found', 'Not found.');
  const given = request.headers.authorization;
  if (!given) return problem(401, 'missing_api_key', 'Missing API key in the authorization header.');
  return given === `Bearer ${apiKey}` ? null : problem(403, 'invalid_api_key', 'API key is invalid.');
}

const internalError = () => problem(500, 'internal_server_error', 'An unexpected error occurred.');
const hang = (milliseconds: number) => new Promise((resolve) => setTimeout(resolve, milliseconds));

async function bodyOf(request: IncomingMessage): Promise<string> {
  const chunks: Buffer[] = [];
  for await (const chunk of request) chunks.push(chunk as Buffer);
  return Buffer.concat(chunks).toString('utf8');
}

function jsonOf(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return null;
  }
}
