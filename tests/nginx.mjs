import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';

const places = [process.env.NGINX, '/usr/sbin/nginx', '/usr/local/bin/nginx', '/opt/homebrew/bin/nginx'];

/** The nginx of this machine; undefined when there is none. */
export function nginxPath() {
  return places.find((place) => place && existsSync(place));
}

/** Makes sure that there is an nginx, installing Debian's where that is possible; otherwise ends the run with the command that does. */
export function ensureNginx() {
  if (nginxPath()) return;
  if (process.getuid?.() === 0 && existsSync('/usr/bin/apt-get')) {
    console.log('▸ Installing nginx');
    spawnSync('apt-get', ['update', '-qq'], { stdio: 'inherit' });
    spawnSync('apt-get', ['install', '-y', '-qq', '--no-install-recommends', 'nginx-light'], {
      stdio: 'inherit',
    });
  }
  if (nginxPath()) return;
  const install =
    process.platform === 'darwin' ? 'brew install nginx' : 'sudo apt-get install -y nginx-light';
  console.error(
    `The end-to-end tests put nginx in front of two servers. Install it with:\n  ${install}\nor name it: NGINX=/path/to/nginx npm test`,
  );
  process.exit(1);
}
