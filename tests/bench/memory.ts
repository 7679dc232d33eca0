// npx tsx tests/bench/memory.ts [minutes] [flags of Node…]: how much memory the product takes on SQLite while pages of every kind
// are asked for, once a half minute. Figures are printed, never asserted.
import { execFileSync } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import autocannon from 'autocannon';
import { productSite } from './sites';
import { secret, signedIn } from './tsx';

const [minutes = '10', ...flags] = process.argv.slice(2);
const words = ['water', 'eau', 'engineer geneva', 'hidrologist', 'traduction', 'finance officer', 'data'];

/** What a process has in memory, in MB. */
const residentOf = (pid: number) =>
  Number(execFileSync('ps', ['-o', 'rss=', '-p', String(pid)], { encoding: 'utf8' })) / 1024;

async function pathsOf(origin: string): Promise<string[]> {
  const list = await (await fetch(`${origin}/fr/jobs`)).text();
  const notices = [...list.matchAll(/href="(\/fr\/jobs\/(?!search)[^"#]+)"/g)].map((match) => match[1] ?? '');
  const searches = words.map((q) => `/fr/jobs/search?q=${encodeURIComponent(q)}`);
  const own = ['/profile', '/profile/employment', '/jobs-applied', '/account', '/alerts', '/my-data'];
  const places = [
    '/sign-in',
    '/create-account',
    '/forgot-password',
    '',
    '/jobs',
    '/faq',
    '/report-a-problem',
  ];
  return [...[...own, ...places].map((place) => `/en${place}`), ...searches, ...new Set(notices)];
}

async function main() {
  const folder = mkdtempSync(path.join(tmpdir(), 'candidature-memory-'));
  const env = { DATABASE_URL: `file:${path.join(folder, 'memory.db')}`, AUTH_SECRET: secret };
  const cookie = await signedIn(env);
  const site = await productSite({ ...env, NODE_OPTIONS: flags.join(' '), TRUSTED_PROXIES: '1' });
  const begun = Date.now();
  const tell = () => {
    const seconds = Math.round((Date.now() - begun) / 1000);
    console.log(`${String(seconds).padStart(4)} s  ${residentOf(site.pid).toFixed(0).padStart(5)} MB`);
  };
  tell();
  const told = setInterval(tell, 30_000);
  try {
    // As from so many visitors, since how often one may search is limited.
    const paths = await pathsOf(site.origin);
    const requests = Array.from({ length: 50 * paths.length }, (_, index) => ({
      path: paths[index % paths.length],
      headers: { cookie, 'accept-encoding': 'gzip, br', 'x-forwarded-for': `198.51.100.${index % 250}` },
    }));
    const duration = Number(minutes) * 60;
    const { statusCodeStats, errors, latency } = await autocannon({
      url: site.origin,
      connections: 8,
      requests,
      duration,
    });
    console.log('answers', JSON.stringify(statusCodeStats), 'errors', errors, 'p99', latency.p99, 'ms');
  } finally {
    clearInterval(told);
    tell();
    site.stop();
    rmSync(folder, { recursive: true, force: true });
  }
}

void main();
