import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';

const places = [process.env.CLAMD, '/usr/sbin/clamd', '/usr/local/sbin/clamd', '/opt/homebrew/sbin/clamd'];

/** The ClamAV daemon of this machine; undefined when there is none. */
export function clamdPath() {
  return places.find((place) => place && existsSync(place));
}

/** Makes sure that there is a ClamAV daemon, installing Debian's where that is possible; otherwise ends the run with the command that does. */
export function ensureClamav() {
  if (clamdPath()) return;
  if (process.getuid?.() === 0 && existsSync('/usr/bin/apt-get')) {
    console.log('▸ Installing clamav-daemon');
    spawnSync('apt-get', ['update', '-qq'], { stdio: 'inherit' });
    spawnSync('apt-get', ['install', '-y', '-qq', '--no-install-recommends', 'clamav-daemon'], {
      stdio: 'inherit',
    });
  }
  if (clamdPath()) return;
  const install =
    process.platform === 'darwin' ? 'brew install clamav' : 'sudo apt-get install -y clamav-daemon';
  console.error(
    `The tests scan files with a ClamAV daemon. Install it with:\n  ${install}\nor name it: CLAMD=/path/to/clamd npm test`,
  );
  process.exit(1);
}
