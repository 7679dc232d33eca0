import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';

const places = [
  process.env.CHROMIUM,
  // The same engine without windows: a third faster where pages are drawn by the processor.
  '/usr/bin/chromium-headless-shell',
  '/usr/bin/chromium',
  '/usr/bin/chromium-browser',
  '/usr/bin/google-chrome',
  '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
  '/Applications/Chromium.app/Contents/MacOS/Chromium',
  'C:\\Program Files\\Google\\Chrome\\Application\\chrome.exe',
];

/** The Chromium or Chrome of this machine; undefined when there is none. */
export function chromiumPath() {
  return places.find((place) => place && existsSync(place));
}

/** Makes sure that there is a Chromium, installing Debian's where that is possible; otherwise ends the run with the command that does. */
export function ensureChromium() {
  if (chromiumPath()) return;
  const asRoot = process.getuid?.() === 0 && existsSync('/usr/bin/apt-get');
  if (asRoot) {
    console.log('▸ Installing Chromium');
    spawnSync('apt-get', ['update', '-qq'], { stdio: 'inherit' });
    spawnSync('apt-get', ['install', '-y', '-qq', 'chromium-headless-shell', 'fonts-liberation'], {
      stdio: 'inherit',
    });
  }
  if (chromiumPath()) return;
  const install =
    process.platform === 'linux'
      ? 'sudo apt-get install -y chromium-headless-shell fonts-liberation'
      : 'npx @puppeteer/browsers install chrome@stable';
  console.error(
    `The end-to-end tests need Chromium. Install it with:\n  ${install}\nor name it: CHROMIUM=/path/to/chromium npm test`,
  );
  process.exit(1);
}
