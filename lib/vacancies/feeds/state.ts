import { publicPagesFingerprint } from '../../worker/public-pages';
import { lastPublicChange } from './queries';

/** What is public at `now`, named by a text that is another after any change; and when it changed last, if ever. */
export async function published(now: Date): Promise<{ state: string; changed: Date | null }> {
  const [changed, notices] = await Promise.all([lastPublicChange(now), publicPagesFingerprint(now)]);
  return { state: `${changed?.toISOString()} ${notices}`, changed };
}
