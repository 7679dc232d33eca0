import type { Tx } from '../db/client';
import type { RetentionCutoffs } from './rules';

/**
 * Removes, in the caller's transaction, at most so many records of one kind that have been kept for their period, and
 * puts that in the audit log; says how many it took. Called again until it takes fewer.
 */
export type Sweep = (tx: Tx, ends: RetentionCutoffs, now: Date, most: number) => Promise<number>;
