// npm run down: stops the site that npm run up left running, and says what is so.
import { stopServer } from './server.mjs';

const force = process.argv.slice(2).includes('--force');
const { outcome, pid, other } = await stopServer({ force });

if (outcome === 'running') {
  console.error(
    force
      ? `The server (process ${pid}) does not end, although it was killed.`
      : `The server (process ${pid}) is still running: it has not finished what was under way within its 15 seconds. ` +
          'To end it at once, cutting that off: npm run down -- --force',
  );
  process.exitCode = 1;
} else if (outcome === 'absent') {
  const left = other
    ? ` Process ${other}, which .data/server.pid named, is another program and was left alone.`
    : '';
  console.log(`It was not running.${left}`);
} else {
  console.log(outcome === 'killed' ? 'Killed: what was under way was cut off.' : 'Stopped.');
}
