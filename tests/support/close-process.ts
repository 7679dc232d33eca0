// A process that closes a competition, to be killed by a test: it loads everything, says "ready", closes at a line on
// its input, and says as an error what came of it. Its argument holds who closes what, in JSON.
import type { StaffViewer } from '../../lib/auth/viewer';
import { closeCompetition } from '../../lib/competitions/closing/commands';
import { db, disconnect, transaction } from '../../lib/db/client';

type Input = { viewer: StaffViewer; competitionId: string; previewHash: string; now: string };
const { viewer, now, ...input } = JSON.parse(process.argv[2] ?? '{}') as Input;

process.stdin.once('data', () => {
  void closeCompetition(viewer, input, new Date(now))
    .then(({ status }) => process.stderr.write(status))
    .then(disconnect)
    .then(() => process.exit());
});

async function warmUp(): Promise<void> {
  await db().competition.count();
  await transaction((tx) => tx.competition.count());
  process.stdout.write('ready\n');
}
void warmUp();
