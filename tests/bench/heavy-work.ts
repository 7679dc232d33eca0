// npx tsx tests/bench/heavy-work.ts: how long a kept page takes at worst while documents are made for the first time,
// pictures are drawn and people sign in, beside the same page on the quiet server. On the site as it was built last.
// Figures are printed, never asserted: the machine decides the numbers, the ratio is what to compare.
import { setTimeout as sleep } from 'node:timers/promises';
import { JSDOM } from 'jsdom';
import sharp from 'sharp';
import { productSite } from './sites';

const quietSeconds = 10;
let client = 0;
/** Headers of a client of its own, as a proxy in front says whose request it is. */
const asSomeone = () => {
  client += 1;
  return { 'x-forwarded-for': `10.1.${client >> 8}.${client & 255}` };
};

function percentile(values: number[], share: number): number {
  const sorted = [...values].sort((a, b) => a - b);
  return sorted[Math.min(sorted.length - 1, Math.floor(sorted.length * share))] ?? 0;
}

/** Asks for a page again and again until told to stop; milliseconds of each. */
async function watch(url: string, until: { done: boolean }): Promise<number[]> {
  const took: number[] = [];
  while (!until.done) {
    const started = performance.now();
    const answer = await fetch(url, { headers: asSomeone() });
    await answer.arrayBuffer();
    if (!answer.ok) throw new Error(`${url}: ${answer.status}`);
    took.push(performance.now() - started);
    await sleep(10);
  }
  return took;
}

/** Sends the form of a page that has this field, as a browser without JavaScript does; the status of the answer. */
async function submit(url: string, field: string, values: [string, string | Blob][]): Promise<number> {
  const headers = asSomeone();
  const shown = await fetch(url, { headers });
  const text = await shown.text();
  // Refused while too many wait: a person would press Reload.
  if (!shown.ok) return shown.status;
  const { document, FormData: Browsers } = new JSDOM(text).window;
  const form = document.querySelector(`main form:has([name="${field}"])`);
  const body = new FormData();
  for (const [name, value] of new Browsers(form as HTMLFormElement).entries())
    if (typeof value === 'string' && !values.some(([given]) => given === name)) body.append(name, value);
  for (const [name, value] of values) body.append(name, value);
  const answer = await fetch(url, {
    method: 'POST',
    headers: { ...headers, origin: new URL(url).origin },
    body,
    redirect: 'manual',
  });
  await answer.arrayBuffer();
  return answer.status;
}

/** A picture of nearly as many pixels as are taken, in 16 bits. */
async function heavyPicture(): Promise<Blob> {
  const create = { width: 4000, height: 3990, channels: 4, background: '#2d6a4f80' } as const;
  const bytes = await sharp({ create }).toColourspace('rgb16').png().toBuffer();
  return new Blob([new Uint8Array(bytes)], { type: 'image/png' });
}

async function timed(name: string, works: Promise<number>[], started: number) {
  const statuses = await Promise.all(works);
  const counts = [...new Set(statuses)].map(
    (status) => `${statuses.filter((each) => each === status).length} × ${status}`,
  );
  console.log(`${name}: ${counts.join(', ')} within ${((performance.now() - started) / 1000).toFixed(1)} s`);
}

async function main() {
  process.env.TRUSTED_PROXIES = '1';
  const { origin, stop } = await productSite();
  const list = (await (await fetch(`${origin}/api/v1/vacancies`)).json()) as {
    data?: { slug?: string; url?: string }[];
  };
  const slugs = JSON.stringify(list).match(/ft-\d{4}-\d{3}[a-z0-9-]*|[a-z]{2}-\d{4}-\d{3}-[a-z0-9-]+/g) ?? [];
  const notices = [...new Set(slugs)]
    .flatMap((slug) =>
      ['en', 'fr'].map((language) => `${origin}/api/vacancies/${slug}/${language}/notice.pdf`),
    )
    .slice(0, 20);
  const image = await heavyPicture();
  const page = `${origin}/en`;
  await fetch(page);

  const quiet = { done: false };
  const before = watch(page, quiet);
  await sleep(quietSeconds * 1000);
  quiet.done = true;
  const calm = await before;

  const busy = { done: false };
  const during = watch(page, busy);
  const started = performance.now();
  const signIns = Array.from({ length: 50 }, (_, index) =>
    submit(`${origin}/en/sign-in`, 'password', [
      ['email', `nobody-${index}@example.org`],
      ['password', 'not the password of anyone'],
    ]),
  );
  const documents = notices.map(async (url) => {
    const answer = await fetch(url, { headers: asSomeone() });
    await answer.arrayBuffer();
    return answer.status;
  });
  const pictures = Array.from({ length: 6 }, (_, index) =>
    submit(`${origin}/en/report-a-problem`, 'description', [
      ['description', `Nothing happens when I press the button, for the ${index}th time.`],
      ['email', `reporter-${index}@example.org`],
      ...Array.from({ length: 3 }, (): [string, Blob] => ['screenshots', image]),
    ]),
  );
  await Promise.all([
    timed('50 sign-ins', signIns, started),
    timed(`${notices.length} documents`, documents, started),
    timed('18 pictures', pictures, started),
  ]);
  busy.done = true;
  const loaded = await during;
  for (const [name, took] of Object.entries({ quiet: calm, busy: loaded }))
    console.log(
      `${name}: ${took.length} pages, p50 ${percentile(took, 0.5).toFixed(1)}, p99 ${percentile(took, 0.99).toFixed(1)}, worst ${Math.max(...took).toFixed(1)} ms`,
    );
  console.log(`p99 = ${(percentile(loaded, 0.99) / percentile(calm, 0.99)).toFixed(1)} × quiet`);
  stop();
  process.exit();
}

void main();
