import { authorise } from '../auth/permissions';
import type { SystemViewer } from '../auth/viewer';
import { anythingDue, begin, claim, type Owner } from './claim';
import { compose, dropUnwritten } from './compose';
import { log } from './log';
import { nextPace, nextState, outcomeOf, type Answer, type Next, type Pace } from './rules';
import type { OutgoingMail } from './schema';
import { settle } from './settle';
import type { Settings } from './settings';
import type { Transport } from './transport/types';

export type Dispatcher = {
  /** Delivers one batch if one is due. Returns after how many milliseconds it wants to be called again. */
  step(): Promise<number>;
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
  let pace: Pace = { intervalMs: 1000 / transport.requestsPerSecond, waitMs: 0 };

  async function step(): Promise<number> {
    if (!(await anythingDue(now()))) return settings.pollMs;
    const claimed = await claim(owner, transport.keyLifeHours, now());
    if (claimed === 'nothing') return settings.pollMs;
    if (claimed === 'given-up') {
      log.error('a batch whose outcome is unknown is not repeated any more; see the delivery page');
      return 0;
    }
    const { id, key } = claimed;
    const written = claimed.mails.length > 0 ? null : await write(id);
    if (written?.length === 0) return 0;
    const startedAt = now();
    const begun = await begin(owner, id, written, startedAt);
    if (!begun) return 0;
    const { mails, attempts, uncertainSince } = begun;
    const answer = await transport.deliver({ key, mails }, startedAt);
    const attempt = { attempts, uncertainSince, startedAt, mails: mails.length };
    const next = nextState(attempt, answer, settings, random());
    await settle({ batch: { id, key, mails }, owner: name }, next, now());
    report(key, mails.length, answer, next);
    const retryMs = next.status === 'retry' ? next.waitMs : 0;
    pace = nextPace(pace, answer, retryMs, transport.requestsPerSecond, settings);
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
