import { config } from '../config';
import type { Loop } from './loop';
import { startWorker } from './worker';

// A development server reloads this module after a change; a running worker goes on.
const shared = globalThis as { candidatureWorker?: Loop };

/**
 * Starts the worker of a server: it watches its own public pages, and delivers unless `npm run worker` does. On SIGTERM
 * and SIGINT no new batch is begun; what is under way is finished, or repeated by another process after its lease.
 */
export function startInline(): void {
  if (shared.candidatureWorker) return;
  // What lib/server has bound; the development server says only its port.
  const origin = process.env.OWN_ORIGIN ?? `http://127.0.0.1:${process.env.PORT ?? 3000}`;
  const worker = startWorker({ deliver: config().WORKER_INLINE, origin });
  shared.candidatureWorker = worker;
  for (const signal of ['SIGTERM', 'SIGINT'] as const) process.once(signal, () => void worker.stop());
}
