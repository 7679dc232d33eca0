/** Keeps requests away from a server that does not answer, but for one in a while that finds out whether it does again. */
export type Silence = {
  /** Whether a request may ask now. */
  mayAsk(now: number): boolean;
  answered(): void;
  /** A request waited in vain. */
  timedOut(now: number): void;
};

/** A Silence that lets one request in each `everyMs` through while the server is silent. */
export function createSilence(everyMs: number): Silence {
  let nextAsk: number | null = null;
  return {
    mayAsk(now) {
      if (nextAsk === null) return true;
      if (now < nextAsk) return false;
      nextAsk = now + everyMs;
      return true;
    },
    answered() {
      nextAsk = null;
    },
    timedOut(now) {
      nextAsk ??= now + everyMs;
    },
  };
}
