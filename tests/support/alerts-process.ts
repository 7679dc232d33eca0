// A process that writes the mails of due alerts, to be killed by a test: it loads everything, says "ready", and starts at
// a line on its input. Its argument holds the instant it takes for now, in JSON.
import { sendDueAlerts } from '../../lib/alerts/digests/commands';
import { system } from '../../lib/auth/viewer';
import { disconnect } from '../../lib/db/client';

const { now } = JSON.parse(process.argv[2] ?? '{}') as { now: string };

async function sendAll(): Promise<void> {
  while ((await sendDueAlerts(system, new Date(now))).considered > 0);
}

process.stdin.once('data', () => {
  void sendAll()
    .then(disconnect)
    .then(() => process.exit());
});
process.stdout.write('ready\n');
