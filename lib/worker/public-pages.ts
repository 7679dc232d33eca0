import { countNotices } from '../db/public-notices';
import { fetchOwnServer, internalToken } from '../http/internal';
import { planWarmUp } from './warm-up';
import { countedDays, day, soonDays } from '../vacancies/rules';

/**
 * What the public pages depend on, as one string: it changes when a notice changes, opens, is no longer new,
 * closes soon, has one of its last days behind it or passes its deadline, whichever server or hand caused it.
 */
export async function publicPagesFingerprint(now: Date): Promise<string> {
  const daysFrom = (count: number) => new Date(now.getTime() + count * day);
  const counts = await countNotices({
    now,
    weekAgo: daysFrom(-soonDays),
    inAWeek: daysFrom(soonDays),
    lastDays: Array.from({ length: countedDays }, (_, index) => daysFrom(index + 1)),
  });
  return Object.values(counts).join('|');
}

// Vacancies visited before anyone asks: a page takes some 60 ms of work and, kept, some 300 kB of memory. After a change
// readers want what has changed.
const mostAtStart = 200;
const mostAfterChange = 10;

let seen: string | undefined;

/**
 * Has this server render its public pages anew when their state has changed since the last call; the first call always
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
