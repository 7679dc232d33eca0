import { log } from './log';
import { flushErrors, isReported, reportError } from './request-errors';
import { withoutValues } from './values';

// Next awaits an import between printing an error and handing it to onRequestError.
const waitMs = 250;

/**
 * Turns what Next prints of errors and warnings into lines of the log. Next prints an error with console.error, its values
 * and all, before it hands it to instrumentation.ts, and has no setting against it: so console.error waits a moment, and
 * logs only what has not come by that way. To be called once, in production, where nobody reads a console.
 */
export function formatConsole(target: Pick<Console, 'error' | 'warn'> = console): void {
  const waiting = new Set<unknown>();
  const settle = (error: unknown) => {
    if (waiting.delete(error) && !isReported(error)) reportError(error);
  };
  target.error = (...args: unknown[]) => {
    const error = args.find((each) => each instanceof Error);
    if (!error) return log.error({ event: 'console', text: textOf(args) });
    waiting.add(error);
    setTimeout(() => settle(error), waitMs).unref();
  };
  target.warn = (...args: unknown[]) => log.warn({ event: 'console', text: textOf(args) });
  process.once('exit', () => {
    for (const error of waiting) settle(error);
    flushErrors();
  });
}

function textOf(args: readonly unknown[]): string {
  const texts = args.map((each) => (typeof each === 'string' ? each : typeof each));
  // Next marks its lines with colours.
  const plain = texts.join(' ').replace(new RegExp('\\u001b\\[\\d+m', 'g'), '');
  return withoutValues(plain.trim()).slice(0, 1000);
}
