import { Resend } from 'resend';
import { retryAfterMs, type Answer } from '../rules';
import type { Settings } from '../settings';
import type { BatchTransport } from './types';

/** Sends through Resend's batch endpoint, which takes a batch whole or refuses it whole. */
export function resendTransport(
  { apiKey, baseUrl }: { apiKey: string; baseUrl: string },
  { timeoutMs, keyLifeHours, requestsPerSecond }: Settings,
): BatchTransport {
  const client = new Resend(apiKey, { baseUrl });
  return {
    requestsPerSecond,
    keyLifeHours,
    async deliver({ key, mails }, now): Promise<Answer> {
      const body = mails.map(({ tags, ...mail }) => ({
        ...mail,
        tags: Object.entries(tags).map(([name, value]) => ({ name, value })),
      }));
      const signal = AbortSignal.timeout(timeoutMs);
      const { data, error, headers } = await client.batch.send(body, { idempotencyKey: key, signal });
      if (!error) return { accepted: true, ids: idsOf(data) };
      return {
        accepted: false,
        // The SDK passes on what the body says, and a proxy in between may say nothing of it.
        status: error.statusCode ?? null,
        name: String(error.name ?? 'unnamed'),
        message: String(error.message ?? ''),
        retryAfterMs: retryAfterMs(headers?.['retry-after'], now),
      };
    },
  };
}

function idsOf(answer: { data?: { id?: string }[] } | null): string[] {
  const rows = Array.isArray(answer?.data) ? answer.data : [];
  return rows.map((row) => row.id ?? '');
}
