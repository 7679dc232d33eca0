import { createGate } from '../http/gate';

/** Lays one document out at a time, since that takes the processor of the server. Throws Busy when many are waiting. */
export const layOut = createGate('paper', { atOnce: 1, longestQueue: 20 });
