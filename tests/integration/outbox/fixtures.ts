import { randomUUID } from 'node:crypto';
import { system } from '@/lib/auth/viewer';
import { db, transaction } from '@/lib/db/client';
import type { Locale } from '@/lib/i18n/locales';
import { enqueue } from '@/lib/outbox/commands';
import { createDispatcher, type Dispatcher } from '@/lib/outbox/dispatcher';
import { defaultSettings, type Settings } from '@/lib/outbox/settings';
import { resendTransport } from '@/lib/outbox/transport/resend';
import type { Transport } from '@/lib/outbox/transport/types';
import type { ResendDouble } from '../../support/resend-double';

export const now = new Date('2026-11-24T10:00:00Z');
/** So many minutes after `now`. */
export const later = (minutes: number) => new Date(now.getTime() + minutes * 60_000);

/** Ordinary settings, but for the waits between calls. */
export const settings: Settings = { ...defaultSettings, timeoutMs: 20_000, requestsPerSecond: 100_000 };

const payload = { signInUrl: 'http://localhost:3000/en/sign-in', resetUrl: 'http://localhost:3000/en/reset' };

/** Queues so many notifications, due at `now`; returns their addresses. */
export async function queue(
  count: number,
  { locale = 'en', prefix = randomUUID() }: { locale?: Locale; prefix?: string } = {},
): Promise<string[]> {
  const recipients = Array.from({ length: count }, (_, index) => `${prefix}.${index}@example.org`);
  await transaction((tx) =>
    enqueue(
      tx,
      recipients.map((recipient) => ({
        key: `test:${recipient}`,
        template: 'account-exists' as const,
        recipient,
        locale,
        payload,
      })),
      now,
    ),
  );
  return recipients;
}

export type Clock = { now: Date };

type Wiring = { clock?: Clock; settings?: Settings; transport?: Transport };

/** A dispatcher that sends to the double, with a clock of the test's own. */
export function dispatcherTo(
  { apiKey, url }: Pick<ResendDouble, 'apiKey' | 'url'>,
  { clock = { now }, settings: own = settings, transport }: Wiring = {},
): Dispatcher {
  return createDispatcher(system, {
    transport: transport ?? resendTransport({ apiKey, baseUrl: url }, own),
    settings: own,
    name: `test-${randomUUID()}`,
    now: () => clock.now,
  });
}

/** Takes steps until nothing is due; how many. */
export async function drain(dispatcher: Dispatcher): Promise<number> {
  for (let steps = 0; ; steps += 1) if ((await dispatcher.step()) === settings.pollMs) return steps;
}

/** Where the notification to an address stands. */
export function stateOf(recipient: string) {
  return db().notification.findFirstOrThrow({ where: { recipient }, include: { batch: true } });
}

/** The addresses that the double accepted mail for, in order. */
export const recipientsOf = ({ state }: ResendDouble) => state.accepted.map(({ mail }) => mail.to);

/** How many notifications are in each state. */
export async function counts(): Promise<Record<string, number>> {
  const groups = await db().notification.groupBy({ by: ['status'], _count: { _all: true } });
  return Object.fromEntries(groups.map(({ status, _count }) => [status, _count._all]));
}

/** Removes what other tests of the file left. */
export async function emptyOutbox(): Promise<void> {
  await transaction(async (tx) => {
    await tx.notification.deleteMany();
    await tx.notificationBatch.deleteMany();
    await tx.mailboxMessage.deleteMany();
  });
}
