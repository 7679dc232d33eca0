// npm run worker: delivers notifications beside servers started with WORKER_INLINE=false. Any number may run.
import { disconnect } from '../db/client';
import { readEnvironment } from '../setup/environment';
import { log } from '../outbox/log';
import { startWorker } from './worker';

readEnvironment();
const worker = startWorker({ deliver: true });

async function stop(): Promise<void> {
  log.info('finishing what is under way');
  await worker.stop();
  await disconnect();
}

// A second signal ends the process at once.
process.once('SIGTERM', () => void stop());
process.once('SIGINT', () => void stop());
