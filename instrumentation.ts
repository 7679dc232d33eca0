import type { Instrumentation } from 'next';

/** Called once when a server starts, never during a build: checks that it may run where it listens, and starts the worker that lives in it. */
export async function register(): Promise<void> {
  if (process.env.NEXT_RUNTIME === 'nodejs') {
    const { checkStart } = await import('./lib/setup/start');
    await checkStart();
    // From here on: what a start says is read in a terminal.
    if (process.env.NODE_ENV === 'production') (await import('./lib/logging/console')).formatConsole();
    const { startInline } = await import('./lib/worker/inline');
    startInline();
  }
}

/** Called for every error of a page, a route or an action. */
export const onRequestError: Instrumentation.onRequestError = async (error, request, context) => {
  if (process.env.NEXT_RUNTIME !== 'nodejs') return;
  const { reportRequestError } = await import('./lib/logging/request-errors');
  await reportRequestError(error, request, context);
};
