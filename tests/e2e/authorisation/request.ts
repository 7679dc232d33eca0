import { readFileSync } from 'node:fs';
import { request as open, type IncomingHttpHeaders } from 'node:http';
import path from 'node:path';
import { idle } from '@/lib/forms/state';
import { origin } from '../../support/browser';

type Manifest = { node: Record<string, { filename: string; exportedName: string }> };

/** The server actions of the build under test: their ids by the name tests/security/entrances.ts knows them by. */
export function actionIds(): Map<string, string> {
  const file = path.resolve(__dirname, '../../../.next/e2e/server/server-reference-manifest.json');
  const { node } = JSON.parse(readFileSync(file, 'utf8')) as Manifest;
  return new Map(
    Object.entries(node).map(([id, { filename, exportedName }]) => [
      `${filename.replace(/\.tsx?$/, '')}#${exportedName}`,
      id,
    ]),
  );
}

export type Sent = {
  method?: string;
  headers?: Record<string, string>;
  body?: string | FormData;
  /** The address of this machine to send from, such as 127.9.0.1: to the site another client. */
  from?: string;
};
export type Received = { status: number; headers: IncomingHttpHeaders; text: string };

// To the site another client than the browsers of other tests, whose turns the many refusals here would use up.
const apart = '127.8.0.1';

/** One request on a connection of its own, its answer whole; redirects are not followed. */
export async function send(
  at: string,
  { method = 'GET', headers = {}, body, from = apart }: Sent,
): Promise<Received> {
  const form = body === undefined ? null : new Response(body);
  const bytes = form ? Buffer.from(await form.arrayBuffer()) : null;
  const type = body instanceof FormData ? { 'content-type': form?.headers.get('content-type') ?? '' } : {};
  const length = bytes ? { 'content-length': String(bytes.length) } : {};
  return new Promise((resolve, reject) => {
    const here = { localAddress: from, family: 4 };
    const sending = { method, headers: { ...type, ...length, ...headers }, agent: false, ...here };
    const sent = open(origin() + at, sending);
    sent.on('error', reject);
    sent.on('response', (answer) => {
      const chunks: Buffer[] = [];
      answer.on('data', (chunk: Buffer) => chunks.push(chunk));
      answer.on('error', reject);
      answer.on('end', () =>
        resolve({
          status: answer.statusCode ?? 0,
          headers: answer.headers,
          text: Buffer.concat(chunks).toString('utf8'),
        }),
      );
    });
    sent.end(bytes);
  });
}

/** What an action is called with: what its form has bound, and the fields of the form, which a button that answers nothing has alone. */
export type Call = { bound: unknown[]; fields?: Fields; file?: File; answersNothing?: true };
export type Fields = Record<string, string>;

/** Where those are led who may not: to sign in, or to what says that there is nothing. */
export const ledAway = /\/sign-in(\/code)?(\?|$)|\/missing\//;

/** What came back: refused without a word, refused in words, not understood, or done. */
export type Answer = { kind: 'refused' | 'told' | 'misunderstood' | 'done'; text: string };

/** Calls a server action as Next’s client does (the format of React’s encodeReply). */
export async function sendAction(
  id: string,
  at: string,
  { bound, fields, file, answersNothing }: Call,
  { headers, from }: Pick<Sent, 'headers' | 'from'>,
): Promise<Received> {
  const body = new FormData();
  for (const [name, value] of Object.entries(fields ?? {})) body.append(`_1_${name}`, value);
  if (file) body.append('_1_file', file, file.name);
  const form = answersNothing ? ['$K1'] : [idle, '$K1'];
  body.append('0', JSON.stringify(fields ? [...bound, ...form] : bound));
  const ours = { origin: origin(), accept: 'text/x-component', 'next-action': id };
  return send(at, { method: 'POST', body, from, headers: { ...ours, ...headers } });
}

/** The same, and what came back in short. */
export async function callAction(
  id: string,
  at: string,
  call: Call,
  headers: Record<string, string>,
): Promise<Answer> {
  return answerOf(await sendAction(id, at, call, { headers }));
}

function answerOf({ status, headers, text }: Received): Answer {
  const to = String(headers['x-action-redirect'] ?? '').split(';')[0] ?? '';
  if (to) return { kind: ledAway.test(to) ? 'refused' : 'done', text };
  if (status >= 400) return { kind: 'refused', text };
  const state = /"status":"(failed|invalid|done)"/.exec(text)?.[1];
  if (state === 'failed') return { kind: 'told', text };
  return { kind: state === 'invalid' ? 'misunderstood' : 'done', text };
}
