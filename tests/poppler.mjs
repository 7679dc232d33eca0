import { spawnSync } from 'node:child_process';

/** Whether this machine has poppler's tools, which read PDF files. */
const hasPoppler = () => spawnSync('pdfinfo', ['-v']).status === 0;

/** Makes sure that there are poppler's tools, installing Debian's where that is possible; otherwise ends the run with the command that does. */
export function ensurePoppler() {
  if (hasPoppler()) return;
  if (process.getuid?.() === 0 && process.platform === 'linux') {
    console.log('▸ Installing poppler-utils');
    spawnSync('apt-get', ['update', '-qq'], { stdio: 'inherit' });
    spawnSync('apt-get', ['install', '-y', '-qq', '--no-install-recommends', 'poppler-utils'], {
      stdio: 'inherit',
    });
  }
  if (hasPoppler()) return;
  const install =
    process.platform === 'darwin' ? 'brew install poppler' : 'sudo apt-get install -y poppler-utils';
  console.error(`The tests of documents read them with poppler. Install it with:\n  ${install}`);
  process.exit(1);
}
