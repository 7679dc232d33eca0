import { countNotices } from '../../db/public-notices';
import { countedDays, day, soonDays } from '../rules';
import { lastPublicChange } from './queries';

/** What is public at `now`, named by a text that is another after any change; and when it changed last, if ever. */
export async function published(now: Date): Promise<{ state: string; changed: Date | null }> {
  const [changed, notices] = await Promise.all([lastPublicChange(now), publicPagesFingerprint(now)]);
  return { state: `${changed?.toISOString()} ${notices}`, changed };
}

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
