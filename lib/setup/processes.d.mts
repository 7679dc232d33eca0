/** A process as told apart from any other that has its number later. */
export type Identity = { pid: number; started: string; command: string };

/** Who runs under a number; null when nobody does. */
export function identityOf(pid: number): Identity | null;

/** Whether the process that was identified still runs: not merely another one under its number. */
export function stillRuns(identity: Identity): boolean;
