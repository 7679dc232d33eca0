// npx tsx tests/bench/dynamic.ts: requests a second of pages rendered for each request, on both databases, beside a bare
// dynamic Next page of as many bytes measured in the same run. Figures are printed, never asserted.
import { requestsPerSecond } from './rate';
import { bareSite, productSite, type Site } from './sites';
import { onBothDatabases, secret, signedIn } from './tsx';

const load = { connections: 8 };

async function bytesOf(url: string, headers: Record<string, string> = {}): Promise<number> {
  const answer = await fetch(url, { headers: { ...headers, 'accept-encoding': 'identity' } });
  const { length } = Buffer.from(await answer.arrayBuffer());
  if (answer.status !== 200 || answer.redirected) throw new Error(`${url} is not a page`);
  return length;
}

/** A bare dynamic page at least as long as `bytes`, and less than a paragraph longer. */
async function bareOf({ origin }: Site, bytes: number): Promise<string> {
  const address = (paragraphs: number) => `${origin}/dynamic?paragraphs=${paragraphs}`;
  const [none, hundred] = [await bytesOf(address(0)), await bytesOf(address(100))];
  return address(Math.max(0, Math.ceil((100 * (bytes - none)) / (hundred - none))));
}

async function measure(name: string, DATABASE_URL: string, bare: Site): Promise<void> {
  const env = { DATABASE_URL, AUTH_SECRET: secret };
  const cookie = await signedIn(env);
  // Quiet: nothing is delivered or visited meanwhile.
  const site = await productSite({ ...env, WORKER_INLINE: 'false' });
  const pages = {
    'sign-in': ['/en/sign-in', {}],
    profile: ['/en/profile', { cookie }],
    search: ['/en/jobs/search?q=water', {}],
  } as const;
  try {
    for (const [page, [path, headers]] of Object.entries(pages)) {
      const bytes = await bytesOf(site.origin + path, headers);
      const floor = await requestsPerSecond(await bareOf(bare, bytes), load);
      const rate = await requestsPerSecond(site.origin + path, { ...load, headers });
      console.log(
        `${name.padEnd(10)} ${page.padEnd(8)} ${(bytes / 1000).toFixed(1).padStart(6)} kB  ` +
          `${rate.toFixed(1).padStart(6)} requests/s beside ${floor.toFixed(1)} of the bare page = ${(rate / floor).toFixed(2)} ×`,
      );
    }
  } finally {
    site.stop();
  }
}

async function main() {
  const bare = await bareSite();
  try {
    await onBothDatabases(['dynamic'], (name, url) => measure(name, url, bare));
  } finally {
    bare.stop();
  }
}

void main();
