import { mkdirSync } from 'node:fs';
import path from 'node:path';
import type { BrowserContext } from 'playwright-core';

const open = new Set<BrowserContext>();
let failures = 0;

/** Follows a browser context, so that a trace and pictures of it can be kept if the test fails. */
export async function trace(context: BrowserContext): Promise<void> {
  open.add(context);
  context.once('close', () => open.delete(context));
  await context.tracing.start({ snapshots: true });
}

/** Keeps a screenshot of each page that is open, and the trace of how it came to that. */
async function keepEvidence(name: string): Promise<void> {
  const words = name.replace(/[^\p{L}\p{N}]+/gu, '-').slice(0, 60);
  const folder = path.join(process.env.E2E_EVIDENCE ?? '', `${words}-${process.pid}-${(failures += 1)}`);
  if (open.size > 0) mkdirSync(folder, { recursive: true });
  for (const [number, context] of [...open].entries()) {
    open.delete(context);
    const pages = context.pages().entries();
    // What cannot be had of a page that crashed or hangs is no second failure.
    for (const [index, page] of pages)
      await page
        .screenshot({ path: path.join(folder, `${number + 1}-${index + 1}.png`), timeout: 5_000 })
        .catch(() => undefined);
    await context.tracing.stop({ path: path.join(folder, `${number + 1}.zip`) }).catch(() => undefined);
  }
}
Object.assign(globalThis, { keepEvidence });
