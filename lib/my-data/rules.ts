import type { CompetitionStatus, Stage } from '../db/models';

/**
 * What becomes of an application when its account is deleted (R16): withdrawn while its competition is in progress, else
 * kept as it stands, without the account, for its own period (lib/retention/rules.ts).
 */
export function applicationAfterDeletion(stage: Stage, competition: CompetitionStatus): 'withdrawn' | 'kept' {
  return stage !== 'withdrawn' && competition === 'open' ? 'withdrawn' : 'kept';
}

// See payloadSchemas (lib/outbox/schema.ts): these act for anyone who has them.
const secret = new Set(['url', 'token', 'signInUrl', 'resetUrl']);

/** The payload of a mail without the links that act for anyone who has them. */
export function withoutSecrets(payload: unknown): unknown {
  if (typeof payload !== 'object' || payload === null || Array.isArray(payload)) return payload;
  return Object.fromEntries(Object.entries(payload).filter(([key]) => !secret.has(key)));
}
