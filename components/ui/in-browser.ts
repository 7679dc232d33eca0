'use client';

import { useSyncExternalStore } from 'react';

const never = () => () => undefined;

/** What only the browser knows and does not change by itself: `read` there, `before` on the server and until scripts run. */
export function useInBrowser<T extends string | boolean | null>(read: () => T, before: T): T {
  return useSyncExternalStore(never, read, () => before);
}

/** Whether scripts run: what only they can do is not shown without them. */
export const useScripted = (): boolean => useInBrowser<boolean>(() => true, false);
