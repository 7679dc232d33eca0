// npx tsx tests/bench/nginx.ts: how many prerendered pages nginx answers a second with lib/setup/nginx.conf in front of the
// product, beside the same bytes as a file that the same nginx serves. Figures are printed, never asserted.
import { chmodSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { get } from 'node:http';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { buffer } from 'node:stream/consumers';
import { freePort } from '../support/port';
import { startNginx } from '../support/servers';
import { requestsPerSecond } from './rate';
import { productSite } from './sites';

/** The body as it is sent, compressed or not. */
const bodyOf = (url: string, encoding: string) =>
  new Promise<Buffer>((resolve, reject) => {
    get(url, { headers: { 'accept-encoding': encoding } }, (response) => resolve(buffer(response))).on(
      'error',
      reject,
    );
  });

async function main() {
  const folder = mkdtempSync(path.join(tmpdir(), 'candidature-static-'));
  chmodSync(folder, 0o755);
  const site = await productSite();
  const [port, filePort] = [await freePort(), await freePort()];
  const files = `server { listen 127.0.0.1:${filePort}; root ${folder}; }`;
  const nginx = await startNginx(port, [{ port: Number(new URL(site.origin).port) }], files);
  try {
    const list = await (await fetch(`${site.origin}/en/jobs`)).text();
    const vacancy = [...list.matchAll(/href="(\/en\/jobs\/(?!search)[^"]+)"/g)].at(-1)?.[1] ?? '';
    for (const [name, page] of Object.entries({ home: '/en', list: '/en/jobs', vacancy, faq: '/en/faq' }))
      for (const encoding of ['identity', 'br']) {
        const body = await bodyOf(nginx.origin + page, encoding);
        writeFileSync(path.join(folder, 'page'), body);
        const file = await requestsPerSecond(`http://127.0.0.1:${filePort}/page`);
        const kept = await requestsPerSecond(`http://127.0.0.1:${port}${page}`, encoding);
        console.log(
          `${name.padEnd(8)} ${encoding.padEnd(8)} ${(body.length / 1000).toFixed(1).padStart(6)} kB  ` +
            `${kept.toFixed(0).padStart(6)} requests/s beside ${file.toFixed(0)} of the file = ${(kept / file).toFixed(2)} ×`,
        );
      }
  } finally {
    nginx.stop();
    site.stop();
    rmSync(folder, { recursive: true, force: true });
  }
}

void main();
