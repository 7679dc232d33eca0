import pino, { type DestinationStream, type Logger } from 'pino';
import { describeError } from './errors';
import { cleaned } from './values';

// What is described already, with its request, stays as it is.
const described = (error: unknown) => (error instanceof Error ? describeError(error) : error);

/**
 * A log of one JSON line an event: `time` (ISO 8601, UTC), `level`, `event`, `requestId` where a request is known, `message`
 * for people, and what the event is about. Whatever is logged goes through cleaned(): no line holds a mail or IP address, a
 * value of a query, or what an error quotes.
 */
export function createLog(destination?: DestinationStream): Logger {
  return pino(
    {
      base: undefined,
      level: process.env.NODE_ENV === 'test' && !destination ? 'silent' : 'info',
      messageKey: 'message',
      errorKey: 'error',
      timestamp: pino.stdTimeFunctions.isoTime,
      serializers: { error: described, err: described },
      formatters: {
        level: (label) => ({ level: label }),
        log: (fields) => cleaned(fields) as Record<string, unknown>,
      },
    },
    destination ?? pino.destination({ fd: 1, sync: true }),
  );
}

/** The log of this process, on standard output. */
export const log = createLog();
