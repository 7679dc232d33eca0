// One database of tests/bench/outbox.ts: prints how long its mails take, in parts: a tenth is delivered, three
// tenths go through all that delivery writes down, and three more through the same as bare SQL.
import { randomUUID } from 'node:crypto';
import { system } from '../../lib/auth/viewer';
import { db, disconnect, transaction } from '../../lib/db/client';
import { begin, claim, type Owner } from '../../lib/outbox/claim';
import { enqueue } from '../../lib/outbox/commands';
import { createDispatcher } from '../../lib/outbox/dispatcher';
import type { OutgoingMail } from '../../lib/outbox/schema';
import { settle } from '../../lib/outbox/settle';
import { defaultSettings } from '../../lib/outbox/settings';
import { resendTransport } from '../../lib/outbox/transport/resend';
import { openOutbox } from './outbox-sql';

export type Part = { mails: number; seconds: number };
export type Figures = {
  /** Seconds. */
  queued: number;
  delivered: Part;
  /** Of that, waiting for the provider. */
  calls: Part;
  /** What delivery writes down alone, and the same as bare SQL. */
  updates: Part;
  sql: Part;
};

const settings = { ...defaultSettings, requestsPerSecond: 100_000 };
const owner: Owner = { name: 'bench', settings };

async function seconds(work: () => Promise<unknown>): Promise<number> {
  const started = performance.now();
  await work();
  return (performance.now() - started) / 1000;
}

async function queue(count: number): Promise<void> {
  const template = 'competition-closed-not-selected' as const;
  const payload = {
    applicantName: 'Zoé Apolline N’Diaye',
    applicationReference: 'A-2026-000041',
    vacancyTitle: 'Hydrogéologue',
    vacancyReference: 'FT/2026/041',
  };
  const now = new Date();
  for (let done = 0; done < count; done += 1000) {
    const ids = Array.from({ length: Math.min(1000, count - done) }, () => randomUUID());
    const notifications = ids.map((id) => {
      return { key: `bench:${id}`, template, recipient: `${id}@example.org`, locale: 'fr' as const, payload };
    });
    await transaction((tx) => enqueue(tx, notifications, now));
  }
}

/** Delivers so many batches as the worker does; a mail of the last, and how long the provider was waited for. */
async function deliver(batches: number): Promise<{ calls: number; mail: OutgoingMail }> {
  const [apiKey, baseUrl] = [process.env.RESEND_API_KEY ?? '', process.env.RESEND_BASE_URL ?? ''];
  const resend = resendTransport({ apiKey, baseUrl }, settings);
  let calls = 0;
  let mail: OutgoingMail | undefined;
  const transport: typeof resend = {
    ...resend,
    async deliver(batch, now) {
      mail = batch.mails[0];
      const started = performance.now();
      const answer = await resend.deliver(batch, now);
      calls += (performance.now() - started) / 1000;
      return answer;
    },
  };
  const dispatcher = createDispatcher(system, { transport, settings, name: 'bench' });
  for (let step = 0; step < batches; step += 1) await dispatcher.step();
  if (!mail) throw new Error('nothing was delivered');
  return { calls, mail };
}

/** Takes one batch through every step but composing and calling. */
async function writeDown(mail: OutgoingMail): Promise<void> {
  const claimed = await claim(owner, settings.keyLifeHours, new Date());
  if (typeof claimed === 'string') throw new Error(claimed);
  const { id, key } = claimed;
  const members = await db().notification.findMany({
    where: { batchId: id, status: 'sending' },
    orderBy: { availableAt: 'asc' },
    select: { id: true, template: true, recipient: true, locale: true, payload: true },
  });
  const written = members.map((member) => {
    return { ...mail, to: member.recipient, tags: { ...mail.tags, notification: member.id, batch: id } };
  });
  const begun = await begin(owner, id, written, new Date());
  if (!begun) throw new Error('the batch is another’s');
  const next = { status: 'sent', ids: members.map(() => randomUUID()) } as const;
  await settle({ batch: { id, key, mails: written }, owner: owner.name }, next, new Date());
}

async function main() {
  const { batchSize } = settings;
  const tenth = Math.ceil(Number(process.argv[2]) / batchSize / 10);
  const mails = (batches: number) => batches * batchSize;
  const queued = await seconds(() => queue(mails(tenth * 10)));
  let sent = { calls: 0, mail: {} as OutgoingMail };
  const delivered = await seconds(async () => (sent = await deliver(tenth)));

  // Batch by batch in turn, so that both meet the same machine and the same tables.
  const sql = await openOutbox(process.env.DATABASE_URL ?? '');
  const took = { updates: 0, sql: 0 };
  for (let batch = 0; batch < tenth * 3; batch += 1) {
    took.updates += await seconds(() => writeDown(sent.mail));
    took.sql += await seconds(() => sql.batch(sent.mail, batchSize));
  }
  const whole = { status: 'sent' as const, providerId: { not: null }, batchPosition: { not: null } };
  const sentWhole = await db().notification.count({ where: whole });
  if (sentWhole !== mails(tenth * 7)) throw new Error('the two do not write down the same');
  const figures: Figures = {
    queued,
    delivered: { mails: mails(tenth), seconds: delivered },
    calls: { mails: mails(tenth), seconds: sent.calls },
    updates: { mails: mails(tenth * 3), seconds: took.updates },
    sql: { mails: mails(tenth * 3), seconds: took.sql },
  };
  console.log(JSON.stringify(figures));
  await sql.close();
  await disconnect();
}

void main();
