/** Does `work` while no other process holds the lock `file`; one that does is named to `onWait`, and waited for. */
export function withLock<T>(
  file: string,
  onWait: (holder: number) => void,
  work: () => Promise<T>,
): Promise<T>;
