// npx tsx tests/bench/dynamic.ts: requests a second of pages rendered for each request, and the processor time that one
// takes, on both databases, beside a bare dynamic Next page of as many bytes. The two are asked for in turn, so that what
// else the machine does slows both. Figures are printed, never asserted.
import autocannon from 'autocannon';
import { bareSite, processorTime, productSite, untilQuiet, type Site } from './sites';
import { onBothDatabases, secret, signedIn } from './tsx';

const rounds = 3;
// Over these the compiler of Node comes to know a page: the first hundreds of requests take it three times as long.
const warming = 4;
const load = { connections: 8, duration: 4 };
// As from so many visitors, since how often one may search is limited.
const visitors = Array.from({ length: 250 }, (_, index) => ({
  'x-forwarded-for': `198.51.100.${index + 1}`,
}));

type Page = { site: Site; path: string; headers: Record<string, string> };
type Cost = { rate: number; ms: number };

async function bytesOf({ site, path, headers }: Page): Promise<number> {
  const answer = await fetch(site.origin + path, { headers: { ...headers, 'accept-encoding': 'identity' } });
  const { byteLength } = await answer.arrayBuffer();
  if (answer.status !== 200 || answer.redirected) throw new Error(`${path} is not a page`);
  return byteLength;
}

/** A bare dynamic page at least as long as `bytes`, and less than a paragraph longer. */
async function bareOf(site: Site, bytes: number): Promise<Page> {
  const page = (paragraphs: number) => ({ site, path: `/dynamic?paragraphs=${paragraphs}`, headers: {} });
  const [none, hundred] = [await bytesOf(page(0)), await bytesOf(page(100))];
  return page(Math.max(0, Math.ceil((100 * (bytes - none)) / (hundred - none))));
}

async function ask({ site, path, headers }: Page): Promise<Cost> {
  const before = processorTime(site.pid);
  const { requests, non2xx, errors } = await autocannon({
    ...load,
    url: site.origin,
    requests: visitors.map((visitor) => ({ path, headers: { ...headers, ...visitor } })),
  });
  if (non2xx + errors > 0) throw new Error(`${path}: ${non2xx} refusals, ${errors} errors`);
  return { rate: requests.average, ms: (processorTime(site.pid) - before) / requests.total };
}

/** What two pages cost on average, asked for in turn. */
async function compare(...pages: [Page, Page]): Promise<[Cost, Cost]> {
  for (let round = 0; round < warming; round += 1) for (const page of pages) await ask(page);
  const sums = pages.map(() => ({ rate: 0, ms: 0 })) as [Cost, Cost];
  for (let round = 0; round < rounds; round += 1)
    for (const [index, page] of pages.entries()) {
      const { rate, ms } = await ask(page);
      sums[index]!.rate += rate / rounds;
      sums[index]!.ms += ms / rounds;
    }
  return sums;
}

async function measure(name: string, DATABASE_URL: string, bare: Site): Promise<void> {
  const env = { DATABASE_URL, AUTH_SECRET: secret };
  const cookie = await signedIn(env);
  const site = await productSite({ ...env, WORKER_INLINE: 'false', TRUSTED_PROXIES: '1' });
  const pages = {
    'sign-in': ['/en/sign-in', {}],
    profile: ['/en/profile', { cookie }],
    search: ['/en/jobs/search?q=water', {}],
  } as const;
  try {
    await untilQuiet(site);
    for (const [title, [path, headers]] of Object.entries(pages)) {
      const page = { site, path, headers };
      const bytes = await bytesOf(page);
      const [own, floor] = await compare(page, await bareOf(bare, bytes));
      console.log(
        `${name.padEnd(10)} ${title.padEnd(8)} ${(bytes / 1000).toFixed(1).padStart(6)} kB  ` +
          `${own.rate.toFixed(1).padStart(6)} requests/s beside ${floor.rate.toFixed(1)} of the bare page = ${(own.rate / floor.rate).toFixed(2)} ×;  ` +
          `${own.ms.toFixed(1)} ms of the processor beside ${floor.ms.toFixed(1)} = ${(floor.ms / own.ms).toFixed(2)} ×`,
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
