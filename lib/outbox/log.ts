import pino from 'pino';

/** The log of delivery: one JSON line an event. Never mail bodies, which hold personal links. */
export const log = pino({ name: 'outbox', level: process.env.NODE_ENV === 'test' ? 'silent' : 'info' });
