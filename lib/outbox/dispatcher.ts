import { authorise } from '../auth/permissions';
import type { SystemViewer } from '../auth/viewer';
import { anythingDue, begin, claim, type Owner } from './claim';
import { compose, dropUnwritten } from './compose';
import { log } from './log';
import { nextPace, nextState, outcomeOf, type Answer, type Next, type Pace } from './rules';
import type { OutgoingMail } from './schema';
import { settle } from './settle';
import type { Settings } from './settings';
import { deliverSingly } from './singly/deliver';
import type { BatchTransport, Transport } from './transport/types';

export type Dispatcher = {
  /**
   * Delivers one batch if one is due. Returns after how many milliseconds it wants to be called again. Once `ended`, a
   * batch whose mails are handed over one by one is left to another process between two of them.
   */
  step(ended?: AbortSignal): Promise<number>;
};

/** A batch with its mails. */
type Written = {
  id: string;
  key: string;
  mails: OutgoingMail[];
  /** Not recorded with the batch yet. */ fresh: boolean;
};

export type DispatcherOptions = {
  transport: Transport;
  settings: Settings;
  /** Names this process among all that deliver. */
  name: string;
  now?: () => Date;
  random?: () => number;
};

/**
 * Delivers the outbox batch by batch (R20). Every step is written down before what follows it, so a process killed
 * anywhere leaves a batch that another repeats unchanged, under the same key, once its lease has ended.
 */
export function createDispatcher(viewer: SystemViewer, options: DispatcherOptions): Dispatcher {
  authorise(viewer, 'notification.deliver');
  const { transport, settings, name, now = () => new Date(), random = Math.random } = options;
  const owner: Owner = { name, settings };
  const byBatch = 'deliver' in transport;
  let pace: Pace = { intervalMs: byBatch ? 1000 / transport.requestsPerSecond : 0, waitMs: 0 };

  async function step(ended?: AbortSignal): Promise<number> {
    if (!(await anythingDue(now()))) return settings.pollMs;
    // Without keys, what another provider may have accepted before the settings changed is not repeated.
    const claimed = await claim(owner, byBatch ? transport.keyLifeHours : 0, now());
    if (claimed === 'nothing') return settings.pollMs;
    if (claimed === 'finished') return 0;
    if (claimed === 'given-up') {
      log.error('a batch whose outcome is unknown is not repeated any more; see the delivery page');
      return 0;
    }
    if (claimed.interrupted > 0)
      log.error(
        { mails: claimed.interrupted },
        'a process ended while it handed over mail; see the delivery page',
      );
    const { id, key } = claimed;
    const fresh = claimed.mails.length === 0;
    const mails = fresh ? await write(id) : claimed.mails;
    if (mails.length === 0) return 0;
    const batch = { id, key, mails, fresh };
    if ('deliver' in transport) return deliverWhole(transport, batch);
    return deliverSingly({ transport, owner, now, random, ended }, batch);
  }

  async function deliverWhole(provider: BatchTransport, batch: Written): Promise<number> {
    const { id, key, mails, fresh } = batch;
    const startedAt = now();
    const begun = await begin(owner, id, fresh ? mails : null, startedAt);
    if (!begun) return 0;
    const { attempts, uncertainSince } = begun;
    const answer = await provider.deliver({ key, mails }, startedAt);
    const attempt = { attempts, uncertainSince, startedAt, mails: mails.length };
    const next = nextState(attempt, answer, settings, random());
    await settle({ batch: { id, key, mails }, owner: name }, next, now());
    report(key, mails.length, answer, next);
    const retryMs = next.status === 'retry' ? next.waitMs : 0;
    pace = nextPace(pace, answer, retryMs, provider.requestsPerSecond, settings);
    return pace.waitMs;
  }

  async function write(batchId: string): Promise<OutgoingMail[]> {
    const composed = await compose(batchId);
    if (composed.failures.length > 0 || composed.mails.length === 0)
      await dropUnwritten(batchId, name, composed);
    for (const failure of composed.failures) log.error(failure, 'a notification could not be written');
    return composed.mails;
  }

  return { step };
}

function report(key: string, mails: number, answer: Answer, next: Next): void {
  if (next.status === 'sent') return log.info({ key, mails }, 'sent');
  const about = { key, mails, reason: next.reason };
  if (next.status === 'retry' && outcomeOf(answer) !== 'misconfigured')
    return log.warn({ ...about, waitMs: next.waitMs }, 'not sent yet; will be repeated');
  log.error(about, next.status === 'retry' ? 'the mail provider refuses our settings' : next.status);
}
