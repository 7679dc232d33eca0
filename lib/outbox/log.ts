import pino from 'pino';
import { withoutAddresses } from './rules';

/**
 * The log of delivery: one JSON line an event. Never mail bodies, which hold personal links, nor who a mail is to; an error
 * about text that is no JSON quotes it, so only its name is kept.
 */
export const log = pino({
  name: 'outbox',
  level: process.env.NODE_ENV === 'test' ? 'silent' : 'info',
  serializers: {
    err(error: Error) {
      const { type, message, stack } = pino.stdSerializers.err(error);
      if (error.name === 'SyntaxError') return { type };
      return { type, message: withoutAddresses(message), stack: withoutAddresses(stack) };
    },
  },
});
