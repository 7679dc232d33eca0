import { readFileSync } from 'node:fs';

/** Waits until the site at `origin` says that it is well, half a minute at most; else throws, with its log where there is one. */
export async function untilHealthy(origin: string, log?: string): Promise<void> {
  for (let tries = 0; tries < 120; tries += 1) {
    const answer = await fetch(`${origin}/api/health`).catch(() => null);
    if (answer?.ok) return;
    await new Promise((resolve) => setTimeout(resolve, 250));
  }
  throw new Error(`${origin} did not come up${log ? `:\n${readFileSync(log, 'utf8')}` : ''}`);
}
