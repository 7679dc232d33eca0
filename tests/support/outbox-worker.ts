// A process that delivers, to be killed by a test: it loads everything, says "ready", and starts at a line on its input.
// Its settings come as its argument, in JSON.
import { renderMail } from '../../emails/render';
import { db, disconnect, transaction } from '../../lib/db/client';
import type { Settings } from '../../lib/outbox/settings';
import { startWorker } from '../../lib/worker/worker';

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

async function warmUp(): Promise<void> {
  await db().notification.count();
  await transaction((tx) => tx.notification.count());
  const payload = { at: new Date().toISOString(), staff: false };
  renderMail({ template: 'password-changed', locale: 'en', payload });
  process.stdout.write('ready\n');
}
void warmUp();
