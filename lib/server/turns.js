/**
 * What came of waiting for a turn: it is here ('now'), too many wait ('full'), it took too long ('late'), or the client
 * has left ('gone').
 *
 * @typedef {'now' | 'full' | 'late' | 'gone'} Turn
 */

/** @typedef {{ settle: (turn: Turn) => void }} Waiter */

/**
 * Lets `atOnce` pieces of work run at a time and `longestQueue` wait, each for `longestWaitMs` at most. What someone typed
 * goes before what is only read, and has a queue of its own of the same length.
 *
 * @param {{ atOnce: number, longestQueue: number, longestWaitMs: number }} limits
 */
function createTurns({ atOnce, longestQueue, longestWaitMs }) {
  let running = 0;
  /** @type {{ forms: Set<Waiter>, pages: Set<Waiter> }} */
  const waiting = { forms: new Set(), pages: new Set() };

  return {
    /**
     * Waits for a turn. After 'now', the caller must call leave() when done.
     *
     * @param {'forms' | 'pages'} kind
     * @param {(gone: () => void) => void} onGone receives a callback for when the waiting client has left
     * @returns {Promise<Turn>}
     */
    async enter(kind, onGone) {
      if (running < atOnce) {
        running += 1;
        return 'now';
      }
      const queue = waiting[kind];
      if (queue.size >= longestQueue) return 'full';
      return new Promise((resolve) => {
        const timer = setTimeout(() => waiter.settle('late'), longestWaitMs).unref();
        const waiter = {
          /** @param {Turn} turn */
          settle(turn) {
            clearTimeout(timer);
            if (queue.delete(waiter)) resolve(turn);
          },
        };
        queue.add(waiter);
        onGone(() => waiter.settle('gone'));
      });
    },
    /** Gives the turn to the next in the queue. */
    leave() {
      const [next] = waiting.forms.size > 0 ? waiting.forms : waiting.pages;
      if (next) next.settle('now');
      else running -= 1;
    },
  };
}

module.exports = { createTurns };
