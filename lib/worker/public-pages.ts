import { publicPagesFingerprint } from '../vacancies/feeds/published';
import { fetchOwnServer, internalToken } from '../http/internal';
import { planWarmUp } from './warm-up';

// Vacancies visited before anyone asks: a page takes some 60 ms of work and, kept, some 300 kB of memory. After a change
// readers want what has changed.
const mostAtStart = 200;
const mostAfterChange = 10;

let seen: string | undefined;

/**
 * Revalidates this server's public pages when their fingerprint has changed since the last call; the first call always
 * does, since pages were built some time ago. Visits to what visitors will want first are planned. `origin` is this server's
 * own address. Asking it is broken off when it is `ended`.
 */
export async function refreshPublicPages(origin: string, now: Date, ended: AbortSignal): Promise<void> {
  const state = await publicPagesFingerprint(now);
  if (state === seen) return;
  const response = await fetchOwnServer(origin, '/api/revalidate', ended, {
    method: 'POST',
    headers: { authorization: `Bearer ${internalToken()}` },
  });
  if (!response.ok) throw new Error(`the public pages were not revalidated: ${response.status}`);
  await planWarmUp(now, seen === undefined ? mostAtStart : mostAfterChange);
  seen = state;
}
