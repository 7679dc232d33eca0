/**
 * Counts requests by client in fixed windows.
 *
 * @typedef {object} Throttle
 * @property {(client: string, now: Date) => number | null} take counts one; seconds until the next window when it is over
 *   the limit, else null
 * @property {(client: string, now: Date) => number | null} wait the same without counting
 */

/** @typedef {{ count: number, endsAt: number }} Window */

// A client beyond these is counted from the start: memory stays bounded whatever comes.
const mostClients = 50_000;

/**
 * Allows each client `points` requests in so many seconds. Kept in this process alone: for what is public and cheap, where
 * a write to the database would cost more than the answer. What guards accounts is in lib/auth/rate-limit.ts.
 *
 * @param {{ points: number, seconds: number }} limit
 * @returns {Throttle}
 */
function createThrottle({ points, seconds }) {
  /** @type {Map<string, Window>} */
  const windows = new Map();
  /** @param {Window} window @param {number} at */
  const over = (window, at) => (window.count > points ? Math.ceil((window.endsAt - at) / 1000) : null);
  return {
    take(client, now) {
      const at = now.getTime();
      const known = windows.get(client);
      const window = known && known.endsAt > at ? known : { count: 0, endsAt: at + seconds * 1000 };
      window.count += 1;
      if (window !== known) {
        windows.delete(client);
        if (windows.size >= mostClients) windows.delete(windows.keys().next().value ?? client);
        windows.set(client, window);
      }
      return over(window, at);
    },
    wait(client, now) {
      const window = windows.get(client);
      return window && window.endsAt > now.getTime() ? over(window, now.getTime()) : null;
    },
  };
}

module.exports = { createThrottle };
