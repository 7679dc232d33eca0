// A process that closes a competition, to be killed by a test: it loads everything, says "ready", and closes at a line
// on its input. Its argument holds who closes what, in JSON.
import type { StaffViewer } from '../../lib/auth/viewer';
import { closeCompetition } from '../../lib/competitions/closing/commands';
import { disconnect } from '../../lib/db/client';

type Input = { viewer: StaffViewer; competitionId: string; previewHash: string; now: string };
const { viewer, now, ...input } = JSON.parse(process.argv[2] ?? '{}') as Input;

process.stdin.once('data', () => {
  void closeCompetition(viewer, input, new Date(now))
    .then(({ status }) => process.stderr.write(status))
    .then(disconnect)
    .then(() => process.exit());
});
process.stdout.write('ready\n');
