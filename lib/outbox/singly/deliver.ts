import { begin, type Owner } from '../claim';
import { log } from '../log';
import { reasonText } from '../rules';
import type { OutgoingMail } from '../schema';
import { addDuration } from '../../time/rules';
import type { SingleTransport } from '../transport/types';
import { advance, endPass, type Outcome } from './passes';
import { endsPass, pauseMs, type Failed, type Handed } from './rules';

export type Pass = {
  transport: SingleTransport;
  owner: Owner;
  now: () => Date;
  random: () => number;
  /** Whether the process is to end: no further mail is begun. */
  ended: AbortSignal | undefined;
};

type Batch = {
  id: string;
  key: string;
  mails: OutgoingMail[];
  /** Not recorded with the batch yet. */ fresh: boolean;
};

/**
 * Hands over the mails of a batch one by one, recording what came of each before the next is begun. Returns after how
 * many milliseconds another batch may be begun.
 */
export async function deliverSingly(pass: Pass, { id, key, mails, fresh }: Batch): Promise<number> {
  const { owner, now, random } = pass;
  const begun = await begin(owner, id, fresh ? mails : null, now(), false);
  if (!begun) return 0;
  const walked = await walk(pass, id, mails);
  if (!walked) return 0;
  const { outcomes, untried, last } = walked;
  const failure = outcomes.map(({ handed }) => handed).filter(isFailure);
  const ending = failure.find(endsPass);
  const put = outcomes.filter(({ handed }) => isOpen(handed)).map(({ mail }) => mail);
  const cause = ending ?? failure.findLast(({ status }) => status === 'deferred') ?? null;
  const late = now() >= addDuration(begun.createdAt, { hours: owner.settings.deferredHours });
  const overdue = late && !ending ? put : [];
  const left = [...untried, ...(overdue.length > 0 ? [] : put)];
  const waitMs = cause ? pauseMs(cause, begun.attempts, owner.settings, random()) : 0;
  await endPass(owner, id, { last, left, overdue, cause, waitMs }, now());
  report(key, outcomes, left.length, cause, waitMs);
  // All mail goes through the same server: where it is in trouble, no other batch would fare better.
  return ending ? waitMs : 0;
}

type Walked = { outcomes: Outcome[]; untried: OutgoingMail[]; /** Not recorded yet. */ last: Outcome | null };

/** Hands over mail after mail until one ends the pass; null when the batch went to another process meanwhile. */
async function walk(
  { transport, owner, now, ended }: Pass,
  id: string,
  mails: OutgoingMail[],
): Promise<Walked | null> {
  const session = transport.open();
  const outcomes: Outcome[] = [];
  let last: Outcome | null = null;
  try {
    for (const [index, mail] of mails.entries()) {
      if (ended?.aborted) return { outcomes, untried: mails.slice(index), last };
      const state = await advance(owner, id, last, mail, now());
      last = null;
      if (state === 'lost') return null;
      if (state === 'skipped') continue;
      last = { mail, handed: await session.handOver(mail) };
      outcomes.push(last);
      if (endsPass(last.handed)) return { outcomes, untried: mails.slice(index + 1), last };
    }
    return { outcomes, untried: [], last };
  } finally {
    session.close();
  }
}

const isFailure = (handed: Handed): handed is Failed => handed.status !== 'accepted';
/** Whether a mail is to be tried again. */
const isOpen = ({ status }: Handed) => !['accepted', 'refused', 'uncertain'].includes(status);

function report(key: string, outcomes: Outcome[], left: number, cause: Failed | null, waitMs: number): void {
  const count = (status: Handed['status']) =>
    outcomes.filter(({ handed }) => handed.status === status).length;
  const about = {
    key,
    mails: count('accepted'),
    refused: count('refused'),
    unknown: count('uncertain'),
    left,
  };
  if (!cause) return log.info(about, 'sent');
  const reason = reasonText(cause.status, cause.detail);
  if (cause.status === 'misconfigured')
    return log.error({ ...about, reason }, 'the mail server refuses our settings');
  log.warn({ ...about, reason, waitMs }, 'not all sent yet; will be repeated');
}
