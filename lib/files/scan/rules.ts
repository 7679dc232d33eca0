import type { ScanState } from '../../db/models';

/**
 * What a file's state means to anyone who wants to open it: with a scanner, what has not been scanned yet is to be; without
 * one, what was to be scanned never will be.
 */
export function stateNow(state: ScanState, hasScanner: boolean): ScanState {
  if (state === 'clean' || state === 'infected') return state;
  return hasScanner ? 'pending' : 'unscanned';
}

/** Whether anyone may open a file: never before it is clean, where files are scanned. */
export function isOpenable(state: ScanState, hasScanner: boolean): boolean {
  const now = stateNow(state, hasScanner);
  return now === 'clean' || now === 'unscanned';
}

/** Where a ClamAV daemon listens, as net.connect() takes it. */
export function daemonAddress(socket: string): { path: string } | { host: string; port: number } {
  if (socket.startsWith('/')) return { path: socket };
  const colon = socket.lastIndexOf(':');
  const host = socket.slice(0, colon).replace(/^\[|\]$/g, '');
  return { host, port: Number(socket.slice(colon + 1)) };
}

/** What a daemon said of a file; `failed` where it could not look at it. */
export type Verdict =
  { state: 'clean' } | { state: 'infected'; signature: string } | { state: 'failed'; reason: string };

/** Reads the answer to INSTREAM (clamd(8)). */
export function verdictOf(answer: string): Verdict {
  const said = answer.replace(/\0$/, '').trim();
  if (said === 'stream: OK') return { state: 'clean' };
  const signature = /^stream: (.+) FOUND$/.exec(said)?.[1];
  return signature ? { state: 'infected', signature } : { state: 'failed', reason: said.slice(0, 200) };
}

const firstWaitMs = 60_000;
const longestWaitMs = 3_600_000;

/** How long a file waits that has failed to be scanned so many times: a minute, then twice as long each time, up to an hour. */
export function retryAfterMs(failures: number): number {
  return Math.min(firstWaitMs * 2 ** (failures - 1), longestWaitMs);
}
