/** Counts requests by client in fixed windows. */
export type Throttle = {
  /** Counts one; seconds until the next window when it is over the limit, else null. */
  take(client: string, now: Date): number | null;
};

type Window = { count: number; endsAt: number };

// A client beyond these is counted anew: memory stays bounded whoever asks.
const mostClients = 50_000;

/**
 * Allows each client `points` requests in so many seconds. Kept in this process alone: for what is public and cheap, where
 * a write to the database would cost more than the answer. What guards accounts is in lib/auth/rate-limit.ts.
 */
export function createThrottle({ points, seconds }: { points: number; seconds: number }): Throttle {
  const windows = new Map<string, Window>();
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
      return window.count > points ? Math.ceil((window.endsAt - at) / 1000) : null;
    },
  };
}
