import { log as all } from '../logging/log';

/** The log of delivery: one JSON line an event. Never mail bodies, which hold personal links. */
export const log = all.child({ name: 'outbox' });
