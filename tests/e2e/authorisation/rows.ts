import type { Asker, Ids } from '../../security/world';
import type { Caller } from './callers';
import type { Call } from './request';

export type ActionRow = {
  /** The page whose form calls it. */
  at: (ids: Ids) => string;
  /** Who may; 'everyone' where what it is given decides (tests/security/entrances.ts says why). */
  allowed: readonly Asker[] | 'everyone';
  /** Whom it is tried as to see it done, where that is not the last of those who may. */
  as?: Caller;
  call: (ids: Ids) => Call | Promise<Call>;
  /** What someone who may is answered, where it is not that it was done. */
  tells?: true;
};

/** A password that a person may choose. */
export const chosen = 'four words nobody guesses';
