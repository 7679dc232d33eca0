// A process that delivers, to be killed by a test: it loads everything, says "ready", and starts at a line on its input.
// Its settings come as its argument, in JSON.
import { disconnect } from '../../lib/db/client';
import type { Settings } from '../../lib/outbox/settings';
import { startWorker } from '../../lib/outbox/worker';

const settings = JSON.parse(process.argv[2] ?? '{}') as Settings;

process.stdin.once('data', () => {
  const worker = startWorker({ deliver: true, settings });
  process.once(
    'SIGTERM',
    () =>
      void worker
        .stop()
        .then(disconnect)
        .then(() => process.exit()),
  );
});
process.stdout.write('ready\n');
